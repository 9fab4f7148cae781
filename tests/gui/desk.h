// SPDX-License-Identifier: MIT
#pragma once

#include "byname.h"
#include "demofixture.h"
#include "httpclient.h"
#include "keychain.h"
#include "lifecycle.h"
#include "mainwindow.h"
#include "settings.h"
#include "tenantregistry.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QTemporaryDir>

namespace patdesk::test {

/// The real main window on the real demo tenant, with its own settings. The demo tenant's two users are set
/// up as two tenants, "Acme" (an administrator) and "Member"; a third one, "Gone", does not answer. Window
/// and demo tenant share one clock, which the test can advance.
///
///     Desk desk;
///     desk.window->openTenant(desk.acme.id);
///     QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
struct Desk {
    explicit Desk(DemoFixture::Adjust adjust = nullptr) : demo(adjust) {
        acme = add(QStringLiteral("Acme"), demo.tenant.clientId(), demo.tenant.clientSecret());
        acme.production = true;
        tenants.addForSession(acme, demo.tenant.clientSecret());
        member =
            add(QStringLiteral("Member"), demo.tenant.memberClientId(), demo.tenant.memberClientSecret());
        gone = member;
        gone.id = TenantId(QStringLiteral("gone"));
        gone.name = QStringLiteral("Gone");
        gone.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        tenants.addForSession(gone, demo.tenant.memberClientSecret());
        (void)lifecycle.open();
        reopen();
    }

    /// Closes the window and opens a new one, as a restart does.
    void reopen() {
        window.reset();
        window = std::make_unique<MainWindow>(
            Parts{tokens, tenants, settings, http, lifecycle, systemClock(), {&tokens, [this] {
                                                                                  return Result<Tenant>(acme);
                                                                              }}});
        window->show();
        window->activateWindow();
    }

    template <class W>
    W* find(const char* name) const {
        return byName<W>(*window, name);
    }

    TokenModel& model() { return tokens.model(); }

    DemoFixture demo;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Keychain keychain{QStringLiteral("patdesk-test")};
    TenantRegistry tenants{settings, keychain, {}};
    HttpClient http;
    TokenService tokens{http, demo.clock};
    Lifecycle lifecycle{tokens, folder.filePath(QStringLiteral("data")), demo.clock};
    Tenant acme;
    Tenant member;
    Tenant gone;
    std::unique_ptr<MainWindow> window;

private:
    Tenant add(const QString& name, const TokenId& clientId, Secret secret) {
        Tenant tenant;
        tenant.id = TenantId(name.toLower());
        tenant.name = name;
        tenant.baseUrl = demo.tenant.baseUrl();
        tenant.clientId = clientId;
        tenant.origin = TenantOrigin::Demo;
        tenants.addForSession(tenant, std::move(secret));
        return tenant;
    }
};

} // namespace patdesk::test
