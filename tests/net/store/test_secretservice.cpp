// SPDX-License-Identifier: MIT
// Keychains as they are: a Secret Service of the test's own, which does as KeePassXC, a bare gnome-keyring,
// KWallet and one that ends do.
#include "await.h"
#include "fakekeychain.h"
#include "secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QTest>

#include <atomic>
#include <dlfcn.h>

using namespace patdesk;
using namespace patdesk::test;
using secretservice::Locked;

namespace {

/// How long D-Bus waits for an answer where nobody says how long: 25 s, unless a test makes it shorter.
std::atomic<int> limitOfTheBus = -1;
/// QtDBus can find its functions in libdbus by hand as well.
std::atomic<bool> limitIsOurs = false;

} // namespace

// NOLINTBEGIN(readability-identifier-naming): libdbus's own, which QtDBus calls for every call that has an
// answer.
extern "C" Q_DECL_EXPORT unsigned int dbus_connection_send_with_reply(void* connection, void* message,
                                                                      void** pending, int timeout) {
    limitIsOurs = true;
    static const auto original = reinterpret_cast<decltype(&dbus_connection_send_with_reply)>(
        dlsym(RTLD_NEXT, "dbus_connection_send_with_reply"));
    return original(connection, message, pending, timeout == -1 ? limitOfTheBus.load() : timeout);
}

// NOLINTEND(readability-identifier-naming)

namespace {

const secretservice::Attributes attributes{{QStringLiteral("user"), QStringLiteral("k")}};

Result<Secret> readNow(Locked locked = Locked::Ask) {
    return await<Secret>([&](auto then) { secretservice::read(attributes, locked, then); });
}

Result<Done> writeNow() {
    return await<Done>([&](auto then) {
        secretservice::write(attributes, QStringLiteral("label"), Secret("to be kept"), then);
    });
}

Result<Done> removeNow() {
    return await<Done>([&](auto then) { secretservice::remove(attributes, then); });
}

/// A call that nobody answers: how it ends says that D-Bus's own limit has passed.
QDBusPendingCall callInVain() {
    return QDBusConnection::sessionBus().asyncCall(
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/"),
                                       QStringLiteral("org.example.Nobody"), QStringLiteral("Never")));
}

} // namespace

