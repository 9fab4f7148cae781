// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "clock.h"
#include "error.h"
#include "notelabel.h"
#include "tokenpatch.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace patdesk {

class ExpiryField;
class FormField;
class ProductionBand;
class ScopePicker;
class Settings;
struct Tenant;

/// Changes a token's name, scopes and expiry, and shows the one JSON Patch that it will send for it. What may
/// not be changed is disabled, with the reason under it.
class EditTokenDialog : public QDialog {
    Q_OBJECT

public:
    /// `others`: what the token's owner has beside it.
    EditTokenDialog(Token token, ApiGeneration generation, const Caller& caller, OwnersTokens others,
                    Clock clock, QWidget* parent = nullptr);

    /// Names the tenant, if it is a production tenant.
    void showTenant(const Tenant& tenant);
    /// The user's own sets of scopes are in `settings`.
    void offerScopeSets(Settings& settings);

    /// What is known of the token that its row does not say, in a line: its verdict, or what is done with it
    /// just now. Empty = nothing.
    void showVerdict(NoteLabel::Kind kind, const QString& words);
    void showUnderWay(const QString& words);

    /// What Save would send.
    TokenPatch patch() const;

public Q_SLOTS:
    void showError(const patdesk::Error& error);
    /// The answer was lost: the service is being checked for the outcome.
    void showLooking();
    /// Asks first whether what was entered may be discarded.
    void reject() override;

Q_SIGNALS:
    void saveRequested(const patdesk::TokenPatch& patch);

private:
    void buildForm(QFormLayout* form);
    TokenDraft wanted() const;
    void applyBlocks(const Caller& caller);
    void check();
    void save();
    void setBusy(bool busy);

    Token m_token;
    ApiGeneration m_generation;
    OwnersTokens m_others;
    Clock m_clock;
    ProductionBand* m_band;
    NoteLabel* m_verdict;
    NoteLabel* m_underWay;
    QWidget* m_form;
    QLineEdit* m_name;
    ScopePicker* m_scopes;
    ExpiryField* m_expiry;
    FormField* m_nameField;
    FormField* m_scopesField;
    FormField* m_expiryField;
    QPlainTextEdit* m_changes;
    NoteLabel* m_failure;
    QPushButton* m_save;
    bool m_isBusy = false;
};

} // namespace patdesk
