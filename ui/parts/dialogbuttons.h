// SPDX-License-Identifier: MIT
#pragma once

#include <QDialogButtonBox>

namespace patdesk {

/// The row of buttons of a dialog. Qt makes some button the default one whenever a dialog has none; here only
/// the primary button ever is, so that Enter in a table or a field never cancels and never deletes.
///
/// Enter on a focused button presses it, unless it is dangerous: that takes Space, a click or its mnemonic.
class DialogButtons : public QDialogButtonBox {
    Q_OBJECT

public:
    explicit DialogButtons(QWidget* parent = nullptr);

    /// What the dialog is for: Enter presses it, accepted() follows.
    QPushButton* addPrimary(const QString& words, const QString& accessibleName);
    /// What nothing undoes: in red, never the default, accepted() follows.
    QPushButton* addDangerous(const QString& words, const QString& accessibleName);
    QPushButton* addOther(const QString& words, const QString& accessibleName);
    /// Esc does the same: rejected() follows.
    QPushButton* addCancel();
    QPushButton* addClose();
    /// The same as Close, in other words.
    QPushButton* addEnding(const QString& words, const QString& accessibleName);

    /// In the place of the primary button that was made first; none for a dialog that has become dangerous.
    void setPrimary(QPushButton* button);

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* add(QPushButton* button, const QString& accessibleName);
    void applyDefault();
    void colourDangerous();

    QPushButton* m_primary = nullptr;
    QPushButton* m_dangerous = nullptr;
};

} // namespace patdesk
