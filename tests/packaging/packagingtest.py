# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Installs a build into an empty folder and uses the program from there; compares the versions that packages name."""

import argparse
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
APP_ID = "app.clientele.Clientele"


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    parser.add_argument("--version", required=True)
    return parser.parse_args()


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        root = pathlib.Path(cls.folder.name)
        subprocess.run(["cmake", "--install", GIVEN.build, "--prefix", "/usr"], check=True, stdout=subprocess.DEVNULL,
                       env=os.environ | {"DESTDIR": str(root)})
        cls.root, cls.prefix = root, root / "usr"

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_program(self, name, *options):
        env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        return subprocess.run([self.prefix / "bin" / name, *options], env=env | {"HOME": str(self.root)}, text=True,
                              capture_output=True, timeout=60)

    def test_programs_tell_their_version(self):
        for name in ("clientele", "clientele-sandbox"):
            ran = self.run_program(name, "--version")
            self.assertEqual((ran.returncode, ran.stdout.strip()), (0, f"{name} {GIVEN.version}"), ran.stderr)

    def test_the_backend_module_is_found_and_creates_a_client(self):
        ran = self.run_program("clientele", "create", "--sandbox", "--profile-dir", str(self.root / "profile"),
                               "--name", "Ada Lovelace", "--contact", "email:ada@example.com", "--json")
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertEqual(json.loads(ran.stdout)["client"]["name"], "Ada Lovelace")

    def test_libraries_are_the_systems(self):
        for name in ("bin/clientele", "bin/clientele-sandbox", "lib/clientele/clientele-backend.so"):
            for path in (self.prefix / name, GIVEN.build / name):
                dynamic = subprocess.run(["readelf", "--dynamic", path], check=True, capture_output=True, text=True).stdout
                self.assertNotIn("PATH)", dynamic, f"{path} looks for libraries elsewhere first")

    def test_the_program_starts_without_what_its_first_paint_does_not_need(self):
        loaded = subprocess.run(["ldd", self.prefix / "bin/clientele"], check=True, capture_output=True, text=True).stdout
        for late in ("Qt6Network", "keychain", "phonenumber", "simdjson", "libssl"):
            self.assertNotIn(late, loaded)

    def test_every_icon_has_the_size_its_folder_says(self):
        for size in ICON_SIZES:
            icon = self.prefix / f"share/icons/hicolor/{size}x{size}/apps/{APP_ID}.png"
            self.assertEqual(struct.unpack(">II", icon.read_bytes()[16:24]), (size, size))
        self.assertTrue((self.prefix / f"share/icons/hicolor/scalable/apps/{APP_ID}.svg").is_file())

    def test_desktop_entry_metainfo_and_manual_are_where_desktops_look(self):
        for path in (f"applications/{APP_ID}.desktop", f"metainfo/{APP_ID}.metainfo.xml", "man/man1/clientele.1"):
            self.assertTrue((self.prefix / "share" / path).is_file(), path)


class Versions(unittest.TestCase):
    def test_metainfo_and_manual_name_this_version(self):
        packaging = GIVEN.source / "packaging"
        newest = ElementTree.parse(packaging / f"{APP_ID}.metainfo.xml").find("releases/release")
        self.assertEqual(newest.get("version"), GIVEN.version)
        self.assertIn(f'"Clientele {GIVEN.version}"', (packaging / "clientele.1").read_text())

    def test_changelog_has_a_part_for_it(self):
        self.assertIn(f"## [{GIVEN.version}]", (GIVEN.source / "CHANGELOG.md").read_text())


if __name__ == "__main__":
    GIVEN = arguments()
    unittest.main(argv=sys.argv[:1])
