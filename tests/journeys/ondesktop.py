#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Runs a command on a desktop of its own, and ends with its exit code: ondesktop.py COMMAND [ARGUMENT…]"""

import subprocess
import sys

from desktop import Desktop

with Desktop() as desktop:
    sys.exit(subprocess.run(sys.argv[1:], env=desktop.env, check=False).returncode)
