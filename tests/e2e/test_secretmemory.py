#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""test_secretmemory.py PREFIX: a token's secret leaves no copy in the program's memory.

A token is created over TLS in the installed program. While its dialog is open the secret is found in the program's
memory, so the scan can fail; once the dialog is closed and the clipboard cleared, all writable memory is scanned for
it, as UTF-8 and UTF-16, whole and in fragments of 16 characters, and nothing may be found. Needs root, which alone
may read another process's memory. Runs inside packaging/headless --keyring.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "packaging" / "tour"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Failure, Patdesk, clipboard, until  # noqa: E402
from test_mainjob import Tenant, promise  # noqa: E402

SKIPPED = 77


def certificate(folder):
    """A certificate for this machine and its key, which the tenant's entry then names as its authority."""
    files = [str(folder / name) for name in ("certificate.pem", "key.pem")]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-out", files[0], "-keyout", files[1]],
                   check=True, capture_output=True)
    return files


class SecureTenant(Tenant):
    def __init__(self, program, certificate_file, key_file):
        self.process = subprocess.Popen([program, "--tokens", "60", "--seed", "7", "--certificate", certificate_file,
                                         "--key", key_file], stdout=subprocess.PIPE, text=True)
        said = dict(self.process.stdout.readline().strip().split("=", 1) for _ in range(3))
        self.url, self.client_id, self.secret = (said["SAIL_" + n] for n in ("BASE_URL", "CLIENT_ID", "CLIENT_SECRET"))


def needles(secret):
    parts = [secret[at:at + 16] for at in range(0, len(secret) - 15, 8)]
    return [part.encode(encoding) for part in parts for encoding in ("utf-8", "utf-16-le")]


def copies(pid, secret):
    """Where in the process's writable memory a piece of the secret is: names of mappings with addresses."""
    found = []
    wanted = re.compile(b"|".join(re.escape(n) for n in needles(secret)))
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            place, rights, *rest = line.split()
            if "w" not in rights or "[vvar]" in line:
                continue
            first, last = (int(number, 16) for number in place.split("-"))
            try:
                memory.seek(first)
                block = memory.read(last - first)
            except OSError:
                continue
            found += [f"{rest[-1] if len(rest) > 3 else 'anonymous'}+{first + match.start():x}"
                      for match in wanted.finditer(block)]
    return found


def add_tenant(desk, tenant, authority):
    desk.main.press("Connect a tenant")
    settings = desk.dialog("Settings")
    for field, value in (("Tenant name", "Acme"), ("Base URL", tenant.url), ("Client ID", tenant.client_id),
                         ("Client secret", tenant.secret), ("Certificate file", authority)):
        settings.find(field).type(value)
    settings.press("Save")
    until("Settings to say where the secret is", lambda: settings.says("in this computer's keychain"))
    settings.press("Close")
    settings.wait_gone()


def main(prefix):
    folder = pathlib.Path(tempfile.mkdtemp())
    authority, key = certificate(folder)
    tenant = SecureTenant(prefix / "bin" / "patdesk-demo-tenant", authority, key)
    try:
        with Patdesk(str(prefix / "bin" / "patdesk")) as desk:
            pid = desk.process.pid
            add_tenant(desk, tenant, authority)
            table = desk.main.find("Tokens")
            until("the tokens", lambda: table.rows > 1)
            desk.main.press("New token")
            dialog = desk.dialog("New token")
            dialog.find("Name").type("Payroll feed")
            dialog.press("Create")
            created = desk.dialog("Token created")
            created.press("Reveal secret")
            created.press("Copy secret")
            secret = until("the secret in the clipboard", clipboard)
            promise("while its dialog is open the scan finds the secret", copies(pid, secret))
            created.press("Clear the clipboard now")
            created.press("Done")
            created.wait_gone()
            until("the clipboard to be cleared", lambda: secret not in clipboard())
            left = []

            def scrubbed():
                left[:] = copies(pid, secret)
                return not left

            try:
                until("the memory to be free of the secret", scrubbed)
            except Failure:
                promise("then no piece of it is left; found at " + ", ".join(left), False)
            promise("then no piece of it is left", True)
            promise("it ends well", desk.quit() == 0)
    except Failure as failure:
        sys.exit(f"FAILED: waited in vain for {failure}")
    finally:
        tenant.stop()


if __name__ == "__main__":
    if os.geteuid() != 0:
        print("skipped: only root may read another process's memory")
        sys.exit(SKIPPED)
    main(pathlib.Path(sys.argv[1]))
