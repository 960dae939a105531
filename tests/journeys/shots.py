#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Takes pictures of every screen and state in every look: shots.py --program clientele-shots --shots FOLDER [LOOK…]"""

import argparse
import pathlib
import subprocess

from desktop import Desktop

LOOKS = ("light", "dark", "scale2", "pseudo", "rtl", "german")


def take(program, look, folder):
    with Desktop(size="2600x1900" if look == "scale2" else "1280x900") as desktop:
        if look == "scale2":
            desktop.env["QT_SCALE_FACTOR"] = "2"
        command = [program, "--look", look, "--out", str(folder / look)]
        subprocess.run(command, env=desktop.env, check=True, timeout=300)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--program", required=True)
    options.add_argument("--shots", required=True, type=pathlib.Path)
    options.add_argument("looks", nargs="*", default=LOOKS)
    chosen = options.parse_args()
    for look in chosen.looks:
        (chosen.shots / look).mkdir(parents=True, exist_ok=True)
        take(chosen.program, look, chosen.shots)
        print(f"{look}: {chosen.shots / look}")


if __name__ == "__main__":
    main()
