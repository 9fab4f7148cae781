// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QTimer>
#include <QWidget>

namespace patdesk {

/// Shows a secret, masked until revealed, and masks it again after 20 s or when its window loses the focus.
///
/// It paints each character by itself, straight from the Secret: a line edit or a label would keep the text
/// in its document, its layout and its undo stack. Assistive technology reads it while it is revealed, and
/// dots otherwise. Its window is kept out of screen captures where the platform can. The Secret outlives the
/// field.
class SecretField : public QWidget {
    Q_OBJECT

public:
    explicit SecretField(const Secret& secret, QWidget* parent = nullptr);

    bool isRevealed() const { return m_revealed; }

    /// As many characters as the secret has, or as many dots.
    int length() const { return m_length; }

    const Secret& secret() const { return m_secret; }

    /// Of a revealed secret, until it is masked again.
    void setRevealTime(std::chrono::milliseconds time) { m_mask.setInterval(time); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

public Q_SLOTS:
    void setRevealed(bool revealed);

Q_SIGNALS:
    void revealedChanged(bool revealed);
    /// Ctrl+C.
    void copyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int columnsIn(int width) const;
    int heightOf(int lines) const;

    const Secret& m_secret;
    int m_length = 0;
    bool m_revealed = false;
    QTimer m_mask;
};

} // namespace patdesk
