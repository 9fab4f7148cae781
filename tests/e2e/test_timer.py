#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""test_timer.py INSTALLED DEMO-TENANT: the daily check of the systemd user timer: what systemd says of its units, and
what the command line of its service does in an environment that has nothing but what a user's services are given."""
import configparser
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

INSTALLED, DEMO = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
UNITS = INSTALLED / "lib/systemd/user"
SANITIZERS = {name: options for name, options in os.environ.items() if name.endswith("SAN_OPTIONS")}


def unit(name):
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read(UNITS / name, encoding="utf-8")
    return parser


class Timer(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = subprocess.Popen([DEMO, "--tokens", "60"], stdout=subprocess.PIPE, text=True)
        cls.credential = dict(cls.demo.stdout.readline().strip().split("=", 1) for _ in range(3))
        cls.service = unit("patdesk-check.service")

    @classmethod
    def tearDownClass(cls):
        cls.demo.terminate()
        cls.demo.wait()
        cls.demo.stdout.close()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        (self.home / "run").mkdir(mode=0o700)

    def expanded(self, value):
        """%E is the one specifier that the units use: the folder of settings."""
        self.assertNotIn("%", value.replace("%E", ""))
        return value.replace("%E", str(self.home / ".config"))

    def run_service(self, policy, credential):
        """Runs what the service would, where its condition holds; answers its exit status and what the log would have."""
        condition = pathlib.Path(self.expanded(self.service["Unit"]["ConditionPathExists"]))
        condition.parent.mkdir(parents=True, exist_ok=True)
        condition.write_text(policy, encoding="utf-8")
        program, *arguments = shlex.split(self.expanded(self.service["Service"]["ExecStart"]))
        run = subprocess.run(
            [str(INSTALLED / "bin" / program), *arguments], capture_output=True, timeout=120, cwd=self.home,
            stdin=subprocess.DEVNULL,
            env={"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "PATH": "/usr/bin:/bin",
                 "LANG": "C.UTF-8", **SANITIZERS, **credential})
        said = (run.stdout + run.stderr).decode("utf-8")
        if credential:
            self.assertNotIn(credential["SAIL_CLIENT_SECRET"], said)
        return run.returncode, said

    def successes(self):
        return {0, *map(int, self.service["Service"]["SuccessExitStatus"].split())}

    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd-analyze is not there")
    def test_systemd_has_nothing_to_say_against_the_units(self):
        # It looks for the program where the system's are: here it is where it was installed.
        copies = self.home / "units"
        copies.mkdir()
        for name in ("patdesk-check.timer", "patdesk-check.service"):
            text = (UNITS / name).read_text(encoding="utf-8")
            (copies / name).write_text(text.replace("ExecStart=", f"ExecStart={INSTALLED}/bin/"), encoding="utf-8")
        run = subprocess.run(
            ["systemd-analyze", "verify", "--user", "--man=no", *map(str, sorted(copies.iterdir()))],
            capture_output=True, text=True, timeout=60,
            env={"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "PATH": os.environ["PATH"]})
        # What it ignores is a mistake, too, and no error to it.
        self.assertEqual((run.returncode, run.stdout + run.stderr), (0, ""))

    def test_the_timer_starts_the_service_of_its_name(self):
        timer = unit("patdesk-check.timer")
        self.assertEqual(timer["Timer"].get("Unit", "patdesk-check.service"), "patdesk-check.service")
        self.assertEqual(timer["Install"]["WantedBy"], "timers.target")

    def test_a_tenant_that_keeps_the_policy_is_a_success(self):
        status, said = self.run_service("stale after 3650 days\n", self.credential)
        self.assertEqual(status, 0, said)

    def test_a_token_that_falls_short_is_named_and_is_no_failure_of_the_service(self):
        status, said = self.run_service("never expires\n", self.credential)
        self.assertEqual(status, 1, said)
        self.assertIn(status, self.successes())
        self.assertIn("never expires", said)

    def test_what_goes_wrong_is_a_failure_and_says_why(self):
        for policy, credential, why in (("never expires\n", {}, "tenant"), ("never expirs\n", self.credential, "1")):
            status, said = self.run_service(policy, credential)
            self.assertEqual(status, 2, said)
            self.assertNotIn(status, self.successes())
            self.assertIn(why, said)

    def test_the_condition_is_the_file_that_is_read(self):
        arguments = shlex.split(self.service["Service"]["ExecStart"])
        self.assertEqual(self.service["Unit"]["ConditionPathExists"], arguments[arguments.index("--policy") + 1])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
