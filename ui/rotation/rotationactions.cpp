// SPDX-License-Identifier: MIT
#include "rotationactions.h"

#include "clipboardguard.h"
#include "lifecycle.h"
#include "problemtext.h"
#include "rotationstartdialog.h"
#include "rotationwindow.h"
#include "selflockout.h"
#include "servicesender.h"
#include "tokencreateddialog.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QAction>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace patdesk {

namespace {

constexpr std::chrono::hours lookAgain{1};
constexpr std::chrono::hours day{24};

} // namespace

RotationActions::RotationActions(TokenService& tokens, Lifecycle& lifecycle, ClipboardGuard& clipboard,
                                 Selected selected, QWidget* window)
    : QObject(window)
    , m_tokens(tokens)
    , m_lifecycle(lifecycle)
    , m_clipboard(clipboard)
    , m_selected(std::move(selected))
    , m_window(window)
    , m_rotate(new QAction(tr("R&otate…"), this))
    , m_overview(new QAction(tr("Ro&tations…"), this)) {
    connect(m_rotate, &QAction::triggered, this, &RotationActions::rotate);
    connect(m_overview, &QAction::triggered, this, [this] { showOverview({}); });
    connect(&tokens, &TokenService::stateChanged, this, &RotationActions::retireByRule);
    auto* const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &RotationActions::listDaily);
    timer->start(lookAgain);
}

void RotationActions::refresh() {
    m_rotate->setEnabled(m_tokens.caller() && m_selected.count() == 1);
    m_rotate->setToolTip(m_selected.count() == 1 ? tr("Replace the selected token without an outage")
                                                 : tr("Select one token to rotate it."));
    m_overview->setEnabled(m_tokens.caller().has_value());
    m_overview->setToolTip(m_overview->isEnabled() ? QString() : tr("No tenant is open."));
}

std::pair<int, int> RotationActions::waiting() const {
    std::pair<int, int> counts{0, 0};
    const auto tenant = m_tokens.tenant();
    if (!tenant)
        return counts;
    for (const Rotation& rotation : m_lifecycle.rotations().rotations(tenant->baseUrl.authority())) {
        const RotationView view = m_lifecycle.rotations().view(rotation.id);
        if (view.isStuck())
            ++counts.second;
        else if (view.next != RotationView::Next::Wait && view.next != RotationView::Next::Nothing)
            ++counts.first;
    }
    return counts;
}

/// While an old token is watched, its last use is checked once a day.
void RotationActions::listDaily() {
    const auto tenant = m_tokens.tenant();
    const auto age = m_tokens.timeSinceRefresh();
    if (!tenant || !age || *age < day)
        return;
    const QList<Rotation> rotations = m_lifecycle.rotations().rotations(tenant->baseUrl.authority());
    if (std::any_of(rotations.begin(), rotations.end(),
                    [](const Rotation& r) { return r.stage == RotationStage::Watching; }))
        m_tokens.refresh();
}

void RotationActions::retireByRule() {
    if (const auto tenant = m_tokens.tenant(); tenant && listsOwnTokens(m_tokens))
        m_lifecycle.rotations().retireByRule(tenant->baseUrl.authority());
}

void RotationActions::rotate() {
    const ChosenTokens selected = m_selected.tokens();
    const auto caller = m_tokens.caller();
    const auto tenant = m_tokens.tenant();
    if (selected.size() != 1 || !caller || !tenant)
        return;
    const Token token = selected.at(0);
    if (isSignedInWith(token.id, *tenant, *caller)) {
        Q_EMIT replacementWanted();
        return;
    }
    const OwnersTokens mine = m_tokens.model().tokensOf(caller->identityId);
    const Instant now = m_lifecycle.clock()();
    const QString host = tenant->baseUrl.authority();
    const Rotation proposed = newRotation(token, tenant->name, host, 0, mine, now);
    auto* const dialog = new RotationStartDialog(
        proposed, successorDraft(proposed, m_tokens.generation(), now),
        rotationObstacle(token, *caller, mine, m_lifecycle.rotations().rotations(host)), problemOf(proposed),
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RotationStartDialog::createRequested, this,
            [this, token, dialog] { begin(token, dialog); });
    connect(dialog, &RotationStartDialog::messageRequested, this, [this, token, dialog] {
        dialog->accept();
        Q_EMIT messageToOwnerWanted({token});
    });
    dialog->open();
}

