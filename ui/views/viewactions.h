// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "message.h"
#include "viewnamedialog.h"
#include "viewstore.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <utility>

class QAction;
class QMenu;

namespace patdesk {

class Settings;
class TokenService;
class ViewList;

/// Saved views: what can be done with them, their list and their menu. Main thread only.
class ViewActions : public QObject {
    Q_OBJECT

public:
    /// What is asked for now, to be saved: with the filter as a part of the query.
    using Current = Bound<SavedView()>;

    /// Dialogs open over `window`. The views are kept in `file`.
    ViewActions(TokenService& tokens, const QString& file, Current current, Settings& settings,
                QWidget* window);

    /// For the column of filters.
    ViewList* list() const { return m_list; }

    /// "Save view…"
    QAction* saveAction() const { return m_save; }

    /// Each view with its key, and what can be done with views.
    QMenu* menu() const { return m_menu; }

    /// This is shown now, by nothing but the query or with a filter, too: the view that it is, if it is one.
    void noteShown(const QString& query, bool filtered);
    /// Opens the view of that name. Reports that there is none.
    void open(const QString& name);
    /// The tokens of that view that it warns of.
    void openWarned(const QString& name);
    /// What the views of the open tenant warn of now, each with its view; empty while nobody knows.
    QList<Message> warnings() const;
    /// Brings the view that was deleted last back to its place.
    void restore();

Q_SIGNALS:
    /// To be shown.
    void wanted(const patdesk::SavedView& view);
    void messageReady(const patdesk::Message& message);
    void failed(const patdesk::Error& error);
    /// What was done, to be said for a moment.
    void done(const QString& words);

private:
    QAction* add(const QString& words, void (ViewActions::*what)(), const QKeySequence& keys = {});
    void showViews();
    QString host() const;
    QString tenantName() const;
    void ask(const QString& title, const QString& doing, const SavedView& view, const QString& instead,
             void (ViewActions::*then)(const QString& instead, SavedView view));
    void save();
    void rename();
    void duplicate();
    void update();
    void warn();
    void warnOnce();
    std::optional<std::int64_t> warnedTokens(const SavedView& view) const;
    static Message warningOf(const SavedView& view, std::int64_t tokens);
    void moveUp();
    void moveDown();
    void remove();
    void exportAll();
    void importFrom();
    void addNew(const QString& instead, SavedView view);
    void changeTo(const QString& instead, SavedView view);
    bool worked(const Result<Done>& result);
    void warnOf(const QString& words);

    TokenService& m_tokens;
    Settings& m_settings;
    QWidget* m_window;
    Current m_current;
    ViewStore m_store;
    ViewList* m_list;
    QMenu* m_menu;
    QAction* m_save;
    QList<QAction*> m_ofCurrent;
    QList<QAction*> m_ofMenu;
    QTimer m_hour;
    std::optional<std::pair<SavedView, qsizetype>> m_deleted;
};

} // namespace patdesk
