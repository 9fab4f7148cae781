// SPDX-License-Identifier: MIT
#pragma once

#include "credentialchange.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace patdesk {

class DialogButtons;
class NoteLabel;

/// Shows the replacement of Patdesk's own credential step by step. It holds nothing: closed and opened again,
/// it shows where the replacement stands.
class ReplaceCredentialDialog : public QDialog {
    Q_OBJECT

public:
    /// `change` outlives the dialog.
    explicit ReplaceCredentialDialog(CredentialChange& change, QWidget* parent = nullptr);

private:
    void buildButtons();
    void refresh();
    void refreshSteps();
    void refreshNote();
    QString headline() const;
    void askToDelete();

    CredentialChange& m_change;
    QLabel* m_headline;
    QList<NoteLabel*> m_steps;
    NoteLabel* m_note;
    DialogButtons* m_buttons;
    QPushButton* m_proceed;
    QPushButton* m_beginAnew;
    QPushButton* m_keep;
    QPushButton* m_delete;
};

} // namespace patdesk
