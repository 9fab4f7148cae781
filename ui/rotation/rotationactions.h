// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "chosentokens.h"
#include "createdtoken.h"
#include "error.h"
#include "result.h"
#include "rotation.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

class QAction;
class QWidget;

namespace patdesk {

class ClipboardGuard;
class Lifecycle;
class RotationStartDialog;
class RotationWindow;
class TokenLinks;
class TokenService;

/// Rotates the caller's own tokens: opens the dialogs of each stage and wires them to the keeper. A
/// successor's secret is verified while it is shown, or typed into the overview later: it is not stored.
class RotationActions : public QObject {
    Q_OBJECT

public:
    /// How many tokens are selected is asked often, which when an action is used.
    struct Selected {
        Bound<int()> count;
        Bound<ChosenTokens()> tokens;
    };

    RotationActions(TokenService& tokens, Lifecycle& lifecycle, ClipboardGuard& clipboard, Selected selected,
                    QWidget* window);

    QAction* rotateAction() const { return m_rotate; }

    /// For the menus of the overview: the way to a token. They outlive this.
    void setLinks(TokenLinks* links) { m_links = links; }

    QAction* overviewAction() const { return m_overview; }

    /// To be called when the selection or the tenant changes.
    void refresh();
    std::pair<int, int> waiting() const;
    /// With this one chosen, if there is one.
    void showOverview(const QString& rotationId);

Q_SIGNALS:
    void messageToOwnerWanted(const QList<patdesk::Token>& tokens);
    /// The token that Patdesk is signed in with: its successor has to take its place in Patdesk, too.
    void replacementWanted();

private:
    void rotate();
    QString problemOf(const Rotation& rotation) const;
    void begin(const Token& token, RotationStartDialog* dialog);
    void show(const QString& rotationId, CreatedToken created, const QUrl& address);
    void createAnew(const QString& rotationId);
    void verify(const QString& rotationId);
    void noteVerified(const QString& rotationId);
    void retire(const QString& rotationId);
    void tell(const std::optional<Error>& error, const QString& good);
    void listDaily();
    void retireByRule();

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    ClipboardGuard& m_clipboard;
    Selected m_selected;
    QWidget* m_window;
    QAction* m_rotate;
    QAction* m_overview;
    TokenLinks* m_links = nullptr;
    QPointer<RotationWindow> m_shown;
};

} // namespace patdesk
