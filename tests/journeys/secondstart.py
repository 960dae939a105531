#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""A profile has one window: what a second start does to the first, on a real desktop.

secondstart.py PROGRAM-FOLDER SHOTS-FOLDER TEST: one test a process, as a process meets one accessibility bus in its life.
"""

import os
import pathlib
import signal
import subprocess
import sys
import unittest

from desktop import Desktop, wait_until

PROGRAMS = pathlib.Path(sys.argv[1])
SHOTS = pathlib.Path(sys.argv[2])
SHOTS.mkdir(parents=True, exist_ok=True)
NOTHING_DONE = 6


class SecondStart(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        self.profile = self.desktop.folder / "profile"
        os.environ.update(self.desktop.env)
        from screenreader import Screen  # it connects to the bus the environment names

        self.first = self.start(stderr=None)
        self.screen = Screen("clientele")
        self.screen.await_focus("Name")

    def start(self, **kwargs):
        return self.desktop.start([PROGRAMS / "clientele", "--sandbox", "--profile-dir", str(self.profile)], **kwargs)

    def windows(self, program):
        """The numbers of its windows that can be seen."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)], env=self.desktop.env,
                               check=False, capture_output=True, text=True)
        return found.stdout.split()

    def test_raises_the_first_window(self):
        self.desktop.type("Ada")
        for window in self.windows(self.first):
            self.desktop.run("xdotool", "windowminimize", window)
        wait_until(lambda: not self.windows(self.first), "the window to be minimised")
        self.assertEqual(self.start().wait(10), 0)
        wait_until(lambda: self.windows(self.first), "the window to be there again")
        self.screen.await_focus("Name")
        self.desktop.type(" Lovelace")
        wait_until(lambda: self.window_text() == "Ada Lovelace", "the keys to reach the raised window")

    def window_text(self):
        field = self.screen.find("text", "Name")
        return field and field.node.get_text(0, -1)

    def test_says_when_the_first_does_not_answer(self):
        self.first.send_signal(signal.SIGSTOP)
        self.addCleanup(self.first.send_signal, signal.SIGCONT)
        second = self.start(stderr=subprocess.PIPE, text=True)
        with second.stderr:
            wait_until(lambda: self.windows(second), "the message")
            self.desktop.screenshot(SHOTS / "second-start.png")
            self.desktop.keys("Return")
            self.assertEqual(second.wait(10), NOTHING_DONE)
            said = second.stderr.read()
        self.assertIn(f"(process {self.first.pid} on ", said)
        self.assertIn("does not answer.", said)


if __name__ == "__main__":
    unittest.main(argv=["secondstart.py", "SecondStart." + sys.argv[3]], verbosity=2)
