// SPDX-License-Identifier: MIT
#pragma once

#include "policypreview.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace patdesk {

class DialogButtons;
class FlipModel;
class NoteLabel;

/// The policy by which tokens are judged, as its text: what is wrong in which line, and which verdicts it
/// would change, while it is typed.
class PolicyDialog : public QDialog {
    Q_OBJECT

public:
    /// `verdicts` outlives this.
    explicit PolicyDialog(TokenVerdicts& verdicts, QWidget* parent = nullptr);

    void reject() override;

private:
    QWidget* buildPreview();
    DialogButtons* buildButtons();
    QByteArray typed() const;

    bool isChanged() const { return typed() != m_atFirst; }

    void check();
    void markLines(const QList<PolicyFault>& faults);
    void showProgress();
    void save();

    TokenVerdicts& m_verdicts;
    /// When the window was opened: as it was read, and as the editor has it.
    QByteArray m_saved;
    QByteArray m_atFirst;
    const bool m_ofDemo;
    QPlainTextEdit* m_text;
    NoteLabel* m_note;
    PolicyPreview* m_preview;
    FlipModel* m_flips;
    QLabel* m_changes;
    QPushButton* m_save = nullptr;
};

} // namespace patdesk
