# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""What a screen reader knows of a program: its nodes by role and accessible name, through AT-SPI.

Import it only after the environment names the desktop's session bus (see desktop.py).
"""

import collections

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import wait_until  # noqa: E402


Fact = collections.namedtuple("Fact", "node role name focused enabled")


def shown_text(fact):
    """What a label or text view reads; nothing for anything else."""
    if fact.role in ("label", "static"):
        return fact.name
    try:
        return Atspi.Text.get_text(fact.node, 0, -1) if fact.role == "text" else ""
    except GLib.Error:  # it went meanwhile
        return ""


class Screen:
    """The windows of one program."""

    def __init__(self, program):
        Atspi.init()
        self._app = wait_until(lambda: self._find_program(program), f"{program} on the accessibility bus")

    @staticmethod
    def _find_program(program):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and app.get_name() == program:
                return app
        return None

    def facts(self):
        """Role, name, focused and usable of every node, top down; a node that goes meanwhile is left out."""
        stack = [self._app]
        while stack:
            node = stack.pop()
            try:
                node.clear_cache()
                states = node.get_state_set()
                fact = Fact(node, node.get_role_name(), node.get_name(), states.contains(Atspi.StateType.FOCUSED),
                            states.contains(Atspi.StateType.SENSITIVE))
                children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            except GLib.Error:
                continue
            yield fact
            stack.extend(child for child in reversed(children) if child)

    def find(self, role, name):
        """What has this role (`text`, `push button`…) and accessible name, when there is such a thing now."""
        return next((fact for fact in self.facts() if (fact.role, fact.name) == (role, name)), None)

    def await_focus(self, name):
        wait_until(lambda: any(fact.name == name and fact.focused for fact in self.facts()), f"focus on {name}")

    def await_text(self, part):
        """The whole text of a label or text view that holds `part`, once there is one."""
        return wait_until(lambda: next((text for text in map(shown_text, self.facts()) if part in text), None),
                          f"the text “{part}”")

    def await_enabled(self, role, name):
        def enabled():
            fact = self.find(role, name)
            return fact if fact and fact.enabled else None

        return wait_until(enabled, f"{role} {name}")
