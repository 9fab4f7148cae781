#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""test_secretmemory.py PREFIX: no secret outlives its use in the program's memory.

All writable memory of the installed program is scanned, as UTF-8 and UTF-16, whole and in fragments of 16 characters,
for three secrets, over TLS and with a real keychain:
- that of a new token, which is found while its dialog is open and gone once the dialog is closed and the clipboard
  cleared;
- the tenant's client secret and access token, which are found while the tenant is open (in how few copies, is
  printed), and gone once Patdesk is locked, or another tenant is open.
Each scan finds its secret once before it must not, so that it can fail. Needs root, which alone may read another
process's memory. Runs inside packaging/headless --keyring.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "packaging" / "tour"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Failure, Patdesk, clipboard, key, until  # noqa: E402
from tenant import Tenant  # noqa: E402
from test_mainjob import promise  # noqa: E402

SKIPPED = 77
# A sanitizer's shadow of all addresses, which nobody can read whole; Patdesk itself has nothing of that size.
LARGEST_MAPPING = 1 << 32
# As many as are needed: the session's own one each.
MOST_IN_USE = {"client secret": 1, "access token": 1}


def certificate(folder):
    """A certificate for this machine and its key, which the tenant's entry then names as its authority."""
    files = [str(folder / name) for name in ("certificate.pem", "key.pem")]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-out", files[0], "-keyout", files[1]],
                   check=True, capture_output=True)
    return files


def encoded(text):
    return [text.encode(encoding) for encoding in ("utf-8", "utf-16-le")]


def needles(secret, known=""):
    """Fragments of 16 characters, a step of 8 apart, that are not in a `known` text: two access tokens begin alike."""
    parts = (secret[at:at + 16] for at in range(0, len(secret) - 15, 8))
    return [form for part in parts if part not in known for form in encoded(part)]


def writable(pid):
    """The process's writable memory, a mapping after the other: name, first address, bytes."""
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            place, rights, *rest = line.split()
            if "w" not in rights or "[vvar]" in line:
                continue
            first, last = (int(number, 16) for number in place.split("-"))
            if last - first > LARGEST_MAPPING:
                continue
            try:
                memory.seek(first)
                block = memory.read(last - first)
            except OSError:
                continue
            yield (rest[-1] if len(rest) > 3 else "anonymous"), first, block


def places(pid, wanted):
    pattern = re.compile(b"|".join(re.escape(n) for n in wanted))
    return [f"{name}+{first + match.start():x}" for name, first, block in writable(pid)
            for match in pattern.finditer(block)]


def pieces(pid, secret, known=""):
    """Where a piece of the secret is: names of mappings with addresses."""
    return places(pid, needles(secret, known))


def copies(pid, secret):
    """Where the whole secret is."""
    return places(pid, encoded(secret))


def access_tokens(pid):
    """The access tokens (JWTs) in the process's memory, by their form: nobody else is told them."""
    form = re.compile(rb"eyJ[\w-]{16,}\.eyJ[\w-]{32,}\.[\w-]{16,}", re.ASCII)
    return sorted({match.group().decode() for _, _, block in writable(pid) for match in form.finditer(block)})


def promise_gone(pid, secret, words, known=""):
    left = []

    def scrubbed():
        left[:] = pieces(pid, secret, known)
        return not left

    try:
        until("the memory to be free of it", scrubbed, 20)
    except Failure:
        promise(f"{words}; {len(left)} pieces at {', '.join(left[:12])}", False)
    promise(words, True)


def connect(desk, window, name, tenant, authority):
    window.press("Advanced")
    for field, value in (("Certificate file", authority), ("Base URL", tenant.url), ("Client ID", tenant.client_id),
                         ("Client secret", tenant.secret), ("Tenant name", name)):
        window.find(field).type(value)
    window.press("Reveal client secret")
    until("the entered secret to be shown", lambda: window.look_for("Entered secret"))
    window.press("Connect")
    until(f"the tenant {name} to be open", lambda: desk.main.name.startswith(name))


def listed(desk):
    until("the tokens", lambda: (table := desk.main.look_for("Tokens")) and table.rows > 1)


def create_and_close(desk):
    pid = desk.process.pid
    desk.main.press("New token")
    dialog = desk.dialog("New token")
    dialog.find("Name").type("Payroll feed")
    dialog.press("Create")
    created = desk.dialog("Token created")
    created.press("Reveal secret")
    created.press("Copy secret")
    secret = until("the secret in the clipboard", clipboard)
    created.press("Verify")
    until("the new secret to be verified", lambda: created.says("The secret works"))
    promise("while its dialog is open the scan finds the new secret", pieces(pid, secret))
    created.press("Clear the clipboard now")
    created.press("Done")
    created.wait_gone()
    until("the clipboard to be cleared", lambda: secret not in clipboard())
    promise_gone(pid, secret, "once it is closed no piece of the new secret is left")


