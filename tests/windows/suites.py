#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""suites.py BUILD TENANT_PROGRAM REPORT [PATTERN]: runs the suites of unit, net and gui that were built for Windows.

BUILD has them in bin, and Qt in qt; TENANT_PROGRAM is this machine's demo tenant. REPORT gets a log of each suite, and
the table as Markdown. Windows are drawn offscreen, but for what needs a window manager. What cannot pass stands in
tests/windows/leftout with the reason. Ends with 1 if any other case fails, or if fewer than 90 % of all cases pass.
"""
import concurrent.futures
import fnmatch
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from prefix import Prefix, windows_path
from tlshosts import TlsHosts

HERE = pathlib.Path(__file__).parent
ROOMS = ("unit", "net", "gui")
WORKERS = os.cpu_count() or 1
LINE = re.compile(r"^(PASS|FAIL!|SKIP|XFAIL|XPASS|BFAIL|BPASS|QFATAL)\s*: \w+::(\w+)\((.*?)\)(?: (.*))?$")
FRAME = ("initTestCase", "cleanupTestCase")
# Where the keyboard goes when a window closes: offscreen it goes nowhere. One at a time, since there is one screen.
ON_SCREEN = ("test_editundo", "test_keyboard", "test_rowmenus", "test_tokentable")


class LeftOut:
    """The lines of tests/windows/leftout: SUITE or SUITE:CASE, whose fault it is, why."""

    def __init__(self, file):
        self.entries = []
        for line in file.read_text().splitlines():
            if line.strip() and not line.startswith("#"):
                what, whose, why = line.split(None, 2)
                suite, _, case = what.partition(":")
                self.entries.append((suite, case, whose, why))

    def reason(self, suite, case=""):
        """Whose fault and why, or None. A suite's own entry counts for all of its cases."""
        for of, cases, whose, why in self.entries:
            if of == suite and (not cases or (case and fnmatch.fnmatchcase(case, cases))):
                return whose, why
        return None


class Suite:
    def __init__(self, source, build):
        self.name = source.stem
        self.room = source.relative_to(HERE.parent).parts[0]
        self.source = source
        self.program = build / "bin" / (self.name + ".exe")
        self.outcomes = {}  # case -> PASS, SKIP, FAIL
        self.seconds = 0.0

    def functions(self):
        """The test functions in the source: what an unbuilt suite would have run at least."""
        found = re.findall(r"^\s+void (\w+)\(\)", self.source.read_text(), re.M)
        frame = ("init", "cleanup", *FRAME)
        return [f for f in found if f not in frame and not f.endswith("_data")]

    def run(self, prefix, environment, log, timeout):
        start = time.monotonic()
        # Without a console, and Wine is started from none, Qt Test says all to a debugger: hence the file.
        command = [self.program, "-maxwarnings", "0", "-o", windows_path(log) + ",txt"]
        if self.name in ON_SCREEN:
            command += ["-platform", "windows"]
        code, said = prefix.run(command, env=environment, timeout=timeout)
        self.seconds = time.monotonic() - start
        output = log.read_text(errors="replace") if log.exists() else ""
        log.write_text(output + said)
        for line in output.splitlines():
            said = LINE.match(line)
            if not said or said[2] in FRAME and said[1] == "PASS":
                continue
            case = said[2] + (f"({said[3]})" if said[3] else "")
            kind = {"PASS": "PASS", "XFAIL": "PASS", "SKIP": "SKIP"}.get(said[1], "FAIL")
            # XFAIL comes before the PASS of the same case; a FAIL! stays.
            if self.outcomes.get(case) != "FAIL":
                self.outcomes[case] = kind
        if code != 0 and "FAIL" not in self.outcomes.values() or not self.outcomes:
            self.outcomes["no-end" if code is None else f"end-{code}"] = "FAIL"

    def count(self, kind):
        return sum(1 for outcome in self.outcomes.values() if outcome == kind)


def fonts(report):
    """A folder with the one family that windows are measured by. Of several Qt would take any, here also the widest."""
    folder = report / "fonts"
    folder.mkdir()
    for style in ("", "-Bold"):
        shutil.copy(f"/usr/share/fonts/truetype/dejavu/DejaVuSans{style}.ttf", folder)
    return folder


