# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Plants tokens in a profile as a careless program would leave them: each must be found, and nothing else."""

import base64
import contextlib
import io
import pathlib
import sqlite3
import tempfile
import unittest

from tokencheck import begin, check


def _text(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


TOKEN = b".".join(map(_text, [b'{"alg":"HS256","typ":"JWT"}', b'{"workspace":"w1","exp":1}', bytes(range(32))]))


class TokenCanary(unittest.TestCase):
    def setUp(self):
        self.profile = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.build = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def verdict(self):
        """The exit code, and what is printed."""
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            return check(self.build, self.profile), printed.getvalue()

    def assert_found(self, data):
        file = self.profile / "cache" / "deep" / "settings.ini"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        code, printed = self.verdict()
        self.assertEqual(code, 1, data)
        self.assertIn(str(file), printed)
        self.assertNotIn(TOKEN.decode(), printed)

    def test_a_token_in_a_profile_is_found(self):
        self.assert_found(b"[connection]\ntoken=" + TOKEN + b"\n")

    def test_wide_characters_hide_nothing(self):
        self.assert_found(b"\xff\xfe" + ("token=" + TOKEN.decode()).encode("utf-16-le"))
        self.assert_found(b"\xfe\xff" + ("token=" + TOKEN.decode()).encode("utf-16-be"))

    def test_base64_hides_nothing_wherever_it_begins(self):
        for before in (b"", b"a", b"ab", b'{"token":"'):
            for encode in (base64.b64encode, base64.urlsafe_b64encode):
                for stuck_to in (b"", b"x", b"xy", b"xyz"):
                    self.assert_found(b"data=" + stuck_to + encode(before + TOKEN + b'","v":1}'))

    def test_a_database_whose_log_was_not_merged_is_looked_through(self):
        with contextlib.closing(sqlite3.connect(self.profile / "data")) as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("CREATE TABLE kept (token)")
            database.execute("INSERT INTO kept VALUES (?)", (TOKEN.decode(),))
            database.commit()
            self.assertEqual(self.verdict()[0], 1)

    def test_of_a_build_only_core_files_are_looked_through(self):
        (self.build / "core.o").write_bytes(TOKEN)
        self.assertEqual(self.verdict()[0], 0)
        (self.build / "core.123").write_bytes(TOKEN)
        self.assertEqual(self.verdict()[0], 1)

    def test_what_is_no_token_passes(self):
        (self.profile / "log").write_bytes(b"Authorization: Bearer ***\neyJ is how one begins\n" + _text(b"{}" * 400))
        self.assertEqual(self.verdict(), (0, "1 files looked through, 0 hold a token, 0 a person, 0 open to others\n"))

    def test_a_person_outside_a_database_is_found(self):
        for canary in (b"canary.person@leftovers.example", b"+1 555 010 4477"):
            (self.profile / "outbox-1.db-wal").write_bytes(canary)
            self.assertEqual(self.verdict()[0], 0)
            (self.profile / "log.txt").write_bytes(b"qt.core: " + canary)
            self.assertEqual(self.verdict()[0], 1)
            (self.profile / "log.txt").unlink()

    def test_what_others_may_read_in_a_profile_is_found(self):
        config = self.profile / "a" / "config"
        config.mkdir(parents=True, mode=0o700)
        settings = config / "clientele.ini"
        settings.touch(mode=0o600)
        self.assertEqual(self.verdict()[0], 0)
        for part, mode in ((settings, 0o644), (config, 0o750)):
            before = part.stat().st_mode
            part.chmod(mode)
            code, printed = self.verdict()
            self.assertEqual(code, 1)
            self.assertIn(f"others may read {part}\n", printed)
            part.chmod(before)
        (self.profile / "a" / "cache").mkdir(mode=0o755)
        self.assertEqual(self.verdict()[0], 1)

    def test_a_run_begins_with_nothing_left(self):
        folder = self.profile / "leftovers"
        begin(folder)
        (folder / "old").write_bytes(TOKEN)
        begin(folder)
        self.assertEqual(list(folder.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
