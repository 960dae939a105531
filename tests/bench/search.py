# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""search.py PROGRAMS: typing into the search field beside its limits, and making a catalog, at 100k and 1M clients.

Times are by the clock, and processor time of all threads beside them, as others on the computer lengthen the former.
Every keystroke is a search of its own, which knows nothing of the one before.
"""

import json
import pathlib
import subprocess
import sys

GOAL_P50_MS, GOAL_P99_MS = 4.5, 12.0
TYPED = [("readOnce", "read every byte once"), ("scanOnly", "scan for the longest word"),
         ("searchClients", "clientele"), ("naively", "QString::contains, three fields")]
MADE = [("build", "make a catalog"), ("change", "compare, 1 % changed")]


def measured(programs):
    """(name, number of clients) to what the benchmark told."""
    ran = subprocess.run([programs / "search_bench", "--benchmark_format=json"], check=True, stdout=subprocess.PIPE)
    runs = json.loads(ran.stdout)["benchmarks"]
    return {tuple(run["name"].split("/")[:2]): run for run in runs}


def main(programs):
    runs = measured(pathlib.Path(programs))
    sizes = ["100000", "1000000"]
    print(f"{'keystroke, ms':<34}" + "".join(f"{int(size):>12,} p50     p99" for size in sizes))
    for prefix, clock in [("", ""), ("cpu_", ", processors")]:
        for name, words in TYPED:
            print(f"  {words + clock:<32}" + "".join(
                f"{runs[name, size][prefix + 'p50']:>16.2f}{runs[name, size][prefix + 'p99']:>8.2f}" for size in sizes))
    for name, words in MADE:
        print(f"{words:<34}" + "".join(f"{runs[name, size]['cpu_time']:>16.1f} ms     " for size in sizes))
    million = runs["searchClients", "1000000"]
    print(f"goals at 1,000,000: p50 {GOAL_P50_MS} ms, p99 {GOAL_P99_MS} ms")
    return 0 if million["p50"] <= GOAL_P50_MS and million["p99"] <= GOAL_P99_MS else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