/// What keeps the successor from being created, by the rules of the form that creates a token.
QString RotationActions::problemOf(const Rotation& rotation) const {
    const QString problem = problemText(m_lifecycle.rotations().problemsOf(rotation), m_tokens.generation());
    return problem.isEmpty() ? QString() : tr("A successor of this token cannot be created. %1").arg(problem);
}

void RotationActions::begin(const Token& token, RotationStartDialog* dialog) {
    const auto caller = m_tokens.caller();
    const auto tenant = m_tokens.tenant();
    if (!caller || !tenant)
        return;
    dialog->setBusy(true);
    Rotation rotation = newRotation(token, tenant->name, tenant->baseUrl.authority(), dialog->quietDays(),
                                    m_tokens.model().tokensOf(caller->identityId), m_lifecycle.clock()());
    rotation.retiresByItself = dialog->retiresByItself();
    // This object is the receiver, not the dialog: the secret must not be lost if the dialog has been closed.
    m_lifecycle.rotations().begin(rotation, {this, [this, id = rotation.id, form = QPointer(dialog),
                                                    address = tenant->baseUrl](Result<CreatedToken> created) {
                                                 if (!created) {
                                                     if (form)
                                                         form->showError(created.error());
                                                     return;
                                                 }
                                                 if (form)
                                                     form->accept();
                                                 show(id, std::move(created).value(), address);
                                             }});
}

/// Shows the secret, once, so that it can be copied and verified; then the overview.
void RotationActions::show(const QString& rotationId, CreatedToken created, const QUrl& address) {
    auto* const dialog = new TokenCreatedDialog(std::move(created), address, m_clipboard, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerVerify(
        {this, [this, rotationId](const TokenId& id, Secret secret, const Continuation<Caller>& then) {
             m_tokens.tryCredential(id, std::move(secret),
                                    {this, [this, rotationId, then](const Result<Caller>& caller) {
                                         if (caller)
                                             noteVerified(rotationId);
                                         then(caller);
                                     }});
         }});
    connect(dialog, &QDialog::finished, this, [this, rotationId] { showOverview(rotationId); });
    dialog->open();
}

void RotationActions::showOverview(const QString& rotationId) {
    if (!m_shown) {
        m_shown = new RotationWindow(m_lifecycle, m_tokens, m_links, m_window);
        m_shown->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_shown, &RotationWindow::createAnewRequested, this, &RotationActions::createAnew);
        connect(m_shown, &RotationWindow::verifyRequested, this, &RotationActions::verify);
        connect(m_shown, &RotationWindow::retireRequested, this, &RotationActions::retire);
    }
    m_shown->choose(rotationId);
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
}

void RotationActions::tell(const std::optional<Error>& error, const QString& good) {
    if (m_shown)
        m_shown->showResult(error, good);
}

void RotationActions::createAnew(const QString& rotationId) {
    const auto tenant = m_tokens.tenant();
    const auto rotation = m_lifecycle.rotations().rotation(rotationId);
    if (!tenant || !rotation)
        return;
    if (const QString problem = problemOf(*rotation); !problem.isEmpty()) {
        if (m_shown)
            m_shown->showProblem(problem);
        return;
    }
    m_lifecycle.rotations().createAnew(
        rotationId, {this, [this, rotationId, address = tenant->baseUrl](Result<CreatedToken> created) {
                         if (!created)
                             return tell(created.error(), {});
                         show(rotationId, std::move(created).value(), address);
                     }});
}

void RotationActions::verify(const QString& rotationId) {
    const auto rotation = m_lifecycle.rotations().rotation(rotationId);
    std::optional<Secret> secret = m_shown ? m_shown->takeTypedSecret() : std::nullopt;
    if (!rotation || !secret)
        return tell(Error{.kind = ErrorKind::CredentialRefused}, {});
    m_tokens.tryCredential(rotation->successor, *std::move(secret),
                           {this, [this, rotationId](const Result<Caller>& caller) {
                                if (caller)
                                    noteVerified(rotationId);
                                else
                                    tell(caller.error(), {});
                            }});
}

void RotationActions::noteVerified(const QString& rotationId) {
    const Result<Done> noted = m_lifecycle.rotations().confirmVerified(rotationId);
    tell(noted ? std::nullopt : std::optional(noted.error()),
         tr("The successor's secret works. Patdesk watches the old token from now on."));
}

void RotationActions::retire(const QString& rotationId) {
    m_lifecycle.rotations().retire(
        rotationId, {this, [this](const Result<Done>& retired) {
                         tell(retired ? std::nullopt : std::optional(retired.error()),
                              tr("The old token has been deleted, and the successor has its name."));
                     }});
}

} // namespace patdesk
