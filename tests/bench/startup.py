# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""startup.py PROGRAMS [ROUNDS]: start to first idle of clientele, with 100,000 clients kept from the last time and the
first of them on screen, beside a bare Qt window, each a whole process.

The two take turns, so that whatever else the computer does hits both; what counts is the median of the rounds' ratios.
Instructions come from callgrind and hardly vary. Needs a display.
"""

import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

GOAL, STRETCH = 1.50, 1.25
KEPT_CLIENTS = 100_000


def commands(programs, profile):
    return ([str(programs / "bare_window")],
            [str(programs / "clientele"), "--sandbox", "--profile-dir", profile, "--exit-after-idle"])


def environment():
    """Without the screen reader's bus, which journeys need and whose waits would hide what is measured."""
    return {name: value for name, value in os.environ.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}


def milliseconds(command):
    # No time limit: to keep one, Python asks again at growing intervals, and would measure those.
    started = time.perf_counter()
    subprocess.run(command, check=True, env=environment())
    return (time.perf_counter() - started) * 1000


def instructions(command):
    """Of the whole process, in millions."""
    with tempfile.TemporaryDirectory() as folder:
        ran = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *command],
                             check=True, timeout=300, env=environment(), stderr=subprocess.PIPE, text=True)
    return int(re.search(r"Collected : (\d+)", ran.stderr).group(1)) / 1e6


def report(what, bare, ours, unit, ratio):
    print(f"{what:<22} bare {bare:8.1f} {unit}   clientele {ours:8.1f} {unit}   ratio {ratio:.2f}")


def main(programs, rounds=31):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run([pathlib.Path(programs) / "fill_cache", profile, str(KEPT_CLIENTS)], check=True)
        bare, ours = commands(pathlib.Path(programs), profile)
        milliseconds(bare), milliseconds(ours)  # the first of each pays for the disk
        times = [(milliseconds(bare), milliseconds(ours)) for _ in range(int(rounds))]
        counted = instructions(bare), instructions(ours)
    ratio = statistics.median(b / a for a, b in times)
    print(f"start to first idle, {len(times)} rounds; goal {GOAL}, stretch {STRETCH}")
    report("wall clock, medians", *(statistics.median(column) for column in zip(*times)), "ms", ratio)
    report("instructions", *counted, "M ", counted[1] / counted[0])
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
