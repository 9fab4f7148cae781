// SPDX-License-Identifier: MIT
#include "tokenspage.h"

#include "arrivals.h"
#include "chosendetails.h"
#include "clipboardguard.h"
#include "conditionchips.h"
#include "evidencecard.h"
#include "filterlist.h"
#include "idquery.h"
#include "lifecycle.h"
#include "listactions.h"
#include "listscopebox.h"
#include "messagebar.h"
#include "messagecenter.h"
#include "overviewactions.h"
#include "pastlist.h"
#include "policyactions.h"
#include "querychange.h"
#include "querycompleter.h"
#include "queryprinter.h"
#include "querysteps.h"
#include "rowmenu.h"
#include "searchfield.h"
#include "settings.h"
#include "tablecolumns.h"
#include "tablegroups.h"
#include "tenantopener.h"
#include "tokenmodel.h"
#include "tokenpictures.h"
#include "tokenquery.h"
#include "tokenservice.h"
#include "tokenview.h"
#include "topbar.h"
#include "verdictbox.h"
#include "viewactions.h"
#include "viewlist.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

namespace {

/// Longer than between two key strokes.
constexpr int typingPauseMs = 250;

const QString bodyName = QStringLiteral("main-body");

} // namespace

TokensPage::TokensPage(const Parts& parts, ClipboardGuard& clipboard, MessageCenter& center,
                       TenantOpener& opener, const QList<QAction*>& windowActions, QWidget* window)
    : QWidget(window)
    , m_parts(parts)
    , m_model(parts.tokens.model())
    , m_clipboard(clipboard)
    , m_center(center)
    , m_opener(opener)
    , m_table(new TokenView(m_model, parts.settings, this))
    , m_actions(new ListActions(parts, clipboard, center, *m_table, window)) {
    m_model.setStaleDays(parts.settings.staleDays());
    m_model.setExpiringDays(parts.settings.expiringDays());
    buildTop(windowActions, window);
    buildBody();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_body, 1);
    wireTenants();
    wireSearch(window);
    wireArrivals();
    wireFilters();
    addViews(window);
    addOverview(window);
    wireMessages();
    wireChosen();
    m_details->arrange(window->width());
}

TokensPage::~TokensPage() {
    m_parts.settings.setWindowState(bodyName, m_body->saveState());
    // Its children are gone only after it, and until then they hear of the tokens.
    disconnect(&m_parts.tokens, nullptr, this, nullptr);
}

void TokensPage::buildTop(const QList<QAction*>& windowActions, QWidget* window) {
    m_refresh = new QAction(symbolIcon(Symbol::Refresh), tr("Refresh"), this);
    m_refresh->setShortcut(QKeySequence::Refresh);
    window->addAction(m_refresh);
    m_showDetails = new QAction(symbolIcon(Symbol::Info), tr("Details"), this);
    m_showDetails->setCheckable(true);
    m_showDetails->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_top = new TopBar(m_parts.tokens, m_parts.tenants, this);
    m_top->addBesideSearch(m_refresh, tr("Refresh"));
    m_actions->addTo(*m_top);
    m_top->addGap();
    m_top->addAction(m_showDetails, tr("Show details"));
    for (QAction* const action : windowActions)
        m_top->addAction(action, action->text());
}

void TokensPage::buildBody() {
    m_filters = new FilterList(m_model, this);
    m_message = new MessageBar(this);
    m_details = new ChosenDetails(*m_table, m_parts.tokens, *m_showDetails, this);
    addVerdicts();
    addPictures();
    auto* const centre = new QWidget(this);
    auto* const column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_pictures);
    m_chips = new ConditionChips(centre);
    column->addWidget(m_chips);
    column->addWidget(m_table, 1);
    column->addWidget(m_message); // below: the rows stay under the mouse when it comes
    m_body = new QSplitter(this);
    m_body->addWidget(m_filters);
    m_body->addWidget(centre);
    m_body->addWidget(m_details);
    m_body->setStretchFactor(1, 1);
    m_body->setChildrenCollapsible(false);
    const int character = fontMetrics().averageCharWidth();
    m_body->setSizes({character * 24, character * 110, character * 40});
    m_body->restoreState(m_parts.settings.windowState(bodyName));
}

