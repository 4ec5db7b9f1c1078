# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window of Doorcode on a display of its own, worked by keys and read as a screen reader reads it.

To be imported inside dbus-run-session: the accessibility bus belongs to a session.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

PATIENCE = 30  # a busy machine takes its time


def fail(why):
    print("desk:", why, file=sys.stderr)
    raise SystemExit(1)


class Display:
    """An X server with a window manager, for as long as the program lives."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1460x960x24"],
                                       pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            os.environ["DISPLAY"] = ":" + number.readline().strip()
        self.manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)

    def end(self):
        self.manager.terminate()
        self.server.terminate()


class Desk:
    def __init__(self, doorcode, arguments, home):
        self.display = Display()
        import pyatspi  # asks for the display
        self.atspi = pyatspi
        self.heard = []
        for event in ("object:property-change:accessible-name", "object:announcement"):
            pyatspi.Registry.registerEventListener(self._hear, event)
        environment = dict(os.environ, HOME=home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           XDG_CONFIG_HOME=os.path.join(home, "config"), LC_ALL="C.UTF-8")
        self.program = subprocess.Popen([doorcode, *arguments], env=environment)

    def end(self):
        if self.program.poll() is None:
            self.program.terminate()
            self.program.wait(PATIENCE)
        self.display.end()

    def _hear(self, event):
        try:
            self.heard.append(event.source.name if "name" in event.type else str(event.any_data))
        except Exception:  # what spoke is gone already
            pass

    def wait(self, what, is_so):
        """Until is_so() answers something, which is returned. What is on its way out answers nothing."""
        from gi.repository import GLib
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            if self.program.poll() is not None:
                fail("the window ended with %s while waiting for %s" % (self.program.returncode, what))
            try:
                answer = is_so()
            except Exception:
                answer = None
            if answer:
                return answer
            time.sleep(0.05)
        self.picture("desk-failed.png")
        at = self.focused()
        fail("%s did not come; the cursor is in: %s; seen: %s; heard: %s"
             % (what, at and (at.getRoleName(), at.name), self.seen(), self.heard[-10:]))

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=False, stderr=subprocess.DEVNULL)

    def key(self, *names):
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)

    def type(self, words):
        """As fast as fingers are: xdotool waits half the delay after a key is down and half after it is up."""
        subprocess.run(["xdotool", "type", "--delay", "160", words], check=True)

    def scan(self, label):
        """As a scanner does: under 35 ms a key, with Enter at the end."""
        subprocess.run(["xdotool", "type", "--delay", "10", label + "\n"], check=True)

    def press(self, start):
        """Puts the cursor on the button whose name begins so, and presses it."""
        self.wait_for(start, "push button").queryComponent().grabFocus()
        self.wait_for_focus(start)
        self.key("space")

    def activate(self, title):
        """Gives the window the keyboard, as a click on it does: a window manager that is just starting does not."""
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync"],
                       check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)

    def windows(self):
        for application in self.atspi.Registry.getDesktop(0):
            if application and application.name == "doorcode":
                yield from (window for window in application if window)

    def nodes(self):
        rows = (self.atspi.ROLE_TABLE, self.atspi.ROLE_TREE_TABLE, self.atspi.ROLE_TREE)

        def within(node):
            node.clear_cache()  # or its states are those of long ago
            yield node
            if node.getRole() not in rows:  # whose cells are many
                for child in node:
                    if child:
                        yield from within(child)
        for window in self.windows():
            yield from within(window)

    def is_in_sight(self, node):
        return node.getState().contains(self.atspi.STATE_SHOWING)

    def find(self, start, role=None):
        """The first in sight whose name begins so."""
        for node in self.nodes():
            if node.name.startswith(start) and (role is None or node.getRoleName() == role) and self.is_in_sight(node):
                return node
        return None

    def seen(self):
        try:
            return [node.name for node in self.nodes() if node.name and self.is_in_sight(node)][:60]
        except Exception:
            return []

    def focused(self):
        for node in self.nodes():
            is_focused = node.getState().contains(self.atspi.STATE_FOCUSED)
            if is_focused and node.getRoleName() not in ("frame", "dialog"):
                return node
        return None

    def wait_for(self, start, role=None):
        return self.wait(start, lambda: self.find(start, role))

    def wait_for_focus(self, start):
        def is_there():
            node = self.focused()
            return node and node.name.startswith(start)
        return self.wait("the cursor in: " + start, is_there)

    def wait_to_hear(self, start):
        return self.wait("to hear: " + start, lambda: any(words.startswith(start) for words in self.heard))

    def open(self, reference):
        self.key("ctrl+f")
        self.wait_for_focus("Find a delivery")
        self.type(reference)
        self.key("Return")
        self.wait_for_focus("Code from the recipient")


class Doorcodectl:
    def __init__(self, program, arguments, environment=None):
        self.command = [program, *arguments]
        self.environment = dict(os.environ, **(environment or {}))

    def run(self, *arguments, status=0, words=None):
        done = subprocess.run([*self.command, "--json", *arguments], env=self.environment, text=True, input=words,
                              capture_output=True, timeout=300)
        if status is not None and done.returncode != status:
            fail("%s ended with %s: %s%s" % (arguments[0], done.returncode, done.stdout[:500], done.stderr[:500]))
        return json.loads(done.stdout) if done.stdout.strip() else {}


def wrong(code):
    return code[:-1] + str((int(code[-1]) + 1) % 10)


def folder():
    return tempfile.mkdtemp(prefix="doorcode-desk-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
