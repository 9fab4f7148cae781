// SPDX-License-Identifier: MIT
// What holds for every dialog: which button Enter presses, that Esc leaves it, that Alt and a letter mean one
// control, and that all of it can be seen on a small screen.
#include "dialogrules.h"
#include "everydialog.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// By the button that gives something up.
void leave(const QMessageBox& question) {
    const QList<QAbstractButton*> buttons = question.buttons();
    for (QAbstractButton* const button : buttons) {
        if (question.buttonRole(button) == QMessageBox::DestructiveRole)
            return button->click();
    }
}

} // namespace

class TestDialogRules : public QObject {
    Q_OBJECT

    std::unique_ptr<PlanDesk> m_desk;

    QDialog* opened() {
        QFETCH(const int, row);
        const DialogCase& each = everyDialog[static_cast<std::size_t>(row)];
        each.open(*m_desk);
        QDialog* dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = dialogBeginning(each.title)) != nullptr; });
        if (dialog)
            (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }

    static void addCases() {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < everyDialog.size(); ++row)
            QTest::newRow(everyDialog[row].name) << static_cast<int>(row);
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
                 QString::fromUtf8(everyDialog[static_cast<std::size_t>(row)].defaultButton));
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

    void whatIsReadAloudHasNoMarkOfItsLetter_data() { addCases(); }

    void whatIsReadAloudHasNoMarkOfItsLetter() {
        const QDialog* const dialog = opened();
        QVERIFY(dialog);
        const QList<QWidget*> controls = dialog->findChildren<QWidget*>();
        for (const QWidget* const control : controls)
            QVERIFY2(!control->accessibleName().contains(u'&'), qPrintable(control->accessibleName()));
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
