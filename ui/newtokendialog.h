// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "error.h"
#include "tokendraft.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace patdesk {

class ExpiryField;
class FormField;
class ScopePicker;

/// Asks for what a new token is to be. Stays open while the request runs, so that a refusal costs nobody what
/// they entered; whoever made it closes it on success.
class NewTokenDialog : public QDialog {
    Q_OBJECT

public:
    NewTokenDialog(ApiGeneration generation, OwnersTokens mine, Clock clock, QWidget* parent = nullptr);

    TokenDraft draft() const;

public Q_SLOTS:
    /// The request has failed: says why and lets the user change the form.
    void showError(const patdesk::Error& error);

Q_SIGNALS:
    void createRequested(const patdesk::TokenDraft& draft);

private:
    void check();
    void create();
    void setBusy(bool busy);

    ApiGeneration m_generation;
    OwnersTokens m_mine;
    Clock m_clock;
    QWidget* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    ScopePicker* m_scopes = nullptr;
    ExpiryField* m_expiry = nullptr;
    QSpinBox* m_lifetime = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_scopesField = nullptr;
    FormField* m_expiryField = nullptr;
    FormField* m_lifetimeField = nullptr;
    QLabel* m_failure = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace patdesk
