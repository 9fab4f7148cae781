// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "arrivals.h"
#include "background.h"
#include "clearclipboardbutton.h"
#include "clipboardguard.h"
#include "connectpage.h"
#include "credentialactions.h"
#include "credentialbutton.h"
#include "datestyle.h"
#include "desktopnotice.h"
#include "doctordialog.h"
#include "droptarget.h"
#include "firstrunpage.h"
#include "icons.h"
#include "lifecycle.h"
#include "listactions.h"
#include "lockpage.h"
#include "menukey.h"
#include "menus.h"
#include "messagecenter.h"
#include "plaintext.h"
#include "plantext.h"
#include "proxylogin.h"
#include "question.h"
#include "sdkconfig.h"
#include "settings.h"
#include "settingsdialog.h"
#include "tenantopener.h"
#include "tenantregistry.h"
#include "tokenservice.h"
#include "tokenspage.h"
#include "wheelguard.h"
#include "windowlock.h"
#include "windowsize.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace patdesk {

namespace {

const QString windowName = QStringLiteral("main");

/// How long the status bar says what was done.
constexpr int shortlyMs = 3'000;

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_clipboard(new ClipboardGuard(parts.settings.clipboardTime(), this))
    , m_center(new MessageCenter(parts.tokens, parts.settings, parts.clock, this))
    , m_opener(new TenantOpener(parts, this))
    , m_proxyLogin(new ProxyLogin(parts.setProxyLogin, this))
    , m_credential(new CredentialActions(parts, *m_center, this))
    , m_lockPage(new LockPage(this))
    , m_lock(new WindowLock(parts.tokens, parts.tenants, *m_clipboard, *m_lockPage, parts.clock, this)) {
    setWindowIcon(programIcon());
    setDateStyle(m_parts.settings.dateStyle());
    new WheelGuard(this);
    new MenuKey(this);
    restoreLook();
    buildTokensPage();
    buildFirstRun();
    buildPages();
    buildMenus();
    buildDrop();
    buildNotices();
    buildBackground();
    buildStatusBar();
    wireTenants();
    wireLock();
    showPage();
    showTitle();
}

MainWindow::~MainWindow() {
    m_parts.settings.setWindowState(windowName, saveGeometry());
    // Its children are gone only after it, and until then they hear of the tokens.
    disconnect(&m_parts.tokens, nullptr, this, nullptr);
}

bool MainWindow::isPlanRunning() const {
    const auto tenant = m_parts.tokens.tenant();
    const QList<UnfinishedPlan> plans =
        tenant ? m_parts.lifecycle.unfinished().of(tenant->baseUrl.authority()) : QList<UnfinishedPlan>();
    return std::any_of(plans.begin(), plans.end(), [](const UnfinishedPlan& plan) { return plan.running; });
}

void MainWindow::quit() {
    m_quits = true;
    const bool wasHidden = isHidden(); // so that it is not the last one that is closed
    m_background->endWithoutWindow();
    if (close() && wasHidden)
        QCoreApplication::quit();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool quits = std::exchange(m_quits, false);
    // The end of the session waits for nobody.
    if (qApp->isSavingSession())
        return QMainWindow::closeEvent(event);
    if (!isPlanRunning()) {
        event->setAccepted(quits || !m_background->goOnWithoutWindow());
        return;
    }
    event->ignore();
    comeForward();
    if (m_closing && m_closing->isVisible())
        return;
    m_closing = newQuestion(
        this, tr("Close Patdesk"), tr("A plan is being applied. Pause it and close Patdesk?"),
        tr("You can resume it at the next start. Until then, nobody knows the result of the changes "
           "that have not been answered yet."));
    const auto* const pause = m_closing->addButton(tr("&Pause and close"), QMessageBox::AcceptRole);
    m_closing->setDefaultButton(m_closing->addButton(QMessageBox::Cancel));
    connect(pause, &QPushButton::clicked, this, [this, quits] {
        m_parts.lifecycle.unfinished().pauseAll();
        quits ? quit() : static_cast<void>(close());
    });
    m_closing->open();
}

void MainWindow::restoreLook() {
    // At home at this size; on a smaller screen a little less than all of it.
    resizeOnScreen(this, {1280, 800});
    restoreGeometry(m_parts.settings.windowState(windowName));
}

// The pages

void MainWindow::buildTokensPage() {
    m_settings = new QAction(symbolIcon(Symbol::Settings), tr("Settings"), this);
    m_settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    addAction(m_settings);
    m_tokensPage =
        new TokensPage(m_parts, *m_clipboard, *m_center, *m_opener, {m_lock->action(), m_settings}, this);
    connect(m_settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_tokensPage, &TokensPage::settingsWanted, this, &MainWindow::openSettings);
    connect(m_tokensPage, &TokensPage::credentialWanted, this, &MainWindow::enterCredential);
    connect(m_tokensPage, &TokensPage::checkWanted, this, &MainWindow::checkConnection);
    connect(m_tokensPage, &TokensPage::replacementWanted, m_credential, &CredentialActions::replace);
    connect(&m_tokensPage->actions(), &ListActions::failed, this, &MainWindow::report);
    connect(&m_tokensPage->actions(), &ListActions::done, this,
            [this](const QString& words) { statusBar()->showMessage(words, shortlyMs); });
}

void MainWindow::buildFirstRun() {
    m_firstRun = new FirstRunPage(this);
    connect(m_firstRun, &FirstRunPage::connectRequested, this, &MainWindow::openConnectPage);
    connect(m_firstRun, &FirstRunPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_firstRun, &FirstRunPage::importRequested, this, [this] { openSettings()->importTenants(); });
}

void MainWindow::buildPages() {
    m_pages = new QStackedWidget(this);
    for (QWidget* const page : std::initializer_list<QWidget*>{m_tokensPage, m_firstRun, m_lockPage})
        m_pages->addWidget(page);
    setCentralWidget(m_pages);
}

void MainWindow::buildMenus() {
    m_menus = new Menus(*this, *m_tokensPage, {m_settings, m_lock->action()}, m_parts.tokens, m_parts.tenants,
                        *m_clipboard, m_parts.lifecycle.folder());
    connect(m_menus, &Menus::connectWanted, this, &MainWindow::openConnectPage);
    connect(m_menus, &Menus::importWanted, this, [this] { openSettings()->importTenants(); });
    connect(m_menus, &Menus::demoWanted, this, &MainWindow::openDemo);
    connect(m_menus, &Menus::checkWanted, this, &MainWindow::checkConnection);
    connect(m_menus, &Menus::replacementWanted, m_credential, &CredentialActions::replace);
    connect(m_menus, &Menus::tenantWanted, this, &MainWindow::openTenant);
    connect(m_menus, &Menus::quitWanted, this, &MainWindow::quit);
}

void MainWindow::buildDrop() {
    m_drop = new DropTarget(*this);
    connect(m_drop, &DropTarget::textDropped, &m_tokensPage->arrivals(), &Arrivals::takeText);
    connect(m_drop, &DropTarget::fileDropped, this, [this](const QString& path) {
        if (readSdkConfig(path))
            openSettings()->importTenants(path);
        else
            m_tokensPage->arrivals().takeFile(path);
    });
}

// For whoever looks at something else

void MainWindow::buildNotices() {
    m_notice = new DesktopNotice(this);
    connect(m_notice, &DesktopNotice::activated, this, &MainWindow::comeForward);
    connect(m_center, &MessageCenter::told, this,
            [this](const Message& remark) { notify(tr("Patdesk"), remark.text); });
    connect(&m_parts.lifecycle.unfinished(), &UnfinishedPlans::finished, this,
            [this](const Plan& plan) { notify(tr("A plan is finished"), titleOf(plan)); });
}

void MainWindow::buildBackground() {
    m_background = new Background(m_parts, *m_lock, *m_lockPage, *m_tokensPage, *m_notice, *this);
    connect(m_background, &Background::showWanted, this, &MainWindow::comeForward);
    connect(m_background, &Background::quitWanted, this, &MainWindow::quit);
}

void MainWindow::notify(const QString& title, const QString& text) {
    if (!m_lock->isLocked() && !QApplication::activeWindow() && m_parts.settings.notifies())
        m_notice->show(title, marked(text));
}

void MainWindow::buildStatusBar() {
    auto* const status = new QLabel(this);
    status->setAccessibleName(tr("Status"));
    statusBar()->addWidget(status, 1);
    statusBar()->addPermanentWidget(m_credential->button());
    statusBar()->addPermanentWidget(m_tokensPage->actions().planChip());
    statusBar()->addPermanentWidget(new ClearClipboardButton(*m_clipboard, this));
    const auto show = [this, status] { status->setText(statusText(m_center->situation())); };
    connect(m_center, &MessageCenter::changed, status, show);
    show();
}

void MainWindow::showPage() {
    const bool hasTenants = !m_parts.tenants.tenants().isEmpty();
    m_lock->action()->setEnabled(hasTenants && !m_lock->isLocked());
    if (m_lock->isLocked())
        m_pages->setCurrentWidget(m_lockPage);
    else if (m_connectPage)
        m_pages->setCurrentWidget(m_connectPage);
    else if (hasTenants)
        m_pages->setCurrentWidget(m_tokensPage);
    else
        m_pages->setCurrentWidget(m_firstRun);
    const bool showsTokens = m_pages->currentWidget() == m_tokensPage;
    statusBar()->setVisible(showsTokens);
    m_drop->setEnabled(showsTokens);
    m_menus->showPage(showsTokens          ? Menus::Page::Tokens
                      : m_lock->isLocked() ? Menus::Page::Lock
                                           : Menus::Page::FirstRun);
}

// Tenants

void MainWindow::wireTenants() {
    connect(&m_parts.tenants, &TenantRegistry::changed, this, &MainWindow::showPage);
    connect(&m_parts.tokens, &TokenService::callerChanged, this, &MainWindow::showTitle);
    connect(&m_parts.tokens, &TokenService::stateChanged, this, &MainWindow::showTitle);
    connect(m_credential, &CredentialActions::adopted, this, &MainWindow::openTenant);
    connect(m_opener, &TenantOpener::opening, this, &MainWindow::showWanted);
    connect(m_opener, &TenantOpener::failed, this, &MainWindow::showWanted);
    connect(&m_parts.tenants, &TenantRegistry::changed, this, &MainWindow::showWanted);
    connect(m_opener, &TenantOpener::failed, this, &MainWindow::report);
    connect(m_proxyLogin, &ProxyLogin::given, this, [this] {
        if (m_parts.tokens.tenant())
            m_parts.tokens.refresh();
    });
}

void MainWindow::openTenant(const TenantId& id) {
    m_opener->open(id);
}

void MainWindow::openDemo() {
    closeConnectPage();
    m_opener->openDemo();
}

void MainWindow::openLink(const PatdeskLink& link) {
    const auto tenant = m_parts.tenants.tenantNamed(link.tenant);
    if (!tenant)
        return tellOfLink(
            tr("A link leads to a tenant “%1”, which is not set up here.").arg(isolated(link.tenant)));
    const auto open = m_parts.tokens.tenant();
    if (open && open->id == tenant->id)
        return m_tokensPage->arrivals().followLink(tenant->id, link.token);
    const auto follow = [this, id = tenant->id, token = link.token] {
        closeConnectPage();
        openTenant(id); // first: the tenant before is left
        m_tokensPage->arrivals().followLink(id, token);
    };
    // Anybody can write a link: what is being done in the open tenant is not ended by one.
    if (isPlanRunning() || QApplication::activeModalWidget())
        return tellOfLink(
            tr("A link leads to %1. Open that tenant to follow it.").arg(isolated(tenant->name)));
    if (!open)
        return follow();
    QMessageBox* const question =
        newQuestion(this, tr("Follow link"), tr("Open %1?").arg(isolated(tenant->name)),
                    tr("A link leads there. %1 is closed for it.").arg(isolated(open->name)));
    const auto* const other = question->addButton(tr("&Open"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(other, &QPushButton::clicked, this, follow);
    question->open();
}

void MainWindow::tellOfLink(const QString& words) {
    m_center->tell(
        {.about = Message::About::Remark, .symbol = Symbol::Warning, .tone = Tone::Warning, .text = words});
    m_firstRun->showNote(words);
}

void MainWindow::comeForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    m_background->endWithoutWindow();
    show();
    raise();
    activateWindow();
}

bool MainWindow::isLocked() const {
    return m_lock->isLocked();
}

void MainWindow::openView(const QString& name) {
    m_tokensPage->openView(name);
}

void MainWindow::showWanted() {
    const auto wanted = m_parts.tenants.tenant(m_opener->wanted());
    const auto missing = m_parts.tenants.missingOf(m_opener->wanted());
    m_center->setWanted(wanted ? wanted->name : QString(), missing.clientId, missing.secret);
}

void MainWindow::report(const Error& error) {
    m_center->report(error);
    m_firstRun->showProblem(error);
}

void MainWindow::askProxyLogin(const QString& host, const QString& realm) {
    m_proxyLogin->ask(host, realm);
}

void MainWindow::showTitle() {
    const auto tenant = m_parts.tokens.tenant();
    setWindowTitle(tenant ? titleText(tr("%1 – Patdesk").arg(isolated(tenant->name))) : tr("Patdesk"));
}

// Lock and settings

void MainWindow::wireLock() {
    m_lock->setIdleTime(m_parts.settings.lockTime());
    connect(m_opener, &TenantOpener::opening, m_lock, &WindowLock::setOpening);
    connect(m_lock, &WindowLock::locked, m_opener, &TenantOpener::giveUp);
    connect(m_lock, &WindowLock::locked, m_tokensPage, &TokensPage::keepSelection);
    connect(m_lock, &WindowLock::locked, this, [this] {
        if (m_connectPage)
            m_connectPage->forgetSecret();
        m_credential->setLocked(true);
    });
    connect(m_lock, &WindowLock::unlocked, this, [this] { m_credential->setLocked(false); });
    connect(m_lockPage, &LockPage::tenantChosen, this, [this](const TenantId& id) {
        if (const auto tenant = m_opener->prepared(id))
            m_lock->openInstead(*tenant);
    });
    connect(m_lockPage, &LockPage::quitRequested, this, &MainWindow::quit);
    connect(m_lock, &WindowLock::locked, this, &MainWindow::showPage);
    connect(m_lock, &WindowLock::secretLost, &m_tokensPage->actions(), &ListActions::addLostSecret);
    connect(m_lock, &WindowLock::unlocked, this, &MainWindow::showPage);
    connect(m_lock, &WindowLock::unlocked, m_tokensPage, &TokensPage::focusTable);
}

SettingsDialog* MainWindow::openSettings() {
    auto* const dialog = new SettingsDialog(m_parts.tenants, m_parts.settings, m_parts.http, *m_clipboard,
                                            m_parts.clock, m_parts.lifecycle.folder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto tenant = m_parts.tokens.tenant())
        dialog->showTenant(tenant->id);
    connect(dialog, &SettingsDialog::tenantSaved, this, &MainWindow::openTenant);
    connect(dialog, &SettingsDialog::preferencesSaved, this, &MainWindow::takePreferences);
    dialog->open();
    return dialog;
}

/// Those that something has stored; the others are read where they are used.
void MainWindow::takePreferences() {
    m_clipboard->setTime(m_parts.settings.clipboardTime());
    m_lock->setIdleTime(m_parts.settings.lockTime());
    m_background->applySettings();
    m_tokensPage->showDensity();
    setDateStyle(m_parts.settings.dateStyle());
}

// What it takes to connect

void MainWindow::openConnectPage() {
    if (!m_connectPage) {
        m_connectPage = new ConnectPage(m_parts.tenants, m_parts.http, *m_clipboard, m_parts.clock, this);
        m_pages->addWidget(m_connectPage);
        connect(m_connectPage, &ConnectPage::connected, this, [this](const TenantId& id) {
            closeConnectPage();
            openTenant(id);
        });
        connect(m_connectPage, &ConnectPage::left, this, &MainWindow::closeConnectPage);
        connect(m_connectPage, &ConnectPage::demoRequested, this, [this] {
            closeConnectPage();
            openDemo();
        });
        connect(m_connectPage, &ConnectPage::importRequested, this, [this] {
            closeConnectPage();
            openSettings()->importTenants();
        });
    }
    showPage();
    m_connectPage->enter();
}

void MainWindow::closeConnectPage() {
    if (!m_connectPage)
        return;
    m_pages->removeWidget(m_connectPage);
    m_connectPage->deleteLater();
    m_connectPage.clear();
    showPage();
}

void MainWindow::enterCredential() {
    openSettings()->enterMissing(m_opener->wanted());
}

void MainWindow::checkConnection() {
    const auto open = m_parts.tokens.tenant();
    const auto tenant = open ? open : m_opener->prepared(m_opener->wanted());
    if (!tenant || m_lock->isLocked())
        return;
    openDoctor(m_parts.http, *tenant,
               {this, [this, id = tenant->id](
                          const Continuation<Secret>& then) { m_parts.tenants.secretOf(id, then); }},
               m_parts.clock, *m_clipboard, this);
}

} // namespace patdesk
