// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "message.h"
#include "parts.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QMenu;
class QSplitter;

namespace patdesk {

class Arrivals;
class ChosenDetails;
class ClipboardGuard;
class ConditionChips;
class FilterList;
class ListActions;
class MessageBar;
class MessageCenter;
class OverviewActions;
class TenantOpener;
class TokenModel;
class TokenPictures;
class TokenQuery;
class TokenView;
class TopBar;
class ViewActions;
struct SavedView;

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

    /// Shows the view of that name, if there is one.
    void openView(const QString& name);

    /// Takes what is dropped on the window, and links.
    Arrivals& arrivals() const { return *m_arrivals; }

    /// For the menu bar.
    void addToEdit(QMenu& menu) const;
    void addToView(QMenu& menu) const;

    /// What is selected now is selected again when the tenant has been opened once more.
    void keepSelection();
    void focusTable();
    /// As the settings have it now.
    void showDensity();

    /// What waits for the user in the open tenant: rotations, paused plans, tokens of views that expire soon.
    QList<Message> waiting() const;
    /// Leads to one of these.
    void follow(const Message& message);

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
    void addViews(QWidget* window);
    SavedView currentView() const;
    void showView(const SavedView& view);
    void addPictures();
    void addOverview(QWidget* window);
    void wireTenants();
    void wireSearch(QWidget* window);
    void wireArrivals();
    void showConditions();
    void showMostExcluding();
    void noteShownView();
    void wireFilters();
    void wireMessages();
    void wireChosen();

    void showMessages();
    void act(MessageAction action);
    void showToken(const TokenId& token);

    Parts m_parts;
    TokenModel& m_model;
    ClipboardGuard& m_clipboard;
    MessageCenter& m_center;
    TenantOpener& m_opener;
    TokenView* m_table;
    ListActions* m_actions;
    TopBar* m_top;
    Arrivals* m_arrivals = nullptr;
    QAction* m_refresh;
    QAction* m_find = nullptr;
    QList<QAction*> m_steps;
    QAction* m_showDetails;
    FilterList* m_filters;
    ViewActions* m_views = nullptr;
    TokenPictures* m_pictures;
    OverviewActions* m_overview = nullptr;
    ConditionChips* m_chips;
    QTimer m_mostExcludingSoon;
    TokenQuery* m_query = nullptr;
    MessageBar* m_message;
    ChosenDetails* m_details;
    QSplitter* m_body;
    /// What was selected when Patdesk was locked.
    QList<TokenId> m_selectedBefore;
};

} // namespace patdesk
