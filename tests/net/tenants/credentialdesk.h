// SPDX-License-Identifier: MIT
#pragma once

#include "await.h"
#include "credentialchange.h"
#include "httpclient.h"
#include "keychain.h"
#include "lifecycle.h"
#include "settings.h"
#include "tenantregistry.h"
#include "tokenchanges.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QTest>

namespace patdesk::test {

/// Everything that a start of Patdesk has for the replacement of its own credential, on settings, journal and
/// rotations in this folder and the session's keychain. To destroy it is to end the program.
struct CredentialDesk {
    explicit CredentialDesk(const QString& folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , lifecycle(tokens, folder + QStringLiteral("/data"), tokens.clock()) {
        (void)lifecycle.open();
    }

    static TenantId id() { return TenantId(QStringLiteral("of the credential tests")); }

    Tenant tenant() const { return registry.tenant(id()).value_or(Tenant{}); }

    /// As if it had been entered in the settings.
    bool enter(const QUrl& baseUrl, const TokenId& clientId, Secret secret) {
        Tenant entered;
        entered.id = id();
        entered.name = QStringLiteral("Acme");
        entered.baseUrl = baseUrl;
        entered.clientId = clientId;
        const auto place =
            await<SecretPlace>([&](auto then) { registry.save(entered, std::move(secret), then); });
        return place && *place == SecretPlace::Keychain;
    }

    Result<Secret> secret() {
        return await<Secret>([&](auto then) { registry.secretOf(id(), then); });
    }

    /// Signs in with what the settings and the keychain say, and lists the tenant.
    bool open() {
        auto found = secret();
        if (!found)
            return false;
        tokens.open(tenant(), std::move(found).value());
        if (!QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 30'000))
            return false;
        const Caller caller = tokens.caller().value_or(Caller{});
        change.setCredential({*tokens.tenant(), caller, tokens.model().token(caller.clientId),
                              tokens.model().tokensOf(caller.identityId)});
        return true;
    }

    bool settle() {
        return QTest::qWaitFor([this] { return !change.isRunning(); }, 60'000);
    }

    /// Goes on until the successor is in use, beginning again where its secret is lost.
    bool finish() {
        for (int tries = 0; tries < 4 && change.step() < CredentialStep::DeleteOld; ++tries) {
            if (change.hasLostSecret())
                change.beginAnew();
            else
                change.proceed();
            if (!settle())
                return false;
        }
        return change.step() == CredentialStep::DeleteOld;
    }

    Settings settings;
    Keychain keychain{QStringLiteral("patdesk-test")};
    TenantRegistry registry{settings, keychain, {}};
    HttpClient http;
    TokenService tokens{http, systemClock()};
    Lifecycle lifecycle;
    CredentialChange change{
        registry,
        lifecycle.rotations(),
        {.verify = {&tokens,
                    [this](const TokenId& token, Secret secret, const Continuation<Caller>& then) {
                        tokens.tryCredential(token, std::move(secret), then);
                    }},
         .remove = {&tokens,
                    [this](const TokenId& token, const Continuation<Done>& then) {
                        tokens.changes().remove(token, then);
                    }}},
        tokens.clock()};
};

} // namespace patdesk::test
