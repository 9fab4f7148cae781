#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""test_leftovers.py PREFIX: after a run with every feature, no file holds a secret.

A tenant is added, examined and exported; a token is made, revealed, copied in every form, verified and handed over;
it is rotated; a plan is tried and applied, the journal verified, the table exported; Patdesk is locked and unlocked;
tenants are imported from a configuration of sail and from one of an SDK. Then all files under HOME, the runtime
folder, /tmp and the log are read. Two files may hold a secret, which shows that the search can find something: the
.env file of the hand-off, and sail's own configuration with a secret in plain text, which is not ours to change. The
SDK's file has lost its secret, as was asked for.
Runs inside packaging/headless --keyring.
"""
import json
import os
import pathlib
import re
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "packaging" / "tour"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Failure, Patdesk, clipboard, key, until, xdotool  # noqa: E402
from tenant import Tenant  # noqa: E402
from test_mainjob import HOME, add_tenant, promise, select  # noqa: E402
from test_secretmemory import access_tokens  # noqa: E402

LARGEST = 64 * 1024 * 1024


def forms_of(secret):
    return [secret.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


def files_since(start, *folders):
    """Every file in the folders that was written since, and can be read."""
    seen = set()
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                file = os.path.join(place, name)
                try:
                    about = os.lstat(file)
                    if (about.st_dev, about.st_ino) in seen or about.st_mtime < start or about.st_size > LARGEST:
                        continue
                    seen.add((about.st_dev, about.st_ino))
                    if os.path.isfile(file) and not os.path.islink(file):
                        with open(file, "rb") as content:
                            yield file, content.read()
                except OSError:
                    continue


def clear_of(name, dialog):
    dialog.press("Clear the clipboard now")
    until(f"the clipboard to be cleared of {name}", lambda: not clipboard())


def hand_over(desk, created, env_file):
    created.press("Hand over")
    hand = desk.dialog("Hand over secret")
    hand.press("Hand over")
    until("the keychain to have it", lambda: hand.says("The secret is now in this computer's keychain: entry"))
    for steps, field, text, done in (
            (1, None, None, "for the sail environment"),
            (1, "File", str(env_file), "The secret is now in the file"),
            (2, "Command", "cat", "ended with exit code 0")):
        key("alt+t", *["Down"] * steps)
        if field:
            hand.find(field).type(text)
        hand.press("Hand over")
        until(f"“{done}”", lambda: hand.says(done))
    hand.press("Close")
    hand.wait_gone()


def configure_others(tenant, sail_file, sail_secret):
    """What sail has on this machine: beside what was handed over and exported, a secret in plain text."""
    content = sail_file.read_text()
    promise("sail has what was handed over and exported", "payroll-feed:" in content and "acme-test:" in content)
    sail_file.write_text(content.replace("environments:", f"""environments:
  by-hand:
    tenanturl: {tenant.url}
    baseurl: {tenant.url}
    pat:
      clientid: 0123456789abcdef
      clientsecret: {sail_secret}""", 1))


def open_import(desk):
    desk.main.press("Settings")
    settings = desk.dialog("Settings")
    settings.press("Import tenants")
    dialog = desk.dialog("Import tenants")
    until("the search to end", lambda: not dialog.says("Looking in"))
    return settings, dialog


def end_import(settings, dialog, words):
    dialog.press("Import tenants")
    dialog.wait_gone()
    until(f"“{words}”", lambda: settings.says(words))
    settings.press("Close")
    settings.wait_gone()


def import_from_sail(desk):
    settings, dialog = open_import(desk)
    promise("sail's environments are found", dialog.find("Tenants found").rows == 3)  # two are known, without a client id
    end_import(settings, dialog, "1 tenant was imported")


def import_from_sdk(desk, tenant, sdk_file, token_id, secret):
    sdk_file.write_text(json.dumps({"ClientId": token_id, "ClientSecret": secret, "BaseURL": tenant.url}))
    settings, dialog = open_import(desk)
    dialog.press("Add SDK file")
    desk.dialog("SDK file")
    xdotool("type", "--delay", 2, "--file", "-", text=str(sdk_file))
    key("Return")
    dialog.find("Remove plain-text secrets").click()
    end_import(settings, dialog, "1 tenant was imported")
    promise("the SDK's file has lost its secret", json.loads(sdk_file.read_text()).keys() == {"ClientId", "BaseURL"})


def create(desk, tenant, env_file):
    desk.main.press("New token")
    dialog = desk.dialog("New token")
    dialog.find("Name").type("Payroll feed")
    dialog.find("Scopes").type("sp:scopes:default")
    dialog.press("Create")
    created = desk.dialog("Token created")
    token_id = created.find("Client ID").text
    created.press("Reveal secret")
    created.press("Verify")
    until("the secret to be verified", lambda: created.says("The secret works"))
    created.press("Copy secret")
    secret = until("the secret in the clipboard", clipboard)
    promise("the pasted secret signs in", tenant.sign_in(token_id, secret))
    clear_of("the secret", created)
    for form, mark in (("e", "SAIL_CLIENT_SECRET"), ("j", "clientSecret"), ("s", "ClientSecret")):
        created.find("Copy as").focus()
        key("space", form)
        until(f"the form with {mark}", lambda: mark in clipboard())
        clear_of("that form", created)
    hand_over(desk, created, env_file)
    created.press("Done")
    created.wait_gone()
    return secret


def rotate(desk):
    select(desk, "Payroll feed")
    desk.choose("Change", "o")
    start = desk.dialog("Rotate token")
    start.press("Create successor")
    created = desk.dialog("Token created")
    created.press("Copy secret")
    secret = until("the successor's secret in the clipboard", clipboard)
    token_id = created.find("Client ID").text
    created.press("Done")
    created.wait_gone()
    rotations = desk.dialog("Rotations")
    rotations.press("Close")
    rotations.wait_gone()
    return token_id, secret


def apply_a_plan(desk):
    desk.main.find("Search tokens").type("")
    desk.main.find("Filters").item("Expired (").click()
    desk.choose("Change", "a", "d")
    wish = desk.dialog("New plan")
    wish.press("Review plan")
    review = desk.dialog("Delete …")
    review.press("Dry run")
    until("the dry run to end", lambda: review.says("Dry run:"))
    if number := review.look_for("Number of tokens to delete"):
        number.type(review.name.split()[1])
    review.press("Apply")
    until("the plan to end", lambda: review.says("changes applied"))
    review.press("Close")
    review.wait_gone()
    key("ctrl+j")
    journal = desk.dialog("Journal")
    journal.press("Verify")
    until("the journal to be intact", lambda: journal.says("The journal is intact"))
    key("Escape")
    journal.wait_gone()


def export_the_table(desk):
    desk.main.find("Filters").item("All (").click()
    desk.choose("Export", "a", "Down", "Return")
    until("the table in the clipboard", lambda: "Payroll feed" in clipboard())


def examine_and_export_the_tenant(desk):
    desk.main.press("Settings")
    settings = desk.dialog("Settings")
    settings.find("Connection doctor").focus()  # which scrolls to it
    key("space")
    doctor = desk.dialog("Connection doctor")
    until("the report", lambda: doctor.find("Copy report").enabled)
    doctor.press("Copy report")
    until("the report in the clipboard", lambda: "127.0.0.1" in clipboard())
    doctor.press("Close")
    doctor.wait_gone()
    settings.press("Export tenant")
    export = desk.dialog("Export tenant")
    export.press("Export")
    until("the export", lambda: settings.says("without the client secret"))
    settings.press("Close")
    settings.wait_gone()


def lock_and_unlock(desk):
    key("ctrl+l")
    until("the lock", lambda: desk.main.look_for("Unlock"))
    promise("the lock clears the clipboard", not clipboard())
    desk.main.press("Unlock")
    until("the tokens", lambda: (table := desk.main.look_for("Tokens")) and table.rows > 0)


def main(prefix):
    start = time.time() - 1
    tenant = Tenant(prefix / "bin" / "patdesk-demo-tenant")
    env_file = HOME / "handed over.env"
    sail_file, sdk_file = HOME / ".sailpoint" / "config.yaml", HOME / "config.json"
    accesses = []
    secrets = {"the tenant's client secret": tenant.secret, "sail's plain-text secret": os.urandom(32).hex()}
    try:
        with open(HOME / "patdesk.log", "wb") as log:
            with Patdesk(str(prefix / "bin" / "patdesk"), env={"QT_LOGGING_RULES": "*.debug=true;qt.*=false"},
                         log=log) as desk:
                add_tenant(desk, tenant)
                until("the tokens", lambda: desk.main.find("Tokens").rows > 1)
                secrets["the new secret"] = create(desk, tenant, env_file)
                apply_a_plan(desk)
                export_the_table(desk)
                examine_and_export_the_tenant(desk)
                successor, secrets["the successor's secret"] = rotate(desk)
                if os.geteuid() == 0:
                    accesses += access_tokens(desk.process.pid)
                lock_and_unlock(desk)
                configure_others(tenant, sail_file, secrets["sail's plain-text secret"])
                before = sail_file.read_bytes()
                import_from_sail(desk)
                import_from_sdk(desk, tenant, sdk_file, successor, secrets["the successor's secret"])
                if os.geteuid() == 0:
                    accesses += access_tokens(desk.process.pid)
                promise("it ends well", desk.quit() == 0)
        secrets.update((f"access token {number}", text) for number, text in enumerate(accesses))
        wanted = re.compile(b"|".join(re.escape(form) for s in secrets.values() for form in forms_of(s)))
        files = dict(files_since(start, HOME, os.environ["XDG_RUNTIME_DIR"], "/tmp"))
        promise(f"the log and the settings are among the {len(files)} files that are read, {len(secrets)} secrets",
                b"patdesk.net" in files[str(HOME / "patdesk.log")] and any(f.endswith("patdesk.ini") for f in files))
        holding = sorted(name for name, content in files.items() if wanted.search(content))
        promise("the one file that was asked for holds the secret, for its owner alone",
                str(env_file) in holding and env_file.stat().st_mode & 0o777 == 0o600)
        holding.remove(str(env_file))
        promise("sail's configuration is as it was", str(sail_file) in holding and sail_file.read_bytes() == before)
        holding.remove(str(sail_file))
        promise("no other file holds a secret, client secret or access token" + "".join("; " + f for f in holding),
                not holding)
    except Failure as failure:
        sys.exit(f"FAILED: waited in vain for {failure}")
    finally:
        tenant.stop()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