def in_use(desk, tenant):
    """The access token that the open tenant is used with; prints how often each secret is there."""
    pid = desk.process.pid
    tokens = access_tokens(pid)
    promise(f"the scan finds the access token that is in use ({len(tokens)} in memory)", len(tokens) == 1)
    for name, secret in (("client secret", tenant.secret), ("access token", tokens[0])):
        most = MOST_IN_USE[name]
        until("a request's own copy to go", lambda: len(copies(pid, secret)) <= most, 20)
        promise(f"while the tenant is open its {name} is there, and {most} times at most", copies(pid, secret))
    return tokens[0]


def guarded(pid):
    """Of the running program: what keeps its memory out of core dumps, swap and other programs' hands."""
    limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
    promise("it leaves no core dump", re.search(r"Max core file size +0 +0 ", limits))
    locked = int(re.search(r"VmLck:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text()).group(1))
    promise(f"pages with live secrets are locked ({locked} kB)", locked > 0)


def of_the_environment(prefix):
    """A tenant whose secret no keychain has: it is in one place, and has to be entered again after the lock."""
    tenant = Tenant(prefix / "bin" / "patdesk-demo-tenant")
    env = {"SAIL_BASE_URL": tenant.url, "SAIL_CLIENT_ID": tenant.client_id, "SAIL_CLIENT_SECRET": tenant.secret}
    try:
        with Patdesk(str(prefix / "bin" / "patdesk"), env=env) as desk:
            pid = desk.process.pid
            listed(desk)
            promise("the environment's secret is no longer in the process's environment",
                    tenant.secret.encode() not in pathlib.Path(f"/proc/{pid}/environ").read_bytes())
            until("the program's start to end, and its secret to be there once",
                  lambda: len(copies(pid, tenant.secret)) <= 1, 20)
            promise("it is there once, for the session and for when the tenant is opened again",
                    copies(pid, tenant.secret))
            key("ctrl+l")
            until("the lock", lambda: desk.main.look_for("Unlock"))
            promise_gone(pid, tenant.secret, "locked, no piece of the environment's secret is left")
            desk.main.find("Client secret").type(tenant.secret)
            desk.main.press("Unlock")
            listed(desk)
            promise("entered again, it unlocks", copies(pid, tenant.secret))
            until("it to be there once again", lambda: len(copies(pid, tenant.secret)) <= 1, 20)
            promise("it ends well", desk.quit() == 0)
    finally:
        tenant.stop()


def main(prefix):
    folder = pathlib.Path(tempfile.mkdtemp())
    authority, key_file = certificate(folder)
    program = prefix / "bin" / "patdesk-demo-tenant"
    first, second = (Tenant(program, "--certificate", authority, "--key", key_file) for _ in range(2))
    try:
        with Patdesk(str(prefix / "bin" / "patdesk")) as desk:
            pid = desk.process.pid
            desk.main.press("Connect a tenant")
            connect(desk, desk.main, "Acme", first, authority)
            listed(desk)
            create_and_close(desk)

            access = in_use(desk, first)
            guarded(pid)
            key("ctrl+l")
            until("the lock", lambda: desk.main.look_for("Unlock"))
            promise_gone(pid, first.secret, "locked, no piece of the client secret is left")
            promise_gone(pid, access, "locked, no piece of the access token is left")
            desk.main.press("Unlock")
            listed(desk)
            access = in_use(desk, first)

            desk.main.press("Settings")
            settings = desk.dialog("Settings")
            settings.press("Add tenant")
            connect(desk, settings, "Beta", second, authority)
            settings.wait_gone()
            listed(desk)
            other = in_use(desk, second)
            promise_gone(pid, first.secret, "in another tenant, no piece of the first one's client secret is left")
            promise_gone(pid, access, "in another tenant, no piece of the first one's access token is left",
                         known=other)
            promise("it ends well", desk.quit() == 0)
        of_the_environment(prefix)
    except Failure as failure:
        sys.exit(f"FAILED: waited in vain for {failure}")
    finally:
        first.stop()
        second.stop()


if __name__ == "__main__":
    if os.geteuid() != 0:
        print("skipped: only root may read another process's memory")
        sys.exit(SKIPPED)
    main(pathlib.Path(sys.argv[1]))
