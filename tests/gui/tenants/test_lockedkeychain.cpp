// SPDX-License-Identifier: MIT
#include "fakekeychain.h"
#include "settingsdesk.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace patdesk;
using namespace patdesk::test;

/// The settings where the keychain is a locked KeePassXC database, or has ended: a program of its own, since
/// the session bus is chosen once in a process.
class TestLockedKeychain : public QObject {
    Q_OBJECT

public:
    explicit TestLockedKeychain(const QString& busAddress) : m_busAddress(busAddress) {}

private Q_SLOTS:

    void initTestCase() {
        if (m_busAddress.isEmpty())
            QSKIP("dbus-daemon cannot be started");
    }

    void init() {
        m_keychain = std::make_unique<FakeKeychain>(m_busAddress);
        m_keychain->collections = {FakeKeychain::passwords};
        m_keychain->locked = {FakeKeychain::passwords};
        m_keychain->entryIn = FakeKeychain::passwords;
        m_keychain->entry = "kept";
        m_desk = std::make_unique<SettingsDesk>();
        Tenant tenant;
        tenant.id = TenantId(QStringLiteral("acme-id"));
        tenant.name = QStringLiteral("Acme");
        tenant.baseUrl = QUrl(QStringLiteral("https://acme.api.identitynow.com"));
        QVERIFY(m_desk->settings.setTenants({tenant}));
        m_desk->open().showTenant(tenant.id);
    }

    void cleanup() {
        m_desk.reset();
        m_keychain.reset();
    }

    void whoeverUnlocksWhenAskedHasTheSecretRemovedAndNoQuestionIsLeft() {
        removeTenant();
        QTRY_VERIFY(m_keychain->entry.isEmpty());
        QTRY_COMPARE(m_desk->registry.tenants().size(), 0);
        QCOMPARE(m_desk->question(), nullptr);
    }

    void aRemovedTenantWhoseSecretIsStillKeptIsSaidToBeAndIsTriedAgain() {
        m_keychain->userAgrees = false;
        removeTenant();
        QTRY_VERIFY(m_desk->question());
        QVERIFY(m_desk->registry.tenants().isEmpty());
        QCOMPARE(m_keychain->entry, QByteArray("kept"));
        QVERIFY(m_desk->question()->text().contains(QStringLiteral("may still be in the keychain")));
        QVERIFY(m_desk->question()->informativeText().contains(QStringLiteral("Unlock it and try again")));
        QVERIFY(m_desk->question()->informativeText().contains(QStringLiteral("acme-id")));

        answer("Try again");
        QTRY_COMPARE(m_keychain->prompts, 2);
        QTRY_VERIFY2(m_desk->question(), "it is still locked");

        m_keychain->userAgrees = true;
        answer("Try again");
        QTRY_VERIFY(m_keychain->entry.isEmpty());
        QCOMPARE(m_desk->question(), nullptr);
    }

    void aSecretThatIsLeftThereIsLeft() {
        m_keychain->userAgrees = false;
        removeTenant();
        QTRY_VERIFY(m_desk->question());
        answer("Leave secret");
        QTRY_COMPARE(m_desk->question(), nullptr);
        QCOMPARE(m_keychain->prompts, 1);
        QCOMPARE(m_keychain->entry, QByteArray("kept"));
    }

    void aKeychainThatEndsMeanwhileIsSaidToHaveEnded() {
        m_keychain->endsAfter = QStringLiteral("Prompt");
        removeTenant();
        QTRY_VERIFY(m_desk->question());
        QVERIFY(m_desk->question()->informativeText().contains(QStringLiteral("The keychain closed")));
    }

private:
    void removeTenant() {
        m_desk->button("Remove tenant")->click();
        answer("Remove tenant");
    }

    void answer(const char* name) {
        const QList<QAbstractButton*> buttons = m_desk->question()->buttons();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [name](const QAbstractButton* each) {
            return each->text().remove(QLatin1Char('&')) == QLatin1String(name);
        });
        QVERIFY2(found != buttons.end(), name);
        (*found)->click();
    }

    QString m_busAddress;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<SettingsDesk> m_desk;
};

int main(int argc, char** argv) {
    OwnBus bus; // before the application, which connects to the session's
    bus.start();
    const QApplication application(argc, argv);
    TestLockedKeychain test(bus.address());
    return QTest::qExec(&test, argc, argv);
}

#include "test_lockedkeychain.moc"
