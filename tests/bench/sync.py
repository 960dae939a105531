# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""sync.py PROGRAMS [COUNT [ROUNDS]]: fetching a list of COUNT clients, beside its limit and the obvious way.

The limit is a GET that keeps nothing and then simdjson over the same bytes, each alone. What counts is the median of
the rounds' ratios to it; the first round is not counted.
"""

import json
import pathlib
import statistics
import subprocess
import sys

GOAL, GAP_GOAL_MS = 1.40, 16.0
WORDS = {"limit": "GET + simdjson alone", "catalog": "clientele, list ready", "naive": "QJsonDocument to values"}


def measured(programs, count, rounds):
    """The runs of each way, in the order of the rounds."""
    runs = {way: [] for way in WORDS}
    with subprocess.Popen([programs / "list_server", str(count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as server:
        ran = subprocess.run([programs / "sync_bench", server.stdout.readline().strip(), str(rounds)], check=True,
                             stdout=subprocess.PIPE, text=True)
        server.stdin.close()
    for line in ran.stdout.splitlines():
        run = json.loads(line)
        runs[run["way"]].append(run)
    return {way: each[1:] for way, each in runs.items()}


def ratio(runs, way):
    return statistics.median(run["ms"] / limit["ms"] for run, limit in zip(runs[way], runs["limit"]))


def report(runs):
    for way, words in WORDS.items():
        ms, gap, peak = (statistics.median(run[column] for run in runs[way]) for column in ("ms", "gapMs", "peakMb"))
        print(f"{words:<26} {ms:8.1f} ms   ratio {ratio(runs, way):5.2f}   longest block {gap:7.1f} ms"
              f"   peak memory {peak:+7.1f} MB")


def main(programs, count=100_000, rounds=9):
    runs = measured(pathlib.Path(programs), int(count), int(rounds))
    print(f"list of {int(count):,} clients over http, {rounds} rounds, medians; goal {GOAL}, no block over "
          f"{GAP_GOAL_MS:.0f} ms")
    report(runs)
    gap = statistics.median(run["gapMs"] for run in runs["catalog"])
    return 0 if ratio(runs, "catalog") <= GOAL and gap <= GAP_GOAL_MS else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
