// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "chosentokens.h"
#include "clock.h"
#include "createdtoken.h"
#include "message.h"
#include "notelabel.h"
#include "result.h"
#include "tokendraft.h"

#include <QObject>

#include <optional>
#include <utility>

class QAction;
class QWidget;

namespace patdesk {

class ClipboardGuard;
class DeleteTokenDialog;
class EditUndo;
class NewTokenDialog;
class Settings;
class TokenService;

/// The actions on tokens. Each opens its dialog and connects it to the token service.
class TokenActions : public QObject {
    Q_OBJECT

public:
    /// The tokens to act on. How many there are is asked often, and which when an action is used.
    struct Selected {
        Bound<int()> count;
        Bound<ChosenTokens()> tokens;
    };

    /// Dialogs open over `window`.
    TokenActions(TokenService& tokens, Settings& settings, ClipboardGuard& clipboard, Clock clock,
                 Selected selected, QWidget* window);

    /// What is known of whether a token can be deleted, for the question before it is; nothing where it was
    /// not judged.
    using VerdictOf = Bound<std::optional<std::pair<NoteLabel::Kind, QString>>(const TokenId&)>;

    void setVerdictOf(VerdictOf verdictOf) { m_verdictOf = std::move(verdictOf); }

    QAction* createAction() const { return m_create; }

    /// "New like this".
    QAction* createLikeAction() const { return m_createLike; }

    /// "Extend by 90 days".
    QAction* extendAction() const { return m_extend; }

    QAction* editAction() const { return m_edit; }

    QAction* deleteAction() const { return m_delete; }

    /// "Undo edit"
    QAction* undoAction() const;

    /// To be called when the selection, the tenant or the loading changes.
    void refresh();

Q_SIGNALS:
    /// A new token is in the table.
    void created(const patdesk::TokenId& id);
    /// These are several: a plan, which is reviewed.
    void severalToDelete(const patdesk::ChosenTokens& tokens);
    /// These are to expire 90 days later …
    void extensionWanted(const patdesk::ChosenTokens& tokens);
    /// … or at a time that is still to be asked for.
    void expiryWanted(const patdesk::ChosenTokens& tokens);
    void messageToOwnerWanted(const QList<patdesk::Token>& tokens);
    /// This one is to be suspended instead of deleted.
    void suspendWanted(const patdesk::ChosenTokens& token);
    /// What was done, for the message bar.
    void messageReady(const patdesk::Message& message);
    /// A change failed after its dialog had been closed.
    void failed(const patdesk::Error& error);

private:
    NewTokenDialog* newForm();
    void create();
    void createLike();
    void extend();
    void send(const TokenDraft& draft, NewTokenDialog* form);
    void deleteAndSend(const TokenId& orphan, const TokenDraft& draft, NewTokenDialog* form);
    void arrived(Result<CreatedToken> result, const QUrl& address, NewTokenDialog* form);
    void edit();
    void editMine(const Token& token);
    void showOthers(const Token& token);
    QString extensionObstacle(const ChosenTokens& tokens) const;
    void remove();
    void askToRemove(const Token& token);
    void removeOne(const Token& token, DeleteTokenDialog* form);

    TokenService& m_tokens;
    Settings& m_settings;
    ClipboardGuard& m_clipboard;
    Clock m_clock;
    Selected m_selected;
    VerdictOf m_verdictOf;
    QWidget* m_window;
    QAction* m_create;
    QAction* m_createLike;
    QAction* m_extend;
    QAction* m_edit;
    QAction* m_delete;
    EditUndo* m_undo;
};

} // namespace patdesk
