// SPDX-License-Identifier: MIT
#include "viewactions.h"

#include "datestyle.h"
#include "exportfile.h"
#include "plaintext.h"
#include "plural.h"
#include "querycompiler.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "settings.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "viewjson.h"
#include "viewlist.h"
#include "viewwarning.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace patdesk {

namespace {

/// More is no file of views.
constexpr qint64 mostBytes = 4 * 1024 * 1024;

QString dayText(Instant at) {
    return toRfc3339(at).left(10);
}

QString warningText(const SavedView& view, std::int64_t tokens) {
    const QString name = isolated(view.name);
    const QString days = QString::number(view.warnDays);
    return ViewActions::tr("%Ln token(s) of the view “%1” expire(s) within %2 days.", nullptr, plural(tokens))
        .arg(name, days);
}

/// With a key each.
constexpr qsizetype keys = 9;

} // namespace

ViewActions::ViewActions(TokenService& tokens, const QString& file, Current current, Settings& settings,
                         QWidget* window)
    : QObject(window)
    , m_tokens(tokens)
    , m_settings(settings)
    , m_window(window)
    , m_current(std::move(current))
    , m_store(file)
    , m_list(new ViewList(tokens.model(), window))
    , m_menu(new QMenu(tr("Views"), window))
    , m_save(add(tr("&Save view…"), &ViewActions::save, QKeySequence(Qt::CTRL | Qt::Key_S))) {
    window->addAction(m_save);
    m_ofCurrent = {add(tr("&Rename…"), &ViewActions::rename, Qt::Key_F2),
                   add(tr("&Duplicate…"), &ViewActions::duplicate),
                   add(tr("Re&place with what is shown"), &ViewActions::update),
                   add(tr("&Warn me before tokens expire, or no longer"), &ViewActions::warn),
                   add(tr("Move &up"), &ViewActions::moveUp, QKeySequence(Qt::ALT | Qt::Key_Up)),
                   add(tr("Move d&own"), &ViewActions::moveDown, QKeySequence(Qt::ALT | Qt::Key_Down)),
                   add(tr("De&lete"), &ViewActions::remove, QKeySequence::Delete)};
    m_list->offer(m_ofCurrent);
    m_ofMenu = {m_save, add(tr("&Export views…"), &ViewActions::exportAll),
                add(tr("&Import views…"), &ViewActions::importFrom)};
    connect(m_list, &ViewList::opened, this, &ViewActions::open);
    connect(&m_store, &ViewStore::changed, this, &ViewActions::showViews);
    connect(&tokens, &TokenService::callerChanged, this, &ViewActions::showViews);
    // The tenant's tokens may be listed for days.
    connect(&tokens, &TokenService::stateChanged, this, &ViewActions::warnOnce);
    connect(&m_hour, &QTimer::timeout, this, &ViewActions::warnOnce);
    m_hour.start(std::chrono::hours(1));
    const Result<Done> loaded = m_store.load();
    if (!loaded) // when somebody listens
        QMetaObject::invokeMethod(
            this,
            [this, file, why = loaded.error().detail] {
                warnOf(tr("The saved views cannot be read: %1 The file is %2.").arg(why, file));
            },
            Qt::QueuedConnection);
    showViews();
}

QAction* ViewActions::add(const QString& words, void (ViewActions::*what)(), const QKeySequence& shortcut) {
    auto* const action = new QAction(words, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, what);
    return action;
}

QString ViewActions::host() const {
    const auto tenant = m_tokens.tenant();
    return tenant ? tenant->baseUrl.authority() : QString();
}

QString ViewActions::tenantName() const {
    const auto tenant = m_tokens.tenant();
    return tenant ? tenant->name : QString();
}

void ViewActions::showViews() {
    // Not while Patdesk is locked: the dialog would show what is searched for.
    m_save->setEnabled(m_tokens.caller().has_value());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("No tenant is open."));
    const QList<SavedView> views = m_store.of(host());
    m_list->showViews(views);
    m_menu->clear();
    for (qsizetype i = 0; i < views.size(); ++i) {
        QAction* const action = m_menu->addAction(actionText(views[i].name));
        if (i < keys)
            action->setShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + int(i))));
        connect(action, &QAction::triggered, this, [this, name = views[i].name] { open(name); });
    }
    m_menu->addSeparator();
    m_menu->addActions(m_ofMenu);
    m_menu->addSeparator();
    m_menu->addActions(m_ofCurrent);
    for (QAction* const action : std::as_const(m_ofCurrent)) {
        action->setEnabled(!views.isEmpty());
        action->setToolTip(views.isEmpty() ? tr("No view has been saved yet.") : QString());
    }
}

