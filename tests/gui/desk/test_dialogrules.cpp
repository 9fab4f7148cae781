// SPDX-License-Identifier: MIT
// What holds for every dialog: which button Enter presses, that Esc leaves it, that Alt and a letter mean one
// control, and that all of it can be seen on a small screen.
#include "dialogrules.h"
#include "plandesk.h"
#include "settingsdialog.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

using Open = void (*)(PlanDesk&);

struct Case {
    const char* title; ///< as it begins
    Open open;
    const char* defaultButton; ///< accessible name; empty = none
};

void press(QWidget& window, const char* name) {
    auto* const button = byName<QAbstractButton>(window, name);
    QVERIFY2(button, name);
    button->click();
}

void trigger(PlanDesk& desk, const char* menu, const QString& words) {
    QAction* const action = desk.action(menu, words);
    QVERIFY2(action, qPrintable(words));
    action->trigger();
}

/// The one shown dialog whose title begins so.
QDialog* dialogBeginning(const char* title) {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* const window : windows) {
        auto* const dialog = qobject_cast<QDialog*>(window);
        if (dialog && dialog->isVisible() && dialog->windowTitle().startsWith(QString::fromUtf8(title)))
            return dialog;
    }
    return nullptr;
}

void openSettings(PlanDesk& desk) {
    press(*desk.window, "Settings");
}

void openFromSettings(PlanDesk& desk, const char* button) {
    openSettings(desk);
    QVERIFY(QTest::qWaitFor([] { return dialogBeginning("Settings") != nullptr; }));
    press(*dialogBeginning("Settings"), button);
}

void createToken(PlanDesk& desk) {
    press(*desk.window, "New token");
    QVERIFY(QTest::qWaitFor([] { return dialogBeginning("New token") != nullptr; }));
    const QDialog* const form = dialogBeginning("New token");
    byName<QLineEdit>(*form, "Name")->setText(QStringLiteral("Made here"));
    byName<QPlainTextEdit>(*form, "Scopes")->setPlainText(QStringLiteral("sp:scopes:default"));
    press(*dialogBeginning("New token"), "Create");
}

/// By the button that gives something up.
void leave(const QMessageBox& question) {
    const QList<QAbstractButton*> buttons = question.buttons();
    for (QAbstractButton* const button : buttons) {
        if (question.buttonRole(button) == QMessageBox::DestructiveRole)
            return button->click();
    }
}

