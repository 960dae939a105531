# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Looks for access tokens in everything a test run left behind.

tokencheck.py begin FOLDER: makes it, empty. tokencheck.py check BUILD PATH…: ends with 1 when a token stands in any
file there, or in a core file anywhere below the folder BUILD.
Tokens of the sandbox are JWTs, so their form gives any of them away: as it is, in UTF-16, and in base64.
"""

import base64
import pathlib
import re
import shutil
import sys

_PART = rb"[A-Za-z0-9_-]{8,}"
_WIDE_PART = rb"(?:[A-Za-z0-9_-]\0){8,}"
_PLAIN = re.compile(rb"eyJ" + rb"\.".join([_PART] * 3))
_WIDE = re.compile(rb"e\0y\0J\0" + rb"\.\0".join([_WIDE_PART] * 3))
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{40,}")


def _decoded(run):
    """What a run of base64 may mean: it may begin anywhere in a group of four."""
    for start in range(4):
        whole = run[start:len(run) - (len(run) - start) % 4]
        yield base64.b64decode(whole, altchars=b"-_" if re.search(rb"[-_]", whole) else None)


def holds_token(data):
    if _PLAIN.search(data) or _WIDE.search(data):
        return True
    return any(_PLAIN.search(meant) or _WIDE.search(meant)
               for run in _BASE64.findall(data) for meant in _decoded(run))


def files_below(paths):
    for path in map(pathlib.Path, paths):
        found = [path] if path.is_file() else sorted(path.rglob("*"))
        yield from (file for file in found if file.is_file() and not file.is_symlink())


def check(build, *paths):
    files = [*files_below(paths), *(file for file in files_below([build]) if re.fullmatch(r"core(\.\d+)?", file.name))]
    leaking = [file for file in files if holds_token(file.read_bytes())]
    for file in leaking:
        print(f"an access token stands in {file}")  # and never which
    print(f"{len(files)} files looked through, {len(leaking)} hold a token")
    return 1 if leaking else 0


def begin(folder):
    shutil.rmtree(folder, ignore_errors=True)
    pathlib.Path(folder).mkdir(parents=True)
    return 0


if __name__ == "__main__":
    sys.exit(begin(sys.argv[2]) if sys.argv[1] == "begin" else check(*sys.argv[2:]))