void ViewActions::noteShown(const QString& query, bool filtered) {
    const auto isIt = [&](const SavedView& view) { return !filtered && view.query == query; };
    const auto current = m_store.named(m_list->current());
    if (current && isIt(*current))
        return; // of several with this query the one that was opened
    const QList<SavedView> views = m_store.of(host());
    const auto shown = std::find_if(views.begin(), views.end(), isIt);
    m_list->makeCurrent(shown == views.end() || query.isEmpty() ? QString() : shown->name);
}

void ViewActions::open(const QString& name) {
    const auto view = m_store.named(name);
    if (!view)
        return warnOf(tr("There is no view “%1”.").arg(isolated(name)));
    m_list->makeCurrent(view->name);
    Q_EMIT wanted(*view);
}

void ViewActions::warnOf(const QString& words) {
    Q_EMIT messageReady(
        {.about = Message::About::Remark, .symbol = Symbol::Warning, .tone = Tone::Warning, .text = words});
}

bool ViewActions::worked(const Result<Done>& result) {
    if (!result)
        Q_EMIT failed(result.error());
    return result.ok();
}

// Their names

void ViewActions::ask(const QString& title, const QString& doing, const SavedView& view,
                      const QString& instead,
                      void (ViewActions::*then)(const QString& instead, SavedView view)) {
    const auto isTaken = [this, instead](const QString& name) {
        return name.compare(instead, Qt::CaseInsensitive) != 0 && m_store.named(name).has_value();
    };
    auto* const dialog = new ViewNameDialog(title, doing, {view.name, view.host.isEmpty()}, tenantName(),
                                            {this, isTaken}, m_window);
    connect(dialog, &ViewNameDialog::given, this,
            [this, view, instead, then](const ViewNameDialog::Answer& answer) {
                SavedView named = view;
                named.name = answer.name;
                named.host = answer.forAll ? QString() : view.host.isEmpty() ? host() : view.host;
                (this->*then)(instead, named);
            });
    dialog->open();
}

void ViewActions::save() {
    SavedView view = m_current();
    view.host = host();
    view.name = m_store.freeName(view.query.isEmpty() ? tr("All tokens") : view.query.left(40));
    ask(tr("Save view"), tr("&Save view"), view, {}, &ViewActions::addNew);
}

void ViewActions::rename() {
    if (const auto view = m_store.named(m_list->current()))
        ask(tr("Rename view"), tr("&Rename"), *view, view->name, &ViewActions::changeTo);
}

void ViewActions::duplicate() {
    auto view = m_store.named(m_list->current());
    if (!view)
        return;
    view->name = m_store.freeName(view->name);
    ask(tr("Duplicate view"), tr("&Duplicate"), *view, {}, &ViewActions::addNew);
}

void ViewActions::addNew(const QString&, SavedView view) {
    const Result<QString> name = m_store.add(view);
    if (!name)
        return Q_EMIT failed(name.error());
    m_list->makeCurrent(*name);
    Q_EMIT done(tr("Saved the view “%1”.").arg(isolated(*name)));
}

void ViewActions::changeTo(const QString& instead, SavedView view) {
    if (worked(m_store.change(instead, view)))
        m_list->makeCurrent(view.name);
}

// What stays under its name

void ViewActions::update() {
    const auto before = m_store.named(m_list->current());
    if (!before)
        return;
    SavedView view = m_current();
    view.name = before->name;
    view.host = before->host;
    if (worked(m_store.change(before->name, view)))
        Q_EMIT done(tr("Updated the view “%1”.").arg(isolated(view.name)));
}

// What they warn of

void ViewActions::warn() {
    auto view = m_store.named(m_list->current());
    if (!view)
        return;
    view->warnDays = view->warnDays > 0 ? 0 : usualWarnDays;
    if (!worked(m_store.change(view->name, *view)))
        return;
    Q_EMIT done(view->warnDays > 0
                    ? tr("Patdesk tells you once a day of tokens of “%1” that expire within %2 days.")
                          .arg(isolated(view->name))
                          .arg(view->warnDays)
                    : tr("“%1” no longer warns you.").arg(isolated(view->name)));
    if (view->warnDays > 0)
        m_settings.setViewWarned(host(), view->name, {});
    warnOnce();
}

