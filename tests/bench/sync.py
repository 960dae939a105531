# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""sync.py PROGRAMS [COUNT [ROUNDS [WAY...]]]: fetching a list of COUNT clients, and keeping it in a file, beside limits.

The limit of fetching is a GET that keeps nothing and then simdjson over the same bytes, each alone; that of keeping is
the same and then one transaction by SQLite's C API with the texts of each client as a row. What counts is the median of
the rounds' ratios; the first round is not counted. WAYS: limit catalog naive keptLimit kept; all, unless named.
"""

import json
import pathlib
import statistics
import subprocess
import sys

GOAL, GAP_GOAL_MS = 1.40, 16.0
WORDS = {"limit": "GET + simdjson alone", "catalog": "clientele, list ready", "naive": "QJsonDocument to values",
         "keptLimit": "the limit + one transaction", "kept": "clientele, list in its file"}
LIMITS = {"catalog": "limit", "naive": "limit", "kept": "keptLimit"}


def measured(programs, count, rounds, ways):
    """The runs of each way, in the order of the rounds."""
    runs = {way: [] for way in ways}
    with subprocess.Popen([programs / "list_server", str(count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as server:
        ran = subprocess.run([programs / "sync_bench", server.stdout.readline().strip(), str(rounds), *ways],
                             check=True, stdout=subprocess.PIPE, text=True)
        server.stdin.close()
    for line in ran.stdout.splitlines():
        run = json.loads(line)
        runs[run["way"]].append(run)
    return {way: each[1:] for way, each in runs.items()}


def ratio(runs, way):
    """Nothing when there is nothing to compare with."""
    limit = LIMITS.get(way)
    if way not in runs or limit not in runs:
        return None
    return statistics.median(run["ms"] / least["ms"] for run, least in zip(runs[way], runs[limit]))


def report(runs):
    for way, each in runs.items():
        ms, gap, peak = (statistics.median(run[column] for run in each) for column in ("ms", "gapMs", "peakMb"))
        print(f"{WORDS[way]:<28} {ms:8.1f} ms   ratio {ratio(runs, way) or 1:5.2f}   longest block {gap:7.1f} ms"
              f"   peak memory {peak:+7.1f} MB")


def is_good(runs, way):
    gap = statistics.median(run["gapMs"] for run in runs.get(way, [{"gapMs": 0}]))
    return (ratio(runs, way) or 0) <= GOAL and gap <= GAP_GOAL_MS


def main(programs, count=100_000, rounds=9, *ways):
    runs = measured(pathlib.Path(programs), int(count), int(rounds), ways or tuple(WORDS))
    print(f"list of {int(count):,} clients over http, {rounds} rounds, medians; goal {GOAL}, no block over "
          f"{GAP_GOAL_MS:.0f} ms")
    report(runs)
    return 0 if is_good(runs, "catalog") and is_good(runs, "kept") else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
