# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Object names are an interface for other people's tests: docs/testing.md lists them all, and lists no others."""

import pathlib
import re

from tree import Violation, sources

TABLE_HEAD = "| objectName | accessible name | what it is |"
_SET = re.compile(r'\b(?:setObjectName|objectName =|named)\W[^;"]*?u?"([A-Za-z]\w*)"')
_LITERAL = re.compile(r'"([a-z][A-Za-z]+)"')


def documented_names(root):
    """Object name to line of docs/testing.md."""
    lines = pathlib.Path(root, "docs/testing.md").read_text().splitlines()
    found = {}
    for number, line in enumerate(lines, 1):
        match = re.match(r"\| `(\w+)` \|", line)
        if match:
            found[match.group(1)] = number
    return found


def check_names(root):
    """Both directions."""
    documented = documented_names(root)
    literals = set()
    for source in sources(root, ("ui", "app")):
        literals.update(_LITERAL.findall(source.text))
        for match in _SET.finditer(source.text):
            if match.group(1) not in documented:
                yield Violation(source.path, source.line_at(match.start()),
                                f"{match.group(1)} is not listed in docs/testing.md")
    for name, line in documented.items():
        if name not in literals:
            yield Violation("docs/testing.md", line, f"{name} is nowhere in the program")