/// How many tokens it warns of; nothing while nobody knows.
std::optional<std::int64_t> ViewActions::warnedTokens(const SavedView& view) const {
    const TokenModel& model = m_tokens.model();
    const bool isWhole = m_tokens.listScope().whose == ListScope::Whose::WholeTenant && !m_tokens.refusal();
    if (m_tokens.state() != LoadState::Ready || !isWhole)
        return std::nullopt;
    const std::optional<Query> warned = readWarning(view, model.hasVerdicts());
    if (!warned)
        return std::nullopt;
    return tokensFoundBy(*warned, shownZone(), model.facts());
}

Message ViewActions::warningOf(const SavedView& view, std::int64_t tokens) {
    return {.about = Message::About::Remark,
            .symbol = Symbol::Warning,
            .tone = Tone::Warning,
            .text = warningText(view, tokens),
            .actions = {MessageAction::ShowView},
            .view = view.name};
}

void ViewActions::warnOnce() {
    const QString today = dayText(m_tokens.model().now());
    for (const SavedView& view : m_store.of(host())) {
        if (m_settings.viewWarned(host(), view.name) == today)
            continue;
        const auto tokens = warnedTokens(view);
        if (!tokens)
            continue;
        m_settings.setViewWarned(host(), view.name, today);
        if (*tokens > 0)
            Q_EMIT messageReady(warningOf(view, *tokens));
    }
}

QList<Message> ViewActions::warnings() const {
    QList<Message> warnings;
    for (const SavedView& view : m_store.of(host())) {
        if (const auto tokens = warnedTokens(view); tokens && *tokens > 0)
            warnings.append(warningOf(view, *tokens));
    }
    return warnings;
}

void ViewActions::openWarned(const QString& name) {
    auto view = m_store.named(name);
    if (!view)
        return open(name); // says that it is gone
    view->query = warnedQuery(*view);
    m_list->makeCurrent(name);
    Q_EMIT wanted(*view);
}

void ViewActions::moveUp() {
    (void)worked(m_store.move(m_list->current(), -1, host()));
}

void ViewActions::moveDown() {
    (void)worked(m_store.move(m_list->current(), 1, host()));
}

void ViewActions::remove() {
    const Result<std::pair<SavedView, qsizetype>> removed = m_store.remove(m_list->current());
    if (!removed && removed.error().kind != ErrorKind::InvalidInput) // which no view is
        Q_EMIT failed(removed.error());
    if (!removed)
        return;
    m_deleted = *removed;
    Q_EMIT messageReady({.about = Message::About::Remark,
                         .text = tr("Deleted the view “%1”.").arg(isolated(removed->first.name)),
                         .actions = {MessageAction::RestoreView},
                         .passes = true});
}

void ViewActions::restore() {
    if (!m_deleted)
        return;
    const auto [view, place] = *std::exchange(m_deleted, {});
    const Result<QString> name = m_store.add(view, place);
    if (!name)
        return Q_EMIT failed(name.error());
    m_list->makeCurrent(*name);
}

// Files

void ViewActions::exportAll() {
    saveExport(m_window, QStringLiteral("patdesk-views.json"), encodeViews(m_store.all()),
               {this, [this](const Result<QString>& file) {
                    if (file)
                        Q_EMIT done(tr("Saved %1.").arg(isolated(*file)));
                    else
                        Q_EMIT failed(file.error());
                }});
}

void ViewActions::importFrom() {
    auto* const dialog =
        new QFileDialog(m_window, tr("Import views"), {}, tr("Views (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Q_EMIT failed({.kind = ErrorKind::FileFailed, .detail = file.errorString()});
        const Result<QList<SavedView>> views = decodeViews(file.read(mostBytes));
        if (!views)
            return warnOf(tr("These views cannot be imported: %1").arg(views.error().detail));
        if (worked(m_store.addAll(*views)))
            Q_EMIT done(tr("Imported %n view(s).", nullptr, plural(views->size())));
    });
    dialog->open();
}

} // namespace patdesk
