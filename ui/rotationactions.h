// SPDX-License-Identifier: MIT
#pragma once

#include "createdtoken.h"
#include "error.h"
#include "result.h"
#include "rotation.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <map>

class QAction;
class QWidget;

namespace patdesk {

class ClipboardGuard;
class Lifecycle;
class RotationStartDialog;
class RotationWindow;
class TokenService;

/// Rotates the caller's own tokens: opens the dialogs of each stage and wires them to the keeper. A
/// successor's secret stays in memory until it is verified or Patdesk ends.
class RotationActions : public QObject {
    Q_OBJECT

public:
    RotationActions(TokenService& tokens, Lifecycle& lifecycle, ClipboardGuard& clipboard,
                    std::function<QList<Token>()> selected, QWidget* window);

    QAction* rotateAction() const { return m_rotate; }

    QAction* overviewAction() const { return m_overview; }

    /// To be called when the selection or the tenant changes.
    void refresh();
    /// Wipes the successors' secrets: whoever verifies one later has to enter it.
    void forgetSecrets();
    /// How many rotations of the open tenant can go on, and how many are stuck.
    std::pair<int, int> waiting() const;

Q_SIGNALS:
    void messageToOwnerWanted(const QList<patdesk::Token>& tokens);

private:
    void rotate();
    void begin(const Token& token, RotationStartDialog* dialog);
    void showOverview(const QString& rotationId);
    void show(const QString& rotationId, CreatedToken created, const QUrl& address);
    void forgetGivenUp(const QString& rotationId);
    void createAnew(const QString& rotationId);
    void verify(const QString& rotationId);
    Result<Done> noteVerified(const QString& rotationId);
    void retire(const QString& rotationId);
    void tell(const std::optional<Error>& error, const QString& good);
    void listDaily();
    QStringList knownSecrets() const;

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    ClipboardGuard& m_clipboard;
    std::function<QList<Token>()> m_selected;
    QWidget* m_window;
    QAction* m_rotate;
    QAction* m_overview;
    QPointer<RotationWindow> m_shown;
    std::map<QString, Secret> m_secrets;
};

} // namespace patdesk
