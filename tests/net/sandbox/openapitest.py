#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""The sandbox and its OpenAPI description say the same: openapitest.py PATH_OF_CLIENTELE_SANDBOX JUNIT_FILE"""
import contextlib
import copy
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request
from xml.sax.saxutils import quoteattr

import judge as judging

PROGRAM = ""
VALID = {
    "name": "John Doe",
    "avatarUrl": "https://example.com/avatar.jpg",
    "contactMethods": [
        {"type": "phone", "value": "+1234567890", "isPreferred": True},
        {"type": "email", "value": "john@example.com", "isPreferred": False},
    ],
    "customFields": [{"fieldKey": "notes", "value": "Preferred contact time: 9am-5pm"}],
}
LEAVES = [None, True, False, 0, 1, 1.5, "", " ", "x", "phone", "telegram", "https://example.com/a", "//example.com",
          "example.com", "http://", "http://a b", "ftp://host", "https://example.com/\n", "äöü", [], {}, [{}],
          "a" * 5000, "\u0000", "😀", [None], {"type": "phone"}]
NAMES = ["name", "avatarUrl", "contactMethods", "customFields", "type", "value", "isPreferred", "fieldKey", "unknown"]


class Sandbox:
    def __init__(self, *options):
        self.process = subprocess.Popen([PROGRAM, "--port", "0", *options], stdout=subprocess.PIPE, text=True)
        ready = json.loads(self.process.stdout.readline())
        self.base, self.workspace, self.token = ready["baseUrl"], ready["workspaceId"], ready["token"]
        self.login = ready["login"]
        self.clients = f"/v1/workspace/{self.workspace}/clients"
        self.sign_in = f"/v1/workspace/{self.workspace}/staff/login"

    def ask(self, method, path, body=None, content_type="application/json", token=None):
        headers = {"Authorization": f"Bearer {token or self.token}"}
        if body is not None:
            headers["Content-Type"] = content_type
        request = urllib.request.Request(self.base + path, body, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as answer:
            with answer:
                return answer.code, answer.read().decode()

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.stdout.close()
        return self.process.wait(20)


def mutated(randomness, node):
    """A copy of node with one thing in it changed."""
    places = []

    def walk(value, path):
        places.append(path)
        children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []
        for key, child in children:
            walk(child, path + [key])

    walk(node, [])
    node = copy.deepcopy(node)
    path = randomness.choice(places)
    if not path:
        return randomness.choice([node, {**node, randomness.choice(NAMES): randomness.choice(LEAVES)}])
    parent = node
    for key in path[:-1]:
        parent = parent[key]
    change = randomness.randrange(4)
    if change == 0:
        del parent[path[-1]]
    elif change == 1 and isinstance(parent, list):
        parent.insert(path[-1], copy.deepcopy(parent[path[-1]]))
    elif change == 2 and isinstance(parent[path[-1]], bool):
        parent[path[-1]] = not parent[path[-1]]
    else:
        parent[path[-1]] = randomness.choice(LEAVES)
    return node


class OpenApiTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.judge = judging.Judge()
        cls.folder = tempfile.TemporaryDirectory()
        cls.log = os.path.join(cls.folder.name, "log")
        cls.sandbox = Sandbox("--log", cls.log)

    @classmethod
    def tearDownClass(cls):
        assert cls.sandbox.end() == 0
        cls.folder.cleanup()

    def post(self, body):
        return self.sandbox.ask("POST", self.sandbox.clients, json.dumps(body).encode())

    def assert_documented(self, method, path, status, body):
        self.assertEqual(self.judge.answer_problems(method, path, status, body), [])

    def test_a_client_is_created_listed_and_shown_as_described(self):
        status, body = self.post(VALID)
        self.assertEqual(status, 201)
        self.assert_documented("POST", self.sandbox.clients, status, body)
        created = json.loads(body)["client"]
        self.assertEqual({key: created[key] for key in VALID}, VALID)
        one = f"{self.sandbox.clients}/{created['id']}"
        for path in (one, self.sandbox.clients, f"/v1/workspace/{self.sandbox.workspace}"):
            status, body = self.sandbox.ask("GET", path)
            self.assertEqual(status, 200)
            self.assert_documented("GET", path, status, body)

    def created(self):
        return f"{self.sandbox.clients}/{json.loads(self.post(VALID)[1])['client']['id']}"

    def test_a_client_is_changed_and_removed_as_described(self):
        one = self.created()
        for changes in ({"name": "Jane"}, {"avatarUrl": None}, {"customFields": [], "unknown": 1}, VALID):
            status, body = self.sandbox.ask("PATCH", one, json.dumps(changes).encode())
            self.assertEqual(status, 200)
            self.assert_documented("PATCH", one, status, body)
            client = json.loads(body)["client"]
            known = {key: value for key, value in changes.items() if key in VALID}
            for field in client["customFields"]:
                del field["fieldId"]
            self.assertEqual({key: client[key] for key in known}, known)
        for expected in (204, 404):
            status, body = self.sandbox.ask("DELETE", one)
            self.assertEqual(status, expected)
            self.assert_documented("DELETE", one, status, body)

    def assert_accepts_what_the_schema_does(self, method, path, schema_name, accepted, seed, start):
        schema = {"$ref": f"#/components/schemas/{schema_name}"}
        randomness = random.Random(seed)
        counts = {accepted: 0, 422: 0, 400: 0}
        for _ in range(1500):
            body = start(randomness)
            for _ in range(randomness.randint(1, 3)):
                body = mutated(randomness, body) if isinstance(body, dict) else body
            problems = self.judge.problems(schema, body)
            status, answer = self.sandbox.ask(method, path, json.dumps(body).encode())
            counts[status] += 1
            self.assertEqual(status == accepted, not problems, f"{status} {json.dumps(body)[:500]} {problems}")
            self.assert_documented(method, path, status, answer)
        self.assertGreater(min(counts[accepted], counts[422]), 200, counts)

    def test_random_bodies_are_accepted_exactly_when_the_schema_says_so(self):
        self.assert_accepts_what_the_schema_does("POST", self.sandbox.clients, "NewClient", 201, 20240115,
                                                 lambda _: VALID)

    def test_random_changes_are_accepted_exactly_when_the_schema_says_so(self):
        def some_of_valid(randomness):
            names = randomness.sample(sorted(VALID), randomness.randint(0, len(VALID)))
            return {name: VALID[name] for name in names}

        self.assert_accepts_what_the_schema_does("PATCH", self.created(), "ClientChanges", 200, 20240116,
                                                 some_of_valid)

    def test_refusals_are_as_described(self):
        clients, bad = self.sandbox.clients, b'{"name":""}'
        missing = clients + "/0123456789abcdef01234567"
        wrong = self.sandbox.token[:-2] + ("AA" if self.sandbox.token[-2:] != "AA" else "BB")
        for expected, method, path, body, kind, token in [
            (401, "POST", clients, bad, "text/plain", wrong),
            (404, "GET", "/v1/nothing", None, "", None),
            (405, "PUT", clients, bad, "text/plain", None),
            (404, "POST", "/v1/workspace/other/clients", bad, "text/plain", None),
            (415, "POST", clients, bad, "text/plain", None),
            (400, "POST", clients, b"[]", "application/json", None),
            (400, "POST", clients, b"{", "application/json; charset=utf-8", None),
            (422, "POST", clients, bad, "application/json", None),
            (404, "GET", missing, None, "", None),
            (405, "PUT", missing, bad, "text/plain", None),
            (404, "PATCH", "/v1/workspace/other/clients/x", bad, "text/plain", None),
            (415, "PATCH", missing, bad, "text/plain", None),
            (400, "PATCH", missing, b"[]", "application/json", None),
            (404, "PATCH", missing, bad, "application/json", None),
            (422, "PATCH", self.created(), bad, "application/json", None),
            (422, "PATCH", self.created(), b"{}", "application/json", None),
            (401, "DELETE", missing, None, "", wrong),
            (404, "DELETE", missing, None, "", None),
            (404, "DELETE", missing, bad, "text/plain", None),
        ]:
            with self.subTest(status=expected, path=path):
                status, answer = self.sandbox.ask(method, path, body, kind, token)
                self.assertEqual(status, expected)
                self.assert_documented(method, path, status, answer)

    def test_signing_in_is_as_described(self):
        good, path = self.sandbox.login, self.sandbox.sign_in
        for expected, where, body in [
            (200, path, good),
            (401, path, {**good, "password": good["password"] + "x"}),
            (404, path, {**good, "email": "nobody@example.com"}),
            (404, "/v1/workspace/other/staff/login", good),
            (400, path, {"email": good["email"]}),
            (400, path, {**good, "password": "seven77"}),
            (400, path, {**good, "email": ""}),
            (400, path, [good]),
            (405, path, None),
        ]:
            with self.subTest(status=expected, body=list(body or {})):
                method = "GET" if body is None else "POST"
                sent = None if body is None else json.dumps(body).encode()
                status, answer = self.sandbox.ask(method, where, sent)
                self.assertEqual(status, expected)
                self.assert_documented(method, where, status, answer)
        valid = not self.judge.problems({"$ref": "#/components/schemas/SignIn"}, good)
        self.assertTrue(valid)

    def test_the_log_passes_the_judge_and_holds_no_token_and_no_password(self):
        one = self.created()
        _, answer = self.sandbox.ask("POST", self.sandbox.sign_in, json.dumps(self.sandbox.login).encode())
        self.sandbox.ask("POST", self.sandbox.sign_in, b'["' + self.sandbox.login["password"].encode() + b'"')
        self.sandbox.ask("PATCH", one, b'{"avatarUrl":null}')
        self.sandbox.ask("DELETE", one)
        text = pathlib.Path(self.log).read_text(encoding="utf-8")
        for secret in (self.sandbox.token, self.sandbox.login["password"], json.loads(answer)["token"]):
            self.assertNotIn(secret, text)
        with contextlib.redirect_stdout(None):
            self.assertEqual(judging.main([self.log]), 0)

    def test_the_judge_sees_what_is_wrong(self):
        exchange = {"method": "POST", "path": "/v1/workspace/w/clients", "contentType": "application/json",
                    "body": '{"name":""}', "status": 201, "serverStatus": 201, "faulted": False, "answer": "{}"}
        found = "\n".join(judging.judge_exchange(self.judge, exchange, False))
        self.assertIn("request: $: 'contactMethods' is a required property", found)
        self.assertIn("answer: $: 'client' is a required property", found)
        exchange = {"method": "DELETE", "path": "/v1/workspace/w/clients/c", "body": "{}", "status": 204,
                    "serverStatus": 204, "faulted": False, "answer": "{}"}
        found = "\n".join(judging.judge_exchange(self.judge, exchange, False))
        self.assertIn("request: a body where none is documented", found)
        self.assertIn("answer: a body where none is documented", found)

    def test_seeded_clients_are_as_described(self):
        sandbox = Sandbox("--seed", "2000")
        status, body = sandbox.ask("GET", sandbox.clients)
        self.assertEqual(sandbox.end(), 0)
        self.assert_documented("GET", sandbox.clients, status, body)
        self.assertEqual(len(json.loads(body)["clients"]), 2000)


class Results(unittest.TextTestResult):
    """Keeps what JUnit wants to know."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.lines = []

    def addSuccess(self, test):
        super().addSuccess(test)
        self.lines.append(f"<testcase classname='OpenApiTest' name={quoteattr(test._testMethodName)}/>")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._failed(test, err)

    def addError(self, test, err):
        super().addError(test, err)
        self._failed(test, err)

    def _failed(self, test, err):
        self.lines.append(f"<testcase classname='OpenApiTest' name={quoteattr(str(test))}>"
                          f"<failure message={quoteattr(str(err[1])[:1000])}/></testcase>")


def main():
    global PROGRAM
    PROGRAM, junit = sys.argv[1:]
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(OpenApiTest)
    results = unittest.TextTestRunner(resultclass=Results, verbosity=2).run(suite)
    pathlib.Path(junit).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(junit).write_text("<testsuites><testsuite name='sandbox_openapi_test'>" + "".join(results.lines)
                                   + "</testsuite></testsuites>", encoding="utf-8")
    return 0 if results.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
