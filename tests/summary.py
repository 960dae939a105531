# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""summary.py FOLDER: counts what the JUnit files of a test run say; ends with 1 when anything failed.

CTest knows programs (`ctest-PRESET.xml`), the programs' own files (`PRESET-PROGRAM.xml`) know their cases. A program
counts by its cases where it wrote them, and as one failure more where CTest saw it fail although no case did (a crash,
a leak, a time-out).
"""

import collections
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

Outcome = collections.namedtuple("Outcome", "passed failed skipped")


def outcome_of_cases(file):
    cases = ElementTree.parse(file).getroot().findall(".//testcase")
    failed = {case.get("classname") + "." + case.get("name") for case in cases
              if case.find("failure") is not None or case.find("error") is not None}
    skipped = sum(case.find("skipped") is not None or case.get("status") == "notrun" for case in cases)
    return Outcome(len(cases) - len(failed) - skipped, sorted(failed), skipped)


def outcome_of_program(case, own_file):
    """`case` is CTest's word on the program, `own_file` the program's own, which may be missing or cut off."""
    name = case.get("name")
    ran_well = case.get("status") == "run"
    try:
        own = outcome_of_cases(own_file)
    except (OSError, ElementTree.ParseError):
        own = Outcome(int(ran_well), [], 0)
    if ran_well or own.failed:
        return own
    return own._replace(failed=[f"{name} ({case.get('status')})"])


def outcomes(folder):
    for file in sorted(folder.glob("stage-*.xml")):
        yield outcome_of_cases(file)
    for file in sorted(folder.glob("ctest-*.xml")):
        preset = file.stem.removeprefix("ctest-")
        for case in ElementTree.parse(file).getroot().findall(".//testcase"):
            yield outcome_of_program(case, folder / f"{preset}-{case.get('name')}.xml")


def main(folder):
    every = list(outcomes(pathlib.Path(folder)))
    failed = [name for outcome in every for name in outcome.failed]
    skipped = sum(outcome.skipped for outcome in every)
    print("\n" + "".join(f"FAILED {name}\n" for name in failed), end="")
    if skipped:
        print(f"{skipped} skipped")
    print(f"{sum(outcome.passed for outcome in every)} passed, {len(failed)} failed")
    return 1 if failed or not every else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
