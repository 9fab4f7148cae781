// SPDX-License-Identifier: MIT
// The official SDK for TypeScript, unchanged and configured by the three lines that patdesk-demo-tenant prints, lists, filters,
// creates, patches and deletes in each API generation that it knows.
const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const readline = require("node:readline");
const { after, before, describe, it } = require("node:test");
const sdk = require("sailpoint-api-client");

let tenant;

/** Reads the tenant's SAIL_… lines into the environment, where the SDK looks for them. */
before(async () => {
  tenant = spawn(process.env.PATDESK_DEMO_TENANT, [], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = readline.createInterface({ input: tenant.stdout });
  for await (const line of lines) {
    const [name, value] = line.split("=");
    process.env[name] = value;
    if (name === "SAIL_CLIENT_SECRET") break;
  }
  lines.close();
});

after(async () => {
  tenant.kill("SIGTERM");
  const [status] = await once(tenant, "exit");
  assert.equal(status, 0);
});

const generations = {
  v3: {
    make: () => new sdk.PersonalAccessTokensApi(new sdk.Configuration()),
    list: (api, query) => api.listPersonalAccessTokens(query),
    create: (api, token) => api.createPersonalAccessToken({ createPersonalAccessTokenRequest: token }),
    patch: (api, id, operations) => api.patchPersonalAccessToken({ id, jsonPatchOperation: operations }),
    remove: (api, id) => api.deletePersonalAccessToken({ id }),
  },
  beta: {
    make: () => new sdk.PersonalAccessTokensBetaApi(new sdk.Configuration()),
    list: (api, query) => api.listPersonalAccessTokens(query),
    create: (api, token) => api.createPersonalAccessToken({ createPersonalAccessTokenRequestBeta: token }),
    patch: (api, id, operations) => api.patchPersonalAccessToken({ id, jsonPatchOperationBeta: operations }),
    remove: (api, id) => api.deletePersonalAccessToken({ id }),
  },
  v2024: {
    make: () => new sdk.PersonalAccessTokensV2024Api(new sdk.Configuration()),
    list: (api, query) => api.listPersonalAccessTokens(query),
    create: (api, token) => api.createPersonalAccessToken({ createPersonalAccessTokenRequestV2024: token }),
    patch: (api, id, operations) => api.patchPersonalAccessToken({ id, jsonPatchOperationV2024: operations }),
    remove: (api, id) => api.deletePersonalAccessToken({ id }),
  },
};

const refusedWith = (status) => (error) => error.response?.status === status;

for (const [name, calls] of Object.entries(generations)) {
  describe(`the SDK's ${name} token API`, () => {
    let api;
    before(() => { api = calls.make(); });

    it("lists the whole tenant, one owner, and one's own tokens", async () => {
      const all = (await calls.list(api, {})).data;
      assert.equal(all.length, 412);
      const mine = (await calls.list(api, { ownerId: "me" })).data;
      assert.ok(mine.some((token) => token.id === process.env.SAIL_CLIENT_ID));
      const owner = all.find((token) => token.owner.id !== mine[0].owner.id).owner.id;
      const theirs = (await calls.list(api, { ownerId: owner })).data;
      assert.ok(theirs.length > 0 && theirs.every((token) => token.owner.id === owner));
    });

    it("filters by last use", async () => {
      const never = (await calls.list(api, { filters: "lastUsed isnull" })).data;
      assert.ok(never.length > 0 && never.every((token) => token.lastUsed === null));
      const edge = new Date(Date.now() - 90 * 24 * 3600 * 1000);
      const old = (await calls.list(api, { filters: `lastUsed le ${edge.toISOString()}` })).data;
      assert.ok(old.length > 0 && old.every((token) => new Date(token.lastUsed) <= edge));
      await assert.rejects(calls.list(api, { filters: "name eq \"x\"" }), refusedWith(400));
    });

    it("creates, patches and deletes a token whose secret is good", async () => {
      const created = (await calls.create(api, { name: `SDK ${name}`, scope: ["idn:roles:read"] })).data;
      assert.match(created.secret, /^[0-9a-f]{64}$/);
      const patched = (await calls.patch(api, created.id, [
        { op: "replace", path: "/name", value: `SDK ${name} renamed` },
        { op: "replace", path: "/scope", value: ["sp:scopes:default"] },
      ])).data;
      assert.equal(patched.name, `SDK ${name} renamed`);
      assert.deepEqual(patched.scope, ["sp:scopes:default"]);

      const config = new sdk.Configuration({
        baseurl: process.env.SAIL_BASE_URL,
        tokenUrl: `${process.env.SAIL_BASE_URL}/oauth/token`,
        clientId: created.id,
        clientSecret: created.secret,
      });
      assert.ok(await config.accessToken);

      assert.equal((await calls.remove(api, created.id)).status, 204);
      await assert.rejects(calls.remove(api, created.id), refusedWith(404));
    });

    it("is refused a patch of somebody else's token", async () => {
      const all = (await calls.list(api, {})).data;
      const mine = all.find((token) => token.id === process.env.SAIL_CLIENT_ID);
      const other = all.find((token) => token.owner.id !== mine.owner.id);
      await assert.rejects(calls.patch(api, other.id, [{ op: "replace", path: "/name", value: "x" }]),
        refusedWith(403));
    });
  });
}
