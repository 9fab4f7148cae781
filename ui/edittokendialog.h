// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "clock.h"
#include "error.h"
#include "tokenpatch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace patdesk {

class ExpiryField;
class FormField;
class ScopePicker;

/// Changes a token's name, scopes and expiry, and shows the one JSON Patch that it will send for it. What may
/// not be changed is disabled, with the reason under it.
class EditTokenDialog : public QDialog {
    Q_OBJECT

public:
    /// `others`: what the token's owner has beside it.
    EditTokenDialog(Token token, ApiGeneration generation, const Caller& caller, OwnersTokens others,
                    Clock clock, QWidget* parent = nullptr);

    /// What Save would send.
    TokenPatch patch() const;

public Q_SLOTS:
    void showError(const patdesk::Error& error);

Q_SIGNALS:
    void saveRequested(const patdesk::TokenPatch& patch);

private:
    TokenDraft wanted() const;
    void applyBlocks(const Caller& caller);
    void check();
    void save();
    void setBusy(bool busy);

    Token m_token;
    ApiGeneration m_generation;
    OwnersTokens m_others;
    Clock m_clock;
    QWidget* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    ScopePicker* m_scopes = nullptr;
    ExpiryField* m_expiry = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_scopesField = nullptr;
    FormField* m_expiryField = nullptr;
    QPlainTextEdit* m_changes = nullptr;
    QLabel* m_failure = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace patdesk