class TestSecretService : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        if (!m_bus.start())
            QSKIP("dbus-daemon cannot be started");
    }

    void init() { m_keychain = std::make_unique<FakeKeychain>(m_bus.address()); }

    void cleanup() {
        limitOfTheBus = -1;
        m_keychain.reset();
    }

    void anEntryGoesWhereTheAliasPoints() {
        m_keychain->collections = {FakeKeychain::work, FakeKeychain::passwords};
        m_keychain->alias = FakeKeychain::passwords;
        QVERIFY(writeNow());
        QCOMPARE(m_keychain->writtenTo, FakeKeychain::passwords);
        QCOMPARE(m_keychain->written, QByteArray("to be kept"));
    }

    void theLoginCollectionGoesBeforeTheAlias() {
        m_keychain->collections = {FakeKeychain::passwords, FakeKeychain::login};
        m_keychain->alias = FakeKeychain::passwords;
        QVERIFY(writeNow());
        QCOMPARE(m_keychain->writtenTo, FakeKeychain::login);
    }

    void withoutAnAliasTheFirstUnlockedCollectionIsTaken() {
        m_keychain->collections = {FakeKeychain::passwords, FakeKeychain::work};
        m_keychain->locked = {FakeKeychain::passwords};
        QVERIFY(writeNow());
        QCOMPARE(m_keychain->writtenTo, FakeKeychain::work);
        QCOMPARE(m_keychain->prompts, 0);
    }

    void whereAllAreLockedTheUserIsAskedForTheFirst() {
        m_keychain->collections = {FakeKeychain::passwords, FakeKeychain::work};
        m_keychain->locked = {FakeKeychain::passwords, FakeKeychain::work};
        QVERIFY(writeNow());
        QCOMPARE(m_keychain->writtenTo, FakeKeychain::passwords);
        QCOMPARE(m_keychain->prompts, 1);
    }

    void withoutAnyCollectionTheKeychainIsUnavailable() {
        const auto written = writeNow();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::KeychainUnavailable);
    }

    void aDatabaseThatHidesItsEntriesIsUnlockedAndReadAgain_data() {
        QTest::addColumn<int>("locked");
        QTest::addRow("asked") << static_cast<int>(Locked::Ask);
        QTest::addRow("asked after others have looked") << static_cast<int>(Locked::AskIfHidden);
    }

    void aDatabaseThatHidesItsEntriesIsUnlockedAndReadAgain() {
        QFETCH(const int, locked);
        hide();
        const auto read = readNow(static_cast<Locked>(locked));
        QVERIFY(read);
        QCOMPARE(read->reveal(), QByteArrayView("kept"));
        QCOMPARE(m_keychain->prompts, 1);
    }

    void anyCollectionMayHideTheEntry_data() {
        QTest::addColumn<QString>("alias");
        QTest::addRow("without a default collection") << QStringLiteral("/");
        QTest::addRow("another one is the default") << FakeKeychain::work;
    }

    void anyCollectionMayHideTheEntry() {
        QFETCH(const QString, alias);
        hide();
        m_keychain->collections = {FakeKeychain::work, FakeKeychain::passwords};
        m_keychain->alias = alias;
        const auto read = readNow();
        QVERIFY(read);
        QCOMPARE(read->reveal(), QByteArrayView("kept"));
        QCOMPARE(m_keychain->prompts, 1);
    }

    void nobodyIsAskedToUnlockWhatShowsItsEntries() {
        hide();
        m_keychain->showsLocked = true;
        m_keychain->isAnothers = true;
        QCOMPARE(readNow().error().kind, ErrorKind::KeychainEntryMissing);
        QCOMPARE(removeNow().error().kind, ErrorKind::KeychainEntryMissing);
        QCOMPARE(m_keychain->prompts, 0);
    }

    void aDatabaseThatIsToStayLockedIsSaidToBeLocked() {
        hide();
        QCOMPARE(readNow(Locked::Leave).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_keychain->prompts, 0);
        m_keychain->userAgrees = false;
        QCOMPARE(readNow().error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_keychain->prompts, 1);
    }

    void whatIsNotThereIsMissingAndNobodyIsAskedTwice() {
        hide();
        m_keychain->entry.clear();
        QCOMPARE(readNow().error().kind, ErrorKind::KeychainEntryMissing);
        QCOMPARE(m_keychain->prompts, 1);
        QCOMPARE(readNow().error().kind, ErrorKind::KeychainEntryMissing);
        QCOMPARE(m_keychain->prompts, 1);
    }

    void anEntryIsRemovedAlsoWhereItIsLockedOrHidden_data() {
        QTest::addColumn<QStringList>("locked");
        QTest::addColumn<bool>("isShown");
        QTest::addColumn<int>("prompts");
        QTest::addRow("unlocked") << QStringList() << true << 0;
        QTest::addRow("locked") << QStringList{FakeKeychain::passwords} << true << 1;
        QTest::addRow("hidden") << QStringList{FakeKeychain::passwords} << false << 1;
    }

    void anEntryIsRemovedAlsoWhereItIsLockedOrHidden() {
        QFETCH(const QStringList, locked);
        QFETCH(const bool, isShown);
        QFETCH(const int, prompts);
        hide();
        m_keychain->locked = locked;
        m_keychain->showsLocked = isShown;
        QVERIFY(removeNow());
        QVERIFY(m_keychain->entry.isEmpty());
        QCOMPARE(m_keychain->prompts, prompts);
        QCOMPARE(removeNow().error().kind, ErrorKind::KeychainEntryMissing);
    }

    void aRemovalThatIsNotAllowedToUnlockSaysSoAndRemovesNothing_data() {
        QTest::addColumn<bool>("isShown");
        QTest::addRow("locked") << true;
        QTest::addRow("hidden") << false;
    }

    void aRemovalThatIsNotAllowedToUnlockSaysSoAndRemovesNothing() {
        QFETCH(const bool, isShown);
        hide();
        m_keychain->showsLocked = isShown;
        m_keychain->userAgrees = false;
        QCOMPARE(removeNow().error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_keychain->entry, QByteArray("kept"));
    }

    void aDaemonThatEndsIsNotAnEntryThatWasNeverSaved_data() {
        QTest::addColumn<QString>("method");
        for (const char* const method :
             {"OpenSession", "SearchItems", "Get", "Unlock", "Prompt", "GetSecret"})
            QTest::addRow("%s", method) << QString::fromLatin1(method);
    }

    void aDaemonThatEndsIsNotAnEntryThatWasNeverSaved() {
        QFETCH(const QString, method);
        hide();
        m_keychain->endsInstead = method;
        QCOMPARE(readNow().error().kind, ErrorKind::KeychainGone);
    }

    void aDaemonThatEndsDuringAPromptEndsTheCall_data() {
        QTest::addColumn<int>("errand");
        QTest::addRow("read") << 0;
        QTest::addRow("write") << 1;
        QTest::addRow("remove") << 2;
    }

    void aDaemonThatEndsDuringAPromptEndsTheCall() {
        QFETCH(const int, errand);
        hide();
        m_keychain->endsAfter = QStringLiteral("Prompt");
        if (errand == 0)
            QCOMPARE(readNow().error().kind, ErrorKind::KeychainGone);
        else
            QCOMPARE((errand == 1 ? writeNow() : removeNow()).error().kind, ErrorKind::KeychainGone);
    }

    void anAnswerThatComesAfterDBussOwnLimitIsWaitedFor() {
        hide();
        m_keychain->locked.clear();
        m_keychain->holds = QStringLiteral("SearchItems");
        limitOfTheBus = 50;
        std::optional<Result<Secret>> read;
        secretservice::read(attributes, Locked::Ask,
                            {this, [&read](Result<Secret> result) { read.emplace(std::move(result)); }});
        QTRY_VERIFY(m_keychain->isHolding);
        if (!limitIsOurs)
            QSKIP("QtDBus is not linked with libdbus here");
        const QDBusPendingCall inVain = callInVain(); // after the search, so it ends after it would have
        QTRY_VERIFY(inVain.isFinished());
        QCOMPARE(inVain.error().type(), QDBusError::NoReply);
        m_keychain->release();
        QTRY_VERIFY(read);
        QVERIFY2(*read, "the answer came too late");
        QCOMPARE((*read)->reveal(), QByteArrayView("kept"));
    }

private:
    /// As KeePassXC does with a locked database.
    void hide() {
        m_keychain->collections = {FakeKeychain::passwords};
        m_keychain->alias = FakeKeychain::passwords;
        m_keychain->locked = {FakeKeychain::passwords};
        m_keychain->entryIn = FakeKeychain::passwords;
        m_keychain->entry = "kept";
    }

    OwnBus m_bus;
    std::unique_ptr<FakeKeychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestSecretService)
#include "test_secretservice.moc"
