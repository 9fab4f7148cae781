// SPDX-License-Identifier: MIT
#include "await.h"
#include "foreignkeychain.h"
#include "keychain.h"

#include <QTest>

#include <windows.h>

#include <wincred.h>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QByteArray secretText("grüße-not-a-real-secret-∅");
const QString service = QStringLiteral("environments.pat.clientsecret");
const QString account = QStringLiteral("patdesk-test");

LPWSTR wide(const QString& text) {
    return reinterpret_cast<LPWSTR>(const_cast<ushort*>(text.utf16()));
}

/// What another program finds.
QByteArray foundAt(const QString& target) {
    PCREDENTIALW found = nullptr;
    if (!CredReadW(wide(target), CRED_TYPE_GENERIC, 0, &found))
        return "none";
    const QByteArray bytes(reinterpret_cast<const char*>(found->CredentialBlob),
                           static_cast<qsizetype>(found->CredentialBlobSize));
    CredFree(found);
    return bytes;
}

/// As another program writes it.
bool put(const QString& target, QByteArray bytes) {
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = wide(target);
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
    return CredWriteW(&credential, 0);
}

} // namespace

/// What Patdesk and others find of each other in Windows' Credential Manager.
class TestCredentialManager : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void cleanup() {
        CredDeleteW(wide(service + QLatin1Char(':') + account), CRED_TYPE_GENERIC, 0);
        CredDeleteW(wide(QStringLiteral("patdesk-test/k")), CRED_TYPE_GENERIC, 0);
    }

    void anEntryIsNamedAfterServiceAndKey() {
        Keychain keychain(QStringLiteral("patdesk-test"));
        QVERIFY(write(keychain, secretText));
        QCOMPARE(foundAt(QStringLiteral("patdesk-test/k")), secretText);
        QVERIFY(await<Done>([&](auto then) { keychain.remove(QStringLiteral("k"), then); }));
        QCOMPARE(foundAt(QStringLiteral("patdesk-test/k")), QByteArray("none"));
    }

    void theLongestSecretFitsAndALongerOneIsRefused() {
        Keychain keychain(QStringLiteral("patdesk-test"));
        QVERIFY(write(keychain, QByteArray(5 * 512, 'x')));
        QCOMPARE(write(keychain, QByteArray(5 * 512 + 1, 'x')).error().kind, ErrorKind::KeychainEntryTooLong);
        QCOMPARE(foundAt(QStringLiteral("patdesk-test/k")).size(), 5 * 512);
    }

    void whatGoKeyringWroteIsRead() {
        QVERIFY(put(service + QLatin1Char(':') + account, secretText));
        const auto read = await<Secret>([](auto then) { readForeignSecret(service, account, then); });
        QVERIFY(read);
        QCOMPARE(read->reveal().toByteArray(), secretText);
    }

    void whatIsWrittenForGoKeyringHasItsNameAndBytes() {
        const auto written =
            await<Done>([](auto then) { writeForeignSecret(service, account, Secret(secretText), then); });
        QVERIFY(written.ok());
        QCOMPARE(foundAt(service + QLatin1Char(':') + account), secretText);
    }

    void whereThereIsNoneItIsMissing() {
        const auto read = await<Secret>([](auto then) { readForeignSecret(service, account, then); });
        QCOMPARE(read.error().kind, ErrorKind::KeychainEntryMissing);
    }

private:
    static Result<Done> write(Keychain& keychain, const QByteArray& secret) {
        return await<Done>([&](auto then) { keychain.write(QStringLiteral("k"), Secret(secret), then); });
    }
};

QTEST_GUILESS_MAIN(TestCredentialManager)
#include "test_credentialmanager.moc"
