#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Tells on the system bus, as NetworkManager does, what network there is: what standard input says, a line each time.

A line is NMState and NMConnectivityState, as numbers: `20 1` is disconnected, `70 4` the whole internet. Each is
answered with a line on standard output once it is told.
"""
import sys

from gi.repository import Gio, GLib

INTERFACE, PATH = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager"
NODE = Gio.DBusNodeInfo.new_for_xml(f"""<node><interface name="{INTERFACE}">
<property name="State" type="u" access="read"/><property name="Connectivity" type="u" access="read"/>
<property name="PrimaryConnection" type="o" access="read"/><property name="Metered" type="u" access="read"/>
<signal name="StateChanged"><arg type="u"/></signal></interface></node>""")

values = {"State": GLib.Variant("u", 70), "Connectivity": GLib.Variant("u", 4),
          "PrimaryConnection": GLib.Variant("o", "/"), "Metered": GLib.Variant("u", 2)}
bus = Gio.bus_get_sync(Gio.BusType.SYSTEM)
bus.register_object(PATH, NODE.interfaces[0], None, lambda *call: values[call[4]], None)
loop = GLib.MainLoop()


def read(channel, _condition):
    line = sys.stdin.readline().split()
    if not line:
        loop.quit()
        return False
    values.update(State=GLib.Variant("u", int(line[0])), Connectivity=GLib.Variant("u", int(line[1])))
    changed = GLib.Variant("(sa{sv}as)", (INTERFACE, values, []))
    bus.emit_signal(None, PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", changed)
    bus.flush_sync()
    print("told", flush=True)
    return True


GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, read)
Gio.bus_own_name_on_connection(bus, INTERFACE, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None)
loop.run()
