# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""What a screen reader knows of a program: its nodes by role and accessible name, through AT-SPI.

Import it only after the environment names the desktop's session bus (see desktop.py).
"""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import wait_until  # noqa: E402


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

    def nodes(self):
        """Every node that shows, top down."""
        stack = [self._app]
        while stack:
            node = stack.pop()
            try:
                node.clear_cache()
                yield node
                children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            except GLib.Error:  # it went while being looked at
                continue
            stack.extend(child for child in reversed(children) if child)

    def find(self, role, name):
        """The node with this role (`text`, `push button`…) and accessible name, when there is one now."""
        for node in self.nodes():
            if node.get_role_name() == role and node.get_name() == name:
                return node
        return None

    def await_focus(self, name):
        def focused():
            return any(n.get_name() == name and n.get_state_set().contains(Atspi.StateType.FOCUSED)
                       for n in self.nodes())

        wait_until(focused, f"focus on {name}")

    def await_text(self, part):
        """The whole text of a label that holds `part`, once there is one."""
        def found():
            return next((n.get_name() for n in self.nodes()
                         if n.get_role_name() in ("label", "static") and part in n.get_name()), None)

        return wait_until(found, f"a label with “{part}”")

    def await_enabled(self, role, name):
        def enabled():
            node = self.find(role, name)
            return node if node and node.get_state_set().contains(Atspi.StateType.SENSITIVE) else None

        return wait_until(enabled, f"{role} {name}")
