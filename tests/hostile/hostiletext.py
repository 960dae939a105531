#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Runs a test program under strace and judges what it opened: hostiletext.py STRACE PROGRAM RESULTS [ARGUMENT…]

The program looks in vain for files below /hostile-mark/ to say where it is: `canary/NAME` and `end` around what must be
seen, `place/PLACE/PAYLOAD` before a place is painted with a payload in it, `allow/PORT` for the port of its server.
"""

import collections
import os
import re
import subprocess
import sys
import tempfile

MARK = re.compile(r'"/hostile-mark/([^"]*)"')
OPENED = re.compile(r'\bopen(?:at)?\((?:AT_FDCWD, |\d+, )?"([^"]*)"')
CONNECTED = re.compile(r'\bconnect\(\d+, \{sa_family=(\w+)(.*)')
PORT = re.compile(r"sin6?_port=htons\((\d+)\)")
STARTED = re.compile(r'^(\d+) +execve\("([^"]*)"')
FORKED = re.compile(r"^(\d+) +(?:<\.\.\. )?(?:v?fork|clone3?)\b.* = (\d+)$")
PROBE = "hostile-probe"
PLACES_WANTED, PAYLOADS_WANTED = 37, 25
# What the program may start: itself, and its server, whose connections are its own affair.
PROGRAM, SERVER = "/hostile_text_test", "/clientele-sandbox"


def servers_in(lines):
    """The processes and threads of the server, as numbers."""
    parents = {forked.group(2): forked.group(1) for forked in map(FORKED.match, lines) if forked}
    servers = {started.group(1) for started in map(STARTED.match, lines) if started and started.group(2).endswith(SERVER)}
    while more := {child for child, parent in parents.items() if parent in servers} - servers:
        servers |= more
    return servers


class Verdict:
    """What a trace tells, read line by line."""

    def __init__(self, servers):
        self.servers = servers
        self.place = "before the first place"
        self.canary = ""
        self.seen = collections.Counter()
        self.looks = set()
        self.allowed_ports = set()
        self.faults = []

    def read(self, line):
        if mark := MARK.search(line):
            self.go_to(*mark.group(1).split("/"))
        elif (opened := OPENED.search(line)) and PROBE in opened.group(1) and "O_CREAT" not in line:
            self.note("open", opened.group(1))
        elif (connected := CONNECTED.search(line)) and line.split()[0] not in self.servers:
            self.note_connection(*connected.groups())
        elif (started := STARTED.match(line)) and not started.group(2).endswith((PROGRAM, SERVER)):
            self.note("start", started.group(2))

    def go_to(self, kind, *words):
        if kind == "place":
            self.place = "/".join(words)
            self.looks.add(words)
        elif kind == "allow":
            self.allowed_ports.add(words[0])
        else:
            self.canary = words[0] if kind == "canary" else ""

    def note_connection(self, family, rest):
        port = PORT.search(rest)
        # Sockets of this computer are the display's and the bus's; one without a family ends a connection.
        if family in ("AF_UNIX", "AF_UNSPEC") or (port and port.group(1) in self.allowed_ports):
            return
        self.note("connect", f"{family}{rest}")

    def note(self, what, detail):
        if self.canary:
            self.seen[self.canary, what] += 1
        else:
            self.faults.append(f"{what} at {self.place}: {detail}")

    def problems(self):
        places = collections.defaultdict(set)
        for place, payload in self.looks:
            places[place].add(payload)
        yield from self.faults
        yield from (f"{place} saw {len(payloads)} of {PAYLOADS_WANTED} payloads"
                    for place, payloads in places.items() if len(payloads) != PAYLOADS_WANTED)
        if len(places) < PLACES_WANTED:
            yield f"only {len(places)} places"
        for canary in (("label", "open"), ("connection", "connect")):
            if not self.seen[canary]:
                yield f"the trace did not show what it must: {canary}"

    def summary(self):
        places = {place for place, _ in self.looks}
        kinds = collections.Counter(fault.split()[0] for fault in self.faults)
        return (f"{len(places)} places, {len(self.looks)} looks: {kinds['open']} opens of the probe, "
                f"{kinds['connect']} connects elsewhere, {kinds['start']} programs started")


def main(strace, program, results, *arguments):
    # LeakSanitizer is itself a tracer, and there can be one only.
    sanitizer = os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
    with tempfile.NamedTemporaryFile(suffix=".trace") as trace:
        code = subprocess.run([strace, "-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", "signal=none", "-e",
                               "trace=open,openat,connect,execve,fork,vfork,clone,clone3", "-o", trace.name, program,
                               f"--gtest_output=xml:{results}", *arguments],
                              env=os.environ | {"ASAN_OPTIONS": sanitizer}, check=False).returncode
        lines = trace.read().decode(errors="replace").splitlines()
    verdict = Verdict(servers_in(lines))
    for line in lines:
        verdict.read(line)
    problems = list(verdict.problems())
    print(*problems, verdict.summary(), sep="\n")
    return code or bool(problems)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
