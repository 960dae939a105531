#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Signing in and entering clients by keyboard alone: the real window, server and keyring.

keyboardjourney.py PROGRAM-FOLDER SHOTS-FOLDER TEST: one test a process, as a process meets one accessibility bus in its life.
"""

import os
import pathlib
import subprocess
import sys
import unittest

from commandlines import CommandLines
from desktop import Desktop, wait_until
from sandbox import Sandbox

PROGRAMS = pathlib.Path(sys.argv[1])
SHOTS = pathlib.Path(sys.argv[2])
SHOTS.mkdir(parents=True, exist_ok=True)
JUDGE = pathlib.Path(__file__).parent.parent / "net/sandbox/judge.py"
SERVICE = "app.clientele.Clientele"
KEY_BUDGET = 5


class Keys:
    """A keyboard that counts what is pressed beside the data itself."""

    def __init__(self, desktop):
        self._desktop = desktop
        self.pressed = 0

    def type(self, text):
        self._desktop.type(text)

    def press(self, *chords):
        self._desktop.keys(*chords)
        self.pressed += len(chords)


class KeyboardJourney(unittest.TestCase):
    """The steps build on each other, so they are one test."""

    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        self.log = self.desktop.folder / "requests.log"
        self.command_lines = self.enterContext(CommandLines(PROGRAMS))
        self.sandbox = self.enterContext(Sandbox(PROGRAMS / "clientele-sandbox", "--log", str(self.log)))
        self.profile = self.desktop.folder / "profile"
        self.profile.mkdir()
        self.addCleanup(self.note_command_lines)
        os.environ.update(self.desktop.env)
        from screenreader import Screen  # it connects to the bus the environment names

        self.new_screen = lambda: Screen("clientele")

    def note_command_lines(self):
        """With the rest that is looked through for tokens when all tests are done."""
        seen = self.command_lines.all()
        self.assertTrue([line for line in seen if line.startswith(bytes(PROGRAMS / "clientele") + b"\0")])
        (self.desktop.folder / "command-lines").write_bytes(b"\n".join(seen))

    def open_window(self):
        program = self.desktop.start([PROGRAMS / "clientele", "--base-url", self.sandbox.base_url, "--workspace",
                                      self.sandbox.workspace_id, "--profile-dir", str(self.profile)], stderr=None)
        screen = self.new_screen()
        screen.await_focus("Name")
        return program, screen

    def close_window(self, program):
        self.desktop.keys("ctrl+q")
        self.assertEqual(program.wait(10), 0)

    def secret_tool(self, command, *more, secret=b""):
        key = f"{os.path.realpath(self.profile)}|{self.sandbox.base_url}|{self.sandbox.workspace_id}/token"
        return subprocess.run(["secret-tool", *command, "user", key, "server", SERVICE, *more], env=self.desktop.env,
                              input=secret, capture_output=True, check=False).stdout

    def stored_secret(self):
        return self.secret_tool(["lookup"])

    def assert_token_is_only_in_the_keyring(self, program):
        """In no file of the profile or the home, and on no command line."""
        token = self.sandbox.token.encode()
        held = [path for path in self.desktop.folder.rglob("*") if path.is_file() and token in path.read_bytes()]
        self.assertEqual(held, [])
        self.assertEqual([line for line in self.command_lines.all() if token in line], [])
        self.assertNotIn(token, pathlib.Path(f"/proc/{program.pid}/environ").read_bytes())

    def assert_documented(self):
        """Every request that was sent and every answer that was given is as the API's description says."""
        self.assertIn("POST", self.log.read_text())
        judged = subprocess.run(["/usr/bin/python3", JUDGE, str(self.log), "--strict"], capture_output=True, text=True,
                                check=False)
        self.assertEqual(judged.returncode, 0, judged.stdout + judged.stderr)

    def sign_in(self):
        program, screen = self.open_window()
        screen.await_enabled("push button", "Sign in…")
        self.desktop.screenshot(SHOTS / "journey-signed-out.png")
        self.desktop.keys("F6", "space")
        screen.await_focus("E-mail")
        self.desktop.keys("alt+t")
        screen.await_enabled("password text", "Token")
        self.desktop.keys("alt+o")
        wait_until(lambda: screen.find("password text", "Token").focused, "focus in the field")
        self.desktop.type(self.sandbox.token)
        self.desktop.screenshot(SHOTS / "journey-connection.png")
        self.desktop.keys("Return")
        wait_until(lambda: not screen.find("password text", "Token"), "the dialog to close")
        self.assertTrue(self.stored_secret(), "the token is in the keyring")
        self.close_window(program)

    def enter_client(self, screen, name, phone, mail):
        keys = Keys(self.desktop)
        keys.type(name)
        keys.press("Return")
        keys.type(phone)
        keys.press("Return")
        keys.type(mail)
        keys.press("ctrl+Return")
        screen.await_text("was created")
        self.assertLessEqual(keys.pressed, KEY_BUDGET)

    def test_signs_in_once_and_enters_clients(self):
        self.sign_in()
        program, screen = self.open_window()
        wait_until(lambda: not screen.find("push button", "Sign in…"), "being signed in after a restart")
        self.enter_client(screen, "Ada Lovelace", "+44 20 7946 0958", "ada@example.com")
        self.desktop.screenshot(SHOTS / "journey-created.png")
        held = self.sandbox.clients()
        self.assertEqual([c["name"] for c in held], ["Ada Lovelace"])
        methods = [(m["type"], m["value"], m["isPreferred"]) for m in held[0]["contactMethods"]]
        self.assertEqual(methods, [("phone", "+44 20 7946 0958", True), ("email", "ada@example.com", False)])

        screen.await_focus("New client")
        self.desktop.keys("Return")
        screen.await_focus("Name")
        self.enter_client(screen, "Grace Hopper", "+1 202 555 0143", "grace@example.com")
        self.assertEqual({c["name"] for c in self.sandbox.clients()}, {"Ada Lovelace", "Grace Hopper"})
        self.assert_token_is_only_in_the_keyring(program)
        self.assert_documented()
        self.close_window(program)

    def test_signs_in_again_over_an_open_form(self):
        self.desktop.env["CLIENTELE_TOKEN"] = self.sandbox.token
        program, screen = self.open_window()
        self.sandbox.end_tokens()
        self.desktop.type("Ada Lovelace")
        self.desktop.keys("Return")
        self.desktop.type("+44 20 7946 0958")
        self.desktop.keys("ctrl+Return")
        screen.await_text("no longer accepts your sign-in")
        screen.await_enabled("radio button", "E-mail and password")
        self.desktop.keys("alt+m")
        screen.await_enabled("text", "E-mail")
        self.desktop.keys("alt+e")
        wait_until(lambda: screen.find("text", "E-mail").focused, "focus in the field")
        self.desktop.type(self.sandbox.login["email"])
        self.desktop.keys("Tab")
        wait_until(lambda: screen.find("password text", "Password").focused, "focus in the field")
        self.desktop.type("not the password")
        self.desktop.keys("Return")
        screen.await_text("This e-mail address or this password is wrong.")
        self.desktop.screenshot(SHOTS / "journey-wrong-password.png")
        self.desktop.type(self.sandbox.login["password"])
        self.desktop.keys("Return")
        screen.await_text("was created")
        self.assertEqual([c["name"] for c in self.sandbox.clients()], ["Ada Lovelace"])
        self.assertTrue(self.stored_secret(), "kept for the next start")
        self.close_window(program)

    def test_hears_that_the_keychain_is_locked(self):
        self.secret_tool(["store", "--label=Clientele"], "type", "plaintext", secret=self.sandbox.token.encode())
        self.desktop.lock_keyring()
        program, screen = self.open_window()
        screen.await_text("The system keychain is locked")
        self.desktop.screenshot(SHOTS / "journey-keychain-locked.png")
        self.desktop.keys("F6")
        screen.await_focus("Try again")
        self.close_window(program)

    def test_hears_what_is_not_allowed(self):
        self.desktop.env["CLIENTELE_TOKEN"] = self.sandbox.token
        self.sandbox.misbehave({"method": "POST", "status": 403})
        program, screen = self.open_window()
        self.desktop.type("Ada Lovelace")
        self.desktop.keys("Return")
        self.desktop.type("+44 20 7946 0958")
        self.desktop.keys("ctrl+Return")
        screen.await_text("You may not create clients in this workspace (clients.create).")
        self.assertFalse(screen.find("push button", "Create client").enabled)
        self.desktop.screenshot(SHOTS / "journey-denied.png")
        self.close_window(program)

    def test_hears_what_is_wrong_with_a_certificate(self):
        certificate, key = self.desktop.folder / "server.pem", self.desktop.folder / "server.key"
        self.desktop.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate))
        self.sandbox = self.enterContext(Sandbox(PROGRAMS / "clientele-sandbox", "--tls-certificate", str(certificate),
                                                 "--tls-key", str(key)))
        self.desktop.env["CLIENTELE_TOKEN"] = self.sandbox.token
        program, screen = self.open_window()
        screen.await_text("is signed by the server itself")
        self.desktop.screenshot(SHOTS / "journey-certificate.png")
        self.desktop.keys("F6")
        wait_until(lambda: any(fact.role == "push button" and fact.focused for fact in screen.facts()), "a way out")
        self.assertTrue(screen.find("push button", "Show details"))
        self.close_window(program)

    def test_marks_what_the_server_refuses_and_keeps_what_was_typed(self):
        self.desktop.env["CLIENTELE_TOKEN"] = self.sandbox.token
        program, screen = self.open_window()
        self.sandbox.misbehave({"method": "POST", "status": 422, "body": {
            "errors": [{"path": "contactMethods[1].value", "message": "This address bounced."}]}})
        self.desktop.type("Ada Lovelace")
        self.desktop.keys("Return")
        self.desktop.type("+44 20 7946 0958")
        self.desktop.keys("Return")
        self.desktop.type("ada@example.com")
        self.desktop.keys("ctrl+Return")
        screen.await_text("This address bounced.")
        self.desktop.screenshot(SHOTS / "journey-refused.png")
        self.assertEqual(self.sandbox.clients(), [])
        self.desktop.keys("ctrl+Return")
        screen.await_text("was created")
        self.assertEqual([c["contactMethods"][1]["value"] for c in self.sandbox.clients()], ["ada@example.com"])
        self.close_window(program)

    def test_finds_a_client_while_the_telephone_rings(self):
        self.desktop.env["CLIENTELE_TOKEN"] = self.sandbox.token
        program, screen = self.open_window()
        self.enter_client(screen, "Ada Lovelace", "+44 20 7946 0958", "ada@example.com")
        self.desktop.keys("ctrl+n")
        screen.await_focus("Name")
        self.enter_client(screen, "Grace Hopper", "+1 202 555 0143", "grace@example.com")
        ada = ("list item", "Ada Lovelace, Phone +44 20 7946 0958")
        grace = ("list item", "Grace Hopper, Phone +1 202 555 0143")
        wait_until(lambda: screen.find(*ada) and screen.find(*grace), "both in the list")
        self.desktop.keys("ctrl+f")
        screen.await_focus("Search clients")
        self.desktop.type("(202) 555")
        wait_until(lambda: screen.find(*grace) and not screen.find(*ada), "the one with that number")
        screen.await_text("1 of 2 clients")
        self.desktop.screenshot(SHOTS / "journey-found.png")
        self.desktop.keys("Escape", "Escape")
        screen.await_focus(grace[1])
        self.close_window(program)


if __name__ == "__main__":
    unittest.main(argv=["keyboardjourney.py", "KeyboardJourney." + sys.argv[3]], verbosity=2)
