// SPDX-License-Identifier: MIT
#include "menus.h"

#include "aboutdialog.h"
#include "actionlist.h"
#include "clipboardguard.h"
#include "glossary.h"
#include "listactions.h"
#include "palette.h"
#include "plaintext.h"
#include "queryhelp.h"
#include "referencewindow.h"
#include "tenantregistry.h"
#include "tokenservice.h"
#include "tokenspage.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUrl>

namespace patdesk {

Menus::Menus(QMainWindow& window, TokensPage& page, const WindowActions& actions, TokenService& tokens,
             const TenantRegistry& tenants, ClipboardGuard& clipboard, const QString& dataFolder)
    : QObject(&window)
    , m_window(window)
    , m_page(page)
    , m_tokens(tokens)
    , m_tenants(tenants)
    , m_clipboard(clipboard)
    , m_dataFolder(dataFolder) {
    ListActions& list = page.actions();
    buildFile(actions);
    QMenu* const edit = addMenu(tr("&Edit"));
    page.addToEdit(*edit);
    buildView();
    QMenu* const token = addMenu(tr("&Token"));
    list.addToToken(*token);
    QMenu* const change = addMenu(tr("&Change"));
    change->setToolTipsVisible(true);
    change->addActions(list.changeActions());
    connect(change, &QMenu::aboutToShow, &list, &ListActions::refresh); // its counts
    QMenu* const history = addMenu(tr("H&istory"));
    history->addActions(list.historyActions());
    buildTenant();
    m_ofTokens = {edit, m_view, token, change, history, m_tenant};
    buildHelp();
}

QMenu* Menus::addMenu(const QString& title) {
    return m_window.menuBar()->addMenu(title);
}

QAction* Menus::addTo(QMenu* menu, const QString& words, const QKeySequence& keys) {
    QAction* const action = menu->addAction(words);
    action->setShortcut(keys);
    return action;
}

void Menus::buildFile(const WindowActions& actions) {
    m_file = addMenu(tr("&File"));
    QAction* const connecting = addTo(m_file, tr("Connect a &tenant…"));
    connect(connecting, &QAction::triggered, this, &Menus::connectWanted);
    QAction* const importing = addTo(m_file, tr("&Import tenants…"));
    connect(importing, &QAction::triggered, this, &Menus::importWanted);
    QAction* const demo = addTo(m_file, tr("Explore the &demo tenant"));
    connect(demo, &QAction::triggered, this, &Menus::demoWanted);
    m_notLocked = {connecting, importing, demo, actions.settings};
    m_file->addSeparator();
    m_exporting = m_page.actions().exportMenu();
    m_file->addMenu(m_exporting);
    m_file->addSeparator();
    m_palette = addTo(m_file, tr("Find an &action…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_palette, &QAction::triggered, this, &Menus::openPalette);
    actions.settings->setMenuRole(QAction::PreferencesRole);
    m_file->addActions({actions.settings, actions.lock});
    m_file->addSeparator();
    // Some platforms have no key for it.
    QAction* const quit = addTo(m_file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &Menus::quitWanted);
}

/// The columns are as they are when it opens.
void Menus::buildView() {
    m_view = addMenu(tr("&View"));
    const auto fill = [this] {
        m_view->clear();
        // Those made for it; others only stand in it.
        qDeleteAll(m_view->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
        m_page.addToView(*m_view);
    };
    connect(m_view, &QMenu::aboutToShow, this, fill);
    fill();
}

void Menus::buildTenant() {
    m_tenant = addMenu(tr("Te&nant"));
    connect(m_tenant, &QMenu::aboutToShow, this, &Menus::showTenants);
    connect(&m_tenants, &TenantRegistry::changed, this, &Menus::showTenants);
    showTenants();
}

void Menus::showTenants() {
    m_tenant->clear();
    qDeleteAll(m_tenant->findChildren<QActionGroup*>());
    auto* const group = new QActionGroup(m_tenant);
    const auto open = m_tokens.tenant();
    for (const Tenant& tenant : m_tenants.tenants()) {
        QAction* const action = m_tenant->addAction(actionText(tenant.name));
        action->setCheckable(true);
        action->setChecked(open && open->id == tenant.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = tenant.id] { Q_EMIT tenantWanted(id); });
    }
    m_tenant->addSeparator();
    connect(m_tenant->addAction(tr("Check &connection…")), &QAction::triggered, this, &Menus::checkWanted);
    connect(m_tenant->addAction(tr("&Replace credential…")), &QAction::triggered, this,
            &Menus::replacementWanted);
}

void Menus::buildHelp() {
    m_help = addMenu(tr("&Help"));
    QMenu* const help = m_help;
    connect(addTo(help, tr("&Keyboard shortcuts"), QKeySequence::HelpContents), &QAction::triggered, this,
            &Menus::openShortcuts);
    connect(addTo(help, tr("&Queries")), &QAction::triggered, this, &Menus::openQueries);
    connect(addTo(help, tr("What a &word means")), &QAction::triggered, this, &Menus::openGlossary);
    help->addSeparator();
    connect(addTo(help, tr("Check &connection…")), &QAction::triggered, this, &Menus::checkWanted);
    connect(addTo(help, tr("Open &data folder")), &QAction::triggered, this, &Menus::openDataFolder);
    help->addSeparator();
    QAction* const about = addTo(help, tr("&About Patdesk"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &Menus::openAbout);
}

void Menus::showPage(Page page) {
    m_window.menuBar()->setVisible(page != Page::Lock);
    for (QMenu* const menu : std::as_const(m_ofTokens))
        menu->menuAction()->setVisible(page == Page::Tokens);
    m_exporting->menuAction()->setVisible(page == Page::Tokens);
    m_palette->setEnabled(page != Page::Lock);
    // A menu bar of the desktop's cannot be hidden: nothing in it works but Quit.
    for (QAction* const action : std::as_const(m_notLocked))
        action->setEnabled(page != Page::Lock);
    m_help->menuAction()->setVisible(page != Page::Lock);
}

// Windows

void Menus::openPalette() {
    auto* const palette = new Palette(actionsOf(*m_window.menuBar()), &m_window);
    palette->show();
    palette->activateWindow();
}

void Menus::openShortcuts() {
    ReferenceWindow::Rows rows;
    for (const ListedAction& listed : actionsOf(*m_window.menuBar())) {
        if (!listed.keys.isEmpty())
            rows.append({listed.path, listed.keys});
    }
    rows << ReferenceWindow::Rows{
        {tr("Search: suggestions"),
         QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText)},
        {tr("Search: clear"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)},
        {tr("Search: to the rows"), QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText)},
        {tr("Filters: add to the search"),
         QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)},
        {tr("Table: go to a name"), tr("type its first letters")},
        {tr("Review of a plan: skip rows, or include them again"),
         QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)},
        {tr("Review of a plan: to the details of the row"),
         QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)},
        {tr("Any row: its menu"), QKeySequence(Qt::SHIFT | Qt::Key_F10).toString(QKeySequence::NativeText)},
        {tr("Table: fold a group"), tr("Left or - on its heading")},
        {tr("Table: unfold a group"), tr("Right or + on its heading")},
    };
    (new ReferenceWindow(tr("Keyboard shortcuts"), {tr("Action"), tr("Keys")}, rows, &m_window))->show();
}

void Menus::openGlossary() {
    (new ReferenceWindow(tr("What a word means"), {tr("Word"), tr("Meaning")}, glossary(), &m_window))
        ->show();
}

void Menus::openQueries() {
    ReferenceWindow::Rows rows;
    for (const QueryExample& example : queryExamples())
        rows.append({example.text, example.meaning});
    (new ReferenceWindow(tr("Queries"), {tr("Query"), tr("Finds")}, rows, &m_window))->show();
}

void Menus::openDataFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataFolder));
}

void Menus::openAbout() {
    (new AboutDialog(m_dataFolder,
                     {&m_clipboard, [this](const QString& text) { m_clipboard.copyPlain(text); }}, &m_window))
        ->show();
}

} // namespace patdesk
