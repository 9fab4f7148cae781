// SPDX-License-Identifier: MIT
// The clipboard policy on a real Wayland compositor, with wl-paste as the second client that reads.
// tests/gui/secrets/wayland starts weston on the X display, where xdotool can press its keys: a Wayland
// client may take the clipboard only with the serial of a real input event.
#include "clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <functional>

using namespace patdesk;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "6f0c3f7a-not-a-real-secret-e2";

/// Runs a program to its end, and the event loop meanwhile: what it pastes comes from here.
QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    if (finished.isEmpty() && !finished.wait(15'000))
        return "no answer";
    return process.readAllStandardOutput();
}

QByteArray pasted(const QStringList& arguments = {QStringLiteral("--no-newline")}) {
    return outputOf(QStringLiteral("wl-paste"), arguments);
}

class KeyWindow final : public QWidget {
public:
    std::function<void()> onKey;

protected:
    void keyPressEvent(QKeyEvent*) override {
        if (onKey)
            onKey();
    }
};

} // namespace

class TestClipboardWayland : public QObject {
    Q_OBJECT

    KeyWindow m_window;

    /// Somebody presses a key in the window: what follows from it, the compositor believes.
    void press(const std::function<void()>& action) {
        bool done = false;
        m_window.onKey = [&] {
            action();
            done = true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isActiveWindow(), 10'000);
        outputOf(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("a")});
        QTRY_VERIFY_WITH_TIMEOUT(done, 10'000);
        m_window.onKey = nullptr;
    }

    /// In any of the formats that are offered. Weston itself keeps the first format of what was copied, which
    /// is the hint, and offers it once the clipboard is cleared.
    bool isGone() {
        for (const QByteArray& type : pasted({QStringLiteral("--list-types")}).split('\n')) {
            if (!type.isEmpty() &&
                pasted({QStringLiteral("--type"), QString::fromUtf8(type)}).contains(secret.left(8)))
                return false;
        }
        return !pasted().contains(secret.left(8));
    }

private Q_SLOTS:

    void initTestCase() {
        if (!QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
            QSKIP("asks a Wayland compositor: tests/gui/secrets/wayland starts one");
        m_window.resize(400, 300);
        m_window.show();
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isActiveWindow(), 15'000);
    }

    void anotherClientReadsTheSecretAndItsHint() {
        ClipboardGuard guard(300s);
        press([&] { guard.copySecret(secret); });
        QCOMPARE(pasted(), secret);
        QVERIFY(pasted({QStringLiteral("--list-types")}).contains("x-kde-passwordManagerHint"));
    }

    void itIsGoneAfterItsTime() {
        ClipboardGuard guard(2s);
        press([&] { guard.copySecret(secret); });
        QTRY_VERIFY(!guard.holdsSecret());
        QVERIFY(isGone());
    }

    void itIsGoneWhenTheOwnerChangesItsMind() {
        ClipboardGuard guard(300s);
        press([&] { guard.copySecret(secret); });
        QCOMPARE(pasted(), secret);
        press([&] { guard.clearNow(); });
        QVERIFY(isGone());
        QVERIFY2(!pasted({QStringLiteral("--list-types")}).contains("text/plain"), "it is still offered");
    }

    /// The compositor need not hear a program whose window is not active. What a paste gets is nothing all
    /// the same: the secret itself is wiped here.
    void whileAnotherWindowIsActiveAPasteGetsNothing() {
        ClipboardGuard guard(300s);
        press([&] { guard.copySecret(secret); });
        m_window.hide();
        QTRY_VERIFY(!QGuiApplication::focusWindow());
        guard.clearNow();
        QVERIFY(!guard.holdsSecret());
        QVERIFY(isGone());
        m_window.show();
        QTRY_VERIFY_WITH_TIMEOUT(m_window.isActiveWindow(), 10'000);
        QVERIFY(isGone());
    }

    void thePrimarySelectionNeverHasIt() {
        ClipboardGuard guard(300s);
        press([&] { guard.copySecret(secret); });
        QVERIFY(!pasted({QStringLiteral("--primary"), QStringLiteral("--no-newline")}).contains(secret));
    }
};

QTEST_MAIN(TestClipboardWayland)
#include "test_clipboardwayland.moc"
