# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Plants what the architecture checks forbid in trees of its own: each must be found, and nothing else."""

import pathlib
import tempfile
import unittest

from bans import BANS, check_bans, check_unfinished
from layers import TABLE_HEAD, check_includes, check_links
from names import check_names
from sizes import check_files, check_functions

LAYER_TABLE = f"""{TABLE_HEAD}
|---|---|---|
| `models` | | `QtCore` |
| `net` | `models` | `QtCore` `QtNetwork` |
| `ui` | `models` | `QtCore` `QtWidgets` |
| `app` | `models` `net/door.h` `ui` | `QtCore` |
"""

# One line of code that each ban must find, and where.
BANNED = (
    ("ui/a.cpp", "auto *label = new QLabel(text);"),
    ("ui/a.cpp", "QMessageBox::warning(this, title, text);"),
    ("ui/a.cpp", "box->setInformativeText(text);"),
    ("ui/a.cpp", "QToolTip::showText(place, text);"),
    ("ui/a.cpp", "button->setToolTip(text);"),
    ("ui/a.cpp", "QTextBrowser browser;"),
    ("ui/a.cpp", "label->setTextFormat(Qt::RichText);"),
    ("ui/a.cpp", "QDesktopServices::openUrl(url);"),
    ("ui/a.cpp", "auto *edit = new QLineEdit(text);"),
    ("net/a.cpp", "reply->ignoreSslErrors();"),
    ("net/a.cpp", "qWarning() << reply->errorString();"),
    ("net/api/a.cpp", "manager.post(request, body);"),
    ("net/api/a.cpp", "QNetworkAccessManager manager;"),
    ("net/api/a.cpp", "manager.setCookieJar(jar);"),
    ("models/a.cpp", "QEventLoop loop;"),
    ("ui/a.cpp", "if (dialog.exec() == 1) {}"),
    ("ui/a.cpp", "QSettings settings;"),
    ("models/a.h", "static Store &instance();"),
    ("net/a.cpp", "qDebug() << token;"),
    ("ui/a.cpp", "QTimer::singleShot(0, [] {});"),
    ("models/a.cpp", 'return tr("Name");'),
    ("tests/a.cpp", "QTest::qWait(100);"),
    ("tests/a.cpp", "TEST(A, DISABLED_b) {}"),
)
HARMLESS = """// a comment may name QLabel(x) and processEvents()
/* new QLabel */
const auto text = u"new QLabel(this) processEvents()"_s;
const auto big = 1'000'000; // it's one
PlainLabel *label = nullptr;
QLabel *pointer = nullptr;
"""


class Planted(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.plant("docs/architecture.md", LAYER_TABLE)

    def plant(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def expect(self, check, *paths):
        self.assertEqual([violation.path for violation in check(self.root)], list(paths))

    def test_each_ban_finds_its_line(self):
        found = set()
        for path, line in BANNED:
            self.plant(path, line + "\n")
            self.assertEqual(len(list(check_bans(self.root))), 1, line)
            found.update(violation.what.partition(": ")[2] for violation in check_bans(self.root))
            (self.root / path).unlink()
        self.assertEqual(found, {ban.instead for ban in BANS}, "a ban without a canary, or the other way round")

    def test_comments_and_strings_are_no_code(self):
        self.plant("ui/a.cpp", HARMLESS)
        self.expect(check_bans)

    def test_a_banned_call_after_a_string_is_still_found(self):
        self.plant("ui/a.cpp", 'f("//", R"(")"); new QLabel(this);\n')
        self.expect(check_bans, "ui/a.cpp")

    def test_includes_up_and_sideways_are_found(self):
        self.plant("models/a.h", '#include "ui/a.h"\n')
        self.plant("net/a.cpp", '#include <QtWidgets/QLabel>\n#include <vector>\n#include "models/a.h"\n')
        self.plant("ui/a.cpp", '#  include "net/door.h"\n')
        self.plant("app/a.cpp", '#include "net/door.h"\n#include "net/inner.h"\n')
        self.expect(check_includes, "app/a.cpp", "models/a.h", "net/a.cpp", "ui/a.cpp")

    def test_includes_of_tests_and_from_beside_are_found(self):
        self.plant("models/a.cpp", '#include "tests/support/a.h"\n#include "a.h"\n#include <QString>\n')
        self.expect(check_includes, "models/a.cpp", "models/a.cpp", "models/a.cpp")

    def test_a_folder_without_a_layer_is_found(self):
        self.plant("resources/a.cpp", "\n")
        self.expect(check_includes, "resources/a.cpp")

    def test_link_lines_that_reach_up_are_found(self):
        self.plant("models/values/CMakeLists.txt", "# Qt6::Gui\nclientele_layer(values PUBLIC Qt6::Core Qt6::Gui)\n")
        self.plant("ui/CMakeLists.txt", "clientele_layer(ui PRIVATE Clientele::api)\n")
        self.expect(check_links, "models/values/CMakeLists.txt", "ui/CMakeLists.txt")

    def test_notes_to_self_are_found(self):
        self.plant("app/a.cpp", "int a; // " + "TO" + "DO later\n")
        self.expect(check_unfinished, "app/a.cpp")

    def test_long_files_are_found(self):
        self.plant("app/a.cpp", "\n" * 499)
        self.plant("app/b.cpp", "\n" * 500)
        self.expect(check_files, "app/b.cpp")

    def test_long_functions_and_a_long_median_are_found(self):
        self.plant("app/a.cpp", "void f()\n{\n" + "    g();\n" * 58 + "}\n")
        self.expect(check_functions, "app/a.cpp", ".")

    def test_short_functions_pass(self):
        self.plant("app/a.cpp", "void f()\n{\n" + "    g();\n" * 7 + "}\n")
        self.expect(check_functions)

    def test_names_undocumented_and_gone_are_found(self):
        self.plant("docs/testing.md", "| `goneEdit` | Gone | |\n| `nameEdit` | Name | |\n")
        self.plant("ui/a.cpp", 'edit->setObjectName(u"nameEdit"_s);\nedit->setObjectName(u"newEdit"_s);\n')
        self.expect(check_names, "ui/a.cpp", "docs/testing.md")


if __name__ == "__main__":
    unittest.main()
