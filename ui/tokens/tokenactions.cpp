// SPDX-License-Identifier: MIT
#include "tokenactions.h"

#include "clipboardguard.h"
#include "deletetokendialog.h"
#include "draftlike.h"
#include "edittokendialog.h"
#include "editundo.h"
#include "icons.h"
#include "newtokendialog.h"
#include "otherstokendialog.h"
#include "plaintext.h"
#include "selflockout.h"
#include "tokenchanges.h"
#include "tokencreateddialog.h"
#include "tokenmodel.h"
#include "tokenpatch.h"
#include "tokenservice.h"

#include <QAction>
#include <QWidget>

namespace patdesk {

namespace {

QAction* newAction(Symbol symbol, const QString& words, const QKeySequence& keys, QWidget* window) {
    auto* const action = new QAction(symbolIcon(symbol), words, window);
    action->setShortcut(keys);
    window->addAction(action);
    return action;
}

/// A dialog that deletes itself at its end and leaves the window behind it usable for the event loop.
template <class Dialog, class... Arguments>
Dialog* newDialog(Arguments&&... arguments) {
    auto* const dialog = new Dialog(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

TokenActions::TokenActions(TokenService& tokens, Settings& settings, ClipboardGuard& clipboard, Clock clock,
                           Selected selected, QWidget* window)
    : QObject(window)
    , m_tokens(tokens)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_clock(std::move(clock))
    , m_selected(std::move(selected))
    , m_window(window)
    , m_create(newAction(Symbol::New, tr("New token"), QKeySequence::New, window))
    , m_createLike(newAction(Symbol::New, tr("New &like this…"), {}, window))
    , m_extend(newAction(Symbol::Wait, tr("Extend &by 90 days…"), {}, window))
    , m_edit(newAction(Symbol::Edit, tr("Edit"), Qt::Key_F2, window))
    , m_delete(newAction(Symbol::Delete, tr("Delete"), QKeySequence::Delete, window))
    , m_undo(new EditUndo(tokens, window)) {
    connect(m_undo, &EditUndo::messageReady, this, &TokenActions::messageReady);
    connect(m_undo, &EditUndo::failed, this, &TokenActions::failed);
    connect(m_create, &QAction::triggered, this, &TokenActions::create);
    connect(m_createLike, &QAction::triggered, this, &TokenActions::createLike);
    connect(m_extend, &QAction::triggered, this, &TokenActions::extend);
    connect(m_edit, &QAction::triggered, this, &TokenActions::edit);
    connect(m_delete, &QAction::triggered, this, &TokenActions::remove);
    connect(&tokens, &TokenService::callerChanged, this, &TokenActions::refresh);
    connect(&tokens, &TokenService::stateChanged, this, &TokenActions::refresh);
    refresh();
}

QAction* TokenActions::undoAction() const {
    return m_undo->action();
}

void TokenActions::refresh() {
    const auto caller = m_tokens.caller();
    const int count = m_selected.count();
    const bool onlyOwnKey = caller && count == 1 && caller->isSignedInWith(m_selected.tokens().idAt(0));
    const bool apiClient = caller && caller->isApiClient();
    m_create->setEnabled(caller && !apiClient);
    m_create->setToolTip(
        apiClient ? tr("An API client cannot own tokens: sign in with a personal access token to create one.")
        : caller  ? tr("Create a token")
                  : tr("No tenant is open."));
    m_createLike->setEnabled(m_create->isEnabled() && count == 1);
    m_createLike->setToolTip(count == 1 ? tr("Create a token with the scopes and lifetimes of this one")
                                        : tr("Select one token to create another like it."));
    const QString obstacle = count == 1 ? extensionObstacle(m_selected.tokens()) : QString();
    m_extend->setEnabled(caller && count > 0 && obstacle.isEmpty());
    m_extend->setToolTip(count == 0           ? tr("Select the tokens that are to expire later.")
                         : obstacle.isEmpty() ? tr("Review a later expiry for the selected tokens")
                                              : obstacle);
    m_edit->setEnabled(caller && count == 1);
    m_edit->setToolTip(count == 1 ? tr("Edit the selected token") : tr("Select one token to edit it."));
    m_delete->setEnabled(caller && count > 0 && !onlyOwnKey);
    m_delete->setToolTip(onlyOwnKey
                             ? tr("Patdesk is signed in with this token, so it cannot be deleted here.")
                         : count > 0 ? tr("Delete the selected tokens")
                                     : tr("Select the tokens to be deleted."));
}

NewTokenDialog* TokenActions::newForm() {
    const auto caller = m_tokens.caller();
    const auto tenant = m_tokens.tenant();
    if (!caller || !tenant)
        return nullptr;
    auto* const dialog = newDialog<NewTokenDialog>(
        m_tokens.generation(), m_tokens.model().tokensOf(caller->identityId), m_clock, m_window);
    dialog->showTenant(*tenant);
    dialog->offerScopeSets(m_settings);
    connect(&m_tokens.changes(), &TokenChanges::lookingForOutcome, dialog, &NewTokenDialog::showLooking);
    connect(dialog, &NewTokenDialog::createRequested, this,
            [this, dialog](const TokenDraft& draft) { send(draft, dialog); });
    connect(dialog, &NewTokenDialog::replaceRequested, this,
            [this, dialog](const TokenId& orphan, const TokenDraft& draft) {
                deleteAndSend(orphan, draft, dialog);
            });
    return dialog;
}

void TokenActions::create() {
    if (NewTokenDialog* const form = newForm())
        form->open();
}

void TokenActions::createLike() {
    const ChosenTokens tokens = m_selected.tokens();
    NewTokenDialog* const form = tokens.size() == 1 ? newForm() : nullptr;
    if (!form)
        return;
    form->prefill(draftLike(tokens.at(0), m_tokens.model().tokensOf(m_tokens.caller()->identityId),
                            m_tokens.generation(), m_clock()));
    form->open();
}

/// Why the one token cannot expire later; empty if it can.
QString TokenActions::extensionObstacle(const ChosenTokens& tokens) const {
    const auto caller = m_tokens.caller();
    if (!caller || tokens.isEmpty())
        return {};
    const Token token = tokens.at(0);
    if (token.expiry.never())
        return tr("This token never expires.");
    if (token.expiry.at.isUnreadable())
        return tr("When this token expires cannot be read.");
    return isExpiryReachable(token, m_tokens.generation(), *caller)
               ? QString()
               : tr("The expiry of this token cannot be changed in this API generation.");
}

void TokenActions::extend() {
    const ChosenTokens tokens = m_selected.tokens();
    if (!tokens.isEmpty())
        Q_EMIT extensionWanted(tokens);
}

// The window is the receiver, not the dialog: the secret must not be lost if the dialog has been closed.

void TokenActions::send(const TokenDraft& draft, NewTokenDialog* form) {
    const auto tenant = m_tokens.tenant();
    const QUrl address = tenant ? tenant->baseUrl : QUrl();
    m_tokens.changes().create(draft,
                              {this, [this, address, form = QPointer(form)](Result<CreatedToken> result) {
                                   arrived(std::move(result), address, form);
                               }});
}

void TokenActions::deleteAndSend(const TokenId& orphan, const TokenDraft& draft, NewTokenDialog* form) {
    m_tokens.changes().remove(orphan, {this, [this, draft, form = QPointer(form)](const Result<Done>& gone) {
                                           if (!gone)
                                               return arrived(gone.error(), {}, form);
                                           send(draft, form);
                                       }});
}

void TokenActions::arrived(Result<CreatedToken> result, const QUrl& address, NewTokenDialog* form) {
    if (!result) {
        if (form)
            return form->showError(result.error());
        Q_EMIT failed(result.error());
        if (result.error().kind == ErrorKind::SecretLost)
            Q_EMIT created(TokenId(result.error().detail));
        return;
    }
    if (form)
        form->accept();
    const TokenId id = result->token.id;
    auto* const dialog =
        newDialog<TokenCreatedDialog>(std::move(result).value(), address, m_clipboard, m_window);
    dialog->offerVerify({this, [this](const TokenId& newId, Secret secret, const Continuation<Caller>& then) {
                             m_tokens.tryCredential(newId, std::move(secret), then);
                         }});
    dialog->open();
    Q_EMIT created(id);
}

void TokenActions::edit() {
    const ChosenTokens tokens = m_selected.tokens();
    const auto caller = m_tokens.caller();
    if (tokens.size() != 1 || !caller || !m_tokens.tenant())
        return;
    const Token token = tokens.at(0);
    if (caller->isSomebodyElse(token.owner.id))
        showOthers(token);
    else
        editMine(token);
}

void TokenActions::editMine(const Token& token) {
    OwnersTokens others = m_tokens.model().tokensOf(token.owner.id);
    others.names.removeOne(token.name);
    auto* const dialog = newDialog<EditTokenDialog>(token, m_tokens.generation(), *m_tokens.caller(), others,
                                                    m_clock, m_window);
    dialog->showTenant(*m_tokens.tenant());
    if (const auto verdict = m_verdictOf ? m_verdictOf(token.id) : std::nullopt)
        dialog->showVerdict(verdict->first, verdict->second);
    dialog->showUnderWay(m_tokens.model().note(token.id));
    dialog->offerScopeSets(m_settings);
    connect(&m_tokens.changes(), &TokenChanges::lookingForOutcome, dialog, &EditTokenDialog::showLooking);
    connect(dialog, &EditTokenDialog::saveRequested, this, [this, dialog, token](const TokenPatch& patch) {
        m_tokens.changes().patch(token.id, patch,
                                 {this, [this, token, form = QPointer(dialog)](const Result<Token>& patched) {
                                      if (patched)
                                          m_undo->note(token, *patched);
                                      if (patched && form)
                                          form->accept();
                                      else if (!patched && form)
                                          form->showError(patched.error());
                                      else if (!patched)
                                          Q_EMIT failed(patched.error());
                                  }});
    });
    dialog->open();
}

void TokenActions::showOthers(const Token& token) {
    const TokenModel& model = m_tokens.model();
    auto* const dialog =
        newDialog<OthersTokenDialog>(token, model.statusWords(token.id), m_tokens.generation(),
                                     *m_tokens.caller(), *m_tokens.tenant(), m_clock(), m_window);
    connect(dialog, &OthersTokenDialog::copyRequested, &m_clipboard, &ClipboardGuard::copyPlain);
    connect(dialog, &OthersTokenDialog::expiryWanted, this, [this, dialog, token] {
        dialog->accept();
        Q_EMIT expiryWanted(ChosenTokens(QList<Token>{token}));
    });
    connect(dialog, &OthersTokenDialog::deletionWanted, this, [this, dialog, token] {
        dialog->accept();
        askToRemove(token);
    });
    connect(dialog, &OthersTokenDialog::messageWanted, this, [this, dialog, token] {
        dialog->accept();
        Q_EMIT messageToOwnerWanted({token});
    });
    dialog->open();
}

void TokenActions::remove() {
    const ChosenTokens tokens = m_selected.tokens();
    if (tokens.size() > 1)
        Q_EMIT severalToDelete(tokens);
    else if (!tokens.isEmpty())
        askToRemove(tokens.at(0));
}

void TokenActions::askToRemove(const Token& token) {
    const auto caller = m_tokens.caller();
    const auto tenant = m_tokens.tenant();
    if (!caller || !tenant)
        return;
    auto* const dialog =
        newDialog<DeleteTokenDialog>(token, m_tokens.generation(), *caller, *tenant, m_clock, m_window);
    const auto verdict = m_verdictOf ? m_verdictOf(token.id) : std::nullopt;
    if (verdict && !isSignedInWith(token.id, *tenant, *caller))
        dialog->showVerdict(verdict->first, verdict->second);
    dialog->showUnderWay(m_tokens.model().note(token.id));
    connect(&m_tokens.changes(), &TokenChanges::lookingForOutcome, dialog, &DeleteTokenDialog::showLooking);
    connect(dialog, &DeleteTokenDialog::suspendRequested, this, [this, dialog] {
        dialog->accept();
        Q_EMIT suspendWanted(ChosenTokens(QList<Token>{dialog->token()}));
    });
    connect(dialog, &DeleteTokenDialog::deleteRequested, this, [this, dialog, tenant] {
        // Patdesk may have been locked meanwhile, and be in another tenant, or in none.
        if (m_tokens.tenant() && m_tokens.tenant()->id == tenant->id)
            removeOne(dialog->token(), dialog);
        else
            dialog->reject();
    });
    dialog->open();
}

// The window is the receiver, not the dialog: what became of the token is said if that has been closed, too.

void TokenActions::removeOne(const Token& token, DeleteTokenDialog* form) {
    m_tokens.changes().remove(
        token.id, {this, [this, name = token.name, form = QPointer(form)](const Result<Done>& gone) {
                       if (form)
                           form->finished(gone);
                       else if (!gone)
                           Q_EMIT failed(gone.error());
                       if (!gone)
                           return;
                       Message message{Message::About::Remark, Symbol::Check, Tone::Good};
                       message.text = tr("“%1” has been deleted.").arg(isolated(name));
                       message.passes = true;
                       Q_EMIT messageReady(message);
                   }});
}

} // namespace patdesk
