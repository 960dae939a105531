# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""A desktop of our own for one journey: display, window manager, session bus, keyring and accessibility bus.

Everything is private and goes with the `with` block: a person's display, bus and keyring are never touched.
"""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{folder}/no-services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
A11Y_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


class Timeout(Exception):
    """A condition did not come true in time."""


def wait_until(condition, what, limit=20.0):
    """The first true value of `condition()`; asks again every 20 ms."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Timeout(f"waited {limit:.0f} s for: {what}")
        time.sleep(0.02)


class Desktop:
    """`with Desktop() as desktop:`; `desktop.env` is what programs on it are started with."""

    def __init__(self, size="1280x900", keyring=True):
        self._size = size
        self._keyring = keyring
        self._processes = []
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="clientele-desktop-"))
        self.env = dict(os.environ)

    def __enter__(self):
        try:
            self._prepare_home()
            self._start_display()
            self._start_bus()
            self._start_window_manager()
            if self._keyring:
                self._start_keyring()
            self._start_accessibility()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()
        self._keep_leftovers()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _keep_leftovers(self):
        """Copies files, and who may read them, to where tests/leftovers looks; moving the folder itself there makes
        sockets' paths too long."""
        if not os.environ.get("CLIENTELE_LEFTOVERS"):
            return
        kept = pathlib.Path(os.environ["CLIENTELE_LEFTOVERS"]) / self.folder.name
        for source in self.folder.rglob("*"):
            target = kept / source.relative_to(self.folder)
            if source.is_dir() and not source.is_symlink():
                target.mkdir(parents=True, exist_ok=True)
                shutil.copymode(source, target)
            elif source.is_file() and not source.is_symlink():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, target)

    def start(self, command, **kwargs):
        """Starts a program that ends with the desktop."""
        kwargs.setdefault("stderr", subprocess.DEVNULL)
        kwargs.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, env=self.env, **kwargs)
        self._processes.append(process)
        return process

    def run(self, *command):
        """What a short program printed."""
        return subprocess.run(command, env=self.env, check=True, capture_output=True, text=True).stdout

    def screenshot(self, path):
        self.run("import", "-display", self.env["DISPLAY"], "-window", "root", str(path))

    def keys(self, *chords):
        """Presses chords as xdotool names them: `Return`, `ctrl+Return`."""
        self.run("xdotool", "key", "--delay", "5", *chords)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "5", text)

    def lock_keyring(self):
        self.run("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets",
                 "org.freedesktop.Secret.Service.Lock", "array:objpath:/org/freedesktop/secrets/collection/login")

    def _prepare_home(self):
        home = self.folder / "home"
        runtime = self.folder / "run"
        for made in (home, runtime, self.folder / "no-services"):
            made.mkdir(mode=0o700)
        for name in [n for n in self.env if n.startswith("XDG_") or n in ("WAYLAND_DISPLAY", "CLIENTELE_TOKEN")]:
            del self.env[name]
        self.env.update(HOME=str(home), XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")

    def _start_display(self):
        reader, writer = os.pipe()
        # Without -noreset the server resets when its last client leaves, and kills the next one just connecting.
        self.start(["Xvfb", "-displayfd", str(writer), "-screen", "0", self._size + "x24", "-nolisten", "tcp",
                    "-noreset"], pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.env["DISPLAY"] = ":" + number

    def _start_bus(self):
        config = self.folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(folder=self.folder))
        bus = self.start(["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
                         stdout=subprocess.PIPE, text=True)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def _start_window_manager(self):
        ready = self.folder / "openbox-ready"
        # A window mapped before the window manager is ready never gets the focus.
        self.start(["openbox", "--sm-disable", "--startup", f"touch {ready}"])
        wait_until(ready.exists, "openbox")

    def _start_keyring(self):
        control = self.folder / "keyring"
        control.mkdir(mode=0o700)
        keyring = self.start(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
                              f"--control-directory={control}"], stdin=subprocess.PIPE)
        keyring.stdin.write(b"test")
        keyring.stdin.close()
        self._wait_for_name("org.freedesktop.secrets")

    def _start_accessibility(self):
        self.start([A11Y_LAUNCHER, "--launch-immediately"])
        self._wait_for_name("org.a11y.Bus")

    def _wait_for_name(self, name):
        def owned():
            answer = self.run("dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus",
                              "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", f"string:{name}")
            return "true" in answer

        wait_until(owned, name)
