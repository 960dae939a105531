#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Every text of the window has a German one, and an English one where it has a plural: translationtest.py ROOT LUPDATE

Mended by `lupdate -I . -no-obsolete -locations none ui app/window app/backend -ts resources/translations/clientele_de.ts`,
and the same with `-pluralonly` for `clientele_en.ts`.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET


def untranslated(root, lupdate, name, *options):
    """The source texts that a fresh look at the code finds without a finished translation."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder, name)
        shutil.copy(pathlib.Path(root, "resources/translations", name), fresh)
        subprocess.run([lupdate, *options, "-I", ".", "-no-obsolete", "-locations", "none", "ui", "app/window",
                        "app/backend", "-ts", fresh], cwd=root, check=True, capture_output=True)
        messages = ET.parse(fresh).getroot().iter("message")
        return [m.findtext("source") for m in messages if m.find("translation").get("type") == "unfinished"]


if __name__ == "__main__":
    missing = untranslated(*sys.argv[1:], "clientele_de.ts")
    missing += untranslated(*sys.argv[1:], "clientele_en.ts", "-pluralonly")
    print("\n".join(f"not translated: {text}" for text in missing) or "all texts are translated")
    sys.exit(1 if missing else 0)
