// SPDX-License-Identifier: MIT
#include "listactions.h"

#include "clipboardguard.h"
#include "copyactions.h"
#include "detailspane.h"
#include "evidenceexport.h"
#include "exportactions.h"
#include "filtertext.h"
#include "lifecycle.h"
#include "lifecycleactions.h"
#include "lostsecrets.h"
#include "messagecenter.h"
#include "plaintext.h"
#include "planchip.h"
#include "policyactions.h"
#include "tokenactions.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokenties.h"
#include "tokenverdicts.h"
#include "tokenview.h"
#include "topbar.h"
#include "verdictnote.h"

#include <QAction>
#include <QMenu>

namespace patdesk {

namespace {

/// The filter and the search in words.
QString shownAs(const TokenModel& model) {
    const QString filter = wordOf(model.filter());
    return model.search().isEmpty() ? filter
                                    : ListActions::tr("%1, “%2”").arg(filter, isolated(model.search()));
}

ExportActions::Source exportSource(TokenService& tokens, TokenView& table) {
    const auto words = [&tokens] {
        const auto tenant = tokens.tenant();
        return QStringList{tenant ? tenant->name : QString(), shownAs(tokens.model())};
    };
    return {{&table, [&table] { return table.selectedCount(); }},
            {&table, [&table] { return table.chosen(); }},
            {&table, [&tokens] { return tokens.model().shownCount(); }},
            {&table, [&table] { return table.shown(); }},
            {&table, words},
            {&table, [&tokens] {
                 return ExportRules{tokens.clock()(), tokens.model().staleDays(),
                                    tokens.model().expiringDays(), tokens.model().verdicts()};
             }}};
}

} // namespace

ListActions::ListActions(const Parts& parts, ClipboardGuard& clipboard, MessageCenter& center,
                         TokenView& table, QWidget* window)
    : QObject(window)
    , m_tokens(new TokenActions(parts.tokens, parts.settings, clipboard, parts.tokens.clock(),
                                {{&table, [&table] { return table.selectedCount(); }},
                                 {&table, [&table] { return table.chosen(); }}},
                                window))
    , m_lifecycle(
          new LifecycleActions(parts.tokens, parts.lifecycle, parts.settings, clipboard,
                               {{&table, [&table] { return table.selectedCount(); }},
                                {&table, [&table] { return table.chosen(); }},
                                {&table, [&model = parts.tokens.model()] { return model.shownCount(); }},
                                {&table, [&table] { return table.shown(); }},
                                {&table, [&model = parts.tokens.model()] { return shownAs(model); }}},
                               window))
    , m_export(new ExportActions(exportSource(parts.tokens, table), clipboard, window))
    , m_evidence(new EvidenceExport(parts.lifecycle.verdicts(), window))
    , m_policy(new PolicyActions(parts.lifecycle.verdicts(), window))
    , m_copy(new CopyActions(table, parts.tokens.model(), clipboard,
                             {&table, [&tokens = parts.tokens] { return tokens.tenant(); }}, window))
    , m_lostSecrets(new LostSecrets(parts.tokens, parts.lifecycle, this)) {
    m_tokens->setVerdictOf({&parts.lifecycle, [&verdicts = parts.lifecycle.verdicts()](const TokenId& token) {
                                return verdictNote(verdicts, token);
                            }});
    wireTokens(table);
    wireLifecycle(center);
    wireVerdicts(parts.lifecycle.verdicts(), center);
}

void ListActions::wireVerdicts(TokenVerdicts& verdicts, MessageCenter& center) {
    const auto tell = [&verdicts, &center] {
        const auto progress = verdicts.progress();
        center.setJudging(verdicts.state() == TokenVerdicts::State::Gathering
                              ? std::optional(JudgingProgress{progress.eventsRead, progress.events})
                              : std::nullopt);
    };
    connect(&verdicts, &TokenVerdicts::stateChanged, &center, tell);
    connect(&verdicts, &TokenVerdicts::progressed, &center, tell);
}

void ListActions::wireTokens(TokenView& table) {
    m_tokens->editAction()->setShortcuts({Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter});
    // Del belongs to the table: in the search field it means the text.
    for (QAction* const action : {m_tokens->deleteAction(), m_tokens->editAction()}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table.addAction(action);
    }
    // Not activated(), which on a desktop of single clicks comes with the click that only selects.
    connect(&table, &TokenView::doubleClicked, m_tokens->editAction(), &QAction::trigger);
    // Whatever filter or search would hide it.
    connect(m_tokens, &TokenActions::created, this, &ListActions::tokenWanted);
    connect(m_tokens, &TokenActions::failed, this, &ListActions::failed);
    connect(m_tokens, &TokenActions::severalToDelete, m_lifecycle, &LifecycleActions::reviewDeletion);
    connect(m_tokens, &TokenActions::extensionWanted, m_lifecycle, &LifecycleActions::extendExpiry);
    connect(m_tokens, &TokenActions::expiryWanted, m_lifecycle, &LifecycleActions::planExpiry);
    connect(m_tokens, &TokenActions::messageToOwnerWanted, m_lifecycle, &LifecycleActions::writeToOwners);
    connect(m_tokens, &TokenActions::suspendWanted, m_lifecycle, &LifecycleActions::planDeletion);
}

void ListActions::wireLifecycle(MessageCenter& center) {
    connect(m_tokens, &TokenActions::messageReady, &center, &MessageCenter::tell);
    connect(m_lifecycle, &LifecycleActions::messageReady, &center, &MessageCenter::tell);
    connect(m_lifecycle, &LifecycleActions::replacementWanted, this, &ListActions::replacementWanted);
    connect(m_lifecycle, &LifecycleActions::messageOver, &center, &MessageCenter::withdraw);
    connect(m_lifecycle->ties(), &TokenTies::tokenWanted, this, &ListActions::tokenWanted);
    connect(m_lifecycle, &LifecycleActions::tokenWanted, this,
            [this](const TokenId& token) { Q_EMIT returnWanted(token, false); });
    connect(m_lifecycle, &LifecycleActions::detailsWanted, this,
            [this](const TokenId& token) { Q_EMIT returnWanted(token, true); });
    connect(m_export, &ExportActions::failed, this, &ListActions::failed);
    connect(m_export, &ExportActions::done, this, &ListActions::done);
    m_export->menu()->addMenu(m_evidence->menu());
    m_lifecycle->historyMenu()->addAction(m_policy->policyAction());
    connect(m_evidence, &EvidenceExport::failed, this, &ListActions::failed);
    connect(m_evidence, &EvidenceExport::done, this, &ListActions::done);
    connect(m_copy, &CopyActions::done, this, &ListActions::done);
    connect(m_lostSecrets, &LostSecrets::messageReady, &center, &MessageCenter::tell);
    connect(m_lostSecrets, &LostSecrets::failed, this, &ListActions::failed);
    m_lifecycle->reportJournalState();
}

void ListActions::addTo(TopBar& top) const {
    top.addAction(m_tokens->createAction(), tr("New token"));
    top.addAction(m_tokens->editAction(), tr("Edit token"));
    top.addAction(m_tokens->deleteAction(), tr("Delete tokens"));
    top.addMenu(m_lifecycle->changeMenu(), Symbol::Change, tr("Change"));
    top.addMenu(m_lifecycle->historyMenu(), Symbol::History, tr("History"));
    top.addMenu(m_export->menu(), Symbol::Copy, tr("Export"));
    top.yieldFromHere();
    top.addAction(m_lifecycle->writeAction(), tr("Write to owner"));
}

void ListActions::addTo(QMenu& menu) const {
    menu.addActions({m_tokens->editAction(), m_tokens->createLikeAction(), m_tokens->deleteAction()});
    menu.addMenu(m_copy->menu());
    menu.addActions(m_lifecycle->rowActions());
    menu.insertAction(m_lifecycle->rowActions().constFirst(), m_tokens->extendAction());
    menu.addAction(m_policy->exceptionAction());
}

void ListActions::addToToken(QMenu& menu) const {
    menu.addActions({m_tokens->createAction(), m_tokens->createLikeAction(), m_tokens->editAction(),
                     m_tokens->extendAction(), m_tokens->deleteAction()});
    menu.addSeparator();
    menu.addActions({m_lifecycle->writeAction(), m_policy->exceptionAction()});
}

QList<QAction*> ListActions::changeActions() const {
    return m_lifecycle->changeMenu()->actions();
}

QList<QAction*> ListActions::historyActions() const {
    return m_lifecycle->historyMenu()->actions();
}

QMenu* ListActions::exportMenu() const {
    return m_export->menu();
}

QAction* ListActions::undoAction() const {
    return m_tokens->undoAction();
}

QMenu* ListActions::copyMenu() const {
    return m_copy->menu();
}

void ListActions::addTo(DetailsPane& details) const {
    details.setTies(m_lifecycle->ties());
    connect(&details, &DetailsPane::tokenShown, m_lifecycle->ties(), &TokenTies::showToken);
    connect(&details, &DetailsPane::tokenShown, m_policy, &PolicyActions::setToken);
    details.offerForSelection(m_lifecycle->rowActions()
                              << m_tokens->extendAction() << m_export->menu()->menuAction()
                              << m_copy->menu()->menuAction() << m_tokens->deleteAction());
}

bool ListActions::openPlanFile(const QString& path) {
    return m_lifecycle->openPlanFile(path).ok();
}

QWidget* ListActions::planChip() const {
    return m_lifecycle->planChip();
}

QList<Message> ListActions::waiting() const {
    return m_lifecycle->waiting();
}

void ListActions::refresh() {
    m_tokens->refresh();
    m_lifecycle->refresh();
    m_copy->refresh();
}

void ListActions::addLostSecret(const Token& token, const TenantId& tenant) {
    m_lostSecrets->add(token, tenant);
}

void ListActions::act(MessageAction action, const TokenId& token) {
    if (action == MessageAction::NewToken)
        m_tokens->createAction()->trigger();
    else if (action == MessageAction::DeleteLostToken || action == MessageAction::KeepLostToken)
        m_lostSecrets->act(action, token);
    else
        m_lifecycle->act(action);
}

} // namespace patdesk
