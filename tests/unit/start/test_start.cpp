// SPDX-License-Identifier: MIT
// Links to tokens, and a second start beside the first.
#include "patdesklink.h"
#include "singleinstance.h"
#include "startoptions.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace patdesk;

namespace {

/// A start of its own, which waits for an answer while the first one's event loop runs.
bool startSecond(const QString& folder, const QStringList& arguments, std::chrono::milliseconds patience) {
    bool taken = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(folder);
        taken = second.handOver(arguments, patience);
    }));
    thread->start();
    while (!thread->isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return taken;
}

QString socketNameFor(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("instance"));
}

} // namespace

class TestStart : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theLanguageIsOneThatThereIs() {
        const auto options = [](const char* language) {
            return startOptionsOf(
                {QStringLiteral("patdesk"), QStringLiteral("--language"), QLatin1String(language)});
        };
        QVERIFY(startOptionsOf({QStringLiteral("patdesk")})->language.isEmpty());
        for (const char* const known : {"de", "en", "ja", "pseudo", "pseudo-rtl"})
            QCOMPARE(options(known)->language, QLatin1String(known));
        for (const char* const unknown : {"xx", "", "DE", "../de"}) {
            const Result<StartOptions> read = options(unknown);
            QVERIFY2(!read, unknown);
            QVERIFY2(read.error().detail.contains(QLatin1String("Choose de, en, ja")), unknown);
        }
    }

    void aPortableStartIsAskedForByItsOption() {
        const auto read = [](const QStringList& arguments) {
            return startOptionsOf(QStringList{QStringLiteral("patdesk")} + arguments);
        };
        QVERIFY(!read({})->portable);
        QVERIFY(read({QStringLiteral("--portable"), QStringLiteral("--demo")})->portable);
    }

    void aLinkNamesATenantAndATokenAndNothingElse_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tenant"); // empty = no link
        QTest::addColumn<QString>("token");
        const auto row = [](const char* text, const char* tenant, const char* token) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tenant)
                                << QString::fromUtf8(token);
        };
        row("patdesk://tenant/Acme/token/0123abcd", "Acme", "0123abcd");
        row("PATDESK://tenant/Acme%20(prod)/token/0123-abcd/", "Acme (prod)", "0123-abcd");
        row("patdesk://tenant/M%C3%BCller%2FS%C3%B6hne", "Müller/Söhne", "");
        row("patdesk://tenant/Acme/", "Acme", "");
        row("patdesk://tenant/", "", "");
        row("patdesk://tenant/Acme/token/", "", "");
        row("patdesk://tenant/Acme/token/a%27b", "", "");
        row("patdesk://tenant/Acme/delete/0123", "", "");
        row("patdesk://tenant/Acme/token/0123/delete", "", "");
        row("patdesk://tenant/Ac%0Ame", "", "");
        row("https://tenant/Acme/token/0123", "", "");
        row("--demo", "", "");
    }

    void aLinkNamesATenantAndATokenAndNothingElse() {
        QFETCH(const QString, text);
        QFETCH(const QString, tenant);
        QFETCH(const QString, token);
        const auto link = readLink(text);
        QCOMPARE(link.has_value(), !tenant.isEmpty());
        if (!link)
            return;
        QCOMPARE(link->tenant, tenant);
        QCOMPARE(link->token.text(), token);
        QCOMPARE(readLink(linkText(*link)), link);
    }

    void theFirstOneTakesTheArgumentsOfTheSecond() {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy started(&first, &SingleInstance::started);
        QVERIFY(first.listen());
        const QStringList arguments{QStringLiteral("--tenant"), QStringLiteral("Zürich"),
                                    QString(5'000, u'x')};
        QVERIFY(startSecond(folder.path(), arguments, std::chrono::seconds(10)));
        QCOMPARE(started.size(), 1);
        QCOMPARE(started[0][0].toStringList(), arguments);
    }

    void withOtherDataOrAloneNothingIsHandedOver() {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        QVERIFY(!startSecond(folder.path(), {}, std::chrono::seconds(10)));
        SingleInstance first(other.path());
        QVERIFY(first.listen());
        QVERIFY(!startSecond(folder.path(), {}, std::chrono::seconds(10)));
    }

    void oneThatDoesNotAnswerIsNotWaitedForForEver() {
        const QTemporaryDir folder;
        QLocalServer silent;
        QVERIFY(silent.listen(socketNameFor(folder.path())));
        SingleInstance second(folder.path());
        QVERIFY(!second.handOver({}, std::chrono::milliseconds(100)));
    }

    void oneThatIsAliveKeepsItsPlaceAndOneThatWasKilledDoesNot() {
        const QTemporaryDir folder;
        auto first = std::make_unique<SingleInstance>(folder.path());
        QVERIFY(first->listen());
        SingleInstance other(folder.path());
        QVERIFY(!other.listen());
        // As after a kill: the socket's file stays, and nobody listens.
        const QString file = socketNameFor(folder.path());
        first.reset();
        const bool asFile = !QFile::exists(file);
        QFile left(file);
        QVERIFY(asFile && left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(other.listen());
        QVERIFY(startSecond(folder.path(), {}, std::chrono::seconds(10)));
    }

    void whatIsNoListOfArgumentsIsCutOff() {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy started(&first, &SingleInstance::started);
        QVERIFY(first.listen());
        for (const QByteArray& bytes : {QByteArray("\xff\xff\xff\xf0rest"), QByteArray(200'000, '\x01'),
                                        QByteArray("\x00\x00\x00\x02\x00\x00\x00\x03odd", 11)}) {
            QLocalSocket socket;
            socket.connectToServer(socketNameFor(folder.path()));
            QVERIFY(socket.waitForConnected());
            socket.write(bytes);
            socket.flush();
            socket.disconnectFromServer();
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        }
        QVERIFY(startSecond(folder.path(), {QStringLiteral("--demo")}, std::chrono::seconds(10)));
        QCOMPARE(started.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStart)
#include "test_start.moc"
