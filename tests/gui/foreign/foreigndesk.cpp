// SPDX-License-Identifier: MIT
#include "foreigndesk.h"

#include "tokenchanges.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolTip>

namespace patdesk::test {

namespace {

constexpr int mostRows = 100;
constexpr int longestWait = 30'000;

/// What is read in a label, which may take its text for HTML.
QString shownText(const QLabel& label) {
    const bool isRich = label.textFormat() == Qt::RichText ||
                        (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    return isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
}

QString shownToolTip() {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget* const widget : windows) {
        const auto* const label = qobject_cast<const QLabel*>(widget);
        if (label && label->windowType() == Qt::ToolTip && label->isVisible())
            return shownText(*label);
    }
    return {};
}

QString toolTipOf(const QWidget& widget) {
    QToolTip::showText(widget.mapToGlobal(QPoint()), widget.toolTip());
    return shownToolTip();
}

/// What the view's delegate writes into the cell.
QString shownText(const QAbstractItemView& view, const QModelIndex& index) {
    struct Delegate : QStyledItemDelegate {
        using QStyledItemDelegate::initStyleOption;
    };

    const auto* const delegate = qobject_cast<QStyledItemDelegate*>(view.itemDelegateForIndex(index));
    QStyleOptionViewItem option;
    if (delegate)
        (delegate->*(&Delegate::initStyleOption))(&option, index);
    return delegate ? option.text : index.data().toString();
}

/// The words of what is visible in a dialog.
QStringList wordsOf(const QDialog& dialog) {
    QStringList words{QStringLiteral("Dialog: ") + dialog.windowTitle()};
    for (const QLabel* const label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible())
            words.append(shownText(*label));
    }
    for (const QAbstractButton* const button : dialog.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty())
            words.append(QStringLiteral("[%1]").arg(button->text()));
    }
    for (const QLineEdit* const field : dialog.findChildren<QLineEdit*>()) {
        if (field->isVisible())
            words.append(field->displayText());
    }
    for (const QPlainTextEdit* const field : dialog.findChildren<QPlainTextEdit*>()) {
        if (field->isVisible())
            words.append(field->toPlainText());
    }
    for (const QAbstractItemView* const list : dialog.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* const model = list->model();
        for (int row = 0; list->isVisible() && model && row < std::min(model->rowCount(), mostRows); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(shownText(*list, model->index(row, column)));
            words.append(QStringLiteral("Line: ") + cells.join(QLatin1String(" | ")));
        }
    }
    return words;
}

} // namespace

ForeignDesk::ForeignDesk() {
    other.setTokens({R"({"id":"elsewhere","name":"elsewhere","scope":["sp:scopes:all"],"owner":{"type":)"
                     R"("IDENTITY","id":"2c9180a46faadee4016fb4e018c20639","name":"Ada"},)"
                     R"("created":"2020-01-02T03:04:05.678Z","lastUsed":null})"});
    add(foreignId, QStringLiteral("Foreign"), tenant);
    add(otherId, QStringLiteral("Other"), other);
    (void)lifecycle.open();
    window =
        std::make_unique<MainWindow>(Parts{tokens, tenants, settings, http, lifecycle, systemClock(), {}});
    window->show();
    window->activateWindow();
}

void ForeignDesk::add(const TenantId& id, const QString& name, const foreign::ForeignTenant& served) {
    Tenant entry;
    entry.id = id;
    entry.name = name;
    entry.baseUrl = served.url();
    entry.clientId = TokenId(QString::fromLatin1(served.clientId()));
    entry.origin = TenantOrigin::Environment;
    tenants.addForSession(entry, Secret(served.clientSecret()));
}

void ForeignDesk::open() {
    window->openTenant(foreignId);
    settle();
}

void ForeignDesk::refresh() {
    press(QKeySequence(Qt::Key_F5));
    settle();
}

bool ForeignDesk::settle() {
    return QTest::qWaitFor(
        [this] {
            const LoadState state = tokens.state();
            return state != LoadState::SigningIn && state != LoadState::Loading &&
                   !tokens.changes().isUnderWay();
        },
        longestWait);
}

bool ForeignDesk::waitFor(const QString& pattern) {
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                     QRegularExpression::MultilineOption);
    return QTest::qWaitFor([&] { return text().contains(expression); });
}

void ForeignDesk::press(const QKeySequence& keys) {
    QTest::keySequence(window.get(), keys);
}

