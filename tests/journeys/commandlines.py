# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""What anybody on the computer could read of our programs while they run: their command lines."""

import pathlib
import threading


class CommandLines:
    """`with CommandLines(folder) as seen:` samples those of the programs in a folder; `seen.all()` are bytes."""

    def __init__(self, programs):
        self._programs = pathlib.Path(programs).resolve()
        self._seen = set()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()

    def all(self):
        return frozenset(self._seen)

    def _watch(self):
        while not self._over.wait(0.05):
            for process in pathlib.Path("/proc").glob("[0-9]*"):
                self._sample(process)

    def _sample(self, process):
        try:
            if (process / "exe").readlink().parent == self._programs:
                self._seen.add((process / "cmdline").read_bytes())
        except OSError:
            pass  # it ended meanwhile, or is another user's
