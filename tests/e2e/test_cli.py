#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""test_cli.py CLI DEMO-TENANT: the headless twin as schedulers and pipelines use it: without a display, a session bus or
settings; against the demo tenant, and against a server that refuses."""
import base64
import csv
import hashlib
import http.server
import io
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading
import unittest
import xml.etree.ElementTree as ElementTree

CLI, DEMO = sys.argv[1:3]
SANITIZERS = {name: options for name, options in os.environ.items() if name.endswith("SAN_OPTIONS")}
SECRET = "refusedSECRET0000000000000000000000000000000000000000000000000"


class Demo:
    """The demo tenant, and its credential as the program takes it."""

    def __init__(self, *options):
        self.options = options

    def __enter__(self):
        self.process = subprocess.Popen([DEMO, "--tokens", "60", *self.options], stdout=subprocess.PIPE, text=True)
        self.environment = dict(self.process.stdout.readline().strip().split("=", 1) for _ in range(3))
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


class Foreign(http.server.BaseHTTPRequestHandler):
    """Signs in; then answers lists with what the test says, and notes every method that comes."""
    status = 403
    body = b'{"messages":[{"text":"No \\u001b[31mrights."}],"trackingId":"t-1"}'
    methods = set()

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        Foreign.methods.add("GET " + self.path.split("?")[0])
        self.answer(self.status, self.body)

    def do_POST(self):
        Foreign.methods.add("POST " + self.path)
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        part = lambda value: base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()
        token = ".".join([part({"alg": "none"}), part({"identity_id": "i1", "user_name": "ada"}), "c2ln"])
        self.answer(200, json.dumps({"access_token": token, "token_type": "bearer", "expires_in": 700}).encode())

    def log_message(self, *_):
        pass


def foreign_environment(port):
    return {"SAIL_BASE_URL": f"http://127.0.0.1:{port}", "SAIL_CLIENT_ID": "f" * 32, "SAIL_CLIENT_SECRET": SECRET}


class Cli(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory()
        cls.demo = Demo().__enter__()
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Foreign)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()
        cls.demo.__exit__()
        cls.home.cleanup()

    def run_cli(self, *arguments, environment=None, code=0):
        """Runs it with nothing but what is given, and looks for the secret in all that it says."""
        given = self.demo.environment if environment is None else environment
        run = subprocess.run([CLI, *arguments], capture_output=True, timeout=120,
                             env={"HOME": self.home.name, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", **SANITIZERS, **given})
        out, error = run.stdout.decode("utf-8"), run.stderr.decode("utf-8")
        for secret in {given.get("SAIL_CLIENT_SECRET"), SECRET} - {None}:
            self.assertNotIn(secret, out + error)
        self.assertEqual(run.returncode, code, out[-500:] + error)
        if code == 2:
            self.assertEqual(out, "")
            self.assertTrue(error.startswith("patdesk-cli: "), error)
        return out if code != 2 else error

    def run_foreign(self, *arguments, status, body=Foreign.body, code):
        Foreign.status, Foreign.body, Foreign.methods = status, body, set()
        return self.run_cli(*arguments, environment=foreign_environment(self.server.server_port), code=code)

    def policy(self, text):
        path = pathlib.Path(self.home.name) / "policy"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def tokens(self, *arguments):
        return json.loads(self.run_cli("list", "--format", "json", *arguments))

    def test_every_format_lists_the_same_tokens(self):
        ids = [token["id"] for token in self.tokens()]
        self.assertEqual(len(ids), 60)
        rows = list(csv.DictReader(io.StringIO(self.run_cli("list", "--format", "csv"))))
        self.assertEqual([row["id"] for row in rows], ids)
        for text in (self.run_cli("list"), self.run_cli("list", "--format", "md")):
            self.assertTrue(all(token in text for token in ids))

    def test_a_filter_and_a_search_leave_what_they_name(self):
        every = self.tokens()
        never = self.tokens("--filter", "never-used")
        self.assertTrue(0 < len(never) < len(every))
        name = every[7]["name"]
        found = self.tokens("--search", name.upper())
        self.assertIn(every[7]["id"], [token["id"] for token in found])
        self.assertLess(len(found), len(every))
        self.assertTrue(0 < len(self.tokens("--filter", "mine")) < len(every))

    def test_a_query_leaves_what_it_says(self):
        every = self.tokens()
        ids = lambda tokens: [token["id"] for token in tokens]
        self.assertEqual(ids(self.tokens("--query", "status:never-used")), ids(self.tokens("--filter", "never-used")))
        self.assertEqual(ids(self.tokens("--query", every[7]["name"].upper())), ids(self.tokens("--search", every[7]["name"])))
        never = self.tokens("--query", "used:never -expires:never")
        self.assertTrue(never)
        self.assertTrue(all(token["lastUsed"] is None and token["expirationDate"] for token in never))
        old = self.tokens("--query", "created<2026 or used<7d")
        self.assertEqual(ids(old), [token["id"] for token in every if token in old])
        self.assertEqual(ids(self.tokens("--query", "mine:yes")), ids(self.tokens("--filter", "mine")))
        both = self.tokens("--query", "mine:no", "--filter", "stale")
        self.assertEqual(set(ids(both)), set(ids(self.tokens("--filter", "stale"))) - set(ids(self.tokens("--query", "mine:yes"))))

    def test_a_query_that_finds_nothing_names_what_excludes_most(self):
        run = subprocess.run([CLI, "list", "--format", "json", "--query", "created>2001 used>999y"], capture_output=True, text=True,
                             timeout=120, env={"HOME": self.home.name, "PATH": os.environ["PATH"], **SANITIZERS, **self.demo.environment})
        self.assertEqual((run.returncode, json.loads(run.stdout)), (0, []))
        self.assertIn("“used>999y” alone excludes 60 of 60.", run.stderr)

    def test_a_fault_in_a_query_has_its_place(self):
        error = self.run_cli("list", "--query", "mine:yes ownr:chen", environment={}, code=2)
        self.assertEqual(error.splitlines(), ["patdesk-cli: There is no field “ownr”. Did you mean owner?", "  mine:yes ownr:chen",
                                              "           ^^^^", "  See --help-query."])
        self.assertIn("report", self.run_cli("list", "--query", "-verdict:safe", environment={}, code=2))
        self.assertNotIn("\u001b", self.run_cli("list", "--query", "used:\u001b[31m", environment={}, code=2))
        help_text = self.run_cli("--help-query", environment={})
        self.assertEqual(len(help_text.splitlines()), 10)

    def test_the_demo_option_needs_no_settings(self):
        self.assertGreater(len(json.loads(self.run_cli("list", "--demo", "--format", "json", environment={}))), 100)

    def test_a_check_says_what_falls_short_and_ends_with_1(self):
        policy = self.policy("# ours\nnever expires\nstale after 90 days # as the window\n")
        plain = self.run_cli("check", "--policy", policy, code=1)
        self.assertIn("It never expires.", plain)
        suite = ElementTree.fromstring(self.run_cli("check", "--policy", policy, "--format", "junit", code=1))[0]
        self.assertEqual(int(suite.get("tests")), 60)
        self.assertEqual(len(suite.findall("testcase")), 60)
        failures = suite.findall("testcase/failure")
        self.assertEqual(len(failures), int(suite.get("failures")))
        never = {token["id"] for token in self.tokens("--filter", "never-expires")}
        stale = {token["id"] for token in self.tokens("--filter", "stale")}
        self.assertEqual(len(failures), len(never | stale))

    def test_what_is_good_ends_with_0_and_what_cannot_be_read_with_1(self):
        policy = self.policy("never expires\n")
        token = {"id": "a1", "name": "n\u0001<&\u001b[31m", "owner": {"id": "i1", "name": "Ada"}, "scope": ["idn:a:read"],
                 "created": "2026-01-01T00:00:00Z", "lastUsed": None, "expirationDate": "2036-01-01T00:00:00Z"}
        good = json.dumps([token]).encode()
        self.assertNotIn("\u001b", self.run_foreign("list", status=200, body=good, code=0))
        suite = ElementTree.fromstring(
            self.run_foreign("check", "--policy", policy, "--format", "junit", status=200, body=good, code=0))[0]
        self.assertIn("<&", suite[0].get("name"))
        odd = json.dumps([{**token, "expirationDate": "soon"}]).encode()
        self.assertIn("expiry cannot be read",
                      self.run_foreign("check", "--policy", policy, status=200, body=odd, code=1))
        self.assertIn("cannot be read: 1.",
                      self.run_foreign("check", "--policy", policy, status=200, body=good[:-1] + b",7]", code=1))

    def report(self, *arguments, environment=None):
        return json.loads(self.run_cli("report", *arguments, environment=environment))

    def test_a_report_judges_every_token_by_what_the_service_knows(self):
        report = self.report("--evidence")
        self.assertEqual([token["id"] for token in report["tokens"]], [token["id"] for token in self.tokens()])
        states = {source["name"]: source["state"] for source in report["sources"]}
        for name in ("uses", "failed-uses", "owners", "workflows", "sources", "subscriptions", "service-desks", "tenant"):
            self.assertEqual(states[name], "answered", name)
        self.assertGreater(next(source["count"] for source in report["sources"] if source["name"] == "uses"), 1000)
        self.assertEqual({token["verdict"] for token in report["tokens"]}, {"safe", "in-use", "cannot-tell"})
        for token in report["tokens"]:
            self.assertTrue(token["reasons"] or token["gaps"], token)
            self.assertEqual(bool(token["gaps"]), token["verdict"] != "safe" and bool(token["gaps"]), token)
            for reason in token["reasons"]:
                self.assertTrue(reason["text"].endswith("."), reason)
            self.assertIn(token["owner"]["state"], {"active", "on-leave", "left", "missing"})

    def test_nothing_is_safe_by_the_list_alone_or_without_a_right(self):
        report = self.report()
        self.assertNotIn("safe", {token["verdict"] for token in report["tokens"]})
        with Demo("--without", "sp:search:read") as demo:
            report = self.report("--evidence", environment=demo.environment)
            gaps = [gap for token in report["tokens"] for gap in token["gaps"] if gap["kind"] == "unseen"]
            self.assertTrue(any("sp:search:read" in gap["text"] + gap["closes"] for gap in gaps), gaps[:3])
            self.assertNotIn("safe", {token["verdict"] for token in report["tokens"]})

    def test_events_that_name_only_owners_leave_fewer_safe_and_no_more(self):
        safe = {}
        for naming in ("id", "name", "owner"):
            with Demo("--event-naming", naming) as demo:
                report = self.report("--evidence", environment=demo.environment)
                safe[naming] = {token["name"] for token in report["tokens"] if token["verdict"] == "safe"}
        self.assertTrue(safe["owner"] <= safe["id"], safe["owner"] - safe["id"])

    def test_every_format_of_a_report_has_the_same_verdicts_and_the_packet_its_digest(self):
        report = self.report("--evidence")
        verdicts = {token["id"]: token["verdict"] for token in report["tokens"]}
        rows = list(csv.DictReader(io.StringIO(self.run_cli("report", "--evidence", "--format", "csv"))))
        self.assertEqual({row["id"]: row["verdict"] for row in rows}, verdicts)
        text = self.run_cli("report", "--evidence", "--format", "md")
        self.assertTrue(all(token in text for token in verdicts))
        packet = self.run_cli("report", "--evidence", "--format", "html")
        inner = re.search(r'<script type="application/json">(.*?)</script>', packet, re.S).group(1)
        self.assertIn(hashlib.sha256(inner.encode()).hexdigest(), packet)
        self.assertEqual({token["id"]: token["verdict"] for token in json.loads(inner)["tokens"]}, verdicts)
        self.assertNotRegex(packet, r'(?i)(src|href)\s*=')

    def test_only_an_option_asks_for_another_language(self):
        german = {"LANG": "de_DE.UTF-8", "LANGUAGE": "de", "LC_ALL": "de_DE.UTF-8"}
        arguments = ("report", "--evidence", "--format", "md")
        english = self.run_cli(*arguments, environment={**self.demo.environment, **german})
        self.assertIn("| Verdict | Token | Owner | Why | What is missing | ID |", english)
        self.assertIn("Last used on", english)
        for language, verdict in (("de", "Urteil"), ("ja", "判定")):
            report = self.run_cli(*arguments, "--language", language)
            self.assertIn(f"| {verdict} |", report)
            self.assertNotIn("Last used on", report)
            self.assertNotIn("the token", report.lower())
            tokens = json.loads(self.run_cli("report", "--evidence", "--language", language))["tokens"]
            self.assertLessEqual({token["verdict"] for token in tokens}, {"safe", "in-use", "cannot-tell"})
        self.assertIn("en, ja", self.run_cli("list", "--language", "xx", code=2))

    def test_names_of_the_service_are_text_in_the_packet(self):
        token = {"id": "a1", "name": "</script><img src=x onerror=alert(1)>", "owner": {"id": "i1", "name": "<b>Ada"},
                 "scope": ["idn:a:read"], "created": "2026-01-01T00:00:00Z", "lastUsed": None, "expirationDate": None}
        packet = self.run_foreign("report", "--format", "html", status=200, body=json.dumps([token]).encode(), code=0)
        self.assertNotIn("<img", packet)
        self.assertNotIn("<b>", packet)
        self.assertEqual(packet.count("</script>"), 1)

    def test_odd_answers_of_every_source_are_survived(self):
        token = {"id": "a1", "name": "n", "owner": {"id": "i1", "name": "Ada"}, "scope": ["idn:a:read"],
                 "created": "2020-01-01T00:00:00Z", "lastUsed": None, "expirationDate": None}
        # Every GET is answered with this list, which is no list of anything else; every POST with a sign-in.
        report = json.loads(self.run_foreign("report", "--evidence", status=200, body=json.dumps([token]).encode(), code=0))
        self.assertEqual(report["tokens"][0]["verdict"], "cannot-tell")
        self.assertTrue(all(each.split(" ")[0] == "GET" or "/search/" in each or each == "POST /oauth/token"
                            for each in Foreign.methods), Foreign.methods)

    def test_a_check_asks_for_owners_who_are_gone(self):
        gone = {token["id"] for token in self.report("--evidence")["tokens"] if token["owner"]["state"] in ("left", "missing")}
        plain = self.run_cli("check", "--policy", self.policy("owner gone\n"), "--format", "junit", code=1 if gone else 0)
        failures = ElementTree.fromstring(plain)[0].findall("testcase/failure")
        self.assertEqual(len(failures), len(gone))

    def test_a_fault_in_a_policy_names_its_line(self):
        for text, said in (("\nnever expires\nstale after many days\n", "line 3"), ("stale after 0 days", "line 1"),
                           ("all scopes\nALL  scopes\n", "already in line 1"), ("# nothing\n", "no rule"),
                           ("expiring within 30 weeks\n", "line 1")):
            self.assertIn(said, self.run_cli("check", "--policy", self.policy(text), code=2))
        self.assertIn("cannot be used", self.run_cli("check", "--policy", "/nowhere/policy", code=2))

    def test_a_refusal_ends_with_2_and_sends_nothing_but_reads(self):
        error = self.run_foreign("list", status=403, code=2)
        self.assertIn("HTTP status: 403", error)
        self.assertNotIn("\u001b", error)
        self.assertTrue(all(each.startswith("GET ") or each == "POST /oauth/token" for each in Foreign.methods),
                        Foreign.methods)

    def test_a_host_that_is_not_there_ends_with_2(self):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            environment = foreign_environment(unused.getsockname()[1])
            self.assertIn("refused the connection", self.run_cli("list", environment=environment, code=2))

    def test_a_wrong_secret_ends_with_2(self):
        environment = {**self.demo.environment, "SAIL_CLIENT_SECRET": SECRET}
        self.assertIn("does not accept", self.run_cli("list", environment=environment, code=2))

    def test_wrong_arguments_get_a_sentence(self):
        for arguments, said in ((["list", "--colour", "red"], "colour"), (["delete"], "no command"), ([], "missing"),
                                (["list", "--format", "junit"], "--format takes"), (["list", "x"], "Unexpected"),
                                (["list", "--filter", "odd"], "--filter takes"), (["check"], "--policy FILE"),
                                (["list", "--tenant", "Nobody"], "no tenant “Nobody”"),
                                (["list", "--demo", "--tenant", "x"], "cannot be combined"),
                                (["list", "--evidence"], "belongs to report"), (["report", "--query", "x"], "belongs to list"), (["report", "--format", "xml"], "--format takes"),
                                (["report", "--policy", "/nowhere", "--demo"], "cannot be used")):
            self.assertIn(said, self.run_cli(*arguments, environment={}, code=2))
        self.assertIn("No tenant is set up", self.run_cli("list", environment={}, code=2))
        self.assertIn("Usage:", self.run_cli("--help", environment={}))
        self.assertRegex(self.run_cli("--version", environment={}), r"^patdesk-cli \d")

    def test_output_that_cannot_be_written_ends_with_2(self):
        with open("/dev/full", "wb") as full:
            run = subprocess.run([CLI, "list"], stdout=full, stderr=subprocess.PIPE, timeout=120,
                                 env={"HOME": self.home.name, "PATH": os.environ["PATH"], **SANITIZERS, **self.demo.environment})
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"could not be written", run.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