def table(suites, unbuilt, left_out):
    lines = ["| suites | programs | cases | passed | skipped | failed | not built | passed of all |",
             "|---|---:|---:|---:|---:|---:|---:|---:|"]
    for room in (*ROOMS, "all"):
        own = [s for s in suites if s.room in (room, "all") or room == "all"]
        missing = sum(len(s.functions()) for s in unbuilt if room in (s.room, "all"))
        counts = [sum(s.count(kind) for s in own) for kind in ("PASS", "SKIP", "FAIL")]
        total = sum(counts) + missing
        share = counts[0] / total if total else 0
        lines.append(f"| {room} | {len(own)} | {total} | {counts[0]} | {counts[1]} | {counts[2]} | {missing} | {share:.1%} |")
    rest = []
    for suite in unbuilt:
        whose, why = left_out.reason(suite.name) or ("?", "not built, and not listed in tests/windows/leftout")
        rest.append(f"- {suite.name} ({len(suite.functions())} cases, not built; {whose}): {why}")
    for suite in suites:
        for case, outcome in suite.outcomes.items():
            if outcome == "FAIL":
                whose, why = left_out.reason(suite.name, case) or ("?", "not listed in tests/windows/leftout")
                rest.append(f"- {suite.name} {case} ({whose}): {why}")
    return "\n".join(lines + ["", *rest]) + "\n", share


def main(build, tenant_program, report, pattern=""):
    left_out = LeftOut(HERE / "leftout")
    sources = sorted(s for room in ROOMS for s in (HERE.parent / room).rglob("test_*.cpp"))
    wanted = [s for s in (Suite(source, build) for source in sources) if re.search(pattern, f"{s.room}/{s.name}")]
    suites = [s for s in wanted if s.program.exists()]
    unbuilt = [s for s in wanted if not s.program.exists()]
    shutil.rmtree(report, ignore_errors=True)
    report.mkdir(parents=True)

    template = Prefix(report.parent / "wine" / "template", (build / "qt" / "bin").resolve())
    screen = report / "screen.json"  # as packaging/headless has it; without a drive, whose colon Qt would take for its own
    screen.write_text(json.dumps({"screens": [{"name": "one", "x": 0, "y": 0, "width": 1280, "height": 800,
                                               "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    template.make({"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "QT_QPA_FONTDIR": windows_path(fonts(report)),
                   "QT_ENABLE_REGEXP_JIT": "0"})  # as the programs have it: processguard_win.cpp
    hosts = TlsHosts(tenant_program, report / "tls")
    environment = hosts.environment
    prefixes = [template.copy(f"worker{i}") for i in range(WORKERS)]
    for prefix in prefixes:
        prefix.keep()

    def run(suite):
        prefix = prefixes.pop()
        try:
            suite.run(prefix, environment, report / (suite.name + ".log"), timeout=300)
        finally:
            prefixes.append(prefix)
        print(f"{suite.name:32} {suite.count('PASS'):4} passed {suite.count('SKIP'):3} skipped {suite.count('FAIL'):3} failed"
              f" {suite.seconds:6.1f} s", flush=True)

    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(run, [s for s in suites if s.name not in ON_SCREEN]))
    for suite in suites:
        if suite.name in ON_SCREEN:
            run(suite)
    for prefix in prefixes:
        prefix.end()
    hosts.end()

    text, share = table(suites, unbuilt, left_out)
    (report / "table.md").write_text(text)
    print("\n" + text)
    unlisted = [s.name for s in unbuilt if not left_out.reason(s.name)]
    unlisted += [f"{s.name} {case}" for s in suites for case, outcome in s.outcomes.items()
                 if outcome == "FAIL" and not left_out.reason(s.name, case)]
    if unlisted:
        print("unexpected: " + ", ".join(unlisted))
    return 1 if unlisted or share < 0.9 else 0


if __name__ == "__main__":
    sys.exit(main(*map(pathlib.Path, sys.argv[1:4]), *sys.argv[4:]))
