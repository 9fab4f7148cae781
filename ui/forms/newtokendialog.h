// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "error.h"
#include "tokendraft.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace patdesk {

class ExpiryField;
class FormField;
class LifetimeField;
class NoteLabel;
class ProductionBand;
class ScopePicker;
class Settings;
struct Tenant;

/// Asks for the properties of a new token. Stays open while the request runs, so that nothing entered is lost
/// when it is refused; the caller closes it on success. Cancel closes it at any time, but does not cancel a
/// request that was already sent and whose answer still has to be shown.
class NewTokenDialog : public QDialog {
    Q_OBJECT

public:
    /// `mine`: the tokens that the user already has, to check the service's limits before sending.
    NewTokenDialog(ApiGeneration generation, OwnersTokens mine, Clock clock, QWidget* parent = nullptr);

    /// Names the tenant, if it is a production tenant.
    void showTenant(const Tenant& tenant);
    /// The user's own sets of scopes are in `settings`.
    void offerScopeSets(Settings& settings);
    /// Begins with this instead of an empty form.
    void prefill(const TokenDraft& draft);

    TokenDraft draft() const;

public Q_SLOTS:
    /// The request has failed: says why and lets the user change the form.
    void showError(const patdesk::Error& error);
    /// The answer was lost: the service is being checked for the outcome.
    void showLooking();
    /// Asks first whether what was entered may be discarded.
    void reject() override;

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
    bool isChanged() const;

    ApiGeneration m_generation;
    OwnersTokens m_mine;
    Clock m_clock;
    ProductionBand* m_band;
    QWidget* m_form;
    QLineEdit* m_name;
    ScopePicker* m_scopes;
    ExpiryField* m_expiry;
    LifetimeField* m_lifetime;
    FormField* m_nameField;
    FormField* m_scopesField;
    FormField* m_expiryField;
    FormField* m_lifetimeField;
    NoteLabel* m_failure;
    QPushButton* m_replace;
    QPushButton* m_create;
    /// See replaceRequested().
    TokenId m_orphan;
    /// What nobody has typed.
    TokenDraft m_atFirst;
    bool m_isBusy = false;
};

} // namespace patdesk
