# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Saves clients on a server that fails every second time, in a program that is killed again and again, and counts
afterwards: none is lost, none is there twice, and nothing is called done that is not there.

outboxsurvives.py WORKER SANDBOX MODE

MODE: plain; reference (a custom field tells the Outbox's own clients); canary (what got no answer is sent again
blindly, which must show)
"""

import collections
import json
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "journeys"))
from sandbox import Sandbox  # noqa: E402

TORTURE = os.environ.get("CLIENTELE_TORTURE") == "1"
DRAFTS, KILLS, NAMESAKES = (1000, 250, 20) if TORTURE else (60, 12, 3)
BATCH = max(3, DRAFTS // 200)

FAULTS = [
    {"when": "connect", "send": "nothing", "then": "reset"},
    {"when": "request", "send": "nothing", "then": "close"},
    {"when": "request", "status": 503},
    {"when": "commit", "status": 503},
    {"when": "commit", "send": "nothing", "then": "close"},
    {"when": "commit", "send": "nothing", "then": "reset"},
    {"when": "commit", "send": "nothing", "then": "hang"},
    {"when": "commit", "send": "cut", "cutAt": 6},
    {"when": "commit", "send": "halfHeader", "then": "close"},
    {"when": "commit", "delayMs": 200},
]
CREATION = {"method": "POST", "path": "*/clients"}


def storm(rng):
    """Faults for every second creation, as the gate takes them: each waits for as many good calls as it skips."""
    chosen = [rng.choice(FAULTS) for _ in range(4 * DRAFTS)]
    return [{**fault, "skip": rng.randint(0, 1), **({} if fault["when"] == "connect" else CREATION)}
            for fault in chosen]


class Run:
    """What the workers of one test said."""

    def __init__(self, worker, sandbox, journal, mode):
        self._worker, self._journal = worker, journal
        self._orders = {"journal": str(journal), "baseUrl": sandbox.base_url, "workspaceId": sandbox.workspace_id,
                        "token": sandbox.token, "reference": "client_ref" if mode == "reference" else "",
                        "sendsAgain": mode == "canary"}
        self.drafted, self.done, self.names = set(), collections.defaultdict(list), {}

    def work(self, drafts, kill_after=None):
        """True when the worker came to its end; it is killed after so many seconds."""
        self.names.update((draft["tag"], draft["name"]) for draft in drafts)
        process = subprocess.Popen([self._worker], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        settled = []
        reader = threading.Thread(target=self._read, args=(process.stdout, settled))
        reader.start()
        process.stdin.write(json.dumps({**self._orders, "drafts": drafts}))
        process.stdin.close()
        try:
            code = process.wait(kill_after)
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
        reader.join()
        process.stdout.close()
        if code not in (0, -9):
            raise SystemExit(f"the worker ended with code {code}")
        return bool(settled)

    def _read(self, lines, settled):
        for line in lines:
            if not line.endswith("\n"):
                break
            word, *rest = line.split()
            if word == "drafted":
                self.drafted.add(rest[0])
            elif word == "done":
                self.done[rest[0]].append(rest[1])
            elif word == "settled":
                settled.append(True)


def waiting(journal):
    """What waits for a person in the journal, as it is kept there."""
    with sqlite3.connect(f"file:{journal}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT kind, content FROM entries").fetchall()
    return [content for kind, content in rows if kind != "history"]


def drafts_of(count):
    """The last ones are pairs of true namesakes."""
    names = [f"Client {i}" for i in range(count - 2 * NAMESAKES)]
    names += [f"Twin {i // 2}" for i in range(2 * NAMESAKES)]
    return [{"tag": f"https://example.com/{i:05}", "name": name} for i, name in enumerate(names)]


def main():
    worker, program, mode = sys.argv[1:]
    seed = random.randrange(2**32)
    rng = random.Random(seed)
    print(f"seed {seed}, mode {mode}")
    with tempfile.TemporaryDirectory() as folder, Sandbox(program) as sandbox:
        run = Run(worker, sandbox, pathlib.Path(folder) / "outbox.db", mode)
        sandbox.misbehave(*storm(rng))
        left = drafts_of(DRAFTS)
        kills, started = 0, time.monotonic()
        settled = False
        while left or (kills < KILLS and not settled):
            settled = run.work(left[:BATCH], rng.uniform(0.05, 0.8))
            kills += not settled
            left = [draft for draft in left if draft["tag"] not in run.drafted]
        sandbox.misbehave()
        while not run.work([]):
            pass
        held = collections.Counter(client.get("avatarUrl", "") for client in sandbox.clients())
        ids = {client["id"] for client in sandbox.clients()}
        kept = waiting(run._journal)
        judge(run, held, ids, kept, mode, kills, time.monotonic() - started)


def judge(run, held, ids, kept, mode, kills, seconds):
    twins = {name for name, count in collections.Counter(run.names.values()).items() if count > 1}
    parked = [tag for tag in run.drafted if any(tag.encode() in entry for entry in kept)]
    doubled = [tag for tag, count in held.items() if count > 1]
    lost = [tag for tag in run.drafted if not held[tag] and tag not in parked]
    told = [one for done in run.done.values() for one in set(done)]
    false_done = [tag for tag, done in run.done.items() if any(one not in ids or told.count(one) > 1 for one in done)]
    print(f"{len(run.drafted)} drafts, {kills} kills, {seconds:.0f} s: {len(held)} on the server, {len(parked)} for a "
          f"person to decide, doubled {len(doubled)}, lost {len(lost)}, done without a client {len(false_done)}")
    assert len(run.drafted) == DRAFTS
    assert mode != "canary" or doubled, "sending again blindly made no double, so nothing here would have shown one"
    if mode == "canary":
        return
    assert not doubled, doubled
    assert not lost, lost
    assert not false_done, false_done
    assert mode != "reference" or not parked, parked
    # What a person is asked about is truly unclear: it is not there, or somebody of the same name is.
    clear = [tag for tag in parked if held[tag] and run.names[tag] not in twins]
    assert not clear, clear


if __name__ == "__main__":
    main()
