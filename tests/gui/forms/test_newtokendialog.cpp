// SPDX-License-Identifier: MIT
#include "byname.h"
#include "newtokendialog.h"
#include "scope.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

Q_DECLARE_METATYPE(patdesk::TokenDraft)

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

struct Form {
    explicit Form(ApiGeneration generation = ApiGeneration::V1, const OwnersTokens& mine = {})
        : dialog(generation, mine, [] { return now; }) {
        dialog.show();
    }

    QString descriptionOf(const char* field) const {
        return byName<QWidget>(dialog, field)->accessibleDescription();
    }

    NewTokenDialog dialog;
    QLineEdit* name = byName<QLineEdit>(dialog, "Name");
    QPlainTextEdit* scopes = byName<QPlainTextEdit>(dialog, "Scopes");
    QDateTimeEdit* expires = byName<QDateTimeEdit>(dialog, "Expires");
    QCheckBox* never = byName<QCheckBox>(dialog, "Never expires");
    QCheckBox* understood = byName<QCheckBox>(dialog, "I understand the risk");
    QSpinBox* lifetime = byName<QSpinBox>(dialog, "Access token lifetime");
    QPushButton* create = byName<QPushButton>(dialog, "Create");
    QPushButton* cancel = byName<QPushButton>(dialog, "Cancel");
};

} // namespace

class TestNewTokenDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyControlHasItsName() {
        const Form form;
        QVERIFY(form.name && form.scopes && form.expires && form.never && form.understood && form.lifetime);
        QVERIFY(form.create && form.cancel);
        QCOMPARE(form.dialog.windowTitle(), QStringLiteral("New token"));
    }

    void aNameIsEnoughForAToken() {
        Form form;
        QSignalSpy requested(&form.dialog, &NewTokenDialog::createRequested);
        QVERIFY(!form.create->isEnabled());
        QTest::keyClicks(form.name, QStringLiteral(" Nightly "));
        QVERIFY(form.create->isEnabled());
        form.create->click();
        QCOMPARE(requested.size(), 1);
        const auto draft = requested.at(0).at(0).value<TokenDraft>();
        QCOMPARE(draft.name, QStringLiteral("Nightly"));
        QCOMPARE(draft.scopes, QStringList{scopeDefault});
        QVERIFY(!draft.expiry.never());
        QCOMPARE(draft.accessTokenLifetime, maxAccessTokenLifetime);
    }

    void whatTheFormRefusesIsNotSentByTryingAgainEither() {
        Form form;
        QTest::keyClicks(form.name, QStringLiteral("Nightly"));
        form.create->click();
        form.dialog.showError({.kind = ErrorKind::SecretLost, .detail = QStringLiteral("orphan")});
        QSignalSpy replaced(&form.dialog, &NewTokenDialog::replaceRequested);
        auto* const replace = byName<QPushButton>(form.dialog, "Delete it and try again");
        QVERIFY(replace->isVisible());
        form.scopes->setPlainText(QString());
        replace->click();
        QCOMPARE(replaced.size(), 0);
        QVERIFY2(replace->isVisible(), "there is no other way to delete it from here");
        form.scopes->setPlainText(QStringLiteral("sp:scopes:default"));
        replace->click();
        QCOMPARE(replaced.size(), 1);
    }

    void whatIsWrongStandsUnderItsField() {
        Form form(ApiGeneration::V3, {{QStringLiteral("taken")}, 3});
        form.name->setText(QStringLiteral("taken"));
        QVERIFY(form.descriptionOf("Name").contains(QStringLiteral("already")));
        form.name->setText(QStringLiteral("free"));
        QVERIFY(form.create->isEnabled());
        form.scopes->clear();
        QVERIFY(form.descriptionOf("Scopes").contains(QStringLiteral("at least one scope")));
        QVERIFY(!form.create->isEnabled());
        form.scopes->setPlainText(scopeDefault);
        form.expires->setDateTime(utcDateTime(now).addMonths(7).toLocalTime());
        QVERIFY(form.descriptionOf("Expires").contains(QStringLiteral("at most 6 months")));
        form.expires->setDateTime(utcDateTime(now).addDays(-1).toLocalTime());
        QVERIFY(form.descriptionOf("Expires").contains(QStringLiteral("future")));
        form.lifetime->setValue(14);
        QVERIFY(form.descriptionOf("Access token lifetime").startsWith(QStringLiteral("Enter 15")));
    }

    void neverNeedsTheAcknowledgement() {
        Form form;
        form.name->setText(QStringLiteral("n"));
        form.never->click();
        QVERIFY(!form.create->isEnabled());
        form.understood->click();
        QVERIFY(form.create->isEnabled());
        QVERIFY(form.dialog.draft().expiry.never());
        QVERIFY(form.dialog.draft().neverExpiresAcknowledged);
    }

    void tenTokensAreTheLimit() {
        Form form(ApiGeneration::V1, {{}, 10});
        form.name->setText(QStringLiteral("n"));
        QVERIFY(!form.create->isEnabled());
    }

    void itStaysOpenAndLockedWhileTheRequestRunsAndCancelStillWorks() {
        Form form;
        form.name->setText(QStringLiteral("n"));
        form.create->click();
        QVERIFY(form.dialog.isVisible());
        QVERIFY(!form.name->isEnabled());
        QCOMPARE(form.create->text(), QStringLiteral("Creating…"));
        QCOMPARE(form.create->accessibleName(), QStringLiteral("Create"));
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QVERIFY(!form.dialog.isVisible());
    }

    void whatWasEnteredIsNotDiscardedUnasked() {
        Form form;
        form.scopes->setPlainText(QStringLiteral("idn:sources:read"));
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QDialog* const question = dialogNamed("Discard");
        QVERIFY(question && form.dialog.isVisible());
        QTest::keyClick(question, Qt::Key_Return); // keeps them
        QTRY_VERIFY(!dialogNamed("Discard"));
        QVERIFY(form.dialog.isVisible());
        form.scopes->setPlainText(scopeDefault);
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QVERIFY2(!form.dialog.isVisible(), "it is as it was at first");
    }

    void whatItBeginsWithIsNothingThatWasTyped() {
        Form form;
        const TokenDraft draft{QStringLiteral("Payroll feed 2"),
                               {QStringLiteral("idn:sources:read"), QStringLiteral("idn:roles:read")},
                               {now + std::chrono::days(11)},
                               std::chrono::minutes(90),
                               false};
        form.dialog.prefill(draft);
        QCOMPARE(form.dialog.draft().name, draft.name);
        QCOMPARE(form.dialog.draft().scopes, draft.scopes);
        QCOMPARE(form.dialog.draft().expiry, draft.expiry);
        QCOMPARE(form.dialog.draft().accessTokenLifetime, draft.accessTokenLifetime);
        QVERIFY(form.create->isEnabled());
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QVERIFY(!form.dialog.isVisible());
    }

    void itSaysHowManyTokensThereAreBeforeTheLimitIsReached() {
        QVERIFY(!Form().descriptionOf("Name").contains(QLatin1String("of 10")));
        const Form some(ApiGeneration::V1, {{}, 6});
        QVERIFY(some.descriptionOf("Name").contains(QLatin1String("You have 6 of 10 tokens.")));
        const Form managed(ApiGeneration::V1, {{}, 6, 2});
        QVERIFY(managed.descriptionOf("Name").contains(
            QLatin1String("You have 6 of 10 tokens, with 2 managed, which may not count.")));
    }

    void theLifetimeIsReadAndTypedInHours() {
        Form form;
        QCOMPARE(form.lifetime->text(), QStringLiteral("12 h"));
        form.lifetime->selectAll();
        QTest::keyClicks(form.lifetime, QStringLiteral("30 min"));
        QCOMPARE(form.dialog.draft().accessTokenLifetime, std::chrono::minutes(30));
        QVERIFY(form.descriptionOf("Access token lifetime").contains(QLatin1String("15 s to 12 h")));
    }

    void aRefusalKeepsWhatWasEntered() {
        Form form;
        form.name->setText(QStringLiteral("n"));
        form.create->click();
        form.dialog.showError({.kind = ErrorKind::Offline});
        QVERIFY(form.name->isEnabled());
        QCOMPARE(form.name->text(), QStringLiteral("n"));
        QVERIFY(form.create->isEnabled());
        form.dialog.showError({.kind = ErrorKind::Conflict});
        QVERIFY(form.descriptionOf("Name").contains(QStringLiteral("another name")));
    }

    void enterCreatesAndTheTabOrderFollowsTheForm() {
        Form form;
        form.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form.dialog));
        QVERIFY(form.name->hasFocus());
        QTest::keyClick(form.name, Qt::Key_Tab);
        QVERIFY(form.scopes->hasFocus());
        form.name->setText(QStringLiteral("n"));
        QSignalSpy requested(&form.dialog, &NewTokenDialog::createRequested);
        QTest::keyClick(form.name, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
    }

    void itFitsIntoASmallWindow() {
        Form form;
        form.dialog.resize(780, 460);
        QVERIFY2(form.dialog.height() <= 460 && form.dialog.width() <= 780,
                 qPrintable(QString::number(form.dialog.height())));
    }
};

QTEST_MAIN(TestNewTokenDialog)
#include "test_newtokendialog.moc"