void TokensPage::addVerdicts() {
    TokenVerdicts& verdicts = m_parts.lifecycle.verdicts();
    auto* const box = new VerdictBox(verdicts, m_parts.tokens, m_filters);
    box->offer(m_actions->policy().policyAction());
    m_filters->addBelow(box);
    auto* const card = new EvidenceCard(verdicts, m_details);
    card->offer(m_actions->policy().exceptionAction());
    m_details->setEvidence(card);
    connect(m_details, &DetailsPane::tokenShown, card, &EvidenceCard::showToken);
    auto* const past = new PastList(verdicts, m_parts.tokens, m_parts.lifecycle.journal(), m_details);
    m_details->setPast(past);
    connect(m_details, &DetailsPane::tokenShown, past, &PastList::showToken);
}

void TokensPage::addPictures() {
    m_pictures = new TokenPictures(m_model, m_top->search(), m_parts.settings, this);
    connect(m_pictures, &TokenPictures::done, m_actions, &ListActions::done);
    connect(m_pictures, &TokenPictures::failed, m_actions, &ListActions::failed);
}

/// What it leads to stands in the search field alone: no filter hides a part of it.
void TokensPage::addOverview(QWidget* window) {
    m_overview = new OverviewActions(m_parts.tokens, m_parts.lifecycle.verdicts(), window);
    const auto enter = [this, window] {
        m_filters->choose(TokenFilter::All);
        focusTable();
        window->activateWindow();
    };
    connect(m_overview, &OverviewActions::queryWanted, this, [this, enter](const Query& query) {
        enter();
        m_query->ask(query);
    });
    connect(m_overview, &OverviewActions::tokensWanted, this, [this, enter](const QStringList& tokens) {
        enter();
        if (tokens.size() == 1)
            m_query->ask(queryOfIds(tokens));
        else
            m_query->askForIds(tokens);
    });
    connect(m_overview, &OverviewActions::copyWanted, &m_clipboard, &ClipboardGuard::copyPlain);
}

// Which tokens there are

void TokensPage::wireTenants() {
    TokenService& tokens = m_parts.tokens;
    connect(m_top, &TopBar::tenantChosen, &m_opener, &TenantOpener::open);
    connect(&m_opener, &TenantOpener::opening, m_top,
            [top = m_top](const Tenant& tenant) { top->chooseTenant(tenant.id); });
    connect(m_refresh, &QAction::triggered, &tokens, qOverload<>(&TokenService::refresh));
    const auto refreshable = [this] { m_refresh->setEnabled(m_parts.tokens.tenant().has_value()); };
    connect(&tokens, &TokenService::callerChanged, this, refreshable);
    connect(&tokens, &TokenService::stateChanged, this, refreshable);
    connect(&tokens, &TokenService::stateChanged, this, [this](LoadState state) {
        if (state == LoadState::Ready && !m_selectedBefore.isEmpty())
            m_table->select(std::exchange(m_selectedBefore, {}));
    });
    refreshable();
}

void TokensPage::keepSelection() {
    m_arrivals->forgetLink();
    m_selectedBefore = m_table->selectedTokens();
}

void TokensPage::showDensity() {
    m_table->compactAction()->setChecked(m_parts.settings.compactRows());
}

void TokensPage::focusTable() {
    m_table->setFocus();
}

void TokensPage::wireSearch(QWidget* window) {
    SearchField* const search = &m_top->search();
    m_query = new TokenQuery(*search, m_model, this);
    new QueryCompleter(*search, m_model, this);
    connect(m_query, &TokenQuery::asked, this, &TokensPage::showConditions);
    // Looking for it searches once for each condition, which no key stroke waits for.
    m_mostExcludingSoon.setSingleShot(true);
    m_mostExcludingSoon.setInterval(typingPauseMs);
    connect(&m_mostExcludingSoon, &QTimer::timeout, this, &TokensPage::showMostExcluding);
    connect(&m_model, &TokenModel::countsChanged, &m_mostExcludingSoon, qOverload<>(&QTimer::start));
    connect(m_query, &TokenQuery::told, this, [this](const QString& words) {
        m_center.tell({.about = Message::About::Remark, .text = words, .passes = true});
    });
    connect(m_chips, &ConditionChips::dropWanted, m_query, &TokenQuery::drop);
    connect(m_filters, &FilterList::combineWanted, m_query,
            [this](TokenFilter filter) { m_query->toggle(queryOf(filter)); });
    auto* const steps = new QuerySteps(*search, this);
    connect(m_filters, &FilterList::chosen, steps, &QuerySteps::noteFilter);
    connect(steps, &QuerySteps::filterWanted, m_filters, &FilterList::choose);
    m_steps = {steps->backAction(), steps->forwardAction()};
    window->addActions(m_steps);
    connect(search, &SearchField::textChanged, m_table, &TokenView::showAnew);
    connect(search, &SearchField::textChanged, &m_center, &MessageCenter::update);
    connect(search, &SearchField::leftDownwards, m_table, &TokenView::enter);
    m_find = new QAction(tr("&Find tokens"), this);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, search, &SearchField::enter);
    window->addAction(m_find);
}

