# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Looks through everything a test run left behind: for access tokens, for a person, for files others could read.

tokencheck.py begin FOLDER: makes it, empty. tokencheck.py check BUILD PATH…: ends with 1 when a token stands in any
file there or in a core file anywhere below the folder BUILD; when a canary's e-mail address or telephone number does,
other than in a database; or when anything in a profile may be read by anybody but its owner.
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
_CANARIES = (b"canary.person@leftovers.example", b"+1 555 010 4477", b"15550104477")
# And the log of the sandbox server, which is the other side.
_MAY_TELL = re.compile(r"\.db(-wal|-shm)?$|^log\.jsonl$")


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


def holds_person(file, data):
    """The canaries are entered as a client by tests/app/logredactiontest.cpp: databases may know, logs may not."""
    return not _MAY_TELL.search(file.name) and any(canary in data for canary in _CANARIES)


def profiles_below(paths):
    """Folders as --profile-dir makes them."""
    for path in map(pathlib.Path, paths):
        yield from (config.parent.parent for config in sorted(path.rglob("config/clientele.ini")))
        yield from (lock.parent.parent for lock in sorted(path.rglob("data/window.lock")))


def open_to_others(paths):
    """What is looser than 0600 and 0700 inside a profile."""
    parts = {part for profile in profiles_below(paths) for name in ("config", "data", "cache")
             for part in [profile / name, *(profile / name).rglob("*")]}
    return sorted(part for part in parts if part.exists() and part.stat().st_mode & 0o077)


def check(build, *paths):
    files = [*files_below(paths), *(file for file in files_below([build]) if re.fullmatch(r"core(\.\d+)?", file.name))]
    leaking, telling = [], []
    for file in files:
        data = file.read_bytes()
        leaking += [file] * holds_token(data)
        telling += [file] * holds_person(file, data)
    loose = open_to_others(paths)
    for file in leaking:
        print(f"an access token stands in {file}")  # and never which
    for file in telling:
        print(f"a client's e-mail address or telephone number stands in {file}")
    for file in loose:
        print(f"others may read {file}")
    print(f"{len(files)} files looked through, {len(leaking)} hold a token, {len(telling)} a person, "
          f"{len(loose)} open to others")
    return 1 if leaking or telling or loose else 0


def begin(folder):
    shutil.rmtree(folder, ignore_errors=True)
    pathlib.Path(folder).mkdir(parents=True)
    return 0


if __name__ == "__main__":
    sys.exit(begin(sys.argv[2]) if sys.argv[1] == "begin" else check(*sys.argv[2:]))
