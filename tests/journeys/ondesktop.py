# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""ondesktop.py COMMAND…: runs a command on a private desktop (see desktop.py) and ends with its code."""

import subprocess
import sys

from desktop import Desktop

if __name__ == "__main__":
    with Desktop() as desktop:
        sys.exit(subprocess.run(sys.argv[1:], env=desktop.env).returncode)