void TokensPage::wireArrivals() {
    m_arrivals = new Arrivals(m_parts.tokens, *m_actions, m_center, this);
    connect(m_arrivals, &Arrivals::tokenWanted, this, &TokensPage::showToken);
    connect(m_arrivals, &Arrivals::idsWanted, this, [this](const QStringList& ids) {
        m_filters->choose(TokenFilter::All);
        m_query->askForIds(ids);
    });
}

void TokensPage::showConditions() {
    noteShownView();
    m_chips->showConditions(m_query->conditions());
    m_filters->setCombined(m_query->filters());
    m_center.setMostExcluding({});
    m_mostExcludingSoon.start();
}

void TokensPage::noteShownView() {
    if (m_views)
        m_views->noteShown(m_top->search().text(), m_model.filter() != TokenFilter::All);
}

void TokensPage::showMostExcluding() {
    m_center.setMostExcluding(m_query->conditions().value(m_query->mostExcluding()));
}

void TokensPage::wireFilters() {
    connect(m_filters, &FilterList::chosen, &m_model, &TokenModel::setFilter);
    connect(m_filters, &FilterList::chosen, m_table, &TokenView::showAnew);
    connect(m_filters, &FilterList::chosen, &m_center, &MessageCenter::update);
    connect(m_filters, &FilterList::chosen, this, &TokensPage::noteShownView);
    connect(m_filters, &FilterList::staleDaysChosen, this, [this](int days) {
        m_model.setStaleDays(days);
        m_parts.settings.setStaleDays(days);
    });
    connect(m_filters, &FilterList::expiringDaysChosen, this, [this](int days) {
        m_model.setExpiringDays(days);
        m_parts.settings.setExpiringDays(days);
    });
    const auto countable = [this] { m_filters->setLoaded(m_parts.tokens.refreshedAt().has_value()); };
    connect(&m_parts.tokens, &TokenService::stateChanged, m_filters, countable);
    countable();
}

void TokensPage::addToEdit(QMenu& menu) const {
    menu.addAction(m_actions->undoAction());
    menu.addSeparator();
    menu.addAction(m_find);
    menu.addActions(m_steps);
    menu.addSeparator();
    menu.addMenu(m_actions->copyMenu());
    QAction* const all = menu.addAction(tr("Select &all"));
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut); // in a field the same keys select its text
    connect(all, &QAction::triggered, m_table, &TokenView::selectAll);
}

void TokensPage::addToView(QMenu& menu) const {
    menu.addActions({m_refresh, m_showDetails, m_overview->overviewAction()});
    menu.addMenu(m_views->menu());
    menu.addActions(
        {m_pictures->picturesAction(), m_pictures->expiryCalendarAction(), m_table->compactAction()});
    menu.addSeparator();
    menu.addActions(m_table->groups().actions());
    menu.addSeparator();
    m_table->columns().addMenus(menu);
}

// Views

void TokensPage::addViews(QWidget* window) {
    m_views = new ViewActions(m_parts.tokens, m_parts.lifecycle.folder() + QStringLiteral("/views.json"),
                              {this, [this] { return currentView(); }}, m_parts.settings, window);
    m_filters->addUnderList(m_views->list());
    connect(m_views, &ViewActions::wanted, this, &TokensPage::showView);
    connect(m_views, &ViewActions::messageReady, &m_center, &MessageCenter::tell);
    connect(m_views, &ViewActions::failed, m_actions, &ListActions::failed);
    connect(m_views, &ViewActions::done, m_actions, &ListActions::done);
}

void TokensPage::openView(const QString& name) {
    m_views->open(name);
}

SavedView TokensPage::currentView() const {
    return {{}, printQuery(withPart(m_query->query(), queryOf(m_model.filter()))), m_table->columns().look()};
}

void TokensPage::showView(const SavedView& view) {
    m_filters->choose(TokenFilter::All);
    m_top->search().setText(view.query);
    m_table->columns().show(view.look);
}

// Messages

