# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""architecturetest.py TREE: the tree keeps its own rules."""

import sys
import unittest

from bans import check_bans, check_unfinished
from layers import check_includes, check_links
from names import check_names
from sizes import check_files, check_functions


class Tree(unittest.TestCase):
    def expect_none(self, violations):
        found = "\n".join(str(violation) for violation in violations)
        if found:
            self.fail("\n" + found)

    def test_includes_follow_the_layer_table(self):
        self.expect_none(check_includes(ROOT))

    def test_link_lines_follow_the_layers(self):
        self.expect_none(check_links(ROOT))

    def test_nothing_banned_is_called(self):
        self.expect_none(check_bans(ROOT))

    def test_nothing_is_left_unfinished(self):
        self.expect_none(check_unfinished(ROOT))

    def test_files_are_small(self):
        self.expect_none(check_files(ROOT))

    def test_functions_are_short(self):
        self.expect_none(check_functions(ROOT))

    def test_object_names_are_documented(self):
        self.expect_none(check_names(ROOT))


if __name__ == "__main__":
    ROOT = sys.argv[1]
    unittest.main(argv=sys.argv[:1])
