#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mainjob.py ZIP TENANT_PROGRAM FOLDER: the main job in the packed program, under Wine, on keys alone.

The zip is unpacked into a fresh prefix and started there; the demo tenant runs on this machine and says what really
happened. A tenant is connected, the program started again, which has the secret from the credential store, and a token
created, used, copied, renamed, given other scopes and deleted. FOLDER gets a picture of each step. Runs inside
packaging/headless; there is no accessibility tree to look through, so windows are known by their titles.
"""
import pathlib
import subprocess
import sys
import time
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "e2e"))
from prefix import Prefix  # noqa: E402
from tenant import Tenant  # noqa: E402

NAME = "Acme (test)"
DEADLINE = 60


class Failure(Exception):
    """What was waited for did not come."""


def until(what, condition, deadline=DEADLINE):
    end = time.monotonic() + deadline
    while not (found := condition()):
        if time.monotonic() > end:
            raise Failure(what)
        time.sleep(0.1)
    return found


def promise(words, kept):
    print(("ok    " if kept else "BROKEN") + " " + words, flush=True)
    if not kept:
        raise Failure(words)


def x(*command):
    return subprocess.run(command, text=True, capture_output=True).stdout


def title():
    return x("xdotool", "getactivewindow", "getwindowname").strip()


def clipboard():
    return x("xclip", "-selection", "clipboard", "-out")


def clipboard_formats():
    return x("xclip", "-selection", "clipboard", "-out", "-target", "TARGETS").split()


def key(*names):
    x("xdotool", "key", "--delay", "30", *names)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "12", "--file", "-"], input=text, text=True, check=True)


def picture():
    return subprocess.run(["maim", "--hidecursor"], capture_output=True, check=True).stdout


def settled():
    """The screen, once two pictures of it in a row are the same."""
    before = None

    def same():
        nonlocal before
        last, before = before, picture()
        return before == last

    until("the screen to be still", same)
    return before


def seen(act, *arguments):
    """Does something that shows, and waits until the screen has shown it."""
    before = settled()
    act(*arguments)
    until(f"the screen to show {act.__name__}{arguments}", lambda: picture() != before)
    settled()


def enter(field, text):
    """Goes to a field by its letter, and puts `text` in the place of what stands there."""
    seen(key, field)
    key("ctrl+a", "Delete")
    seen(write, text)


class Program:
    """The unpacked program, and pictures of its steps."""

    def __init__(self, prefix, program, folder):
        self.prefix, self.program, self.folder = prefix, program, folder
        self.process = None
        self.steps = 0

    def start(self, *arguments):
        self.process = subprocess.Popen(["wine", str(self.program), *arguments], env=self.prefix.environment(),
                                        stdin=subprocess.DEVNULL)
        until("the window", lambda: "Patdesk" in title() or NAME in title())
        x("xdotool", "getactivewindow", "windowmove", "10", "30", "windowsize", "1240", "740")

    def step(self, words):
        """A picture of the screen."""
        self.steps += 1
        file = self.folder / f"{self.steps:02}-{words.replace(' ', '-')}.png"
        file.write_bytes(settled())
        print(f"  {self.steps:2}  {words}", flush=True)

    def window(self, start):
        until(f"the window “{start}”", lambda: title().startswith(start))

    def quit(self):
        key("ctrl+q")
        self.process.wait(DEADLINE)
        return self.process.returncode


def connect(desk, tenant):
    desk.step("first start")
    seen(key, "ctrl+k")
    seen(write, "connect a tenant")
    seen(key, "Return")
    # With a letter for Alt, Wine gives the keyboard to the menu bar.
    for text, tabs in ((tenant.url, 1), (tenant.client_id, 1), (tenant.secret, 3), (NAME, 0)):
        seen(write, text)
        if tabs:
            seen(key, *["Tab"] * tabs)
    desk.step("a tenant is connected")
    key("Return")
    until("the tenant to be open", lambda: NAME in title())
    desk.step("its tokens")


def select(name):
    """Searches for a token, and goes to its row."""
    seen(key, "ctrl+f")
    key("ctrl+a")
    seen(write, name)
    seen(key, "Down")


def create(desk, tenant):
    key("ctrl+n")
    desk.window("New token")
    enter("alt+s", "sp:scopes:default")
    enter("alt+n", "Payroll feed")
    desk.step("a new token")
    key("Return")
    desk.window("Token created")
    key("alt+i")
    token_id = until("the client ID in the clipboard", clipboard)
    key("alt+c")
    secret = until("the secret in the clipboard", lambda: (c := clipboard()) != token_id and c)
    desk.step("its secret is copied")
    promise("the pasted secret signs in", tenant.sign_in(token_id, secret))
    promise("it asks to be kept out of the clipboard's history", {
        "ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard",
    } <= set(clipboard_formats()))
    key("Escape")
    until("the window to close", lambda: NAME in title())
    promise("the tenant has the new token", tenant.token(name="Payroll feed"))
    return token_id, secret


def copy(desk):
    select("Payroll feed")
    key("ctrl+c")
    row = until("the row in the clipboard", lambda: "Payroll feed" in (c := clipboard()) and c)
    promise("the row is copied: " + row.split("\t")[0].strip(), "Payroll feed" in row)
    desk.step("the row is copied")


def edit(desk, tenant):
    key("F2")
    desk.window("Edit token")
    enter("alt+s", "idn:sources:read idn:identity:read")
    enter("alt+n", "Payroll feed 2")
    desk.step("another name and other scopes")
    key("Return")
    changed = until("the tenant to know the change", lambda: tenant.token(name="Payroll feed 2"))
    promise("the tenant has the new name and scopes", sorted(changed["scope"]) == ["idn:identity:read", "idn:sources:read"])
    until("the window to close", lambda: NAME in title())


def delete(desk, tenant, token_id, secret):
    select("Payroll feed 2")
    key("Delete")
    desk.window("Delete")
    key("shift+Tab", "shift+Tab")  # from Cancel, where a hasty Return does no harm
    desk.step("deleting it")
    key("space")
    until("the tenant to have it no more", lambda: not tenant.token(name="Payroll feed 2"))
    promise("its secret no longer signs in", tenant.sign_in(token_id, secret) is None)
    until("the window to close", lambda: NAME in title())
    desk.step("it is gone")


def files_with(folder, *secrets):
    forms = [s.encode(e) for s in secrets for e in ("utf-8", "utf-16-le")]
    files = [f for f in folder.rglob("*") if f.is_file() and not f.is_symlink()]
    return [str(f) for f in files if any(form in f.read_bytes() for form in forms)]


def main(package, tenant_program, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    prefix = Prefix(folder.parent / "wine" / "mainjob")
    prefix.make()
    disk = prefix.folder / "drive_c"
    with zipfile.ZipFile(package) as packed:
        packed.extractall(disk)
    program = next(disk.glob("patdesk-*/patdesk.exe"))
    tenant = Tenant(tenant_program)
    desk = Program(prefix, program, folder)
    try:
        desk.start()
        connect(desk, tenant)
        promise("it ends well", desk.quit() == 0)
        store = prefix.run(["reg", "query", r"HKCU\Software\Wine\Credential Manager", "/s"])[1]
        promise("the credential store has an entry of Patdesk's", "patdesk" in store.lower())

        desk.start()
        until("the tenant of the first start", lambda: NAME in title())
        desk.step("after a restart")
        # Nobody has entered the secret again: it comes from the credential store.
        token_id, secret = create(desk, tenant)
        copy(desk)
        edit(desk, tenant)
        delete(desk, tenant, token_id, secret)
        promise("it ends well", desk.quit() == 0)
        prefix.end()
        users = disk / "users"
        promise("settings are where this test looks for secrets", files_with(users, NAME))
        leaks = files_with(users, secret, tenant.secret)
        promise("no file of the user's holds a secret" + "".join("; " + f for f in leaks), not leaks)
    except Failure as failure:
        desk.step("failed")
        sys.exit(f"FAILED: waited in vain for {failure}; the active window is “{title()}”")
    finally:
        tenant.stop()
        prefix.end()


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:4]))
