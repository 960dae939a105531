# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""The source tree as the checks see it: files, and their text without comments and without what strings say."""

import functools
import pathlib
import re
from typing import NamedTuple

FOLDERS = ("app", "models", "net", "resources", "tests", "ui")
PRODUCT = tuple(folder for folder in FOLDERS if folder != "tests")

_TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)


class Violation(NamedTuple):
    """Where a rule is broken: path from the tree's top, line from 1, and what is wrong."""

    path: str
    line: int
    what: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.what}"


class Source(NamedTuple):
    """One C++ file."""

    path: str
    text: str

    @property
    def folder(self):
        return self.path.rpartition("/")[0]

    def code(self):
        """The text with comments and the insides of strings blanked; lines and columns stay."""
        return _code(self.text)

    def line_at(self, offset):
        return self.text.count("\n", 0, offset) + 1


@functools.lru_cache(maxsize=None)
def _code(text):
    # A digit separator is the one quote that starts nothing.
    text = re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "_", text)
    return _TOKEN.sub(_blanked, text)


def _blanked(match):
    token = match.group()
    blank = re.sub(r"[^\n]", " ", token)
    if token.startswith("/"):
        return blank
    return token[0] + blank[1:-1] + token[-1]


def sources(root, folders=FOLDERS):
    """Every C++ file below the folders, in a steady order."""
    for folder in folders:
        for path in sorted(pathlib.Path(root, folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                yield Source(path.relative_to(root).as_posix(), path.read_text())


def is_below(path, places):
    """True when the path is one of the places (files or folders) or inside one."""
    return any(path == place or path.startswith(place + "/") for place in places)
