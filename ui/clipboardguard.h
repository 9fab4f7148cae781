// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace patdesk {

/// The whole clipboard policy.
///
/// A secret goes to CLIPBOARD only (never to X11's PRIMARY), with the hint that keeps it out of histories,
/// and is taken back after the time, at exit, and when asked; only while the clipboard is still ours, so that
/// nobody else's copy is lost. Its bytes live in this program's MIME data alone and are wiped with it.
/// GNOME on Wayland ignores a clear from a window without focus: it is tried again when one gets it.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    /// 0 s = until Patdesk ends.
    explicit ClipboardGuard(std::chrono::seconds time, QObject* parent = nullptr);
    ~ClipboardGuard() override;

    /// For secrets copied from now on.
    void setTime(std::chrono::seconds time) { m_time = time; }

    void copySecret(QByteArrayView utf8);
    /// For what is no secret: stays.
    void copyPlain(const QString& text);
    /// Takes a copied secret back; does nothing to anything else.
    void clearNow();

    /// A secret of ours is in the clipboard.
    bool holdsSecret() const { return m_holdsSecret; }

    /// Seconds until it is cleared; 0 if there is none or it has no end.
    int secondsLeft() const;

Q_SIGNALS:
    /// Every second while a copied secret waits for its end, and once with 0 when it is gone.
    void countdown(int secondsLeft);

private:
    void tick();
    void forget();
    void clipboardChanged();

    std::chrono::seconds m_time;
    QTimer m_tick;
    int m_ticksLeft = 0;
    bool m_holdsSecret = false;
};

} // namespace patdesk
