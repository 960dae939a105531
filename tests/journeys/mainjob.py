#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""The main job by keys alone, in the real window, on the embedded sandbox workspace.

mainjob.py --programs FOLDER --shots FOLDER: enters one client, saves it, prints its id and where the pictures are.
"""

import argparse
import os
import pathlib
import tempfile

from desktop import Desktop


def enter_client(desktop, screen, shots):
    """Types one client and saves it; the id the server gave it."""
    screen.await_focus("Name")
    desktop.screenshot(shots / "1-empty.png")
    desktop.type("Ada Lovelace")
    desktop.keys("Return")
    desktop.type("+44 20 7946 0958")
    desktop.keys("Return")
    desktop.type("ada@example.com")
    desktop.screenshot(shots / "2-entered.png")
    desktop.keys("ctrl+Return")
    screen.await_text("was created")
    screen.await_focus("New client")
    desktop.screenshot(shots / "3-created.png")
    return created_id(desktop, screen)


def created_id(desktop, screen):
    """What the message bar's details say the server called the client."""
    screen.await_enabled("push button", "Show details").node.do_action(0)
    text = screen.await_text("Client ID")
    desktop.keys("Escape")
    return next(line.split()[-1] for line in text.splitlines() if "Client ID" in line)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--programs", required=True, type=pathlib.Path)
    options.add_argument("--shots", required=True, type=pathlib.Path)
    chosen = options.parse_args()
    with Desktop() as desktop, tempfile.TemporaryDirectory() as profile:
        desktop.start([str(chosen.programs / "clientele"), "--sandbox", "--profile-dir", profile], stderr=None)
        os.environ.update(desktop.env)
        from screenreader import Screen  # it connects to the bus the environment names

        client_id = enter_client(desktop, Screen("clientele"), chosen.shots)
    print(f"Created client {client_id}")
    print(f"Screenshots are in {chosen.shots.resolve()}")


if __name__ == "__main__":
    main()
