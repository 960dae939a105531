# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""create.py PROGRAMS: a cold create beside a cold libcurl, each against a clientele-sandbox; over http, then https."""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

GOAL_MS = 1.0


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.PIPE)


def make_certificate(folder):
    """An authority in authority.pem, and server.pem with server.key, which it vouches for."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl(folder, "req", "-x509", *key, "-subj", "/CN=authority", "-keyout", "authority.key", "-out", "authority.pem")
    openssl(folder, "req", *key, "-subj", "/CN=server", "-addext", "subjectAltName=IP:127.0.0.1",
            "-keyout", "server.key", "-out", "server.csr")
    openssl(folder, "x509", "-req", "-in", "server.csr", "-copy_extensions", "copy", "-CA", "authority.pem",
            "-CAkey", "authority.key", "-out", "server.pem")


def medians(programs, environment):
    """Benchmark name to the median of its repetitions in ms."""
    ran = subprocess.run([programs / "create_bench", "--benchmark_format=json",
                          "--benchmark_enable_random_interleaving=true"], check=True, stdout=subprocess.PIPE,
                         env=os.environ | environment)
    runs = {}
    for run in json.loads(ran.stdout)["benchmarks"]:
        if run.get("error_occurred"):
            raise SystemExit(f"{run['name']}: {run['error_message']}")
        if run["run_type"] == "iteration":
            runs.setdefault(run["name"].partition("/")[0], []).append(run["real_time"])
    return {name: statistics.median(times) for name, times in runs.items()}


def compare(programs, scheme, options, environment):
    """Whether the goal is met against a sandbox started with these options."""
    with subprocess.Popen([programs / "clientele-sandbox", "--port", "0", *options], stdout=subprocess.PIPE,
                          text=True) as sandbox:
        try:
            found = medians(programs, environment | {"CLIENTELE_BENCH_SERVER": sandbox.stdout.readline()})
        finally:
            sandbox.terminate()
    libcurl, bare, clientele = found["coldLibcurl"], found["coldQt"], found["coldClientele"]
    print(f"cold create over {scheme:<5}  libcurl {libcurl:.2f} ms   bare Qt {bare:.2f} ms   "
          f"clientele {clientele:.2f} ms   difference {clientele - libcurl:+.2f} ms; goal {GOAL_MS:+.2f} ms")
    return clientele <= libcurl + GOAL_MS


def main(programs):
    programs = pathlib.Path(programs)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make_certificate(folder)
        tls = ["--tls-certificate", folder / "server.pem", "--tls-key", folder / "server.key"]
        met = [compare(programs, "http", [], {}),
               compare(programs, "https", tls, {"CLIENTELE_BENCH_AUTHORITY": (folder / "authority.pem").read_text()})]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