bool ForeignDesk::click(const char* name) {
    QList<QWidget*> places{window.get()};
    for (QDialog* const dialog : dialogs())
        places.prepend(dialog);
    for (const QWidget* const place : std::as_const(places)) {
        auto* const button = byName<QAbstractButton>(*place, name);
        if (button && button->isVisible() && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    return false;
}

bool ForeignDesk::enter(const char* name, const QByteArray& text) {
    for (QLineEdit* const field : window->findChildren<QLineEdit*>()) {
        if (field->isVisible() && field->accessibleName() == QLatin1String(name)) {
            field->setText(QString::fromLatin1(text));
            return true;
        }
    }
    return false;
}

bool ForeignDesk::selectToken(const QString& name) {
    auto* const table = find<QTableView>("Tokens");
    const int row = int(names().indexOf(name));
    if (row >= 0)
        table->selectRow(row);
    return row >= 0;
}

void ForeignDesk::chooseListScope(const QString& line) {
    auto* const box = find<QComboBox>("List scope");
    box->setCurrentIndex(box->findText(line));
    Q_EMIT box->activated(box->currentIndex());
}

void ForeignDesk::chooseFilter(const QString& name) {
    auto* const list = find<QListWidget>("Filters");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::AccessibleTextRole).toString().startsWith(name + QLatin1String(" (")))
            list->setCurrentRow(row);
    }
}

bool ForeignDesk::create(const QString& name) {
    if (!click("New token") || !QTest::qWaitFor([] { return dialogNamed("New token") != nullptr; }))
        return false;
    auto* const field = byName<QLineEdit>(*dialogNamed("New token"), "Name");
    if (!field)
        return false;
    field->setText(name);
    return click("Create");
}

bool ForeignDesk::remove(const QString& name) {
    return selectToken(name) && click("Delete tokens") &&
           QTest::qWaitFor([] { return dialogStarting("Delete “") != nullptr; }) && click("Delete");
}

QList<QDialog*> ForeignDesk::dialogs() const {
    QList<QDialog*> dialogs;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* const widget : windows) {
        auto* const dialog = qobject_cast<QDialog*>(widget);
        if (dialog && dialog->isVisible())
            dialogs.append(dialog);
    }
    return dialogs;
}

QString ForeignDesk::message() const {
    const auto* const bar = find<QFrame>("Message");
    if (!bar || !bar->isVisible())
        return {};
    QStringList words{bar->accessibleDescription()};
    for (const QLabel* const label : bar->findChildren<QLabel*>()) {
        if (!label->toolTip().isEmpty())
            words.append(QStringLiteral("(%1)").arg(toolTipOf(*label)));
    }
    for (const QAbstractButton* const button : bar->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty())
            words.append(QStringLiteral("[%1]").arg(button->text()));
    }
    return words.join(QLatin1Char(' '));
}

QString ForeignDesk::status() const {
    return shownText(*byName<QLabel>(*window->statusBar(), "Status"));
}

QStringList ForeignDesk::names() const {
    const QAbstractItemModel* const model = find<QTableView>("Tokens")->model();
    QStringList names;
    for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

QModelIndex ForeignDesk::indexOf(const QString& name, const QString& title) const {
    const QAbstractItemModel* const model = find<QTableView>("Tokens")->model();
    const int row = int(names().indexOf(name));
    for (int column = 0; row >= 0 && column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return model->index(row, column);
    }
    return {};
}

QString ForeignDesk::cell(const QString& name, const QString& title) const {
    return shownText(*find<QTableView>("Tokens"), indexOf(name, title));
}

QString ForeignDesk::toolTip(const QString& name, const QString& title) const {
    auto* const table = find<QTableView>("Tokens");
    const QModelIndex index = indexOf(name, title);
    QStyleOptionViewItem option;
    option.rect = table->visualRect(index);
    const QPoint at = option.rect.center();
    QHelpEvent event(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
    table->itemDelegateForIndex(index)->helpEvent(&event, table, option, index);
    return shownToolTip();
}

QString ForeignDesk::text() const {
    QStringList lines{QStringLiteral("Message: ") + message(), QStringLiteral("Status: ") + status()};
    if (const auto* const note = find<QWidget>("Empty table"); note && note->isVisible())
        lines.append(QStringLiteral("Empty: ") + note->accessibleDescription());
    const auto* const filters = find<QListWidget>("Filters");
    for (int row = 0; row < filters->count(); ++row) {
        const QString name = filters->item(row)->data(Qt::AccessibleTextRole).toString();
        if (!filters->isRowHidden(row) && !name.isEmpty()) // no heading
            lines.append(QStringLiteral("Filter: ") + name);
    }
    const auto* const table = find<QTableView>("Tokens");
    const QAbstractItemModel* const model = table->model();
    for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(QStringLiteral("%1: %2").arg(model->headerData(column, Qt::Horizontal).toString(),
                                                      shownText(*table, model->index(row, column))));
        lines.append(QStringLiteral("Row ") + cells.join(QLatin1String(" | ")));
    }
    for (const QDialog* const dialog : dialogs())
        lines += wordsOf(*dialog);
    return lines.join(QLatin1Char('\n'));
}

} // namespace patdesk::test
