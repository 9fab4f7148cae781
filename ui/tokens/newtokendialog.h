// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "error.h"
#include "tokendraft.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace patdesk {

class ExpiryField;
class FormField;
class NoteLabel;
class ScopePicker;

/// Asks for the properties of a new token. Stays open while the request runs, so that nothing entered is lost
/// when it is refused; the caller closes it on success. Cancel closes it at any time, but does not cancel a
/// request that was already sent and whose answer still has to be shown.
class NewTokenDialog : public QDialog {
    Q_OBJECT

public:
    /// `mine`: the tokens that the user already has, to check the service's limits before sending.
    NewTokenDialog(ApiGeneration generation, OwnersTokens mine, Clock clock, QWidget* parent = nullptr);

    TokenDraft draft() const;

public Q_SLOTS:
    /// The request has failed: says why and lets the user change the form.
    void showError(const patdesk::Error& error);
    /// The answer was lost: the service is being checked for the outcome.
    void showLooking();

Q_SIGNALS:
    void createRequested(const patdesk::TokenDraft& draft);
    /// The answer to an earlier request was lost, and the token that it created cannot be used: delete that
    /// first.
    void replaceRequested(const patdesk::TokenId& orphan, const patdesk::TokenDraft& draft);

private:
    void buildForm(QFormLayout* form);
    void check();
    void create();
    void replace();
    void setBusy(bool busy);

    ApiGeneration m_generation;
    OwnersTokens m_mine;
    Clock m_clock;
    QWidget* m_form;
    QLineEdit* m_name;
    ScopePicker* m_scopes;
    ExpiryField* m_expiry;
    QSpinBox* m_lifetime;
    FormField* m_nameField;
    FormField* m_scopesField;
    FormField* m_expiryField;
    FormField* m_lifetimeField;
    NoteLabel* m_failure;
    QPushButton* m_replace;
    QPushButton* m_create;
    /// See replaceRequested().
    TokenId m_orphan;
};

} // namespace patdesk
