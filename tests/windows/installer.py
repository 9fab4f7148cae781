#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""installer.py SETUP FOLDER: installs Patdesk silently into a fresh prefix, looks what is there, and uninstalls it.

Afterwards the disk is what it was before, but for the user's own data, and the user's part of the registry is silent.
"""
import pathlib
import sys
import time

from prefix import Prefix

UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Patdesk"
LINKS = r"HKCU\Software\Classes\patdesk"
broken = 0


def promise(words, kept):
    global broken
    print(("ok    " if kept else "BROKEN") + " " + words, flush=True)
    broken += not kept


def files(disk):
    """What lies on the disk, without what Windows' own programs write meanwhile."""
    own = ("windows/temp", "/Temp")
    return {str(f.relative_to(disk)) for f in disk.rglob("*") if not any(o in str(f) for o in own)}


def registry(prefix):
    """The lines about Patdesk in the user's part."""
    prefix.end()  # which writes it down
    lines = (prefix.folder / "user.reg").read_text(errors="replace").splitlines()
    return [line for line in lines if "patdesk" in line.lower()]


def main(setup, folder):
    prefix = Prefix(folder / "wine" / "installer")
    prefix.make()
    disk = prefix.folder / "drive_c"
    user = next(u for u in (disk / "users").iterdir() if u.name != "Public")
    before = files(disk)

    promise("it installs silently", prefix.run([setup, "/S"])[0] == 0)
    home = user / "AppData" / "Local" / "Programs" / "Patdesk"
    for name in ("patdesk.exe", "patdesk-cli.exe", "Qt6Core.dll", "platforms/qwindows.dll", "tls/qschannelbackend.dll",
                 "LICENSE.txt", "sbom.spdx.json", "uninstall.exe"):
        promise(f"{name} is there", (home / name).is_file())
    menu = user / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Patdesk.lnk"
    promise("it is in the start menu", menu.is_file())
    command = prefix.run(["reg", "query", LINKS + r"\shell\open\command", "/ve"])[1]
    promise("patdesk:// opens it", r'Patdesk\patdesk.exe" -- "%1"' in command)
    entry = prefix.run(["reg", "query", UNINSTALL])[1]
    promise("Windows can uninstall it, with its version", "QuietUninstallString" in entry and "DisplayVersion" in entry)
    said = prefix.run([home / "patdesk-cli.exe", "--version"])[1]
    promise("its program says its version: " + said.strip(), said.startswith("patdesk-cli "))

    data = user / "AppData" / "Local" / "patdesk" / "journal.jsonl"
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text("a user's own\n")
    others = [home / "other.exe", home / "libother.dll", home / "platforms" / "other.dll"]
    for other in others:
        other.write_text("another program's\n")
    promise("it uninstalls silently", prefix.run([home / "uninstall.exe", "/S"])[0] == 0)
    deadline = time.monotonic() + 30
    while (home / "uninstall.exe").exists() and time.monotonic() < deadline:  # a copy of it goes on
        time.sleep(0.2)
    own = {str(p.relative_to(disk)) for p in (data, data.parent, home.parent, home, home / "platforms", *others)}
    left = files(disk) - before - own
    promise("no file of its own stays" + "".join("; " + f for f in sorted(left)), not left)
    promise("the user's data stay", data.is_file())
    promise("other programs in its folder stay", all(o.is_file() for o in others))
    left = registry(prefix)
    promise("nothing of it stays in the registry" + "".join("; " + line for line in left), not left)
    prefix.end()
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(*map(pathlib.Path, sys.argv[1:3])))
