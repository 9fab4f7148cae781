#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""test_lostsecret.py PREFIX: Patdesk is killed between the POST that makes a token and its answer.

A go-between hands the POST on to the demo tenant and holds its answer back; then the program is killed, as a crash or a
power cut does it. The next start finds the token by the note that was written before, and deletes it when told.
Runs inside packaging/headless --keyring.
"""
import http.client
import http.server
import pathlib
import sys
import threading
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "packaging" / "tour"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from desk import Failure, Patdesk, until  # noqa: E402
from tenant import Tenant  # noqa: E402
from test_mainjob import HOME, add_tenant, promise  # noqa: E402

NAME = "Lost to a crash"


class GoBetween(http.server.BaseHTTPRequestHandler):
    """Hands each request on. The answer to the create is kept until the program is gone."""

    protocol_version = "HTTP/1.1"
    target = None
    created = threading.Event()
    crashed = threading.Event()

    def hand_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        service = http.client.HTTPConnection(urllib.parse.urlsplit(self.target).netloc)
        service.request(self.command, self.path, body, {k: v for k, v in self.headers.items() if k != "Host"})
        answer = service.getresponse()
        # The service names its own address, which would lead past here.
        content = answer.read().replace(self.target.encode(), f"http://{self.headers['Host']}".encode())
        if self.command == "POST" and "personal-access-tokens" in self.path and answer.status == 200:
            self.created.set()
            self.crashed.wait(60)
        try:
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.headers.get("Content-Type", "application/json"))
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        except OSError:
            self.close_connection = True

    do_GET = do_POST = do_PATCH = do_DELETE = hand_on

    def log_message(self, *_):
        pass


def main(prefix):
    tenant = Tenant(prefix / "bin" / "patdesk-demo-tenant")
    GoBetween.target = tenant.url
    between = http.server.ThreadingHTTPServer(("127.0.0.1", 0), GoBetween)
    threading.Thread(target=between.serve_forever, daemon=True).start()
    tenant.url = f"http://127.0.0.1:{between.server_port}"
    program = str(prefix / "bin" / "patdesk")
    try:
        with Patdesk(program) as desk:
            add_tenant(desk, tenant)
            until("the tokens", lambda: desk.main.find("Tokens").rows > 1)
            desk.main.press("New token")
            dialog = desk.dialog("New token")
            dialog.find("Name").type(NAME)
            dialog.find("Scopes").type("sp:scopes:default")
            dialog.press("Create")
            until("the service to have made the token", GoBetween.created.is_set)
            desk.kill()
            GoBetween.crashed.set()
        journals = [f.read_text() for f in HOME.rglob("journal.jsonl")]
        promise("the note was on the disk before the answer", any(NAME in text for text in journals))
        with Patdesk(program) as desk:
            until("the next start to tell of it", lambda: desk.main.says(f"The secret of “{NAME}”"))
            promise("the next start knows the token whose secret is lost", True)
            rows = desk.main.find("Tokens").rows
            desk.main.press("Delete token")
            until("the token to be deleted", lambda: desk.main.find("Tokens").rows == rows - 1)
            promise("told so, it deletes the token", True)
            promise("it ends well", desk.quit() == 0)
        with Patdesk(program) as desk:
            until("the tokens", lambda: desk.main.find("Tokens").rows > 1)
            promise("and does not tell of it again", not desk.main.says(NAME))
            promise("it ends well", desk.quit() == 0)
    except Failure as failure:
        sys.exit(f"FAILED: waited in vain for {failure}")
    finally:
        GoBetween.crashed.set()
        tenant.stop()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
