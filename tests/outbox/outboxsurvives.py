# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Saves clients on a server that fails every second time, in a program that is killed again and again, and counts
afterwards: none is lost, none is there twice, and nothing is called done that is not there.

outboxsurvives.py WORKER SANDBOX MODE [--tls]

MODE: plain; reference (a custom field tells the Outbox's own clients); key (the server honours Idempotency-Key, and what
got no answer is sent again with it); canary (the same on a server that does not, which must show)
"""

import argparse
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
DRAFTS, KILLS, NAMESAKES = (2000, 500, 20) if TORTURE else (60, 12, 3)

FAULTS = [
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
NO_CONNECTION = {"when": "connect", "send": "nothing", "then": "reset"}
# Seconds. How long a worker lives at most, and what reading the system's authorities takes first over TLS.
LONGEST_LIFE, TRUSTING = 0.8, 0.5
# One that came to its end shows that they live too long, one that was killed that they may live a little longer.
SHORTER, LONGER = 0.7, 1.05


def planned(faults, longest_pause, rng):
    """The faults as the gate takes them: each comes after so many good calls in all, up to longest_pause after another."""
    good = 0
    for fault in faults:
        good += rng.randint(0, longest_pause)
        yield {**fault, "skip": good}


def storm(rng):
    """Every second creation, and every twentieth connection, for longer than one worker lives."""
    creations = [{**rng.choice(FAULTS), **CREATION} for _ in range(100)]
    return [*planned([NO_CONNECTION] * 10, 38, rng), *planned(creations, 2, rng)]


def change_weather(sandbox, faults):
    """Orders come through the same door, so they may meet a fault themselves: each uses one up."""
    for _ in range(20):
        try:
            return sandbox.misbehave(*faults)
        except OSError:
            pass
    raise SystemExit("the sandbox takes no orders")


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def certify(folder):
    """An authority made for this test, and options with which the sandbox has a certificate of it."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    openssl(folder, "req", "-x509", *key, "-subj", "/CN=authority", "-keyout", "authority.key", "-out", "authority.pem")
    openssl(folder, "req", "-x509", *key, "-subj", "/CN=server", "-addext", "subjectAltName=IP:127.0.0.1", "-addext",
            "basicConstraints=critical,CA:FALSE", "-addext", "extendedKeyUsage=serverAuth", "-CA", "authority.pem",
            "-CAkey", "authority.key", "-keyout", "server.key", "-out", "server.pem")
    options = ["--tls-certificate", str(folder / "server.pem"), "--tls-key", str(folder / "server.key")]
    return folder / "authority.pem", options


class Run:
    """What the workers of one test said."""

    def __init__(self, worker, sandbox, journal, authority, mode):
        self._worker, self.journal = worker, journal
        self._orders = {"journal": str(journal), "baseUrl": sandbox.base_url, "workspaceId": sandbox.workspace_id,
                        "token": sandbox.token, "authorities": str(authority or ""),
                        "reference": "client_ref" if mode == "reference" else "",
                        "sendsAgain": mode in ("key", "canary")}
        self.drafted, self.done, self.names, self.parked = set(), collections.defaultdict(list), {}, {}

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
        self.parked = {}
        for line in lines:
            if not line.endswith("\n"):
                break
            word, *rest = line.split()
            if word == "drafted":
                self.drafted.add(rest[0])
            elif word == "done":
                self.done[rest[0]].append(rest[1])
            elif word == "parked":
                self.parked[rest[0]] = int(rest[1])
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


def weather(run, sandbox, rng, starting):
    """Saves all drafts, with as many kills as there are to be; their number. Each worker is to save its share of what is
    left for those that are killed after it."""
    left = drafts_of(DRAFTS)
    kills, settled, life = 0, False, LONGEST_LIFE
    while left or (kills < KILLS and not settled):
        share = -(-len(left) // max(1, KILLS - kills))
        change_weather(sandbox, storm(rng))
        settled = run.work(left[:share], rng.uniform(0.05, starting + life))
        kills += not settled
        life = min(LONGEST_LIFE, life * (SHORTER if settled else LONGER))
        left = [draft for draft in left if draft["tag"] not in run.drafted]
    return kills


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("worker")
    parser.add_argument("sandbox")
    parser.add_argument("mode", choices=["plain", "reference", "key", "canary"])
    parser.add_argument("--tls", action="store_true")
    wanted = parser.parse_args()
    seed = random.randrange(2**32)
    rng = random.Random(seed)
    print(f"seed {seed}, mode {wanted.mode}{' over TLS' if wanted.tls else ''}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        authority, options = certify(pathlib.Path(folder)) if wanted.tls else (None, [])
        if wanted.mode == "key":
            options.append("--honour-idempotency-keys")
        with Sandbox(wanted.sandbox, *options, authority=authority) as sandbox:
            run = Run(wanted.worker, sandbox, pathlib.Path(folder) / "outbox.db", authority, wanted.mode)
            started = time.monotonic()
            kills = weather(run, sandbox, rng, TRUSTING if wanted.tls else 0)
            change_weather(sandbox, [])
            while not run.work([]):
                pass
            clients = sandbox.clients()
            judge(run, clients, wanted.mode, kills, time.monotonic() - started)


def judge(run, clients, mode, kills, seconds):
    held = collections.Counter(client.get("avatarUrl", "") for client in clients)
    ids = {client["id"] for client in clients}
    kept = waiting(run.journal)
    parked = {tag for tag in run.drafted if any(tag.encode() in entry for entry in kept)}
    doubled = [tag for tag, count in held.items() if count > 1]
    lost = [tag for tag in run.drafted if not held[tag] and tag not in parked]
    told = collections.Counter(one for done in run.done.values() for one in set(done))
    false_done = [tag for tag, done in run.done.items() if any(one not in ids or told[one] > 1 for one in done)]
    unclear = {tag for tag in parked if held[tag]}
    print(f"{len(run.drafted)} drafts, {kills} kills, {seconds:.0f} s: {len(held)} on the server, {len(parked)} for a "
          f"person to decide ({len(unclear)} of them namesakes on the server), doubled {len(doubled)}, lost "
          f"{len(lost)}, done without a client {len(false_done)}")
    assert len(run.drafted) == DRAFTS
    assert not TORTURE or kills > 0.9 * KILLS, "most were not killed at all"
    assert mode != "canary" or doubled, "sending again blindly made no double, so nothing here would have shown one"
    if mode == "canary":
        return
    assert not doubled, doubled
    assert not lost, lost
    assert not false_done, false_done
    assert parked == set(run.parked), parked ^ set(run.parked)
    assert mode == "plain" or not parked, parked
    judge_parked(run, held)


def judge_parked(run, held):
    """What a person is asked about is truly unclear: it is not there, or is one of two that look the same, of which one
    is there; and what the person is told to be there is what is there."""
    twins = collections.defaultdict(set)
    for tag, name in run.names.items():
        twins[name].add(tag)
    for tag, found in run.parked.items():
        there = {twin for twin in twins[run.names[tag]] if held[twin]}
        others = twins[run.names[tag]] - {tag}
        if held[tag]:
            assert others and others <= set(run.parked) and there == {tag}, f"{tag} could have been told"
        in_doubt = there & set(run.parked)
        assert found == len(in_doubt), f"{tag}: {found} found, and {len(in_doubt)} there"


if __name__ == "__main__":
    main()
