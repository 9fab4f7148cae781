// SPDX-License-Identifier: MIT
#pragma once

#include "byname.h"
#include "clipboardguard.h"
#include "httpclient.h"
#include "keychain.h"
#include "notelabel.h"
#include "settings.h"
#include "settingsdialog.h"
#include "tenantregistry.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace patdesk::test {

/// The settings dialog with its real parts: settings in a file, the session's keychain, the network.
struct SettingsDesk {
    explicit SettingsDesk(const QProcessEnvironment& environment = {})
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , keychain(QStringLiteral("patdesk-test"))
        , registry(settings, keychain, environment) {}

    /// As if added in an earlier session. True once it is stored.
    bool store(const char* name, const QUrl& baseUrl, const TokenId& clientId, Secret secret) {
        Tenant tenant;
        tenant.id = TenantId(QString::fromLatin1(name));
        tenant.name = QString::fromLatin1(name);
        tenant.baseUrl = baseUrl;
        tenant.clientId = clientId;
        bool stored = false;
        registry.save(tenant, std::move(secret),
                      Continuation<SecretPlace>(
                          &registry, [&stored](const Result<SecretPlace>& place) { stored = place.ok(); }));
        return QTest::qWaitFor([&stored] { return stored; });
    }

    bool store(const char* name) {
        return store(name, QUrl(QStringLiteral("https://acme.api.identitynow.com")),
                     TokenId(QStringLiteral("id")), Secret("stored secret"));
    }

    /// The secret as the registry would hand it to a sign-in.
    QByteArray secretOf(const TenantId& id) {
        std::optional<QByteArray> secret;
        registry.secretOf(id, Continuation<Secret>(&registry, [&secret](const Result<Secret>& read) {
                              secret = read ? read->reveal().toByteArray() : QByteArray("none");
                          }));
        return QTest::qWaitFor([&secret] { return secret.has_value(); }) ? *secret : QByteArray("no answer");
    }

    SettingsDialog& open() {
        dialog = std::make_unique<SettingsDialog>(registry, settings, http, clipboard, systemClock(),
                                                  folder.path());
        dialog->show();
        return *dialog;
    }

    QLineEdit* edit(const char* name) const { return byName<QLineEdit>(*dialog, name); }

    QPushButton* button(const char* name) const { return byName<QPushButton>(*dialog, name); }

    QListWidget* list() const { return byName<QListWidget>(*dialog, "Tenants"); }

    /// The visible dialog of this kind above the settings, or null.
    template <class D>
    D* above() const {
        const QList<D*> all = dialog->findChildren<D*>();
        const auto found =
            std::find_if(all.begin(), all.end(), [](const D* each) { return each->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }

    QString descriptionOf(const char* name) const {
        return byName<QWidget>(*dialog, name)->accessibleDescription();
    }

    /// The visible question, or null.
    QMessageBox* question() const {
        for (QMessageBox* const box : dialog->findChildren<QMessageBox*>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }

    bool says(const QString& words) const {
        for (const NoteLabel* const note : dialog->findChildren<NoteLabel*>()) {
            if (note->words().contains(words))
                return true;
        }
        return false;
    }

    void fill(const QString& name, const QString& baseUrl, const QString& clientId,
              const QString& secret) const {
        edit("Tenant name")->setText(name);
        edit("Base URL")->setText(baseUrl);
        edit("Client ID")->setText(clientId);
        edit("Client secret")->setText(secret);
    }

    QTemporaryDir folder;
    Settings settings;
    Keychain keychain;
    TenantRegistry registry;
    HttpClient http;
    ClipboardGuard clipboard{std::chrono::seconds(30)};
    std::unique_ptr<SettingsDialog> dialog;
};

} // namespace patdesk::test
