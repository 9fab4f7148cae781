#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""tour.py PROGRAM FOLDER [--dark] [--screen WIDTHxHEIGHT]: goes through the main tasks on the demo tenant and saves a
screenshot of each step in FOLDER.

Runs inside packaging/headless. Ends with 1, and the reason, if a step fails. With --dark all of it is on a dark desktop,
else the last two steps; with --screen the window fills a screen of that size (packaging/tour/looks).
"""
import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Atspi, Control, Failure, Patdesk, clipboard, key, until, xdotool  # noqa: E402

# KDE's way to tell Qt programs of a dark desktop; Patdesk takes whatever palette the platform gives.
DARK = """[General]
ColorScheme=Dark
[KDE]
widgetStyle=Fusion
[Colors:Window]
BackgroundNormal=42,46,50
ForegroundNormal=252,252,252
[Colors:View]
BackgroundNormal=27,30,32
BackgroundAlternate=35,38,41
ForegroundNormal=252,252,252
ForegroundInactive=161,169,177
ForegroundLink=29,153,243
[Colors:Button]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=252,252,252
[Colors:Tooltip]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
"""


TITLE_BAR = 22


def on_dark_desktop():
    """Makes the desktop a dark one for programs that are started with this environment."""
    configuration = pathlib.Path.home() / ".config"
    configuration.mkdir(exist_ok=True)
    (configuration / "kdeglobals").write_text(DARK)
    return {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5"}


class Tour:
    def __init__(self, program, folder, is_dark=False, screen=None):
        self.program = program
        self.env = on_dark_desktop() if is_dark else None
        self.screen = screen
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        for old in self.folder.glob("*.png"):
            old.unlink()
        self.steps = 0

    def step(self, desk, words, file):
        self.steps += 1
        print(f"  {self.steps:2}  {words}", flush=True)
        desk.shot(self.folder / f"{self.steps:02}-{file}.png")

    def start(self, *arguments, env=None):
        desk = Patdesk(self.program, *arguments, env=env or self.env)
        if self.screen:
            width, height = self.screen
            desk.resize(width, height - TITLE_BAR, 0, TITLE_BAR)
        else:
            desk.resize(1250, 740)
        return desk

    def listed(self, desk):
        table = desk.main.find("Tokens")
        until("the tokens of the demo tenant", lambda: table.rows > 100)
        return table

    def select(self, desk, name):
        table = desk.main.find("Tokens")
        desk.main.find("Search tokens").type(name)
        until(f"the row of “{name}”", lambda: table.rows == 1 and table.cell(0, "Name").name == name)
        table.cell(0, "Name").click()

    def first_run(self):
        with self.start() as desk:
            self.step(desk, "the page of a first start", "first-start")
            desk.quit()

    def main_job(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            self.step(desk, f"the demo tenant's {table.rows} tokens", "list")

            whole = table.rows
            desk.main.find("Filters").item("Stale (").click()
            until("the list to be filtered", lambda: 0 < table.rows < whole)
            self.step(desk, f"the {table.rows} stale ones", "stale")
            table.cell(2, "Name").click()
            self.step(desk, "one of them in full", "details")
            desk.main.find("Filters").item("All (").click()

            desk.main.press("New token")
            dialog = desk.dialog("New token")
            dialog.find("Name").type("Payroll feed")
            dialog.find("Scopes").type("idn:sources:read")
            self.step(desk, "a new token", "new-token")
            dialog.press("Create")
            created = desk.dialog("Token created")
            created.press("Copy secret")
            until("the secret in the clipboard", clipboard)
            self.step(desk, "its secret, copied", "secret")
            created.press("Done")
            created.wait_gone()

            self.select(desk, "Payroll feed")
            desk.main.press("Edit token")
            dialog = desk.dialog("Edit token")
            dialog.find("Name").type("Payroll feed (nightly)")
            self.step(desk, "renaming it", "rename")
            dialog.press("Save")
            dialog.wait_gone()

            self.select(desk, "Payroll feed (nightly)")
            desk.main.press("Edit token")
            dialog = desk.dialog("Edit token")
            dialog.find("Scopes").type("idn:sources:read idn:identity:read")
            self.step(desk, "giving it another scope", "rescope")
            dialog.press("Save")
            dialog.wait_gone()

            desk.main.press("Delete tokens")
            dialog = desk.dialog("Delete “…")
            self.step(desk, "deleting it", "delete")
            dialog.press("Delete")
            dialog.wait_gone()
            until("the token to be gone", lambda: table.rows == 0)
            self.step(desk, "no token of that name is left", "deleted")
            desk.main.find("Search tokens").type("")

            desk.main.press("Settings")
            dialog = desk.dialog("Settings")
            self.step(desk, "the settings", "settings")
            dialog.press("Close")
            dialog.wait_gone()
            if not self.screen:
                desk.resize(800, 500)
                self.step(desk, "a narrow window", "narrow")
            if desk.quit() != 0:
                raise Failure("a good end of the program")

    def plan(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            whole = table.rows
            desk.main.find("Filters").item("Stale (").click()
            until("the list to be filtered", lambda: 0 < table.rows < whole)
            stale = table.rows
            desk.choose("Change", "a", "d")
            dialog = desk.dialog("New plan")
            self.step(desk, f"what to do with the {stale} stale tokens", "plan")
            dialog.press("Review plan")
            review = desk.dialog("Delete …")
            review.press("Dry run")
            until("the dry run to end", lambda: review.says("Dry run:"))
            self.step(desk, "the review of their deletion, after a dry run", "review")
            review.find("Number of tokens to delete").type(review.name.split()[1])
            review.press("Apply")
            review.press("Pause")
            until("the plan to be paused", lambda: review.look_for("Resume"))
            self.step(desk, "the plan, paused while it is applied", "apply")
            review.press("Resume")
            until("the plan to end", lambda: review.says("changes applied"))
            review.press("Close")
            review.wait_gone()
            until("the tokens to be gone", lambda: table.rows < stale)
            key("ctrl+j")
            journal = desk.dialog("Journal")
            self.step(desk, "what the journal has of it", "journal")
            key("Escape")
            journal.wait_gone()
            desk.quit()

    def rotation(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            desk.main.find("Filters").item("Mine (").click()
            until("your own tokens", lambda: 1 < table.rows < 11)
            row = next(r for r in range(table.rows) if table.cell(r, "Name").name != "Patdesk")
            table.cell(row, "Name").click()
            desk.choose("Change", "o")
            dialog = desk.dialog("Rotate token")
            self.step(desk, "rotating a token", "rotate")
            dialog.press("Create successor")
            created = desk.dialog("Token created")
            created.press("Copy secret")
            created.press("Verify")
            until("the successor to be verified", lambda: created.says("The secret works"))
            created.press("Done")
            created.wait_gone()
            overview = desk.dialog("Rotations")
            self.step(desk, "its successor works, and the old token is watched", "rotation")
            key("Escape")
            overview.wait_gone()
            desk.quit()

    def scream_test(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            table.cell(0, "Name").click()
            table.cell(5, "Name").click("shift")
            desk.choose("Change", "i")
            dialog = desk.dialog("New plan")
            self.step(desk, "a scream test of six tokens", "listen")
            dialog.press("Review plan")
            review = desk.dialog("Suspend …")
            self.step(desk, "the review of their suspension", "listen-review")
            review.press("Apply")
            until("the plan to end", lambda: review.says("changes applied"))
            review.press("Close")
            review.wait_gone()
            desk.choose("History", "s")
            overview = desk.dialog("Scream tests")
            overview.find("Tokens of the scream test").cell(2, 0).click()
            overview.press("Restore")
            until("one to be restored", lambda: desk.main.says("was restored"))
            self.step(desk, "five are listened to, and one was asked for", "scream-test")
            key("Escape")
            overview.wait_gone()
            self.step(desk, "what the table says of them", "listening")
            desk.quit()

    def owners(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            table.cell(0, "Name").click()
            desk.main.press("Edit token")
            theirs = desk.dialog("Token of …")
            self.step(desk, "somebody else's token", "token-of")
            key("Escape")
            theirs.wait_gone()
            table.cell(3, "Name").click("shift")
            self.step(desk, "four tokens are selected", "several")
            desk.main.press("Write to owner")
            messages = desk.dialog("Write to owners")
            self.step(desk, "a message to each owner", "messages")
            key("Escape")
            messages.wait_gone()
            desk.quit()

    def verdicts(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            desk.main.press("Judge tokens")
            until("the tokens to be judged", lambda: desk.main.says("Judged at"))
            filters = desk.main.find("Filters")
            for start, file in (("Safe to delete (", "safe"), ("In use (", "in-use"), ("Cannot tell (", "cannot-tell")):
                rows = table.rows
                filters.choose_item(start)
                until("the list to be filtered", lambda: 0 < table.rows != rows)
                table.cell(2, "Name").click()
                self.step(desk, f"{start[:-2].lower()}: {table.rows} tokens, and why", file)
            desk.main.press("Verdict policy")
            policy = desk.dialog("Verdict policy")
            until("the verdicts to be compared", lambda: policy.says("No verdict changes."))
            self.step(desk, "the policy, and what would change", "policy")
            key("Escape")
            policy.wait_gone()
            desk.quit()

    def query(self):
        with self.start("--demo") as desk:
            self.listed(desk)
            search = desk.main.find("Search tokens")

            def suggested(text, words, file):
                before = desk.windows_on_screen()
                search.type(text)
                until(f"suggestions for “{text}”", lambda: desk.windows_on_screen() > before)
                self.step(desk, words, file)
                key("Escape")
                until("no suggestions", lambda: desk.windows_on_screen() == before)

            suggested("expires:never -owner:svc* sc", "fields are suggested", "query-fields")
            suggested("expires:never -owner:svc* owner:", "owners are suggested, with their tokens", "query-owners")
            search.type("expires:never -owner:svc* (mensah or dubois) scopes>1 ")
            self.step(desk, "a query, a chip for each condition", "query")
            search.type("expires:never -owner:svc* managed:yes scopes>50 ")
            self.step(desk, "nothing is found, and why", "query-nothing")
            key("alt+Left")
            key("ctrl+k")
            palette = desk.dialog("What do you want to do?")
            palette.find("Find an action").type("exp")
            self.step(desk, "actions by a few letters", "palette")
            key("Escape")
            palette.wait_gone()
            key("F1")
            shortcuts = desk.dialog("Keyboard shortcuts")
            self.step(desk, "the keys of all actions", "shortcuts")
            key("Escape")
            shortcuts.wait_gone()
            key("alt+c")
            self.step(desk, "the menu Change", "menu")
            key("Escape")

    def views(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            whole = table.rows
            desk.main.find("Search tokens").type("expires:never used:never")
            until("the list to be filtered", lambda: 0 < table.rows < whole)
            key("ctrl+s")
            dialog = desk.dialog("Save view")
            dialog.find("Name of the view").type("Never used, never expires")
            self.step(desk, "keeping a query as a view", "save-view")
            dialog.press("Save view")
            dialog.wait_gone()
            desk.main.find("Search tokens").type("")
            until("all tokens", lambda: table.rows == whole)
            key("ctrl+1")
            until("the view's tokens", lambda: table.rows < whole)
            self.step(desk, "a saved view", "view")
            table.cell(1, "Owner").click()
            before = desk.windows_on_screen()
            key("shift+F10")
            until("the menu of the row", lambda: desk.windows_on_screen() > before)
            self.step(desk, "what can be done with a row and with its owner", "row-menu")
            key("Escape")
            desk.quit()

    def groups(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            whole = table.rows
            table.cell(0, "Name").click()
            key("ctrl+g")
            until("headings", lambda: table.rows > whole)
            grouped = table.rows
            self.step(desk, "the tokens under their owners", "groups")
            key("ctrl+Home", "Left")
            until("a group to be folded", lambda: table.rows < grouped)
            self.step(desk, "the first group is folded, and its tokens are selected with its heading", "folded")
            key("ctrl+minus")
            until("all groups to be folded", lambda: table.rows < whole / 2)
            self.step(desk, "all are folded", "all-folded")
            key("ctrl+g")
            until("no headings", lambda: table.rows == whole)
            desk.quit()

    def settings_pages(self):
        with self.start("--demo") as desk:
            self.listed(desk)
            desk.main.press("Settings")
            settings = desk.dialog("Settings")
            for page in ("privacy", "appearance", "files"):
                key("ctrl+Next")
                self.step(desk, f"the settings: {page}", f"settings-{page}")
            key("Escape")
            settings.wait_gone()
            desk.quit()

    def languages(self):
        for code in ("de", "ja"):
            with self.start("--demo", "--language", code) as desk:
                # The table's name is of that language.
                until("the tokens of the demo tenant",
                      lambda: any(node.get_role() == Atspi.Role.TABLE and Control(node).rows > 100
                                  for node in desk.main.walk()))
                self.step(desk, f"in another language: {code}", f"language-{code}")
                desk.quit()

    def pictures(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            whole = table.rows
            used = desk.main.find("Last used")
            self.step(desk, "what the list is like, in pictures", "pictures")
            used.cell(4, 0).click()
            until("the bar's tokens", lambda: 0 < table.rows < whole)
            one = table.rows
            key("shift+Right", "shift+Right", "Return")
            until("the tokens of the range", lambda: table.rows > one)
            words = desk.main.find("Search tokens").text
            self.step(desk, f"a range of bars, and the query that it wrote: {words}", "brushed")
            key("Menu")
            key("e")
            calendar = desk.dialog("Expiry calendar")
            self.step(desk, "on which days tokens expire", "expiry-calendar")
            key("Escape")
            calendar.wait_gone()
            desk.quit()

    def overview(self):
        with self.start("--demo") as desk:
            table = self.listed(desk)
            whole = table.rows
            table.cell(2, "Name").click()
            desk.main.press("Delete tokens")
            dialog = desk.dialog("Delete “…")
            dialog.press("Delete")
            dialog.wait_gone()
            key("ctrl+0")
            overview = desk.dialog("Overview")
            until("the change to be listed", lambda: overview.find("Changes").node.get_child_count() > 3)
            self.step(desk, "how the tenant stands, and what has changed since it was opened", "overview")
            figure = next(node for node in overview.walk() if (node.get_name() or "").startswith("Never expire: "))
            Control(figure).click()
            overview.wait_gone()
            until("the tokens that never expire", lambda: 0 < table.rows < whole)
            words = desk.main.find("Search tokens").text
            self.step(desk, f"a figure leads to its tokens: {words}", "overview-table")
            desk.quit()

    def windows(self):
        with self.start("--demo") as desk:
            self.listed(desk)
            desk.choose("History", "p")
            plans = desk.dialog("Plans")
            self.step(desk, "no plans yet", "plans")
            key("Escape")
            plans.wait_gone()
            desk.main.press("Settings")
            settings = desk.dialog("Settings")
            for button, title, file in (("Connection doctor", "Connection doctor", "doctor"),
                                        ("Import tenants", "Import tenants", "import"),
                                        ("Export tenant", "Export tenant", "export")):
                settings.find(button).focus()  # it may have to be scrolled to
                key("space")
                opened = desk.dialog(title)
                if title == "Connection doctor":
                    until("the doctor to be ready", lambda: opened.find("Check again").enabled)
                self.step(desk, f"the window “{title}”", file)
                key("Escape")
                opened.wait_gone()
            key("Escape")
            settings.wait_gone()
            desk.main.press("Lock")
            until("Patdesk to be locked", lambda: desk.main.look_for("Unlock"))
            self.step(desk, "Patdesk is locked", "locked")
            desk.quit()

    def dark(self):
        with self.start("--demo", env=on_dark_desktop()) as desk:
            table = self.listed(desk)
            table.cell(1, "Name").click()
            self.step(desk, "on a dark desktop", "dark")
            desk.main.press("New token")
            desk.dialog("New token")
            self.step(desk, "a dialog on a dark desktop", "dark-new-token")
            key("Escape")
            desk.quit()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--screen", type=lambda size: tuple(map(int, size.split("x"))))
    wish = parser.parse_args()
    tour = Tour(wish.program, wish.folder, wish.dark, wish.screen)
    Patdesk.last_look = tour.folder / "failed.png"
    try:
        tour.first_run()
        tour.main_job()
        tour.plan()
        tour.rotation()
        tour.scream_test()
        tour.owners()
        tour.query()
        tour.views()
        tour.groups()
        tour.verdicts()
        tour.pictures()
        tour.overview()
        tour.windows()
        tour.settings_pages()
        tour.languages()
        if not wish.dark:
            tour.dark()
    except Failure as failure:
        sys.exit(f"patdesk: the tour stopped: it waited in vain for {failure}. See {Patdesk.last_look}.")


if __name__ == "__main__":
    main()
