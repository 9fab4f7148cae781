// SPDX-License-Identifier: MIT
#pragma once

#include "plandesk.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <array>

namespace patdesk::test {

// Every dialog of the program, and how a user gets there.

using Open = void (*)(PlanDesk&);

struct DialogCase {
    const char* title; ///< as it begins
    Open open;
    const char* defaultButton; ///< accessible name; empty = none
    const char* name = title;  ///< in the output of tests, where several have the title
};

/// Of any kind.
inline void pressButton(QWidget& window, const char* name) {
    auto* const button = byName<QAbstractButton>(window, name);
    QVERIFY2(button, name);
    button->click();
}

inline void trigger(PlanDesk& desk, const char* menu, const QString& words) {
    QAction* const action = desk.action(menu, words);
    QVERIFY2(action, qPrintable(words));
    action->trigger();
}

inline void triggerInMenuBar(PlanDesk& desk, const QString& words) {
    const QList<QAction*> menus = desk.window->menuBar()->actions();
    for (const QAction* const menu : menus) {
        if (QAction* const action = PlanDesk::actionIn(*menu->menu<QMenu*>(), words))
            return action->trigger();
    }
    QFAIL(qPrintable(words));
}

/// The one shown dialog whose title begins so.
inline QDialog* dialogBeginning(const char* title) {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* const window : windows) {
        auto* const dialog = qobject_cast<QDialog*>(window);
        if (dialog && dialog->isVisible() &&
            (dialog->windowTitle().startsWith(QString::fromUtf8(title)) ||
             means(dialog->windowTitle(), QString::fromUtf8(title))))
            return dialog;
    }
    return nullptr;
}

inline void openSettings(PlanDesk& desk) {
    pressButton(*desk.window, "Settings");
}

/// By its place.
inline void openPage(PlanDesk& desk, int page) {
    openSettings(desk);
    QVERIFY(QTest::qWaitFor([] { return dialogBeginning("Settings") != nullptr; }));
    dialogBeginning("Settings")->findChild<QTabWidget*>()->setCurrentIndex(page);
}

inline void openFromSettings(PlanDesk& desk, const char* button) {
    openSettings(desk);
    QVERIFY(QTest::qWaitFor([] { return dialogBeginning("Settings") != nullptr; }));
    pressButton(*dialogBeginning("Settings"), button);
}

inline void createToken(PlanDesk& desk) {
    pressButton(*desk.window, "New token");
    QVERIFY(QTest::qWaitFor([] { return dialogBeginning("New token") != nullptr; }));
    const QDialog* const form = dialogBeginning("New token");
    byName<QLineEdit>(*form, "Name")->setText(QStringLiteral("Made here"));
    byName<QPlainTextEdit>(*form, "Scopes")->setPlainText(QStringLiteral("sp:scopes:default"));
    pressButton(*dialogBeginning("New token"), "Create");
}

inline const std::array everyDialog{
    DialogCase{"New token", [](PlanDesk& desk) { pressButton(*desk.window, "New token"); }, "Create"},
    DialogCase{"Token created", createToken, "Copy secret"},
    DialogCase{"Edit", [](PlanDesk& desk) { pressButton(*desk.window, "Edit token"); }, "Save"},
    DialogCase{"Token of",
               [](PlanDesk& desk) {
                   desk.select(desk.others(1));
                   pressButton(*desk.window, "Edit token");
               },
               ""},
    DialogCase{"Delete", [](PlanDesk& desk) { pressButton(*desk.window, "Delete tokens"); }, ""},
    DialogCase{"New plan", [](PlanDesk& desk) { trigger(desk, "Change", QStringLiteral("Suspend…")); },
               "Review plan"},
    DialogCase{"Suspend", [](PlanDesk& desk) { desk.plan(QStringLiteral("Suspend…")); }, "Apply"},
    DialogCase{"Delete 1", [](PlanDesk& desk) { desk.plan(QStringLiteral("Delete…")); }, ""},
    DialogCase{"Plans", [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Plans…")); },
               "Open plan"},
    DialogCase{"Journal", [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Journal…")); }, ""},
    DialogCase{"Overview",
               [](PlanDesk& desk) { QTest::keyClick(desk.window.get(), Qt::Key_0, Qt::ControlModifier); },
               ""},
    DialogCase{"Save view",
               [](PlanDesk& desk) { QTest::keyClick(desk.window.get(), Qt::Key_S, Qt::ControlModifier); },
               "Save view"},
    DialogCase{"Expiry calendar",
               [](PlanDesk& desk) { triggerInMenuBar(desk, QStringLiteral("Expiry calendar…")); }, ""},
    DialogCase{"Rotate token", [](PlanDesk& desk) { trigger(desk, "Change", QStringLiteral("Rotate…")); },
               "Create successor"},
    DialogCase{"Rotations", [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Rotations…")); },
               ""},
    DialogCase{"Scream tests",
               [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Scream tests…")); }, ""},
    DialogCase{"Write to owners",
               [](PlanDesk& desk) {
                   desk.select(desk.others(1));
                   pressButton(*desk.window, "Write to owner");
               },
               ""},
    DialogCase{"Verdict policy",
               [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Verdict policy…")); },
               "Save policy"},
    DialogCase{"Exception for",
               [](PlanDesk& desk) {
                   pressButton(*desk.window, "Judge tokens");
                   auto* const button = byName<QToolButton>(*desk.window, "Add an exception for this token");
                   QVERIFY(QTest::qWaitFor([&] { return button->isEnabled(); }, 60'000));
                   button->defaultAction()->trigger();
               },
               "Add exception"},
    DialogCase{"Settings", openSettings, "Save"},
    DialogCase{"Settings", [](PlanDesk& desk) { openPage(desk, 1); }, "Save", "Privacy and lock"},
    DialogCase{"Settings", [](PlanDesk& desk) { openPage(desk, 2); }, "Save", "Appearance"},
    DialogCase{"Settings", [](PlanDesk& desk) { openPage(desk, 3); }, "Save", "Files"},
    DialogCase{"Import tenants", [](PlanDesk& desk) { openFromSettings(desk, "Import tenants"); },
               "Import tenants"},
    DialogCase{"Export tenant", [](PlanDesk& desk) { openFromSettings(desk, "Export tenant"); }, "Export"},
    DialogCase{"Connection doctor",
               [](PlanDesk& desk) { triggerInMenuBar(desk, QStringLiteral("Check connection…")); }, ""},
    DialogCase{"Keyboard shortcuts",
               [](PlanDesk& desk) { triggerInMenuBar(desk, QStringLiteral("Keyboard shortcuts")); }, ""},
    DialogCase{"About Patdesk",
               [](PlanDesk& desk) { triggerInMenuBar(desk, QStringLiteral("About Patdesk")); }, ""},
};

} // namespace patdesk::test
