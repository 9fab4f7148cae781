// SPDX-License-Identifier: MIT
#pragma once

#include "policypreview.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace patdesk {

class FormField;
class NoteLabel;

/// Adds an exception for one token to the policy: until when, why, and what becomes of its verdict.
class ExceptionDialog : public QDialog {
    Q_OBJECT

public:
    /// `verdicts` outlives this. The window closes when the token is no longer judged.
    ExceptionDialog(TokenVerdicts& verdicts, TokenId token, QWidget* parent = nullptr);

    void reject() override;

private:
    QWidget* buildForm(Instant now);
    PolicyException exception() const;
    void check();
    void add();

    TokenVerdicts& m_verdicts;
    const TokenId m_token;
    QComboBox* m_kind;
    QLineEdit* m_reason;
    QDateEdit* m_until;
    NoteLabel* m_effect;
    QPushButton* m_add = nullptr;
};

} // namespace patdesk
