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

/// Asks for what a new token is to be. Stays open while the request runs, so that a refusal costs nobody what
/// they entered; whoever made it closes it on success. Cancel closes it at any time: it does not take back a
/// request that is under way, whose answer still has to be shown.
class NewTokenDialog : public QDialog {
    Q_OBJECT

public:
    /// `mine`: what the caller has already, for the limits that the service would refuse.
    NewTokenDialog(ApiGeneration generation, OwnersTokens mine, Clock clock, QWidget* parent = nullptr);

    TokenDraft draft() const;

public Q_SLOTS:
    /// The request has failed: says why and lets the user change the form.
    void showError(const patdesk::Error& error);
    /// The answer was lost: somebody looks for what became of the request.
    void showLooking();

Q_SIGNALS:
    void createRequested(const patdesk::TokenDraft& draft);
    /// The answer to an earlier request was lost, and the token that it has made is of no use: it is to be
    /// deleted first.
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
