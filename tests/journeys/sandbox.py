# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""A sandbox server of our own for one journey, and what it holds."""

import json
import ssl
import subprocess
import urllib.request


class Sandbox:
    """`with Sandbox(program) as sandbox:` has base_url, workspace_id, token, and the login of its staff member.

    authority: PEM file of who vouches for its certificate, when its options make it speak https.
    """

    def __init__(self, program, *options, authority=None):
        self._command = [str(program), "--port", "0", *options]
        self._tls = ssl.create_default_context(cafile=authority) if authority else None

    def __enter__(self):
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)
        ready = json.loads(self._process.stdout.readline())
        self.base_url, self.workspace_id, self.token = ready["baseUrl"], ready["workspaceId"], ready["token"]
        self.login = ready["login"]
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(10)
        self._process.stdout.close()

    def clients(self):
        """Every client the server holds now."""
        return self._get(f"/v1/workspace/{self.workspace_id}/clients")["clients"]

    def misbehave(self, *faults):
        """Replaces the faults in force; see net/sandbox/fault.h for what one looks like."""
        body = json.dumps(list(faults)).encode()
        request = urllib.request.Request(self.base_url + "/sandbox/faults", body, method="PUT",
                                         headers={"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=10, context=self._tls).close()

    def end_tokens(self):
        """No token is good any more but those of a later sign-in; clients() signs in for itself."""
        request = urllib.request.Request(self.base_url + "/sandbox/tokens", method="DELETE")
        urllib.request.urlopen(request, timeout=10, context=self._tls).close()
        body = json.dumps(self.login).encode()
        login = urllib.request.Request(f"{self.base_url}/v1/workspace/{self.workspace_id}/staff/login", body,
                                       headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(login, timeout=10, context=self._tls) as answer:
            self.token = json.load(answer)["token"]

    def _get(self, path):
        request = urllib.request.Request(self.base_url + path, headers={"Authorization": f"Bearer {self.token}"})
        with urllib.request.urlopen(request, timeout=10, context=self._tls) as answer:
            return json.load(answer)
