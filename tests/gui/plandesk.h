// SPDX-License-Identifier: MIT
#pragma once

#include "countingserver.h"
#include "desk.h"
#include "planmodel.h"
#include "planwindow.h"
#include "tokenrules.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace patdesk::test {

/// A desk for plans, rotations and the journal: its tenant is no production tenant, and counts what is asked
/// of it.
struct PlanDesk : Desk {
    explicit PlanDesk(DemoFixture::Adjust adjust = nullptr) : Desk(adjust), server(demo.tenant.baseUrl()) {
        setProduction(false);
    }

    void setProduction(bool production) {
        acme.production = production;
        acme.baseUrl = server.url();
        tenants.addForSession(acme, demo.tenant.clientSecret());
    }

    /// A token of the administrator's own, as another program makes it.
    TokenId make(const QString& name, const QStringList& scopes = {QStringLiteral("sp:scopes:default")}) {
        const QJsonObject wanted{
            {QStringLiteral("name"), name},
            {QStringLiteral("scope"), QJsonArray::fromStringList(scopes)},
            {QStringLiteral("expirationDate"), toRfc3339(systemClock()() + std::chrono::days(60))}};
        const Answer answer =
            demo.administrator.send("POST", tokensPath(ApiGeneration::V1), QJsonDocument(wanted).toJson());
        return TokenId(answer.json()[QLatin1String("id")].toString());
    }

    /// Few: an owner has ten tokens at the most.
    QList<TokenId> make(int count) {
        QList<TokenId> ids;
        for (int i = 1; i <= count; ++i)
            ids.append(make(QStringLiteral("Made %1").arg(i)));
        return ids;
    }

    /// Listed tokens of other owners, that nothing speaks against.
    QList<TokenId> others(int count) {
        QList<TokenId> ids;
        for (int row = 0; row < model().rowCount() && ids.size() < count; ++row) {
            const Token token = model().tokenAt(row);
            if (!token.managed && token.owner.id != tokens.caller()->identityId &&
                !isUsedRecently(token.lastUsed, model().now()))
                ids.append(token.id);
        }
        return ids;
    }

    /// The token as the tenant has it; an undefined value once it is gone.
    QJsonValue atTenant(const TokenId& id) const {
        const QJsonArray all = demo.administrator.send("GET", tokensPath(ApiGeneration::V1)).json().toArray();
        for (const QJsonValue token : all) {
            if (token[QLatin1String("id")].toString() == id.text())
                return token;
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    /// Another program renames it.
    void rename(const TokenId& id, const char* name) const {
        demo.administrator.send("PATCH", tokensPath(ApiGeneration::V1, id),
                                QByteArray(R"([{"op":"replace","path":"/name","value":")") + name + "\"}]",
                                "application/json-patch+json");
    }

    void select(const QList<TokenId>& ids) {
        auto* const table = find<QTableView>("Tokens");
        table->clearSelection();
        for (const TokenId& id : ids)
            table->selectionModel()->select(table->model()->index(model().rowOf(id), 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (!ids.isEmpty())
            table->selectionModel()->setCurrentIndex(
                table->model()->index(model().rowOf(ids.constFirst()), 0), QItemSelectionModel::NoUpdate);
    }

    /// The enabled action with these words in the menu of a button of the main window, or in a menu in it.
    QAction* action(const char* button, const QString& words) const {
        return actionIn(*find<QToolButton>(button)->defaultAction()->menu(), words);
    }

    static QAction* actionIn(QMenu& menu, const QString& words) {
        Q_EMIT menu.aboutToShow();
        const QList<QAction*> actions = menu.actions();
        for (QAction* const action : actions) {
            if (action->isEnabled() && means(action->text().remove(QLatin1Char('&')), words))
                return action;
        }
        for (const QAction* const action : actions) {
            const bool opens = action->menu() && action->isEnabled();
            if (QAction* const found = opens ? actionIn(*action->menu(), words) : nullptr)
                return found;
        }
        return nullptr;
    }

    /// The shown window of a kind, the last one that was opened.
    template <class W>
    W* shown() const {
        W* last = nullptr;
        const QList<W*> windows = window->findChildren<W*>();
        for (W* const one : windows)
            last = one->isVisible() ? one : last;
        return last;
    }

    /// Chooses what to do in the dialog that asks for it, fills in what else it wants, and asks for the
    /// review.
    PlanWindow* plan(const QString& menuWords, const QString& whatToDo = {},
                     const std::function<void(QDialog&)>& fillIn = {}) const {
        action("Change", menuWords)->trigger();
        QDialog* const wish = dialogNamed("New plan");
        if (!wish)
            return nullptr;
        if (!whatToDo.isEmpty())
            byName<QComboBox>(*wish, "What to do")->setCurrentText(whatToDo);
        if (fillIn)
            fillIn(*wish);
        byName<QPushButton>(*wish, "Review plan")->click();
        return QTest::qWaitFor([this] { return shown<PlanWindow>() != nullptr; }) ? shown<PlanWindow>()
                                                                                  : nullptr;
    }

    /// Gives the file dialog over `owner` this answer.
    static bool answerFileDialog(const QWidget& owner, const QString& path) {
        auto* const files = owner.findChild<QFileDialog*>();
        if (!files)
            return false;
        // Not selectFile(): what it chooses waits for the folder to be read.
        files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        return QMetaObject::invokeMethod(files, "accept");
    }

    CountingServer server;
};

/// All texts of a column of a plan's table.
inline QHash<TokenId, QString> column(const PlanWindow& window, int column) {
    QHash<TokenId, QString> texts;
    const auto* const steps = qobject_cast<PlanModel*>(byName<QTableView>(window, "Steps")->model());
    for (int row = 0; row < steps->rowCount(); ++row)
        texts.insert(steps->stepIn(row).preImage.id, steps->index(row, column).data().toString());
    return texts;
}

/// The visible texts of all notes, and of the message bar.
inline QString notesOf(const QWidget& window) {
    QStringList words;
    const QList<NoteLabel*> notes = window.findChildren<NoteLabel*>();
    for (const NoteLabel* const note : notes) {
        if (note->isVisible())
            words.append(note->words());
    }
    return words.join(QLatin1Char('\n'));
}

/// Opens its tenant, and waits for the list.
inline void open(PlanDesk& desk) {
    desk.window->openTenant(desk.acme.id);
    QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
}

/// Before keys are sent: those of a window that is not active are taken for shortcuts of the one that is.
/// QTest::qWaitForWindowActive() is content with an active parent.
inline bool activate(QWidget& window) {
    window.activateWindow();
    return QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; });
}

/// As the mouse does: a button that cannot be pressed is a failure.
inline void press(const QWidget& window, const char* name) {
    auto* const button = byName<QPushButton>(window, name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    button->click();
}

} // namespace patdesk::test
