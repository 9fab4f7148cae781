// SPDX-License-Identifier: MIT
#include "foreigndesk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

namespace patdesk::test {

namespace {

constexpr int mostRows = 100;
constexpr int longestWait = 30'000;

/// The words of what is visible in a dialog.
QStringList wordsOf(const QDialog& dialog) {
    QStringList words{QStringLiteral("Dialog: ") + dialog.windowTitle()};
    for (const QLabel* const label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible())
            words.append(label->text());
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
                cells.append(model->index(row, column).data().toString());
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
            return state != LoadState::SigningIn && state != LoadState::Loading && !tokens.isChanging();
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
           QTest::qWaitFor([] { return dialogNamed("Delete tokens") != nullptr; }) && click("Delete");
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
            words.append(QStringLiteral("(%1)").arg(label->toolTip()));
    }
    for (const QAbstractButton* const button : bar->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty())
            words.append(QStringLiteral("[%1]").arg(button->text()));
    }
    return words.join(QLatin1Char(' '));
}

QString ForeignDesk::status() const {
    return byName<QLabel>(*window->statusBar(), "Status")->text();
}

QStringList ForeignDesk::names() const {
    const QAbstractItemModel* const model = find<QTableView>("Tokens")->model();
    QStringList names;
    for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

QString ForeignDesk::cell(const QString& name, const QString& title, int role) const {
    const QAbstractItemModel* const model = find<QTableView>("Tokens")->model();
    const int row = int(names().indexOf(name));
    for (int column = 0; row >= 0 && column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return model->index(row, column).data(role).toString();
    }
    return {};
}

QString ForeignDesk::text() const {
    QStringList lines{QStringLiteral("Message: ") + message(), QStringLiteral("Status: ") + status()};
    const auto* const filters = find<QListWidget>("Filters");
    for (int row = 0; row < filters->count(); ++row)
        lines.append(QStringLiteral("Filter: ") +
                     filters->item(row)->data(Qt::AccessibleTextRole).toString());
    const QAbstractItemModel* const model = find<QTableView>("Tokens")->model();
    for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(QStringLiteral("%1: %2").arg(model->headerData(column, Qt::Horizontal).toString(),
                                                      model->index(row, column).data().toString()));
        lines.append(QStringLiteral("Row ") + cells.join(QLatin1String(" | ")));
    }
    for (const QDialog* const dialog : dialogs())
        lines += wordsOf(*dialog);
    return lines.join(QLatin1Char('\n'));
}

} // namespace patdesk::test
