// SPDX-License-Identifier: MIT
#pragma once

#include "faultserver.h"
#include "httpclient.h"
#include "tenant.h"
#include "tokendraft.h"
#include "tokenpatch.h"

namespace patdesk::test {

/// Good answers of the service, for a FaultServer to give or to spoil.
///
/// Everything that is secret in them holds the word that `isSecretFree` looks for.
inline const QByteArray clientSecretText = "clientSECRET0000000000000000000000000000000000000000000000000000";
inline const QByteArray newSecretText = "createdSECRET111111111111111111111111111111111111111111111111111";
inline const TokenId signedInToken{QStringLiteral("00000000000000000000000000000001")};
inline const TokenId someToken{QStringLiteral("0000000000000000000000000000abcd")};

/// A JWT with these claims, and a signature that nobody checks. Tokens with another `serial` differ.
QByteArray accessToken(const QStringList& scopes = {scopeAll}, int serial = 0);
QByteArray accessTokenBody(const QStringList& scopes = {scopeAll}, int serial = 0,
                           int lifetimeSeconds = 43200);
/// One token of the list, with the name and created at the moment given.
QByteArray tokenBody(const QByteArray& name = "a name",
                     const QByteArray& created = "2026-01-02T03:04:05.678Z");
QByteArray createdBody();

/// What a service in order answers to any call of the token API, /oauth/token included.
QByteArray goodAnswer(const SeenRequest& request);
Script goodScript(const SeenRequest& request);

bool isSignIn(const SeenRequest& request);

/// The tenant that `server` is, with generation v1 settled.
Tenant tenantAt(const FaultServer& server, const QString& caFile = {});
Secret clientSecret();

TokenDraft someDraft();
TokenPatch somePatch();

/// Long deadlines, retries without a wait, no proxy: what most tests want.
HttpClient::Options testOptions();

} // namespace patdesk::test
