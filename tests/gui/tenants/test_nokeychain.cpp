// SPDX-License-Identifier: MIT
#include "byname.h"
#include "clipboardguard.h"
#include "httpclient.h"
#include "keychain.h"
#include "notelabel.h"
#include "settings.h"
#include "settingsdialog.h"
#include "tenantregistry.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

/// A machine without a keychain: a program of its own, since the session bus is chosen once in a process.
class TestNoKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theSecretIsKeptForTheSessionOnlyAndTheDialogSaysSo() {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Keychain keychain(QStringLiteral("patdesk-test"));
        TenantRegistry registry(settings, keychain, {});
        HttpClient http;
        ClipboardGuard clipboard(std::chrono::seconds(30));
        SettingsDialog dialog(registry, settings, http, clipboard, systemClock(), {});
        dialog.show();
        byName<QPushButton>(dialog, "Add tenant")->click();
        byName<QLineEdit>(dialog, "Tenant name")->setText(QStringLiteral("Acme"));
        byName<QLineEdit>(dialog, "Base URL")->setText(QStringLiteral("acme"));
        byName<QLineEdit>(dialog, "Client ID")->setText(QStringLiteral("abc"));
        byName<QLineEdit>(dialog, "Client secret")->setText(QStringLiteral("s3cret"));
        byName<QPushButton>(dialog, "Save")->click();
        const auto warned = [&dialog] {
            for (const NoteLabel* const note : dialog.findChildren<NoteLabel*>()) {
                if (note->words().contains(QStringLiteral("this session only")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(warned());

        QByteArray kept;
        registry.secretOf(registry.tenantNamed(QStringLiteral("Acme"))->id,
                          Continuation<Secret>(&registry, [&kept](const Result<Secret>& secret) {
                              kept = secret->reveal().toByteArray();
                          }));
        QTRY_COMPARE(kept, QByteArray("s3cret"));
    }
};

int main(int argc, char** argv) {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication application(argc, argv);
    TestNoKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_nokeychain.moc"
