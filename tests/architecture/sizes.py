# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""How long files and functions may get."""

import json
import statistics
import subprocess

from tree import FOLDERS, PRODUCT, Violation, is_below, sources

FILE_LIMIT = 500
FUNCTION_LIMIT = 60
MEDIAN_LIMIT = 10


def functions(root, folders=FOLDERS):
    """(path, line, name, number of lines) of every function with a body, as universal-ctags sees them."""
    paths = [source.path for source in sources(root, folders)]
    if not paths:
        return
    listed = subprocess.run(
        ["ctags", "--output-format=json", "--fields=+ne", "--kinds-C++=f", "--languages=C++", "--langmap=C++:+.h",
         "-L", "-", "-f", "-"], input="\n".join(paths), cwd=root, check=True, capture_output=True, text=True).stdout
    for line in listed.splitlines():
        tag = json.loads(line)
        if "end" in tag:
            yield tag["path"], tag["line"], tag["name"], tag["end"] - tag["line"] + 1


def check_files(root):
    """Files stay small enough to have one reason to change."""
    for source in sources(root):
        lines = source.text.count("\n")
        if lines >= FILE_LIMIT:
            yield Violation(source.path, lines, f"{lines} lines; below {FILE_LIMIT} it must stay")


def check_functions(root):
    """No function is longer than a screen, and most are far shorter."""
    found = list(functions(root))
    for path, line, name, length in found:
        if length > FUNCTION_LIMIT:
            yield Violation(path, line, f"{name} has {length} lines; {FUNCTION_LIMIT} are the limit")
    shipped = [length for path, _, _, length in found if is_below(path, PRODUCT)]
    if shipped and statistics.median(shipped) > MEDIAN_LIMIT:
        yield Violation(".", 0, f"the median function has {statistics.median(shipped)} lines, not {MEDIAN_LIMIT}")
