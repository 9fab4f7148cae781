// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "clearclipboardbutton.h"
#include "clipboardguard.h"
#include "detailspane.h"
#include "filterlist.h"
#include "filtertext.h"
#include "firstrunpage.h"
#include "lifecycleactions.h"
#include "listscopebox.h"
#include "lockpage.h"
#include "lostsecrets.h"
#include "messagebar.h"
#include "messagecenter.h"
#include "plaintext.h"
#include "proxylogin.h"
#include "searchfield.h"
#include "settings.h"
#include "settingsdialog.h"
#include "tenantregistry.h"
#include "tokenactions.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokentext.h"
#include "tokenview.h"
#include "topbar.h"
#include "windowlock.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace patdesk {

namespace {

/// Below this many average characters the details would leave too little of the table.
constexpr int charactersForDetails = 160;

const QString windowName = QStringLiteral("main");

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_model(parts.tokens.model())
    , m_clipboard(new ClipboardGuard(parts.settings.clipboardTime(), this))
    , m_center(new MessageCenter(parts.tokens, parts.settings, parts.clock, this))
    , m_proxyLogin(new ProxyLogin(parts.setProxyLogin, this)) {
    setWindowTitle(tr("Patdesk"));
    setWindowIcon(programIcon());
    m_model.setStaleDays(parts.settings.staleDays());
    m_table = new TokenView(m_model, parts.settings, this);
    m_actions = new TokenActions(parts.tokens, *m_clipboard, parts.tokens.clock(),
                                 {{m_table, [table = m_table] { return table->selectedCount(); }},
                                  {m_table, [table = m_table] { return table->chosen(); }}},
                                 this);
    m_lifecycle = new LifecycleActions(parts.tokens, parts.lifecycle, *m_clipboard,
                                       {{m_table, [table = m_table] { return table->selectedCount(); }},
                                        {m_table, [table = m_table] { return table->chosen(); }},
                                        {m_table, [table = m_table] { return table->shown(); }},
                                        {m_table, [this] { return shownAs(); }}},
                                       this);

    m_lostSecrets = new LostSecrets(parts.tokens, parts.lifecycle, this);
    m_lockPage = new LockPage(this);
    m_lock = new WindowLock(parts.tokens, parts.tenants, *m_clipboard, *m_lockPage, parts.clock, this);
    m_tokensPage = new QWidget(this);
    auto* const column = new QVBoxLayout(m_tokensPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = buildTop();
    column->addWidget(m_top);
    column->addWidget(buildBody(), 1);
    m_firstRun = new FirstRunPage(this);
    m_pages = new QStackedWidget(this);
    for (QWidget* const page :
         {m_tokensPage, static_cast<QWidget*>(m_firstRun), static_cast<QWidget*>(m_lockPage)})
        m_pages->addWidget(page);
    setCentralWidget(m_pages);
    m_status = new QLabel(this);
    m_status->setAccessibleName(tr("Status"));
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(new ClearClipboardButton(*m_clipboard, this));

    wire();
    wireLock();
    restoreLook();
    showTenants();
    tenantOpened();
    showMessages();
    showChosen();
}

MainWindow::~MainWindow() {
    m_parts.settings.setWindowState(windowName, saveGeometry());
    m_parts.settings.setWindowState(windowName + QStringLiteral("-body"), m_body->saveState());
    // The view reads the model's signals until it is gone, and this window's children are gone only after it.
    disconnect(&m_parts.tokens, nullptr, this, nullptr);
    disconnect(&m_model, nullptr, this, nullptr);
}

TopBar* MainWindow::buildTop() {
    m_refresh = new QAction(symbolIcon(Symbol::Refresh), tr("Refresh"), this);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_openSettings = new QAction(symbolIcon(Symbol::Settings), tr("Settings"), this);
    m_openSettings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_showDetails = new QAction(symbolIcon(Symbol::Info), tr("Details"), this);
    m_showDetails->setCheckable(true);
    m_showDetails->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    auto* const top = new TopBar(m_parts.tokens, m_parts.tenants, this);
    top->addBesideSearch(m_refresh, tr("Refresh"));
    top->addAction(m_actions->createAction(), tr("New token"));
    top->addAction(m_actions->editAction(), tr("Edit token"));
    top->addAction(m_actions->deleteAction(), tr("Delete tokens"));
    top->addMenu(m_lifecycle->planMenu(), Symbol::Check, tr("Plan"));
    top->addMenu(m_lifecycle->rotateMenu(), Symbol::Key, tr("Rotate"));
    top->addMenu(m_lifecycle->exportMenu(), Symbol::Copy, tr("Export"));
    top->addGap();
    top->addAction(m_showDetails, tr("Show details"));
    top->addAction(m_lock->action(), tr("Lock"));
    top->addAction(m_openSettings, tr("Settings"));
    return top;
}

QWidget* MainWindow::buildBody() {
    m_filters = new FilterList(m_model, this);
    m_message = new MessageBar(this);
    m_details = new DetailsPane(this);
    auto* const centre = new QWidget(this);
    auto* const column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    m_body = new QSplitter(this);
    m_body->addWidget(m_filters);
    m_body->addWidget(centre);
    m_body->addWidget(m_details);
    m_body->setStretchFactor(1, 1);
    m_body->setChildrenCollapsible(false);
    const int character = fontMetrics().averageCharWidth();
    m_body->setSizes({character * 24, character * 110, character * 40});
    return m_body;
}

void MainWindow::wire() {
    TokenService& tokens = m_parts.tokens;
    const SearchField* const search = &m_top->search();
    connect(&m_parts.tenants, &TenantRegistry::changed, this, &MainWindow::showTenants);
    connect(m_top, &TopBar::tenantChosen, this, &MainWindow::openTenant);
    connect(&tokens, &TokenService::callerChanged, this, &MainWindow::tenantOpened);
    connect(&tokens, &TokenService::stateChanged, this, &MainWindow::tenantOpened);
    connect(m_firstRun, &FirstRunPage::connectRequested, this, [this] { openSettings()->addTenant(); });
    connect(m_firstRun, &FirstRunPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_firstRun, &FirstRunPage::importRequested, this, [this] { openSettings()->importTenants(); });
    connect(m_proxyLogin, &ProxyLogin::given, this, [this] {
        if (m_parts.tokens.tenant())
            m_parts.tokens.refresh();
    });

    connect(search, &SearchField::textChanged, &m_model, &TokenModel::setSearch);
    connect(search, &SearchField::textChanged, m_table, &TokenView::showAnew);
    connect(search, &SearchField::textChanged, m_center, &MessageCenter::update);
    connect(search, &SearchField::leftDownwards, m_table, &TokenView::enter);
    connect(m_filters, &FilterList::chosen, &m_model, &TokenModel::setFilter);
    connect(m_filters, &FilterList::chosen, m_table, &TokenView::showAnew);
    connect(m_filters, &FilterList::chosen, m_center, &MessageCenter::update);
    connect(m_filters, &FilterList::staleDaysChosen, this, [this](int days) {
        m_model.setStaleDays(days);
        m_parts.settings.setStaleDays(days);
    });
    connect(m_refresh, &QAction::triggered, &tokens, qOverload<>(&TokenService::refresh));
    connect(m_openSettings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_showDetails, &QAction::toggled, m_details, &QWidget::setVisible);

    connect(m_center, &MessageCenter::changed, this, &MainWindow::showMessages);
    connect(m_message, &MessageBar::dismissed, m_center, &MessageCenter::dismiss);
    connect(m_message, &MessageBar::chosen, this, &MainWindow::act);

    connect(m_table, &TokenView::chosenChanged, this, &MainWindow::showChosen);
    connect(&m_model, &TokenModel::dataChanged, this, &MainWindow::showChosenSoon);
    // Not activated(), which on a desktop of single clicks comes with the click that only selects.
    connect(m_table, &TokenView::doubleClicked, m_actions->editAction(), &QAction::trigger);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &TokenView::customContextMenuRequested, this, &MainWindow::showTokenMenu);
    connect(m_details, &DetailsPane::copyRequested, m_clipboard, &ClipboardGuard::copyPlain);
    connect(m_actions, &TokenActions::created, m_table, &TokenView::showToken);
    connect(m_actions, &TokenActions::failed, this, &MainWindow::report);
    connect(m_actions, &TokenActions::severalToDelete, m_lifecycle, &LifecycleActions::deleteNow);
    connect(m_actions, &TokenActions::severalToSuspend, m_lifecycle, &LifecycleActions::planDeletion);
    connect(m_lifecycle, &LifecycleActions::told, m_center, &MessageCenter::tell);
    connect(m_lostSecrets, &LostSecrets::told, m_center, &MessageCenter::tell);
    connect(m_lostSecrets, &LostSecrets::failed, this, &MainWindow::report);
    m_lifecycle->tellJournal();
    m_actions->editAction()->setShortcuts({Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter});
    // Del and Ctrl+C belong to the table: in the search field they mean the text.
    for (QAction* const action :
         {m_actions->deleteAction(), m_actions->copyIdAction(), m_actions->editAction()}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    addAction(m_refresh);
    addAction(m_openSettings);
    auto* const find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, search, &SearchField::enter);
    addAction(find);
}

void MainWindow::wireLock() {
    m_lock->setIdleTime(m_parts.settings.lockTime());
    connect(m_lock, &WindowLock::locked, this, [this] {
        m_opening = {};
        m_selectedBefore = m_table->selectedTokens();
        showPage();
    });
    connect(m_lock, &WindowLock::secretLost, m_lostSecrets, &LostSecrets::add);
    connect(m_lock, &WindowLock::unlocked, this, [this] {
        showPage();
        m_table->setFocus();
    });
    connect(&m_parts.tokens, &TokenService::stateChanged, this, [this](LoadState state) {
        if (state == LoadState::Ready && !m_selectedBefore.isEmpty())
            m_table->select(std::exchange(m_selectedBefore, {}));
    });
}

void MainWindow::restoreLook() {
    // At home at this size; on a smaller screen a little less than all of it.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() * 0.94));
    restoreGeometry(m_parts.settings.windowState(windowName));
    m_body->restoreState(m_parts.settings.windowState(windowName + QStringLiteral("-body")));
    arrangeDetails();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const int needed = fontMetrics().averageCharWidth() * charactersForDetails;
    // Only where the window passes the border: what the user has chosen on either side of it stays.
    if ((event->oldSize().width() < needed) != (event->size().width() < needed))
        arrangeDetails();
}

void MainWindow::arrangeDetails() {
    m_showDetails->setChecked(width() >= fontMetrics().averageCharWidth() * charactersForDetails);
    m_details->setVisible(m_showDetails->isChecked());
}

// Tenants

void MainWindow::showTenants() {
    showPage();
    // The open tenant was removed: its tokens go, and a tenant that is left can be chosen.
    const auto open = m_parts.tokens.tenant();
    if (open && !m_parts.tenants.tenant(open->id))
        m_parts.tokens.close();
}

void MainWindow::showPage() {
    const bool hasTenants = !m_parts.tenants.tenants().isEmpty();
    m_lock->action()->setEnabled(hasTenants && !m_lock->isLocked());
    m_pages->setCurrentWidget(m_lock->isLocked() ? m_lockPage : hasTenants ? m_tokensPage : m_firstRun);
    statusBar()->setVisible(hasTenants && !m_lock->isLocked());
}

void MainWindow::openTenant(const TenantId& id) {
    auto tenant = m_parts.tenants.tenant(id);
    if (!tenant)
        return;
    if (m_parts.generation)
        tenant->generation = *m_parts.generation;
    m_top->chooseTenant(id);
    m_parts.tenants.noteUse(id);
    m_parts.tokens.close();
    m_opening = id;
    m_lock->setOpening(*tenant);
    m_parts.tenants.secretOf(id, {this, [this, tenant](Result<Secret> secret) {
                                      if (m_opening != tenant->id)
                                          return;
                                      if (secret)
                                          m_parts.tokens.open(*tenant, std::move(secret).value());
                                      else
                                          report(secret.error());
                                  }});
}

void MainWindow::openDemo() {
    const Result<Tenant> demo = m_parts.startDemo();
    if (demo)
        openTenant(demo->id);
    else
        report(demo.error());
}

void MainWindow::report(const Error& error) {
    m_center->report(error);
    m_firstRun->showProblem(error);
}

void MainWindow::tenantOpened() {
    const auto tenant = m_parts.tokens.tenant();
    setWindowTitle(tenant ? titleText(tr("%1 – Patdesk").arg(isolated(tenant->name))) : tr("Patdesk"));
    m_refresh->setEnabled(tenant.has_value());
}

void MainWindow::askProxyLogin(const QString& host, const QString& realm) {
    m_proxyLogin->ask(host, realm);
}

SettingsDialog* MainWindow::openSettings() {
    auto* const dialog = new SettingsDialog(m_parts.tenants, m_parts.settings, m_parts.http, *m_clipboard,
                                            m_parts.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto tenant = m_parts.tokens.tenant())
        dialog->showTenant(tenant->id);
    connect(dialog, &SettingsDialog::tenantSaved, this, &MainWindow::openTenant);
    connect(dialog, &SettingsDialog::preferencesSaved, this, [this] {
        m_clipboard->setTime(m_parts.settings.clipboardTime());
        m_lock->setIdleTime(m_parts.settings.lockTime());
        m_filters->setStaleDays(m_parts.settings.staleDays());
    });
    dialog->open();
    return dialog;
}

// Messages and the selection

void MainWindow::showMessages() {
    m_message->showMessage(m_center->message());
    m_status->setText(statusText(m_center->situation()));
    m_table->setPlaceholder(placeholderText(m_center->situation()));
}

void MainWindow::act(MessageAction action) {
    switch (action) {
    case MessageAction::TryAgain:
        if (m_parts.tokens.tenant())
            m_parts.tokens.refresh();
        else
            openTenant(m_top->chosenTenant());
        break;
    case MessageAction::Cancel:
        m_parts.tokens.cancel();
        break;
    case MessageAction::OpenSettings:
        openSettings();
        break;
    case MessageAction::ShowMine:
        m_parts.tokens.setListScope({ListScope::Whose::Mine, {}});
        break;
    case MessageAction::ClearSearch:
        m_top->search().clear();
        break;
    case MessageAction::ShowAll:
        m_filters->choose(TokenFilter::All);
        break;
    case MessageAction::NewToken:
        m_actions->createAction()->trigger();
        break;
    case MessageAction::CopyTrackingId:
        m_clipboard->copyPlain(m_center->message().value_or(Message{}).trackingId);
        break;
    case MessageAction::CopyUnreadText:
        m_clipboard->copyPlain(m_center->message().value_or(Message{}).unreadText);
        break;
    case MessageAction::ShowJournal:
    case MessageAction::ShowPlans:
    case MessageAction::PlanDueDeletions:
    case MessageAction::ForgetDueDeletions:
    case MessageAction::ShowRotations:
        m_center->dismiss();
        m_lifecycle->act(action);
        break;
    case MessageAction::DeleteLostToken:
    case MessageAction::KeepLostToken: {
        const TokenId token = m_center->message().value_or(Message{}).token;
        m_center->dismiss();
        m_lostSecrets->act(action, token);
        break;
    }
    }
}

/// The filter and the search in words.
QString MainWindow::shownAs() const {
    const QString filter = wordOf(m_model.filter());
    return m_model.search().isEmpty() ? filter : tr("%1, “%2”").arg(filter, isolated(m_model.search()));
}

/// A refresh changes rows in many places: all of them are shown at once.
void MainWindow::showChosenSoon() {
    if (std::exchange(m_showsSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_showsSoon = false;
            showChosen();
        },
        Qt::QueuedConnection);
}

void MainWindow::showChosen() {
    m_actions->refresh();
    m_lifecycle->refresh();
    const QModelIndex current = m_table->currentIndex();
    const int selected = m_table->selectedCount();
    if (!current.isValid() || selected == 0)
        return m_details->showToken({}, {}, 0);
    const QModelIndex status = current.siblingAtColumn(static_cast<int>(TokenColumn::Status));
    m_details->showToken(m_model.tokenAt(current.row()), status.data().toString(), selected - 1);
}

void MainWindow::showTokenMenu(const QPoint& at) {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->editAction(), m_actions->deleteAction(), m_actions->copyIdAction()});
    menu->addActions(m_lifecycle->rowActions());
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        const Owner owner = m_model.tokenAt(current.row()).owner;
        if (!owner.id.isEmpty()) // the service lists by id
            connect(menu->addAction(tr("List only the tokens of %1").arg(actionText(ownerText(owner)))),
                    &QAction::triggered, &m_top->listScope(),
                    [this, owner] { m_top->listScope().showOnly(owner); });
    }
    menu->addSeparator();
    m_table->addColumnMenus(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace patdesk
