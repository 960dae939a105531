# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""create.py PROGRAMS: a cold create beside a cold libcurl, both against one clientele-sandbox."""

import json
import os
import pathlib
import statistics
import subprocess
import sys

GOAL_MS = 1.0


def medians(programs, ready_line):
    """Benchmark name to the median of its repetitions in ms."""
    ran = subprocess.run([programs / "create_bench", "--benchmark_format=json",
                          "--benchmark_enable_random_interleaving=true"], check=True, stdout=subprocess.PIPE,
                         env=os.environ | {"CLIENTELE_BENCH_SERVER": ready_line})
    runs = {}
    for run in json.loads(ran.stdout)["benchmarks"]:
        if run.get("error_occurred"):
            raise SystemExit(f"{run['name']}: {run['error_message']}")
        if run["run_type"] == "iteration":
            runs.setdefault(run["name"].partition("/")[0], []).append(run["real_time"])
    return {name: statistics.median(times) for name, times in runs.items()}


def main(programs):
    programs = pathlib.Path(programs)
    with subprocess.Popen([programs / "clientele-sandbox", "--port", "0"], stdout=subprocess.PIPE, text=True) as sandbox:
        try:
            found = medians(programs, sandbox.stdout.readline())
        finally:
            sandbox.terminate()
    libcurl, clientele = found["coldLibcurl"], found["coldClientele"]
    print(f"cold create over http  libcurl {libcurl:.2f} ms   clientele {clientele:.2f} ms"
          f"   difference {clientele - libcurl:+.2f} ms; goal {GOAL_MS:+.2f} ms")
    return 0 if clientele <= libcurl + GOAL_MS else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
