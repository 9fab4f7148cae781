# SPDX-License-Identifier: MIT
"""Drives Patdesk as somebody at the screen would: finds controls by their accessible names, clicks and types.

Shared by the tour and by the end-to-end tests. It looks through the accessibility tree (AT-SPI) and acts with the
mouse and the keyboard of the X display (xdotool), so that only what a person could do is done. It never waits for a
time: it polls for a condition, and fails with its name when the deadline has passed.
"""
import os
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEADLINE = float(os.environ.get("PATDESK_DEADLINE", "60"))
# Rows and items are asked for by position, never walked through: a table may have very many.
LONG = (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.TREE, Atspi.Role.LIST)
WORDS = (Atspi.Role.LABEL, Atspi.Role.STATIC)


class Failure(Exception):
    """What was waited for did not come."""


def until(what, condition, deadline=None):
    """Polls until `condition` answers something true, and hands that back."""
    end = time.monotonic() + (deadline or DEADLINE)
    while True:
        try:
            found = condition()
        except GLib.Error:  # The control went away while being asked, or the program is busy.
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(what)
        time.sleep(0.03)


def xdotool(*arguments, text=None):
    return subprocess.run(["xdotool", *map(str, arguments)], input=text, check=True, text=True,
                          capture_output=True).stdout


def key(*names):
    xdotool("key", *names)


def clipboard():
    """What another program would paste."""
    return subprocess.run(["xclip", "-selection", "clipboard", "-out"], text=True, capture_output=True).stdout


