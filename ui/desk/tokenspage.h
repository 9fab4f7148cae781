// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "message.h"
#include "parts.h"

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QSplitter;

namespace patdesk {

class ChosenDetails;
class ClipboardGuard;
class FilterList;
class ListActions;
class MessageBar;
class MessageCenter;
class TenantOpener;
class TokenModel;
class TokenPictures;
class TokenView;
class TopBar;

/// The page of the open tenant's tokens: on top what to list and what to do, at the side the filters, then
/// the table with the messages below it, and the details of what is chosen.
class TokensPage : public QWidget {
    Q_OBJECT

public:
    /// `window` shows the page, has its size already, and gets the shortcuts; its own actions stand at the
    /// end of the top bar.
    TokensPage(const Parts& parts, ClipboardGuard& clipboard, MessageCenter& center, TenantOpener& opener,
               const QList<QAction*>& windowActions, QWidget* window);
    ~TokensPage() override;

    ListActions& actions() const { return *m_actions; }

    /// Another number of days has been saved elsewhere.

    /// What is selected now is selected again when the tenant has been opened once more.
    void keepSelection();
    void focusTable();

Q_SIGNALS:
    /// By a button of a message.
    void settingsWanted();
    void credentialWanted();
    void checkWanted();
    void replacementWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTop(const QList<QAction*>& windowActions, QWidget* window);
    void buildBody();
    void addVerdicts();
    void addPictures();
    void wireTenants();
    void wireSearch(QWidget* window);
    void wireFilters();
    void wireMessages();
    void wireChosen();

    void showMessages();
    void act(MessageAction action);
    void showRowMenu(const QPoint& at);
    void addNarrowing(QMenu& menu);
    void showToken(const TokenId& token);

    Parts m_parts;
    TokenModel& m_model;
    ClipboardGuard& m_clipboard;
    MessageCenter& m_center;
    TenantOpener& m_opener;
    TokenView* m_table;
    ListActions* m_actions;
    TopBar* m_top;
    QAction* m_refresh;
    QAction* m_showDetails;
    FilterList* m_filters;
    TokenPictures* m_pictures;
    MessageBar* m_message;
    ChosenDetails* m_details;
    QSplitter* m_body;
    /// What was selected when Patdesk was locked.
    QList<TokenId> m_selectedBefore;
};

} // namespace patdesk
