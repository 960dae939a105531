# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Who may include what, as the table in docs/architecture.md says: that table is the rule, this file only reads it."""

import pathlib
import re
from typing import NamedTuple

from tree import PRODUCT, Violation, is_below, sources

TABLE_HEAD = "| folder | may include of ours | may include of others |"
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.MULTILINE)


class Layer(NamedTuple):
    """One row of the table. `ours` are folders or single headers; `others` are the first part of an include."""

    folder: str
    ours: tuple
    others: tuple


def read_layers(root):
    """The rows of the table, keyed by folder."""
    lines = pathlib.Path(root, "docs/architecture.md").read_text().splitlines()
    start = lines.index(TABLE_HEAD) + 2
    rows = {}
    for line in lines[start:]:
        if not line.startswith("|"):
            break
        folder, ours, others = (re.findall(r"`([^`]+)`", cell) for cell in line.strip("|").split("|"))
        rows[folder[0]] = Layer(folder[0], tuple(ours), tuple(others))
    return rows


def layer_of(path, layers):
    """The row with the longest folder that holds the path."""
    holding = [name for name in layers if is_below(path, [name])]
    return layers[max(holding, key=len)] if holding else None


def check_includes(root):
    """Every include of the product against its folder's row, and that nobody includes tests."""
    layers = read_layers(root)
    for source in sources(root, PRODUCT):
        layer = layer_of(source.path, layers)
        if layer is None:
            yield Violation(source.path, 1, "stands in a folder that the layer table does not know")
            continue
        for match in _INCLUDE.finditer(source.text):
            what = _wrong_with(match.group(1), match.group(2), layer, layers)
            if what:
                yield Violation(source.path, source.line_at(match.start()), what)


def _wrong_with(quote, name, layer, layers):
    if quote == '"':
        target = layer_of(name, layers)
        if name.endswith(".moc"):
            return None
        if target is None:
            return f'"{name}" is not written from the top of the tree, or is no layer'
        allowed = target == layer or target.folder in layer.ours or name in layer.ours
        return None if allowed else f'{layer.folder} may not include "{name}"'
    first = name.partition("/")[0]
    if first in layer.others or re.fullmatch(r"[a-z_0-9]+", first) and "/" not in name:
        return None
    return f"{layer.folder} may not include <{name}>"


LINKS = {
    "models": r"Qt6::(?!Core\b)\w+|Clientele::(ui|api|auth|transport|wire|sandbox|resources)",
    "net/wire": r"Qt6::(?!Core\b)\w+",
    "net": r"Qt6::(Gui|Widgets)|Clientele::(ui|stores|items)",
    "net/sandbox": r"Clientele::(?!sandbox\b)",
    "ui": r"Qt6::(Network|HttpServer|Sql|DBus)|Clientele::(api|auth|transport|wire|sandbox|backend)",
}


def check_links(root):
    """Link lines of the folders' CMake lists: what cannot be linked cannot be used by accident."""
    for folder, banned in LINKS.items():
        for path in sorted(pathlib.Path(root, folder).rglob("CMakeLists.txt")):
            for number, line in enumerate(path.read_text().splitlines(), 1):
                found = re.search(banned, line.partition("#")[0])
                if found:
                    yield Violation(path.relative_to(root).as_posix(), number, f"{folder} may not link {found.group()}")
