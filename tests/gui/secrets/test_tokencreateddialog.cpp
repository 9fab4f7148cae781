// SPDX-License-Identifier: MIT
#include "byname.h"
#include "clipboardguard.h"
#include "notelabel.h"
#include "screencapture.h"
#include "secretfield.h"
#include "tokencreateddialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

namespace {

const QString secret = QStringLiteral("0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0");

CreatedToken created() {
    Token token;
    token.id = TokenId(QStringLiteral("2c91808a7813090a017814121e121518"));
    token.name = QStringLiteral("Nightly");
    token.scopes = {QStringLiteral("idn:sources:read"), QStringLiteral("idn:identity:read")};
    return {token, Secret(secret.toUtf8())};
}

QString clipboardText() {
    return QGuiApplication::clipboard()->text();
}

/// What the middle button would paste.
QString clipboardPrimary() {
    return QGuiApplication::clipboard()->text(QClipboard::Selection);
}

} // namespace

class TestTokenCreatedDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_dialog = std::make_unique<TokenCreatedDialog>(
            created(), QUrl(QStringLiteral("https://acme.api.identitynow.com")), m_clipboard);
        m_dialog->offerVerify(
            {this, [this](const TokenId& id, Secret tried, const Continuation<Caller>& then) {
                 m_tried = id.text() + QLatin1Char(' ') + QString::fromUtf8(tried.reveal());
                 m_answer = then;
             }});
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_field = m_dialog->findChild<SecretField*>();
    }

    void cleanup() {
        m_dialog.reset();
        m_clipboard.clearNow();
    }

    void everyControlHasItsName() {
        QVERIFY(byName<QLineEdit>(*m_dialog, "Client ID"));
        QCOMPARE(byName<QWidget>(*m_dialog, "Client secret"), m_field);
        for (const char* const button :
             {"Copy client ID", "Copy secret", "Reveal secret", "Copy as", "Hand over", "Verify", "Done"})
            QVERIFY2(byName<QPushButton>(*m_dialog, button), button);
    }

    void itOpensOnCopySecret() { QVERIFY(byName<QPushButton>(*m_dialog, "Copy secret")->hasFocus()); }

    void theSecretIsReadableOnlyWhileRevealed() {
        QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(m_field);
        QVERIFY(access && access->textInterface());
        const auto heard = [access] { return access->textInterface()->text(0, -1); };
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Client secret"));
        QVERIFY(access->state().passwordEdit);
        QVERIFY(!heard().contains(secret.left(4)));
        QCOMPARE(heard().size(), secret.size());
        byName<QPushButton>(*m_dialog, "Reveal secret")->click();
        QVERIFY(!access->state().passwordEdit);
        QCOMPARE(heard(), secret);
        QVERIFY(!access->text(QAccessible::Value).contains(secret.left(4)));
    }

    void revealingAndMaskingChangesThePicture() {
        const QImage masked = m_field->grab().toImage();
        m_field->setRevealed(true);
        QVERIFY(m_field->grab().toImage() != masked);
        m_field->setRevealed(false);
        QCOMPARE(m_field->grab().toImage(), masked);
    }

    void itIsMaskedAgainAfterAWhile() {
        m_field->setRevealTime(50ms);
        m_field->setRevealed(true);
        QTRY_VERIFY(!m_field->isRevealed());
        QVERIFY(!byName<QPushButton>(*m_dialog, "Reveal secret")->isChecked());
    }

    void itIsMaskedAgainWhenTheWindowLosesTheFocus() {
        m_field->setRevealed(true);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(!m_field->isRevealed());
    }

    /// Whatever a widget could say, show or hand on beside painting: also while the secret is on the screen.
    void nothingButThePictureHoldsTheSecret() {
        m_field->setRevealed(true);
        const auto clean = [](const QString& text) { return !text.contains(secret.left(16)); };
        QWidgetList all = m_dialog->findChildren<QWidget*>();
        all.append(m_dialog.get());
        for (QWidget* const widget : std::as_const(all)) {
            QVERIFY(clean(widget->windowTitle()) && clean(widget->toolTip()) && clean(widget->statusTip()) &&
                    clean(widget->whatsThis()) && clean(widget->accessibleName()) &&
                    clean(widget->accessibleDescription()));
            // No undo, no autocompletion: no line edit has the text at all.
            if (const auto* const edit = qobject_cast<const QLineEdit*>(widget))
                QVERIFY(clean(edit->text()) && !edit->completer());
            if (const auto* const label = qobject_cast<const QLabel*>(widget))
                QVERIFY(clean(label->text()));
            for (const QByteArray& name : widget->dynamicPropertyNames())
                QVERIFY(clean(widget->property(name.constData()).toString()));
            QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(widget);
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                    QAccessible::Help, QAccessible::Accelerator})
                QVERIFY(clean(access->text(kind)));
        }
    }

    void itsWindowIsKeptOutOfScreenCapturesWhereThePlatformCan() {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QVERIFY(excludeFromCapture(*m_dialog));
#else
        QVERIFY2(!excludeFromCapture(*m_dialog), "the threat model says that Linux cannot");
#endif
    }

    void theSecretCannotBeDraggedOutOfItsField() {
        m_field->setRevealed(true);
        QVERIFY(!m_field->acceptDrops());
        QTest::mousePress(m_field, Qt::LeftButton, {}, {20, 10});
        QTest::mouseMove(m_field, {200, 40});
        QVERIFY2(!m_dialog->findChild<QDrag*>() && clipboardPrimary().isEmpty(),
                 "it was selected or dragged");
        QTest::mouseRelease(m_field, Qt::LeftButton, {}, {200, 40});
    }

    void theFieldHasNoMenuThatCouldHandItOut() {
        QContextMenuEvent event(QContextMenuEvent::Mouse, {10, 10}, m_field->mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(m_field, &event);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void theKeyForInputMethodsIsOff() {
        QVERIFY(!m_field->testAttribute(Qt::WA_InputMethodEnabled));
        QVERIFY(!m_field->inputMethodQuery(Qt::ImSurroundingText).isValid());
    }

    void eitherCanBeCopied() {
        byName<QPushButton>(*m_dialog, "Copy client ID")->click();
        QCOMPARE(clipboardText(), QStringLiteral("2c91808a7813090a017814121e121518"));
        byName<QPushButton>(*m_dialog, "Copy secret")->click();
        QCOMPARE(clipboardText(), secret);
        QVERIFY(m_clipboard.holdsSecret());
        byName<QPushButton>(*m_dialog, "Clear the clipboard now")->click();
        QVERIFY(!m_clipboard.holdsSecret());
        QVERIFY(clipboardText().isEmpty());
    }

    void theFieldItselfIsCopiedByKey() {
        m_field->setFocus();
        QTest::keyClick(m_field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboardText(), secret);
    }

    void itIsCopiedInTheFormsOfOtherPrograms() {
        const auto actions = byName<QPushButton>(*m_dialog, "Copy as")->menu()->actions();
        QCOMPARE(actions.size(), 3);
        const QList<QString> marks{QStringLiteral("SAIL_CLIENT_SECRET=") + secret,
                                   QStringLiteral("\"clientSecret\""), QStringLiteral("\"ClientSecret\"")};
        for (int i = 0; i < 3; ++i) {
            actions.at(i)->trigger();
            QVERIFY(clipboardText().contains(marks.at(i)));
            QVERIFY(clipboardText().contains(QStringLiteral("https://acme.api.identitynow.com")));
        }
    }

    void verifyTriesTheNewIdWithTheNewSecretAndShowsItsScopes() {
        auto* const verify = byName<QPushButton>(*m_dialog, "Verify");
        verify->click();
        QCOMPARE(m_tried, QStringLiteral("2c91808a7813090a017814121e121518 ") + secret);
        QVERIFY(!verify->isEnabled());
        Caller caller;
        caller.scopes = QStringList{QStringLiteral("idn:sources:read")};
        m_answer(caller);
        QVERIFY(verify->isEnabled());
        QVERIFY(says(QStringLiteral("The secret works")));
        QVERIFY(says(QStringLiteral("idn:sources:read")));
        QVERIFY2(says(QStringLiteral("Not granted: idn:identity:read")), "a missing scope is not told");
    }

    void everyFailureOfVerifyHasWordsForItsKind() {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::FileFailed); ++kind) {
            byName<QPushButton>(*m_dialog, "Verify")->click();
            m_answer(Error{.kind = static_cast<ErrorKind>(kind)});
            const auto* const note = m_dialog->findChild<VerifyLine*>()->findChild<NoteLabel*>();
            QCOMPARE(note->kind(), NoteLabel::Kind::Problem);
            QVERIFY(note->words().size() > 60);
            QVERIFY2(!note->words().contains(QStringLiteral("Settings")), "sends away from the secret");
        }
    }

    void anAnswerThatComesAfterTheDialogDoesNoHarm() {
        byName<QPushButton>(*m_dialog, "Verify")->click();
        m_dialog.reset();
        m_answer(Caller{});
    }

    void closingWithoutTheSecretAsks() {
        byName<QPushButton>(*m_dialog, "Done")->click();
        QVERIFY(m_dialog->isVisible());
        auto* const question = m_dialog->findChild<QMessageBox*>();
        QVERIFY(question && question->isVisible());
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTRY_VERIFY(m_dialog->findChild<QMessageBox*>());
        const auto questions = m_dialog->findChildren<QMessageBox*>();
        const auto buttons = questions.last()->buttons();
        QVERIFY(buttons.size() == 2);
        for (QAbstractButton* const button : buttons) {
            if (questions.last()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QVERIFY(!m_dialog->isVisible());
    }

    void closingTheWindowAsksAsWell() {
        m_dialog->close();
        QVERIFY(m_dialog->isVisible());
    }

    void closingAfterACopyDoesNotAsk() {
        byName<QPushButton>(*m_dialog, "Copy secret")->click();
        byName<QPushButton>(*m_dialog, "Done")->click();
        QVERIFY(!m_dialog->isVisible());
    }

    void closingAsksWhenTheClipboardNoLongerHasTheSecret() {
        byName<QPushButton>(*m_dialog, "Copy secret")->click();
        m_clipboard.clearNow(); // as when its time is over
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        auto* const question = m_dialog->findChild<QMessageBox*>();
        QVERIFY(question && question->isVisible());
        QVERIFY(question->text().contains(QLatin1String("no longer in the clipboard")));
        QTest::keyClick(question, Qt::Key_Return); // the default loses nothing
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox*>());
        QVERIFY(m_dialog->isVisible());
        byName<QPushButton>(*m_dialog, "Copy secret")->click();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void afterARevealDoneDoesNotAskAndEscapeDoes() {
        byName<QPushButton>(*m_dialog, "Reveal secret")->click();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape); // perhaps meant for something else
        auto* const question = m_dialog->findChild<QMessageBox*>();
        QVERIFY(question && question->isVisible() && m_dialog->isVisible());
        QVERIFY(question->text().contains(QLatin1String("You have looked at the secret")));
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox*>());
        byName<QPushButton>(*m_dialog, "Done")->click();
        QVERIFY(!m_dialog->isVisible());
    }

private:
    bool says(const QString& words) const {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(words); });
    }

    QString m_tried;
    Continuation<Caller> m_answer;
    ClipboardGuard m_clipboard{30s};
    std::unique_ptr<TokenCreatedDialog> m_dialog;
    SecretField* m_field = nullptr;
};

QTEST_MAIN(TestTokenCreatedDialog)
#include "test_tokencreateddialog.moc"
