// SPDX-License-Identifier: MIT
// The question before a token is deleted: alone, and over the real main window.
#include "deletetokendialog.h"
#include "deletiontext.h"
#include "plandesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

Token sample() {
    Token token;
    token.id = TokenId(QStringLiteral("nightly"));
    token.name = QStringLiteral("Nightly aggregation");
    token.owner = {OwnerId(QStringLiteral("amelia")), QStringLiteral("Amelia Okafor")};
    token.scopes = {QStringLiteral("idn:sources:read")};
    token.created = now - std::chrono::days(400);
    token.lastUsed = now - std::chrono::days(30);
    token.expiry.at = now + std::chrono::days(20);
    return token;
}

Tenant tenant(bool production = false) {
    Tenant tenant;
    tenant.name = QStringLiteral("Acme prod");
    tenant.production = production;
    return tenant;
}

Caller caller() {
    Caller caller;
    caller.identityId = OwnerId(QStringLiteral("me"));
    caller.clientId = TokenId(QStringLiteral("own"));
    return caller;
}

struct Form {
    explicit Form(const Token& token = sample(), bool production = false,
                  ApiGeneration generation = ApiGeneration::V1)
        : dialog(token, generation, caller(), tenant(production), [] { return now; }) {
        dialog.show();
    }

    QString words() const {
        QStringList all;
        for (const QLabel* const label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible())
                all.append(label->text().remove(QChar(0x200b)));
        }
        return all.join(QLatin1Char('\n'));
    }

    DeleteTokenDialog dialog;
    QPushButton* remove = byName<QPushButton>(dialog, "Delete");
    QPushButton* cancel = byName<QPushButton>(dialog, "Cancel");
    QPushButton* suspend = byName<QPushButton>(dialog, "Suspend first");
    QCheckBox* unlock = byName<QCheckBox>(dialog, "Delete managed tokens too");
    QLineEdit* typed = byName<QLineEdit>(dialog, "Name of the tenant");
};

QDialog* question() {
    return dialogStarting("Delete “");
}

/// A tenant's window with one token of one's own selected.
struct Asked : PlanDesk {
    explicit Asked(bool production = false) {
        id = make(QStringLiteral("Made"));
        setProduction(production);
        window->openTenant(acme.id);
        (void)QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; });
        select({id});
        auto* const table = find<QTableView>("Tokens");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
    }

    QString message() const {
        const auto* const bar = find<QFrame>("Message");
        return bar->isVisible() ? bar->accessibleDescription() : QString();
    }

    TokenId id;
};

} // namespace

class TestDeleteTokenDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aLongNameIsShownWholeAndWhatItAsksForIsSaid() {
        Token token = sample();
        token.name = QString(100, u'a') + QStringLiteral(" (DO NOT DELETE) ") + QString(100, u'b');
        const Form form(token);
        const QString words = form.words();
        QVERIFY2(words.contains(QStringLiteral("(DO NOT DELETE)")), qPrintable(words));
        QVERIFY(words.contains(QString(100, u'b')));
        QVERIFY(words.contains(QLatin1String("Its name says not to delete it.")));
        QVERIFY(!Form().words().contains(QLatin1String("Its name says")));
    }

    void itNamesTokenAndTenantAndSaysWhatIsKnownOfItsUse() {
        const Form form;
        QCOMPARE(form.dialog.windowTitle(), QStringLiteral("Delete “Nightly aggregation” from Acme prod"));
        const QString words = form.words();
        for (const char* const part :
             {"Last used 30 days ago by its owner Amelia Okafor.", "Expires in 20 days", "idn:sources:read",
              "cannot be undone", "stops within 12 hours"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
    }

    void everyDateIsSaidInWords_data() {
        QTest::addColumn<Moment>("lastUsed");
        QTest::addColumn<Moment>("expires");
        QTest::addColumn<QString>("words");
        QTest::newRow("never") << Moment() << Moment() << "Never used. Owner: Amelia Okafor. Never expires.";
        QTest::newRow("unreadable") << Moment::unreadable() << Moment::unreadable()
                                    << "When it was last used cannot be read. Owner: Amelia Okafor. "
                                       "When it expires cannot be read.";
        QTest::newRow("hours") << Moment(now - std::chrono::hours(5)) << Moment()
                               << "Last used 5 hours ago by its owner Amelia Okafor. Never expires.";
        QTest::newRow("months") << Moment(now - std::chrono::days(300)) << Moment()
                                << "Last used 9 months ago by its owner Amelia Okafor. Never expires.";
        QTest::newRow("by a clock that is ahead")
            << Moment(now + std::chrono::hours(1)) << Moment()
            << "Last used less than an hour ago by its owner Amelia Okafor. Never expires.";
    }

    void everyDateIsSaidInWords() {
        QFETCH(const Moment, lastUsed);
        QFETCH(const Moment, expires);
        QFETCH(const QString, words);
        Token token = sample();
        token.lastUsed = lastUsed;
        token.expiry.at = expires;
        const QString facts = deletionFacts(token, caller(), now);
        QVERIFY2(facts.startsWith(words + QLatin1String(" Scopes: idn:sources:read.")), qPrintable(facts));
    }

    void theAccessTokensLifetimeBoundsWhatStillWorks() {
        Token token = sample();
        token.accessTokenLifetime = std::chrono::seconds(750);
        QVERIFY(deletionConsequence(token).endsWith(QLatin1String("stops within 12 min 30 s.")));
        token.accessTokenLifetime = std::chrono::hours(1);
        QVERIFY(deletionConsequence(token).endsWith(QLatin1String("stops within 1 hour.")));
    }

    void neitherEnterNorTheFocusDeletes() {
        Form form;
        QSignalSpy requested(&form.dialog, &DeleteTokenDialog::deleteRequested);
        QVERIFY(form.cancel->hasFocus() || !form.dialog.isActiveWindow());
        QCOMPARE(form.dialog.focusWidget(), form.cancel);
        QVERIFY(!form.remove->isDefault());
        form.remove->setFocus();
        QTest::keyClick(form.remove, Qt::Key_Return);
        QVERIFY(requested.isEmpty());
        QVERIFY(form.dialog.isVisible());
        QTest::keyClick(form.cancel, Qt::Key_Return);
        QVERIFY(!form.dialog.isVisible());
        QVERIFY(requested.isEmpty());
    }

    void noLetterDeletesWhateverTheVerdictIs() {
        Form form;
        for (const auto kind : {NoteLabel::Kind::Good, NoteLabel::Kind::Warning}) {
            form.dialog.showVerdict(kind, QStringLiteral("Safe to delete."));
            QCOMPARE(QKeySequence::mnemonic(form.remove->text()), QKeySequence());
        }
    }

    void whatIsUnderWayWithTheTokenIsSaid() {
        Form form;
        form.dialog.showUnderWay(QStringLiteral("Suspended, listening"));
        QVERIFY(notesOf(form.dialog).contains(QStringLiteral("Suspended, listening")));
    }

    void aProductionTenantIsRedAndItsNameHasToBeTyped() {
        Form form(sample(), true);
        QVERIFY(form.words().contains(QLatin1String("Production tenant: Acme prod")));
        QVERIFY(form.typed->isVisible());
        QVERIFY(!form.remove->isEnabled());
        form.typed->setText(QStringLiteral("Acme"));
        QVERIFY(!form.remove->isEnabled());
        form.typed->setText(QStringLiteral(" Acme prod "));
        QVERIFY(form.remove->isEnabled());
        QTest::keyClick(form.typed, Qt::Key_Return);
        QVERIFY2(form.dialog.isVisible(), "Enter in the field is no answer");
    }

    void noOtherTenantsNameHasToBeTyped() {
        const Form form;
        QVERIFY(!form.typed->isVisible());
        QVERIFY(!form.words().contains(QLatin1String("Production")));
        QVERIFY(form.remove->isEnabled());
    }

    void aManagedTokenIsLockedUntilUnlocked() {
        Token token = sample();
        token.managed = true;
        Form form(token);
        QVERIFY(form.words().contains(QLatin1String("manages this token")));
        QVERIFY(!form.remove->isEnabled());
        form.unlock->click();
        QVERIFY(form.remove->isEnabled());
        form.unlock->click();
        QVERIFY(!form.remove->isEnabled());
    }

    void theTokenThatPatdeskIsSignedInWithIsNeverDeleted() {
        Token token = sample();
        token.id = caller().clientId;
        token.managed = true;
        Form form(token, true);
        QVERIFY(form.words().contains(QLatin1String("signed in with this token")));
        QVERIFY(!form.remove->isEnabled() && !form.unlock->isVisible() && !form.typed->isVisible() &&
                !form.suspend);
    }

    void whatSpeaksAgainstItHasItsOwnLine() {
        Token token = sample();
        token.lastUsed = now - std::chrono::days(2);
        Form form(token);
        QVERIFY(form.words().contains(QLatin1String("used in the last 30 days")));
        form.dialog.showVerdict(NoteLabel::Kind::Good, QStringLiteral("Nothing refers to it."));
        QVERIFY(form.words().contains(QLatin1String("Nothing refers to it.")));
        QVERIFY(!form.words().contains(QLatin1String("used in the last 30 days")));
    }

    void suspendingIsOfferedWhereTheExpiryCanBeChanged_data() {
        QTest::addColumn<ApiGeneration>("generation");
        QTest::addColumn<bool>("expired");
        QTest::addColumn<bool>("offered");
        QTest::newRow("another's, bulk update") << ApiGeneration::V1 << false << true;
        QTest::newRow("already expired") << ApiGeneration::V1 << true << false;
        QTest::newRow("another's, no bulk update") << ApiGeneration::V3 << false << false;
    }

    void suspendingIsOfferedWhereTheExpiryCanBeChanged() {
        QFETCH(const ApiGeneration, generation);
        QFETCH(const bool, expired);
        QFETCH(const bool, offered);
        Token token = sample();
        if (expired)
            token.expiry.at = now - std::chrono::days(1);
        const Form form(token, false, generation);
        QCOMPARE(form.suspend != nullptr, offered);
    }

    void whileItIsDeletedNothingCanBeAskedForAgain() {
        Form form;
        QSignalSpy requested(&form.dialog, &DeleteTokenDialog::deleteRequested);
        form.remove->click();
        form.remove->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(form.remove->text(), QStringLiteral("Deleting…"));
        QVERIFY(!form.suspend->isEnabled());
        QVERIFY2(byName<QPushButton>(form.dialog, "Close"), "nothing can be cancelled any more");
        form.dialog.showLooking();
        QVERIFY(form.words().contains(QLatin1String("Checking whether")));
    }

    void aLostAnswerToAnotherChangeIsNoneToThisOne() {
        Form form;
        form.dialog.showLooking();
        QVERIFY(!form.words().contains(QLatin1String("Checking whether")));
    }

    void itClosesBySuccessAndStaysWithTheReasonOfAFailure() {
        Form form;
        form.remove->click();
        form.dialog.finished(Error{.kind = ErrorKind::Forbidden});
        QVERIFY(form.dialog.isVisible());
        QVERIFY(form.words().contains(QLatin1String("did not allow")));
        QVERIFY(form.remove->isEnabled());
        form.remove->click();
        QVERIFY(!form.words().contains(QLatin1String("did not allow")));
        form.dialog.finished(Done{});
        QVERIFY(!form.dialog.isVisible());
    }

    void aVeryLongNameLeavesTheButtonsOnTheScreen() {
        Token token = sample();
        token.name = QString(5'000, QLatin1Char('W'));
        token.scopes = QStringList(500, QStringLiteral("idn:a-rather-long-scope-of-somebody:read"));
        Form form(token, true);
        form.dialog.resize(720, 420);
        QVERIFY2(form.dialog.width() <= 720 && form.dialog.height() <= 420,
                 qPrintable(QStringLiteral("%1 x %2").arg(form.dialog.width()).arg(form.dialog.height())));
    }

    // Over the window

    void aDeletedTokenIsGoneAndTheMessageBarSaysSo() {
        Asked desk;
        QVERIFY(question());
        press(*question(), "Delete");
        QTRY_VERIFY(!question());
        QVERIFY(desk.atTenant(desk.id).isUndefined());
        QTRY_COMPARE(desk.message(), QStringLiteral("“Made” has been deleted."));
        desk.tokens.refresh();
        QTRY_VERIFY(desk.message().isEmpty());
    }

    void delAndEnterDeleteNothing() {
        Asked desk;
        QVERIFY(question());
        QTRY_VERIFY(question()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QCOMPARE(desk.server.changes(), 0);
    }

    void inAProductionTenantOneTokenWaitsForItsName() {
        Asked desk(true);
        QVERIFY(question());
        QVERIFY(!byName<QPushButton>(*question(), "Delete")->isEnabled());
        byName<QLineEdit>(*question(), "Name of the tenant")->setText(QStringLiteral("Acme"));
        press(*question(), "Delete");
        QTRY_VERIFY(desk.atTenant(desk.id).isUndefined());
    }

    void whatBecameOfItIsSaidAlsoWhenTheQuestionIsClosed() {
        Asked desk;
        press(*question(), "Delete");
        press(*question(), "Close");
        QTRY_COMPARE(desk.message(), QStringLiteral("“Made” has been deleted."));
    }

    void suspendingInsteadIsPlanned() {
        Asked desk;
        press(*question(), "Suspend first");
        QTRY_VERIFY(dialogNamed("New plan"));
        QVERIFY(!question());
        QCOMPARE(byName<QComboBox>(*dialogNamed("New plan"), "What to do")->currentText(),
                 QStringLiteral("Suspend now, delete later, remind me"));
        QCOMPARE(desk.server.changes(), 0);
    }

    void severalAreReviewedAndNothingIsSentBeforeTheyAreApplied() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        QTest::keyClick(desk.find<QTableView>("Tokens"), Qt::Key_Delete);
        QTRY_VERIFY(desk.shown<PlanWindow>());
        QVERIFY(!question());
        const Plan& plan = desk.shown<PlanWindow>()->plan();
        QCOMPARE(plan.steps.size(), 3);
        QCOMPARE(plan.steps[0].action, PlanAction::Delete);
        QCOMPARE(desk.server.changes(), 0);
        QVERIFY(desk.lifecycle.plans().kept().isEmpty());
    }
};

QTEST_MAIN(TestDeleteTokenDialog)
#include "test_deletetokendialog.moc"
