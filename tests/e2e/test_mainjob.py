#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""test_mainjob.py PREFIX: the main job, in the installed program, as somebody at the screen would do it.

A tenant is added in Settings, the program started again, and a token listed, created, used, renamed, given other
scopes and deleted; the demo tenant beside it says what really happened. At the end no file holds a secret.
Runs inside packaging/headless --keyring: a real window, a real Secret Service, an empty HOME.
"""
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "packaging" / "tour"))
from desk import Failure, Patdesk, clipboard, until  # noqa: E402
from tenant import Tenant  # noqa: E402

HOME = pathlib.Path(os.environ["HOME"])
TENANT = "Acme (test)"


def promise(words, kept):
    """One line of the test's report."""
    print(("ok    " if kept else "BROKEN") + " " + words, flush=True)
    if not kept:
        raise Failure(words)


def add_tenant(desk, tenant):
    desk.main.press("Connect a tenant")
    for field, value in (("Base URL", tenant.url), ("Client ID", tenant.client_id),
                         ("Client secret", tenant.secret), ("Tenant name", TENANT)):
        desk.main.find(field).type(value)
    desk.main.press("Connect")
    until("the tenant to be open", lambda: desk.main.name.startswith(TENANT))


def select(desk, name):
    """Searches for a token and selects its row."""
    table = desk.main.find("Tokens")
    desk.main.find("Search tokens").type(name)
    until(f"the one row of “{name}”", lambda: table.rows == 1 and table.cell(0, "Name").name == name)
    table.cell(0, "Name").click()
    return table


def create(desk, tenant):
    desk.main.press("New token")
    dialog = desk.dialog("New token")
    dialog.find("Name").type("Payroll feed")
    dialog.find("Scopes").type("sp:scopes:default")
    dialog.press("Create")
    created = desk.dialog("Token created")
    token_id = created.find("Client ID").text
    created.press("Copy secret")
    secret = until("the secret in the clipboard", clipboard)
    promise("the pasted secret signs in", tenant.sign_in(token_id, secret))
    created.press("Done")
    created.wait_gone()
    return token_id, secret


def edit(desk):
    desk.main.press("Edit token")
    dialog = desk.dialog("Edit token")
    dialog.find("Name").type("Payroll feed 2")
    dialog.find("Scopes").type("idn:sources:read idn:identity:read")
    changes = dialog.find("Changes").text
    promise("the JSON Patch is shown before it is sent", "/name" in changes and "/scope" in changes)
    dialog.press("Save")
    dialog.wait_gone()


def delete(desk):
    desk.main.press("Delete tokens")
    dialog = desk.dialog("Delete “…")
    dialog.press("Delete")
    dialog.wait_gone()


def files_with(*secrets):
    forms = [s.encode(e) for s in secrets for e in ("utf-8", "utf-16-le", "utf-16-be")]
    folders = (HOME, pathlib.Path(os.environ["XDG_RUNTIME_DIR"]))
    files = [f for folder in folders for f in folder.rglob("*") if f.is_file()]
    return [str(f) for f in files if any(form in f.read_bytes() for form in forms)]


def main(prefix):
    tenant = Tenant(prefix / "bin" / "patdesk-demo-tenant")
    # A talkative log into HOME, so that it is looked through with the rest.
    env = {"QT_LOGGING_RULES": "patdesk.*=true"}
    program = str(prefix / "bin" / "patdesk")
    try:
        with open(HOME / "patdesk.log", "wb") as log:
            with Patdesk(program, env=env, log=log) as desk:
                add_tenant(desk, tenant)
                promise("it ends well", desk.quit() == 0)
            with Patdesk(program, env=env, log=log) as desk:
                table = desk.main.find("Tokens")
                until("the tokens after a restart", lambda: table.rows > 1)
                promise("after a restart the tenant is there, and its secret comes from the keychain", True)

                token_id, secret = create(desk, tenant)
                select(desk, "Payroll feed")
                edit(desk)
                changed = until("the tenant to know the change",
                                lambda: (t := tenant.token(id=token_id)) and t["name"] == "Payroll feed 2" and t)
                promise("the tenant has the new name and scopes",
                        sorted(changed["scope"]) == ["idn:identity:read", "idn:sources:read"])

                table = select(desk, "Payroll feed 2")
                delete(desk)
                until("the row to go", lambda: table.rows == 0)
                promise("the deleted token is gone", tenant.token(id=token_id) is None)
                promise("its secret no longer signs in", tenant.sign_in(token_id, secret) is None)
                promise("it ends well", desk.quit() == 0)
        promise("at its end the clipboard does not hold the secret", secret not in clipboard())
        promise("settings and log are where this test looks for secrets", len(files_with(TENANT)) >= 1
                and len(files_with("patdesk.net")) >= 1)
        leaks = files_with(secret, tenant.secret)
        promise("no file holds a secret" + "".join("; " + f for f in leaks), not leaks)
    except Failure as failure:
        sys.exit(f"FAILED: waited in vain for {failure}")
    finally:
        tenant.stop()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
