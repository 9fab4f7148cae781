// SPDX-License-Identifier: MIT
#include "clipboardguard.h"
#include "deletetokendialog.h"
#include "doctordialog.h"
#include "edittokendialog.h"
#include "exporttenantdialog.h"
#include "handoffdialog.h"
#include "httpclient.h"
#include "importdialog.h"
#include "keychain.h"
#include "nameless.h"
#include "newtokendialog.h"
#include "proxylogin.h"
#include "settings.h"
#include "settingsdialog.h"
#include "tenantregistry.h"
#include "tokencreateddialog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

Token sample() {
    Token token;
    token.id = TokenId(QStringLiteral("id"));
    token.name = QStringLiteral("Nightly");
    token.scopes = {scopeDefault};
    token.managed = true;
    return token;
}

} // namespace

class TestDialogNames : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void noControlOfADialogIsWithoutAName() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Keychain keychain(QStringLiteral("patdesk-test"));
        TenantRegistry registry(settings, keychain, {});
        HttpClient http;
        ClipboardGuard clipboard(std::chrono::seconds(30));
        NewTokenDialog newToken(ApiGeneration::V1, {}, systemClock());
        TokenCreatedDialog created({sample(), Secret("secret")}, QUrl(QStringLiteral("https://a.example")),
                                   clipboard);
        const CreatedToken handed{sample(), Secret("secret")};
        HandOffDialog handOff(handed, QUrl(QStringLiteral("https://a.example")));
        EditTokenDialog edit(sample(), ApiGeneration::V1, {}, {}, systemClock());
        DeleteTokenDialog remove(sample(), ApiGeneration::V1, {}, Tenant(), systemClock());
        SettingsDialog preferences(registry, settings, http, clipboard, systemClock(), folder.path());
        DoctorDialog doctor(QStringLiteral("a.example"), {}, clipboard);
        ImportDialog import(registry, QString());
        ExportTenantDialog exportTenant(Tenant(), registry);
        ProxyLoginDialog proxy(QStringLiteral("proxy"), {}, {});
        for (QDialog* const dialog : QList<QDialog*>{&newToken, &created, &handOff, &edit, &remove,
                                                     &preferences, &doctor, &import, &exportTenant, &proxy}) {
            dialog->show();
            const QStringList found = test::nameless(QAccessible::queryAccessibleInterface(dialog));
            QVERIFY2(found.isEmpty(),
                     qPrintable(dialog->windowTitle() + QStringLiteral(": ") + found.join(u' ')));
            QCOMPARE(dialog->accessibleName(), dialog->windowTitle());
            dialog->hide();
        }
    }
};

QTEST_MAIN(TestDialogNames)
#include "test_dialognames.moc"
