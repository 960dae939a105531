# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Object names are an interface for other people's tests: docs/testing.md lists them all, and lists no others."""

import pathlib
import re

from tree import Violation, sources

# What a person or a harness acts on; labels and layouts between are the program's own business.
_TOUCHABLE = re.compile(r'u"([a-z]\w*(?:Edit|Button|View|Action|Menu|Dialog|Check|Combo|Question|Indicator|Bar))"_s')
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
        for match in _TOUCHABLE.finditer(source.text):
            if match.group(1) not in documented:
                yield Violation(source.path, source.line_at(match.start()),
                                f"{match.group(1)} is not listed in docs/testing.md")
    for name, line in documented.items():
        # A field's edit may be named from the field: "name" and "Edit".
        if name not in literals and name.removesuffix("Edit") not in literals:
            yield Violation("docs/testing.md", line, f"{name} is nowhere in the program")