void TokensPage::wireMessages() {
    connect(&m_center, &MessageCenter::changed, this, &TokensPage::showMessages);
    connect(m_message, &MessageBar::dismissed, &m_center, &MessageCenter::dismiss);
    connect(m_message, &MessageBar::chosen, this, &TokensPage::act);
    connect(m_table, &TokenView::stepChosen, this, [this](MessageAction action) {
        act(action);
        m_table->setFocus(); // its button is gone
    });
    showMessages();
}

void TokensPage::showMessages() {
    m_message->showMessage(m_center.message());
    const Placeholder placeholder = placeholderFor(m_center.situation());
    m_table->setPlaceholder(placeholder.text, placeholder.actions);
}

void TokensPage::act(MessageAction action) {
    const Message message = m_center.message().value_or(Message{});
    switch (action) {
    case MessageAction::TryAgain:
        m_opener.tryAgain(m_top->chosenTenant());
        break;
    case MessageAction::Cancel:
        m_parts.tokens.cancel();
        break;
    case MessageAction::OpenSettings:
        Q_EMIT settingsWanted();
        break;
    case MessageAction::EnterCredential:
        Q_EMIT credentialWanted();
        break;
    case MessageAction::CheckConnection:
        Q_EMIT checkWanted();
        break;
    case MessageAction::ReplaceCredential:
        Q_EMIT replacementWanted();
        break;
    case MessageAction::ShowMine:
        m_parts.tokens.setListScope({ListScope::Whose::Mine, {}});
        break;
    case MessageAction::TryWholeTenant:
    case MessageAction::ShowWholeTenant:
        m_top->listScope().showWholeTenant();
        break;
    case MessageAction::ClearSearch:
        m_top->search().clear();
        break;
    case MessageAction::DropCondition:
        m_query->drop(m_query->mostExcluding());
        break;
    case MessageAction::ShowView:
        m_center.dismiss();
        m_views->openWarned(message.view);
        break;
    case MessageAction::RestoreView:
        m_center.dismiss();
        m_views->restore();
        break;
    case MessageAction::ShowAll:
        m_filters->choose(TokenFilter::All);
        break;
    case MessageAction::CopyTrackingId:
        m_clipboard.copyPlain(message.trackingId);
        break;
    case MessageAction::CopyUnreadText:
        m_clipboard.copyPlain(message.unreadText);
        break;
    case MessageAction::NewToken:
        m_actions->act(action, {});
        break;
    case MessageAction::ShowJournal:
    case MessageAction::ShowPlans:
    case MessageAction::PlanDueDeletions:
    case MessageAction::ForgetDueDeletions:
    case MessageAction::ShowRotations:
    case MessageAction::ShowScreamTests:
    case MessageAction::DeleteLostToken:
    case MessageAction::KeepLostToken:
        if (!message.stays)
            m_center.dismiss();
        m_actions->act(action, message.token);
        break;
    }
}

QList<Message> TokensPage::waiting() const {
    return m_actions->waiting() + m_views->warnings();
}

void TokensPage::follow(const Message& message) {
    if (!message.view.isEmpty())
        return m_views->openWarned(message.view);
    for (const MessageAction action : message.actions)
        m_actions->act(action, message.token);
}

// What is chosen

void TokensPage::wireChosen() {
    m_actions->addTo(*m_details);
    connect(m_actions, &ListActions::tokenWanted, this, &TokensPage::showToken);
    connect(m_actions, &ListActions::returnWanted, this, [this](const TokenId& token, bool withDetails) {
        if (withDetails)
            m_showDetails->setChecked(true);
        showToken(token);
        window()->activateWindow();
        m_table->setFocus();
    });
    connect(m_actions, &ListActions::replacementWanted, this, &TokensPage::replacementWanted);
    connect(m_details, &ChosenDetails::chosenChanged, m_actions, &ListActions::refresh);
    connect(m_details, &ChosenDetails::chosenChanged, &m_center,
            [this] { m_center.setSelected(m_table->selectedCount()); });
    connect(m_details, &DetailsPane::copyRequested, &m_clipboard, &ClipboardGuard::copyPlain);
    new RowMenu(*m_table, {m_model, *m_actions, *m_query, *m_filters, *m_top, *m_pictures, m_clipboard},
                this);
    m_details->follow();
}

void TokensPage::showToken(const TokenId& token) {
    m_model.unfoldFor(token);
    if (m_model.rowOf(token) < 0) {
        m_top->search().clear();
        m_filters->choose(TokenFilter::All);
    }
    m_table->showToken(token);
}

void TokensPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_details->arrange(width());
}

} // namespace patdesk
