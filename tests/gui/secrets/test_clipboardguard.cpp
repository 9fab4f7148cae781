// SPDX-License-Identifier: MIT
#include "clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace patdesk;
using namespace std::chrono_literals;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray output;
};

/// xclip is the second client: it asks the X server, not this program. The event loop runs meanwhile, since
/// the answer comes from here.
Outcome xclip(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    // With -i it stays behind and would hold its output open.
    if (arguments.contains(QStringLiteral("-i")))
        process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral("xclip"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (finished.isEmpty() && !finished.wait(10'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

Outcome readSelection(const char* selection, const char* target = "UTF8_STRING") {
    return xclip({QStringLiteral("-o"), QStringLiteral("-selection"), QString::fromLatin1(selection),
                  QStringLiteral("-t"), QString::fromLatin1(target)});
}

const QByteArray secret = "6f0c3f7a-not-a-real-secret-e2";

} // namespace

class TestClipboardGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        if (QGuiApplication::platformName() != QLatin1String("xcb"))
            QSKIP("asks a real X server by way of a second client");
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("xclip")).isEmpty(), "xclip is missing");
    }

    void anotherProgramReadsTheSecretAndTheHint() {
        ClipboardGuard guard(30s);
        guard.copySecret(secret);
        QCOMPARE(readSelection("clipboard").output, secret);
        QVERIFY(readSelection("clipboard", "TARGETS").output.contains("x-kde-passwordManagerHint"));
        // A compositor that keeps the first format of a selection keeps nothing of it.
        const QStringList formats = QGuiApplication::clipboard()->mimeData()->formats();
        QCOMPARE(formats.first(), QStringLiteral("x-kde-passwordManagerHint"));
        QCOMPARE(readSelection("clipboard", "x-kde-passwordManagerHint").output, QByteArray("secret"));
    }

    void itIsGoneAfterItsTimeAndTheSecondsAreCounted() {
        ClipboardGuard guard(2s);
        QSignalSpy countdown(&guard, &ClipboardGuard::countdown);
        guard.copySecret(secret);
        QVERIFY(guard.holdsSecret());
        QTRY_VERIFY(!guard.holdsSecret());
        QCOMPARE(countdown, (QList<QList<QVariant>>{{2}, {1}, {0}}));
        QVERIFY(readSelection("clipboard").exitCode != 0);
        QVERIFY(!QGuiApplication::clipboard()->ownsClipboard());
    }

    void withoutATimeItStaysUntilTheProgramEnds() {
        ClipboardGuard guard(0s);
        guard.copySecret(secret);
        QVERIFY(guard.holdsSecret());
        QCOMPARE(guard.secondsLeft(), 0);
        QCOMPARE(readSelection("clipboard").output, secret);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        qApp->exec(); // ends with aboutToQuit
        QVERIFY(!guard.holdsSecret());
        QVERIFY(readSelection("clipboard").exitCode != 0);
    }

    void whatSomebodyElseCopiedIsLeftAlone() {
        ClipboardGuard guard(30s);
        guard.copySecret(secret);
        QCOMPARE(
            xclip({QStringLiteral("-i"), QStringLiteral("-selection"), QStringLiteral("clipboard")}, "theirs")
                .exitCode,
            0);
        QTRY_VERIFY(!guard.holdsSecret());
        guard.clearNow();
        QCOMPARE(readSelection("clipboard").output, QByteArray("theirs"));
    }

    void whatIsNoSecretStays() {
        ClipboardGuard guard(30s);
        guard.copySecret(secret);
        guard.copyPlain(QStringLiteral("a client id"));
        QVERIFY(!guard.holdsSecret());
        guard.clearNow();
        QCOMPARE(readSelection("clipboard").output, QByteArray("a client id"));
        QVERIFY(!readSelection("clipboard", "TARGETS").output.contains("x-kde-passwordManagerHint"));
    }

    void theSecondSecretGetsAWholeTimeOfItsOwn() {
        ClipboardGuard guard(30s);
        guard.copySecret("first");
        guard.copySecret(secret);
        QVERIFY(guard.holdsSecret());
        QCOMPARE(guard.secondsLeft(), 30);
        QCOMPARE(readSelection("clipboard").output, secret);
    }

    void thePrimarySelectionNeverHasIt() {
        ClipboardGuard guard(30s);
        guard.copySecret(secret);
        QVERIFY(!readSelection("primary").output.contains(secret));
    }

    void itGoesWithTheGuard() {
        {
            ClipboardGuard guard(30s);
            guard.copySecret(secret);
        }
        QVERIFY(readSelection("clipboard").exitCode != 0);
    }
};

QTEST_MAIN(TestClipboardGuard)
#include "test_clipboardguard.moc"