const std::array cases{
    Case{"New token", [](PlanDesk& desk) { press(*desk.window, "New token"); }, "Create"},
    Case{"Token created", createToken, "Copy secret"},
    Case{"Edit", [](PlanDesk& desk) { press(*desk.window, "Edit token"); }, "Save"},
    Case{"Token of",
         [](PlanDesk& desk) {
             desk.select(desk.others(1));
             press(*desk.window, "Edit token");
         },
         ""},
    Case{"Delete", [](PlanDesk& desk) { press(*desk.window, "Delete tokens"); }, ""},
    Case{"New plan", [](PlanDesk& desk) { trigger(desk, "Change", QStringLiteral("Suspend…")); },
         "Review plan"},
    Case{"Suspend", [](PlanDesk& desk) { desk.plan(QStringLiteral("Suspend…")); }, "Apply"},
    Case{"Delete 1", [](PlanDesk& desk) { desk.plan(QStringLiteral("Delete…")); }, ""},
    Case{"Plans", [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Plans…")); }, "Open plan"},
    Case{"Journal", [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Journal…")); }, ""},
    Case{"Rotate token", [](PlanDesk& desk) { trigger(desk, "Change", QStringLiteral("Rotate…")); },
         "Create successor"},
    Case{"Rotations", [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Rotations…")); }, ""},
    Case{"Scream tests", [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Scream tests…")); },
         ""},
    Case{"Write to owners",
         [](PlanDesk& desk) {
             desk.select(desk.others(1));
             press(*desk.window, "Write to owner");
         },
         ""},
    Case{"Verdict policy",
         [](PlanDesk& desk) { trigger(desk, "History", QStringLiteral("Verdict policy…")); }, "Save policy"},
    Case{"Exception for",
         [](PlanDesk& desk) {
             press(*desk.window, "Judge tokens");
             auto* const button = byName<QToolButton>(*desk.window, "Add an exception for this token");
             QVERIFY(QTest::qWaitFor([&] { return button->isEnabled(); }, 60'000));
             button->defaultAction()->trigger();
         },
         "Add exception"},
    Case{"Settings", openSettings, "Save"},
    Case{"Import tenants", [](PlanDesk& desk) { openFromSettings(desk, "Import tenants"); },
         "Import tenants"},
    Case{"Export tenant", [](PlanDesk& desk) { openFromSettings(desk, "Export tenant"); }, "Export"},
};

} // namespace

class TestDialogRules : public QObject {
    Q_OBJECT

    std::unique_ptr<PlanDesk> m_desk;

    QDialog* opened() {
        QFETCH(const int, row);
        const Case& each = cases[static_cast<std::size_t>(row)];
        each.open(*m_desk);
        QDialog* dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = dialogBeginning(each.title)) != nullptr; });
        if (dialog)
            (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }

    static void addCases() {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < cases.size(); ++row)
            QTest::newRow(cases[row].title) << static_cast<int>(row);
    }

private Q_SLOTS:

    void init() {
        m_desk = std::make_unique<PlanDesk>();
        const TokenId own = m_desk->make(QStringLiteral("Own"));
        m_desk->window->openTenant(m_desk->acme.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        m_desk->select({own});
    }

    void cleanup() { m_desk.reset(); }

    void enterPressesWhatTheDialogIsForAndNeverDeletes_data() { addCases(); }

    void enterPressesWhatTheDialogIsForAndNeverDeletes() {
        const QDialog* const dialog = opened();
        QVERIFY(dialog);
        QFETCH(const int, row);
        QCOMPARE(defaultButtonOf(*dialog),
                 QString::fromUtf8(cases[static_cast<std::size_t>(row)].defaultButton));
    }

    void escLeavesWhatWasNotTouched_data() { addCases(); }

    void escLeavesWhatWasNotTouched() {
        const QPointer<QDialog> dialog = opened();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        if (auto* const question =
                dialog ? dialog->findChild<QMessageBox*>() : nullptr) // a plan that was made
            leave(*question);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    void itOpensOnTheScreen_data() { addCases(); }

    void itOpensOnTheScreen() {
        const QDialog* const dialog = opened();
        QVERIFY(dialog);
        const QRect screen = dialog->screen()->geometry();
        QTRY_VERIFY2(screen.width() >= dialog->width() && screen.height() >= dialog->height(),
                     qPrintable(QStringLiteral("%1x%2").arg(dialog->width()).arg(dialog->height())));
    }

    void altAndALetterMeanOneControl_data() { addCases(); }

    void altAndALetterMeanOneControl() {
        const QDialog* const dialog = opened();
        QVERIFY(dialog);
        QCOMPARE(sharedMnemonics(*dialog), QStringList());
    }

    void anEmptyClipboardIsPastedWithoutHarm_data() { addCases(); }

    /// Qt 6.4 crashes there by itself, as it is on a desktop where nothing was copied yet.
    void anEmptyClipboardIsPastedWithoutHarm() {
        QDialog* const dialog = opened();
        QVERIFY(dialog);
        QGuiApplication::clipboard()->clear();
        const QList<QWidget*> fields = dialog->findChildren<QWidget*>();
        for (QWidget* const field : fields) {
            if (qobject_cast<QPlainTextEdit*>(field) || qobject_cast<QLineEdit*>(field))
                QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        }
    }

    void nothingIsCutOffInItsOwnSize_data() { addCases(); }

    void nothingIsCutOffInItsOwnSize() {
        const QDialog* const dialog = opened();
        QVERIFY(dialog);
        QTRY_COMPARE(clipped(*dialog), QStringList());
    }

    void allOfItFitsTheSmallestScreen_data() { addCases(); }

    void allOfItFitsTheSmallestScreen() {
        QDialog* const dialog = opened();
        QVERIFY(dialog);
        dialog->resize(smallestScreen);
        QTRY_VERIFY2(dialog->width() <= smallestScreen.width() && dialog->height() <= smallestScreen.height(),
                     qPrintable(QStringLiteral("%1x%2").arg(dialog->width()).arg(dialog->height())));
        QTRY_COMPARE(clipped(*dialog), QStringList());
    }
};

QTEST_MAIN(TestDialogRules)
#include "test_dialogrules.moc"