class Control:
    """One control, by the accessible object that stands for it."""

    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        return self.node.get_name() or ""

    def has(self, state):
        return self.node.get_state_set().contains(state)

    @property
    def enabled(self):
        return self.has(Atspi.StateType.ENABLED)

    @property
    def checked(self):
        return self.has(Atspi.StateType.CHECKED)

    @property
    def text(self):
        return Atspi.Text.get_text(self.node, 0, Atspi.Text.get_character_count(self.node))

    @property
    def box(self):
        """x, y, width, height on the screen."""
        box = Atspi.Component.get_extents(self.node, Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def click(self, *modifiers):
        until(f"“{self.name}” to be enabled", lambda: self.enabled)
        x, y, width, height = until(f"“{self.name}” to be on the screen",
                                    lambda: (b := self.box) and b[2] > 0 and b[3] > 0 and b)
        xdotool(*(a for m in modifiers for a in ("keydown", m)), "mousemove", x + min(width // 2, 60), y + height // 2,
                "click", 1, *(a for m in modifiers for a in ("keyup", m)))

    def focus(self):
        """Asks again until it has it: a window that is just being shown gives its own first field the focus."""

        def focused():
            if not self.has(Atspi.StateType.FOCUSED):
                Atspi.Component.grab_focus(self.node)
            return self.has(Atspi.StateType.FOCUSED)

        until(f"“{self.name}” to have the focus", focused)

    def type(self, text):
        """Puts `text` in the place of what stands there, through the keyboard."""
        self.focus()
        key("ctrl+a", "Delete")
        if text:
            xdotool("type", "--delay", 2, "--file", "-", text=text)
        if self.node.get_role() not in (Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON):
            until(f"“{self.name}” to hold what was typed", lambda: self.text == text)

    def choose_item(self, start):
        """Goes to the item of a list whose words begin with `start`, through the keyboard: it may have to be scrolled
        to."""
        def selected():
            return next((i for i, item in enumerate(self.items()) if item.has(Atspi.StateType.SELECTED)), None)

        item = self.item(start)
        self.click()  # assistive technology cannot give a list the focus
        key("Home")
        until("the first item to be selected", lambda: selected() == 0)
        while not item.has(Atspi.StateType.SELECTED):
            before = selected()
            key("Down")
            until(f"“{start}” to be reached in “{self.name}”", lambda: selected() != before)

    def items(self):
        return [Control(self.node.get_child_at_index(i)) for i in range(self.node.get_child_count())]

    def item(self, start):
        """The item of a list whose words begin with `start`."""
        return until(f"an item “{start}” in “{self.name}”",
                     lambda: next((i for i in self.items() if i.name.startswith(start)), None))

    # A table -----------------------------------------------------------------------------------------------------

    @property
    def rows(self):
        return Atspi.Table.get_n_rows(self.node)

    def columns(self):
        return [Atspi.Table.get_column_header(self.node, c).get_name()
                for c in range(Atspi.Table.get_n_columns(self.node))]

    def cell(self, row, column):
        if isinstance(column, str):
            column = self.columns().index(column)
        return Control(Atspi.Table.get_accessible_at(self.node, row, column))


class Window(Control):
    """A top-level window."""

    def walk(self):
        level = [self.node]
        while level:
            node = level.pop(0)
            yield node
            if node.get_role() not in LONG or node is self.node:
                level += [child for i in range(node.get_child_count()) if (child := node.get_child_at_index(i))]

    def look_for(self, name, words=False):
        """The showing control of that name, or None. A label has its control's name: it counts only if asked for."""
        for node in self.walk():
            if node is self.node or node.get_name() != name or (node.get_role() in WORDS) != words:
                continue
            if node.get_state_set().contains(Atspi.StateType.SHOWING):
                return Control(node)
        return None

    def find(self, name):
        return until(f"“{name}” in the window “{self.name}”", lambda: self.look_for(name))

    def press(self, name):
        self.find(name).click()

    def says(self, words):
        """Whether some text in the window holds these words."""
        return any(words in (node.get_name() or "") or words in (node.get_description() or "")
                   for node in self.walk())

    def gone(self):
        try:
            return not self.has(Atspi.StateType.SHOWING)
        except GLib.Error:
            return True

    def wait_gone(self):
        until(f"the window “{self.name}” to close", self.gone)


class Patdesk:
    """The running program."""

    # A file for a picture of the screen when a step has failed.
    last_look = os.environ.get("PATDESK_LAST_LOOK")

    def __init__(self, program, *arguments, env=None, log=None):
        """`env` adds to the environment; `log` is a file that takes what the program says on standard error."""
        self.process = subprocess.Popen([program, *arguments], env={**os.environ, **(env or {})}, stderr=log)
        self.root = None
        try:
            self.root = until("the program to appear in the accessibility tree", self._appeared)
            Atspi.Accessible.set_cache_mask(self.root, Atspi.Cache.NONE)
            self.main = until("the main window", lambda: self._window(lambda n: n.get_role() == Atspi.Role.FRAME))
            until("the main window to be active", lambda: self.main.has(Atspi.StateType.ACTIVE))
        except BaseException:
            self.kill()
            raise

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind and self.last_look:
            subprocess.run(["maim", str(self.last_look)], check=False)
        self.kill()

    def _appeared(self):
        if self.process.poll() is not None:
            raise Failure(f"the program ended at its start, with code {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def _window(self, accept):
        for i in range(self.root.get_child_count()):
            node = self.root.get_child_at_index(i)
            if node and accept(node) and node.get_state_set().contains(Atspi.StateType.SHOWING):
                return Window(node)
        return None

    def choose(self, button, *letters):
        """Opens the menu of a button of the main window, and takes the entries with these shortcut letters: of menus
        in it, and at last of what is to be done."""
        before = self.windows_on_screen()
        self.main.press(button)
        until(f"the menu of “{button}”", lambda: self.windows_on_screen() > before)
        for letter in letters:
            key(letter)

    def windows_on_screen(self):
        # A menu is no window to the accessibility tree.
        shown = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "patdesk"], text=True,
                               capture_output=True).stdout
        return len(shown.split())

    def dialog(self, name):
        """The dialog of that name; a name that ends with “…” is its beginning."""
        window = until(f"the dialog “{name}”", lambda: self._find_dialog(name))
        until(f"the dialog “{name}” to be active", lambda: window.has(Atspi.StateType.ACTIVE))
        return window

    def _find_dialog(self, name):
        # A dialog is a child of its parent window or of the program, after the version of Qt.
        def named(node):
            return node.get_name().startswith(name[:-1]) if name.endswith("…") else node.get_name() == name

        found = self._window(lambda n: named(n) and n.get_role() != Atspi.Role.FRAME)
        if found:
            return found
        for i in range(self.main.node.get_child_count()):
            node = self.main.node.get_child_at_index(i)
            if (node and named(node) and node.get_role() in (Atspi.Role.DIALOG, Atspi.Role.ALERT)
                    and node.get_state_set().contains(Atspi.StateType.SHOWING)):
                return Window(node)
        return None

    def resize(self, width, height, x=20, y=30):
        """Gives the active window this size, and this place on the screen."""
        window = xdotool("getactivewindow").strip()
        xdotool("windowsize", window, width, height, "windowmove", window, x, y)
        until(f"the window to be {width} × {height}", lambda: self.main.box[2:] == (width, height))

    def shot(self, file):
        """A picture of the main window and what lies on it, once two in a row are the same."""
        x, y, width, height = self.main.box
        taken = []

        def settled():
            taken.append(subprocess.run(["maim", "--hidecursor", "-g", f"{width}x{height}+{x}+{y}"], check=True,
                                        capture_output=True).stdout)
            return len(taken) > 1 and taken[-1] == taken[-2]

        until("the picture to settle", settled)
        with open(file, "wb") as out:
            out.write(taken[-1])

    def quit(self):
        """Closes the main window as the window manager does, and hands back the program's exit code."""
        until("the main window to be active", lambda: self.main.has(Atspi.StateType.ACTIVE))

        def ended():
            # Asked again if it goes on: the window manager misses a key now and then.
            key("alt+F4")
            try:
                self.process.wait(3)
            except subprocess.TimeoutExpired:
                return False
            return True

        until("the program to end", ended)
        return self.process.returncode

    def kill(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
