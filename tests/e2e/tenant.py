# SPDX-License-Identifier: MIT
"""The demo tenant beside a program under test, and what another client sees in it."""
import json
import subprocess
import urllib.error
import urllib.parse
import urllib.request


class Tenant:
    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, "--tokens", "60", "--seed", "7", *options], stdout=subprocess.PIPE,
                                        text=True)
        said = dict(self.process.stdout.readline().strip().split("=", 1) for _ in range(3))
        self.url, self.client_id, self.secret = (said["SAIL_" + n] for n in ("BASE_URL", "CLIENT_ID", "CLIENT_SECRET"))

    def sign_in(self, client_id, secret):
        """An access token, or None where the service refuses."""
        form = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": secret}
        try:
            with urllib.request.urlopen(self.url + "/oauth/token", urllib.parse.urlencode(form).encode()) as answer:
                return json.load(answer)["access_token"]
        except urllib.error.HTTPError:
            return None

    def token(self, **wanted):
        """The token whose member has this value, as in token(name="Payroll feed"); None where there is none."""
        access = self.sign_in(self.client_id, self.secret)
        request = urllib.request.Request(self.url + "/personal-access-tokens/v1",
                                         headers={"Authorization": "Bearer " + access})
        with urllib.request.urlopen(request) as answer:
            return next((t for t in json.load(answer) if wanted.items() <= t.items()), None)

    def stop(self):
        self.process.terminate()
        self.process.wait()
