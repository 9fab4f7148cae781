// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "message.h"
#include "token.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace patdesk {

class Lifecycle;
class ScreamTestWindow;
class TokenLinks;
class TokenService;

/// Opens the window of scream tests and wires it, and reports what happens in them.
class ScreamActions : public QObject {
    Q_OBJECT

public:
    ScreamActions(TokenService& tokens, Lifecycle& lifecycle, QWidget* window);

    QAction* overviewAction() const { return m_overview; }

    /// For the menus of the overview: the way to a token. They outlive this.
    void setLinks(TokenLinks* links) { m_links = links; }

    /// To be called when the tenant changes.
    void refresh();
    /// With this one chosen, if there is one.
    void showOverview(const QString& testId);

Q_SIGNALS:
    void messageReady(const patdesk::Message& message);
    void failed(const patdesk::Error& error);
    void deletionWanted(const QList<patdesk::Token>& tokens);
    void messagesWanted(const QList<patdesk::Token>& tokens);

private:
    void reportSettled(const QString& testId, const QList<int>& steps);
    void reportEnded(const QString& testId);
    void reportRunning();
    void saveProof(const QString& testId);

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    QWidget* m_window;
    QAction* m_overview;
    TokenLinks* m_links = nullptr;
    QPointer<ScreamTestWindow> m_shown;
    /// The tenant of which was said that it is listened to.
    QString m_reportedFor;
};

} // namespace patdesk
