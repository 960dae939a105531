# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""list.py PROGRAMS: the client list at 100,000 and 1,000,000 clients, beside the search alone and the naive way.

A keystroke counts from the key to the last paint. The naive way types less at a million: one keystroke can take it
minutes. Needs a display.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys

ROUNDS = 3
GOALS_MS = {100_000: 8.0, 1_000_000: 16.7}
GOAL_RATIO, STRETCH_RATIO = 1.5, 1.2
GAP_GOAL_MS = 16.0
NAIVE_KEYSTROKES = {100_000: 60, 1_000_000: 4}


def run(*command):
    environment = {name: value for name, value in os.environ.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
    return json.loads(subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE,
                                     env=environment).stdout)


def percentiles(values):
    """p50 and p99."""
    return statistics.median(values), statistics.quantiles(values, n=100, method="inclusive")[98]


def gathered(programs, count):
    rounds = [run(programs / "list_bench", count) for _ in range(ROUNDS)]
    merged = {key: [value for each in rounds for value in each[key]] for key in ("keystrokeMs", "scanMs")}
    gaps = {key: statistics.median(each[key] for each in rounds)
            for key in ("fontsGapMs", "typingGapMs", "scrollGapMs", "refreshGapMs")}
    return merged, gaps, statistics.median(each["memoryBytes"] for each in rounds)


def report(programs, count):
    merged, gaps, memory = gathered(programs, count)
    naive = run(programs / "naive_list_bench", count, NAIVE_KEYSTROKES[count])
    shown, scan = percentiles(merged["keystrokeMs"]), percentiles(merged["scanMs"])
    other = percentiles(naive["keystrokeMs"])
    ratio = shown[1] / scan[1]
    print(f"{count:,} clients, {len(merged['keystrokeMs'])} keystrokes")
    print(f"  key to last paint   p50 {shown[0]:8.2f} ms   p99 {shown[1]:8.2f} ms; goal {GOALS_MS[count]} ms")
    print(f"  search alone        p50 {scan[0]:8.2f} ms   p99 {scan[1]:8.2f} ms")
    print(f"  p99 to p99 {ratio:.2f}; goal at a million {GOAL_RATIO}, stretch {STRETCH_RATIO}")
    print(f"  naive               p50 {other[0]:8.2f} ms   p99 {other[1]:8.2f} ms, {len(naive['keystrokeMs'])} keystrokes")
    for what, gap in gaps.items():
        print(f"  {what:<19} {gap:6.1f} ms; goal {GAP_GOAL_MS} ms")
    print(f"  memory              {memory / 1e6:6.1f} MB   naive {naive['memoryBytes'] / 1e6:.1f} MB")
    return shown[1] <= GOALS_MS[count] and (count < 1_000_000 or ratio <= GOAL_RATIO)


def main(programs):
    programs = pathlib.Path(programs)
    return 0 if all([report(programs, count) for count in GOALS_MS]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
