// SPDX-License-Identifier: MIT
#include "clipboardguard.h"

#include "clipboardhints.h"
#include "secret.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWindow>

namespace patdesk {

namespace {

/// Holds the secret as bytes and makes text of them only when a paste asks. The clipboard deletes it when it
/// takes on something else, and its bytes are wiped then.
class SecretMimeData final : public QMimeData {
public:
    explicit SecretMimeData(QByteArrayView utf8) : m_secret(utf8) {
        for (const ClipboardHint& hint : secretClipboardHints())
            setData(hint.mimeType, hint.data);
    }

    /// From now on a paste gets nothing, even while the clipboard is still ours.
    void wipeSecret() { m_secret.clear(); }

    /// The hints come first: a compositor such as weston copies the first format of each selection, and
    /// offers that again when the selection is cleared.
    QStringList formats() const override { return QMimeData::formats() << QStringLiteral("text/plain"); }

    bool hasFormat(const QString& mimeType) const override { return formats().contains(mimeType); }

protected:
    QVariant retrieveData(const QString& mimeType, QMetaType type) const override {
        if (mimeType != QLatin1String("text/plain"))
            return QMimeData::retrieveData(mimeType, type);
        if (type.id() == QMetaType::QByteArray)
            return m_secret.reveal().toByteArray();
        return QString::fromUtf8(m_secret.reveal());
    }

private:
    Secret m_secret;
};

/// Wayland takes a clear from the focused program only; other platforms from anybody who owns the clipboard.
bool clearIsHeard() {
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland")) ||
           QGuiApplication::focusWindow();
}

} // namespace

ClipboardGuard::ClipboardGuard(std::chrono::seconds time, QObject* parent) : QObject(parent), m_time(time) {
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ClipboardGuard::secondPassed);
    // X11 hands the contents over to a clipboard manager when the program ends: it must find nothing.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClipboardGuard::clearNow);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this] {
        if (m_ours && !m_holdsSecret && clearIsHeard())
            releaseClipboard();
    });
}

ClipboardGuard::~ClipboardGuard() {
    if (qGuiApp)
        clearNow();
}

void ClipboardGuard::copySecret(QByteArrayView utf8) {
    auto* const data = new SecretMimeData(utf8);
    connect(data, &QObject::destroyed, this, [this] {
        if (!m_ours)
            ended();
    });
    // The clipboard owns the data from here on, and deletes that of before.
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    m_ours = data;
    m_holdsSecret = true;
    m_secondsLeft = static_cast<int>(m_time.count());
    m_second.stop(); // it may have been trying to clear the one before
    if (m_secondsLeft > 0)
        m_second.start();
    Q_EMIT countdown(m_secondsLeft);
}

void ClipboardGuard::copyPlain(const QString& text) {
    QGuiApplication::clipboard()->setText(text, QClipboard::Clipboard);
}

void ClipboardGuard::clearNow() {
    if (!m_ours)
        return;
    static_cast<SecretMimeData*>(m_ours.data())->wipeSecret();
    if (clearIsHeard() && !releaseClipboard()) {
        m_secondsLeft = 0;
        m_second.start();
        return;
    }
    ended();
}

bool ClipboardGuard::releaseClipboard() {
    QClipboard* const clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    return !clipboard->ownsClipboard();
}

void ClipboardGuard::secondPassed() {
    if (--m_secondsLeft > 0)
        Q_EMIT countdown(m_secondsLeft);
    else
        clearNow();
}

void ClipboardGuard::ended() {
    if (!m_holdsSecret)
        return;
    m_holdsSecret = false;
    m_second.stop();
    m_secondsLeft = 0;
    Q_EMIT countdown(0);
}

} // namespace patdesk
