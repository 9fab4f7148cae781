# SPDX-License-Identifier: MIT
"""test_pysdk.py MAJOR: the official SDK for Python, unchanged and configured by the three lines that patdesk-demo-tenant
prints, lists, filters, creates, patches and deletes in each API generation that it knows."""
import datetime
import importlib
import os
import signal
import subprocess
import sys
import unittest

MAJOR = sys.argv.pop(1)
LEGACY = ["beta", "v3", "v2024", "v2025"]


class Generation:
    """The same calls under the names that a generation's module gives them."""

    def __init__(self, name):
        self.name = name
        package = "sailpoint.personal_access_tokens" if name == "v1" else "sailpoint." + name
        api = importlib.import_module(package + ".api.personal_access_tokens_api")
        client = importlib.import_module(package + ".api_client")
        models = package + ".models."

        def model(module, *names):
            found = importlib.import_module(models + module)
            return next(getattr(found, each) for each in names if hasattr(found, each))

        suffix = "_v1" if name == "v1" else ""
        configuration = importlib.import_module("sailpoint.configuration").Configuration()
        configuration.experimental = True
        configuration.suppress_experimental_warnings = True
        self.client = client.ApiClient(configuration)
        self.api = api.PersonalAccessTokensApi(self.client)
        self.error = importlib.import_module(package + ".exceptions").ApiException
        self.request = model("create_personal_access_token_request", "CreatePersonalAccessTokenRequest")
        self.operation = model("json_patch_operation", "JsonPatchOperation")
        self.value = self.operation.model_fields["value"].annotation.__args__[0]
        self.list = getattr(self.api, "list_personal_access_tokens" + suffix)
        self.create = getattr(self.api, "create_personal_access_token" + suffix)
        self.patch = getattr(self.api, "patch_personal_access_token" + suffix)
        self.delete = getattr(self.api, "delete_personal_access_token" + suffix + "_with_http_info")

    def replace(self, path, value):
        # A list of texts does not pass the SDK's own check of such values, but is sent as it should be without it.
        unchecked = self.value.model_construct(actual_instance=value)
        return self.operation(op="replace", path=path, value=unchecked)


class SdkTest(unittest.TestCase):
    generation = None

    def refused(self, status, call, *arguments, **named):
        with self.assertRaises(self.generation.error) as caught:
            call(*arguments, **named)
        self.assertEqual(caught.exception.status, status)

    def own(self):
        return next(t for t in self.generation.list() if t.id == os.environ["SAIL_CLIENT_ID"])

    def test_lists_the_whole_tenant_one_owner_and_ones_own_tokens(self):
        everything = self.generation.list()
        self.assertEqual(len(everything), 412)
        mine = self.generation.list(owner_id="me")
        self.assertIn(os.environ["SAIL_CLIENT_ID"], [token.id for token in mine])
        owner = next(t.owner.id for t in everything if t.owner.id != mine[0].owner.id)
        theirs = self.generation.list(owner_id=owner)
        self.assertTrue(theirs)
        self.assertEqual({token.owner.id for token in theirs}, {owner})

    def test_filters_by_last_use(self):
        never = self.generation.list(filters="lastUsed isnull")
        self.assertTrue(never)
        self.assertEqual({token.last_used for token in never}, {None})
        edge = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=90)
        old = self.generation.list(filters="lastUsed le " + edge.isoformat(timespec="milliseconds").replace("+00:00", "Z"))
        self.assertTrue(old)
        self.assertTrue(all(token.last_used <= edge for token in old))
        self.refused(400, self.generation.list, filters='name eq "x"')

    def test_creates_patches_and_deletes_a_token_whose_secret_is_good(self):
        name = "Python " + self.generation.name
        expires = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=30)
        made = self.generation.create(self.generation.request(
            name=name, scope=["idn:roles:read"], accessTokenValiditySeconds=600, expirationDate=expires))
        self.assertRegex(made.secret, "^[0-9a-f]{64}$")
        self.assertEqual(made.access_token_validity_seconds, 600)
        self.assertLess(abs(made.expiration_date - expires), datetime.timedelta(seconds=1))
        changed = self.generation.patch(made.id, [
            self.generation.replace("/name", name + " renamed"),
            self.generation.replace("/scope", ["sp:scopes:default"]),
        ])
        self.assertEqual(changed.name, name + " renamed")
        self.assertEqual(changed.scope, ["sp:scopes:default"])

        configuration = importlib.import_module("sailpoint.configuration")
        signed_in = configuration.Configuration.get_access_token(
            os.environ["SAIL_BASE_URL"] + "/oauth/token", made.id, made.secret, None, None, True)
        self.assertTrue(signed_in)

        self.assertEqual(self.generation.delete(made.id).status_code, 204)
        self.refused(404, self.generation.delete, made.id)

    def test_is_refused_a_patch_of_somebody_elses_token(self):
        mine = self.own()
        other = next(t for t in self.generation.list() if t.owner.id != mine.owner.id)
        self.refused(403, self.generation.patch, other.id, [self.generation.replace("/name", "x")])

    def test_is_told_what_is_wrong_with_a_create(self):
        self.refused(400, self.generation.create, self.generation.request(name=self.own().name, scope=["a"]))


def suite_for(name):
    case = type("Sdk_" + name, (SdkTest,), {"generation": Generation(name)})
    return unittest.defaultTestLoader.loadTestsFromTestCase(case)


def main():
    tenant = subprocess.Popen([os.environ["PATDESK_DEMO_TENANT"]], stdout=subprocess.PIPE, text=True)
    try:
        for line in tenant.stdout:
            name, _, value = line.rstrip("\n").partition("=")
            os.environ[name] = value
            if name == "SAIL_CLIENT_SECRET":
                break
        names = ["v1"] if MAJOR == "2" else LEGACY
        result = unittest.TextTestRunner(verbosity=2).run(unittest.TestSuite(suite_for(name) for name in names))
    finally:
        tenant.send_signal(signal.SIGTERM)
    return tenant.wait() or not result.wasSuccessful()


if __name__ == "__main__":
    sys.exit(main())
