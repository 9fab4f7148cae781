// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>

namespace patdesk {

/// The policy for secrets in the clipboard.
///
/// A secret goes to CLIPBOARD only (never to X11's PRIMARY), with the hint that keeps it out of histories,
/// and is taken back after the time, at exit, and when asked; only while the clipboard is still ours, so that
/// no other copy is lost. Its bytes exist only in this program's MIME data and are wiped with it.
/// GNOME on Wayland ignores a clear from a window without focus: it is tried again when one gets it. Windows
/// refuses one while another program has the clipboard open, and may have a copy of the text by then: it is
/// tried again each second, and the secret counts as there so long.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    /// From Settings::clipboardTime(). 0 s = until Patdesk closes.
    explicit ClipboardGuard(std::chrono::seconds time, QObject* parent = nullptr);
    ~ClipboardGuard() override;

    std::chrono::seconds time() const { return m_time; }

    /// For secrets copied from now on.
    void setTime(std::chrono::seconds time) { m_time = time; }

    void copySecret(QByteArrayView utf8);
    /// Copies something that is not a secret and is not cleared.
    void copyPlain(const QString& text);
    /// Takes a copied secret back; does nothing to anything else.
    void clearNow();

    /// A secret of ours can be pasted.
    bool holdsSecret() const { return m_holdsSecret; }

    /// Until it is cleared; 0 if there is none or it has no end.
    int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    /// Once with the whole time when a secret is copied (0 if it has no end: ask holdsSecret()), then every
    /// second, and once with 0 when it is gone.
    void countdown(int secondsLeft);

private:
    void secondPassed();
    bool releaseClipboard();
    void ended();

    std::chrono::seconds m_time;
    QTimer m_second;
    int m_secondsLeft = 0;
    bool m_holdsSecret = false;
    /// What we have put into the clipboard, for as long as the clipboard keeps it.
    QPointer<QMimeData> m_ours;
};

} // namespace patdesk
