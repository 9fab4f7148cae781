// SPDX-License-Identifier: MIT
// Which tokens can be deleted, asked and answered in the real main window.
#include "await.h"
#include "exceptiondialog.h"
#include "files.h"
#include "filterbymenu.h"
#include "filtertext.h"
#include "plandesk.h"
#include "policydialog.h"
#include "tokenchanges.h"
#include "tokenhistory.h"

#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>

using namespace patdesk;
using namespace patdesk::test;

namespace {

void withFewTokens(DemoTenant::Options& options) {
    options.tokens = 80;
}

struct VerdictDesk : PlanDesk {
    VerdictDesk() : PlanDesk(withFewTokens) {}

    bool open() {
        window->openTenant(acme.id);
        return QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 20'000);
    }

    /// Locks the window and unlocks it again.
    bool lockAndUnlock() {
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return window->isLocked() && !tokens.tenant(); }, 20'000))
            return false;
        find<QPushButton>("Unlock")->click();
        return QTest::qWaitFor([this] { return !window->isLocked() && tokens.state() == LoadState::Ready; },
                               20'000);
    }

    bool judge() {
        find<QPushButton>("Judge tokens")->click();
        return QTest::qWaitFor(
            [this] { return model().hasVerdicts() && !find<QPushButton>("Cancel judging"); }, 60'000);
    }

    std::int64_t count(TokenFilter filter) { return countOf(model().counts(), filter); }

    /// Visible tokens of a verdict that nothing else stands in the way of.
    QList<TokenId> judged(TokenFilter filter, int most) {
        find<QListWidget>("Filters")->setCurrentRow(static_cast<int>(filter));
        QList<TokenId> ids;
        for (int row = 0; row < model().rowCount() && ids.size() < most; ++row) {
            const Token token = model().tokenAt(row);
            if (!token.managed && token.id != demo.tenant.clientId())
                ids.append(token.id);
        }
        return ids;
    }

    QString textOf(const char* label) const {
        const QList<QLabel*> labels = window->findChildren<QLabel*>();
        for (const QLabel* const each : labels) {
            if (each->isVisible() && each->accessibleName() == QLatin1String(label))
                return each->text().remove(QChar(0x200b)); // where a line may break
        }
        return {};
    }
};

QString notes(const QWidget& dialog) {
    QStringList words;
    const QList<NoteLabel*> labels = dialog.findChildren<NoteLabel*>();
    for (const NoteLabel* const note : labels)
        words.append(note->words());
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestVerdicts : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void tokensAreJudgedOnRequestAndTheFiltersCountThem() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        auto* const filters = desk.find<QListWidget>("Filters");
        const auto accessibleText = [filters](TokenFilter filter) {
            return filters->item(static_cast<int>(filter))->data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(accessibleText(TokenFilter::Safe), QStringLiteral("Safe to delete (not judged)"));
        QVERIFY(desk.judge());
        QVERIFY(desk.count(TokenFilter::Safe) > 0);
        QCOMPARE(accessibleText(TokenFilter::Safe),
                 QStringLiteral("Safe to delete (%1)").arg(desk.count(TokenFilter::Safe)));
        QCOMPARE(desk.count(TokenFilter::Safe) + desk.count(TokenFilter::InUse) +
                     desk.count(TokenFilter::CannotTell),
                 std::int64_t{desk.model().totalCount()});
        QVERIFY(desk.textOf("Verdicts").startsWith(QLatin1String("Judged at")));
    }

    void anEmptyTableSaysWhileItIsJudgedThatMoreMayCome() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        desk.find<QListWidget>("Filters")->setCurrentRow(static_cast<int>(TokenFilter::Safe));
        const auto* const table = desk.find<QWidget>("Empty table");
        QVERIFY(table->accessibleDescription().startsWith(QLatin1String("No token has been judged yet.")));
        QStringList said;
        connect(&desk.lifecycle.verdicts(), &TokenVerdicts::stateChanged, table,
                [&] { said.append(table->accessibleDescription()); });
        QVERIFY(desk.judge());
        QVERIFY(!said.isEmpty());
        QVERIFY2(said.constFirst().startsWith(QLatin1String("Patdesk is still judging")),
                 qPrintable(said.constFirst()));
        QVERIFY(desk.count(TokenFilter::Safe) > 0);
    }

    void ownersStatesAndGapsAreOfferedOnceTheyHoldSomething() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        auto* const filters = desk.find<QListWidget>("Filters");
        const auto offered = [filters] {
            QStringList texts;
            for (int row = 0; row < filters->count(); ++row) {
                if (!filters->isRowHidden(row))
                    texts.append(filters->item(row)->data(Qt::AccessibleTextRole).isValid()
                                     ? filters->item(row)->data(Qt::AccessibleTextRole).toString()
                                     : filters->item(row)->text());
            }
            return texts;
        };
        QCOMPARE(offered().size(), static_cast<qsizetype>(TokenFilter::CannotTell) + 1);
        QVERIFY(desk.judge());
        QStringList expected = offered().mid(0, static_cast<qsizetype>(TokenFilter::CannotTell) + 1);
        for (const TokenFilter filter : allFilters) {
            if (filter == TokenFilter::OwnerActive)
                expected.append(QStringLiteral("Owner"));
            if (filter == TokenFilter::UnseenSource)
                expected.append(QStringLiteral("Gap"));
            if (filter > TokenFilter::CannotTell && desk.count(filter) > 0)
                expected.append(QStringLiteral("%1 (%2)").arg(wordOf(filter)).arg(desk.count(filter)));
        }
        QCOMPARE(offered(), expected);
        QVERIFY(expected.contains(
            QStringLiteral("Owner: active (%1)").arg(desk.count(TokenFilter::OwnerActive))));

        // By keyboard, past what cannot be chosen.
        filters->setFocus();
        filters->setCurrentRow(static_cast<int>(TokenFilter::CannotTell));
        QTest::keyClick(filters, Qt::Key_Down);
        QVERIFY(isOfOwners(desk.model().filter()));
        QTest::keyClick(filters, Qt::Key_End);
        const TokenFilter last = desk.model().filter();
        QVERIFY(isOfGaps(last));
        QCOMPARE(std::int64_t{desk.model().rowCount()}, desk.count(last));
        QVERIFY(desk.count(last) > 0);

        // What is chosen stays when there is nothing to be counted any more.
        desk.lifecycle.verdicts().gather();
        desk.tokens.close();
        QCOMPARE(offered().constLast(), wordOf(last) + QStringLiteral(" (not loaded)"));
        filters->setCurrentRow(0);
        QTRY_COMPARE(offered().size(), static_cast<qsizetype>(TokenFilter::CannotTell) + 1);
    }

    void theFilterMenuOfARowNamesWhatWasJudged() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.judge());
        const QList<TokenId> ids = desk.judged(TokenFilter::CannotTell, 1);
        desk.find<QListWidget>("Filters")->setCurrentRow(0);
        desk.select(ids);
        const int row = desk.model().rowOf(ids.constFirst());
        const std::vector<TokenFilter> judged = desk.model().judgedFiltersOf(row);
        QVERIFY(judged.size() >= 3);
        for (const TokenFilter filter : judged) {
            FilterByMenu menu(desk.model().tokenAt(row), {}, TokenState::InUse, judged, desk.window.get());
            const QString words = isOfOwners(filter)
                                      ? QStringLiteral("Owner's state: ") + wordUnderHeading(filter)
                                  : isOfGaps(filter) ? wordOf(filter)
                                                     : QStringLiteral("Verdict: ") + wordOf(filter);
            QAction* const action = PlanDesk::actionIn(menu, words);
            QVERIFY2(action, qPrintable(words));
            QSignalSpy wanted(&menu, &FilterByMenu::filterWanted);
            action->trigger();
            QCOMPARE(wanted.value(0).value(0).value<TokenFilter>(), filter);
        }
    }

    void theDetailsShowTheVerdictWithItsReasonsAndGaps() {
        VerdictDesk desk;
        desk.window->resize(1400, 900);
        QVERIFY(desk.open());
        QVERIFY(desk.judge());
        desk.select(desk.judged(TokenFilter::CannotTell, 1));
        QTRY_VERIFY(desk.textOf("Verdict").contains(QLatin1String("Cannot tell")));
        QVERIFY(desk.textOf("What is missing").startsWith(QStringLiteral("• ")));
        QVERIFY(!desk.textOf("Reasons").isEmpty());
        desk.select(desk.judged(TokenFilter::Safe, 1));
        QTRY_VERIFY(desk.textOf("Verdict").contains(QLatin1String("Safe to delete")));
        QCOMPARE(desk.textOf("What is missing"), QString());
        desk.find<QListWidget>("Filters")->setCurrentRow(0);
        desk.select({});
        QTRY_COMPARE(desk.textOf("Verdict"), QString());
    }

    void theDetailsShowThePastOfATokenNewestFirst() {
        VerdictDesk desk;
        desk.window->resize(1400, 900);
        QVERIFY(desk.open());
        const TokenId own = desk.make(QStringLiteral("Here <b>and</b> now"));
        desk.tokens.refresh();
        QTRY_VERIFY(desk.tokens.state() == LoadState::Ready && desk.model().token(own));
        desk.select({own});
        QCOMPARE(desk.textOf("Past"), QString());
        // What Patdesk does.
        Token renamed = *desk.model().token(own);
        const Token before = renamed;
        renamed.name = QStringLiteral("Then");
        QVERIFY(await<Token>([&](auto then) {
            desk.tokens.changes().patch(own, patchBetween(before, draftOf(renamed)), then);
        }));
        QTRY_VERIFY(
            desk.textOf("Past").contains(QStringLiteral("Name: Here <b>and</b> now → Then (by Patdesk)")));
        // What was seen of its uses, in a few lines however many there are.
        QVERIFY(desk.judge());
        QTRY_VERIFY(desk.textOf("Past").contains(QLatin1String("Uses are known since")));
        int used = 0;
        for (const TokenId& id : desk.judged(TokenFilter::InUse, 20)) {
            desk.select({id});
            const auto known = desk.lifecycle.verdicts().of(id);
            QVERIFY(known);
            const QString past = desk.textOf("Past");
            QVERIFY2(past.count(QLatin1Char('\n')) <= static_cast<qsizetype>(mostSpans), qPrintable(past));
            if (!known->evidence.uses.empty()) {
                QVERIFY2(past.contains(QLatin1String(" use")) && past.contains(QLatin1String(", from ")),
                         qPrintable(past));
                ++used;
            }
        }
        QVERIFY(used > 5);
    }

    void aPolicySaysWhatIsWrongAndWhatItWouldChangeWhileItIsTyped() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        desk.find<QToolButton>("Verdict policy")->click();
        auto* const dialog = desk.shown<PolicyDialog>();
        QVERIFY(dialog);
        const auto says = [dialog](const char* name) { return byName<QLabel>(*dialog, name)->text(); };
        auto* const save = byName<QPushButton>(*dialog, "Save policy");
        auto* const text = byName<QPlainTextEdit>(*dialog, "Policy");
        const auto* const flips = byName<QTableView>(*dialog, "Verdicts that change")->model();
        QVERIFY(says("What changes").contains(QLatin1String("No token has been judged")));
        QVERIFY(desk.judge());
        QTRY_COMPARE(says("What changes"), QStringLiteral("No verdict changes."));
        QVERIFY(!save->isEnabled());

        text->setPlainText(QStringLiteral("version: 1\n\nsilense at least: 60 days\n"));
        QVERIFY(notes(*dialog).contains(QLatin1String("Line 3: ")));
        QVERIFY(!save->isEnabled());
        QCOMPARE(flips->rowCount(), 0);

        const auto safe = desk.count(TokenFilter::Safe);
        text->setPlainText(
            QStringLiteral("version: 1\nkeep name * until 2099-01-01 because we move house\n"));
        QVERIFY(!notes(*dialog).contains(QLatin1String("Line")));
        QTRY_COMPARE(std::int64_t{flips->rowCount()}, safe);
        QTRY_COMPARE(says("What changes"), QStringLiteral("%1 verdicts change:").arg(safe));
        for (int row = 0; row < flips->rowCount(); ++row) {
            QCOMPARE(flips->index(row, 2).data().toString(), QStringLiteral("Safe → Cannot tell"));
            QVERIFY(flips->index(row, 3).data().toString().contains(QLatin1String("we move house")));
        }

        // Esc asks first.
        QTest::keyClick(dialog, Qt::Key_Escape);
        auto* const question = dialog->findChild<QMessageBox*>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->findChild<QMessageBox*>());
        QVERIFY(dialog->isVisible());
        save->click();
        QTRY_VERIFY(!desk.shown<PolicyDialog>());
        QTRY_COMPARE(desk.count(TokenFilter::Safe), 0);
        QCOMPARE(desk.count(TokenFilter::PolicyException) > 0, true);
    }

    void aPolicyThatWasChangedElsewhereIsNotOverwritten() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        desk.find<QToolButton>("Verdict policy")->click();
        auto* const dialog = desk.shown<PolicyDialog>();
        byName<QPlainTextEdit>(*dialog, "Policy")->setPlainText(QStringLiteral("expired: 10 days\n"));
        QVERIFY(desk.lifecycle.verdicts().setPolicy("expired: 20 days\n"));
        byName<QPushButton>(*dialog, "Save policy")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(notes(*dialog).contains(QLatin1String("changed elsewhere")));
        QCOMPARE(*desk.lifecycle.verdicts().policyText(), QByteArray("expired: 20 days\n"));
    }

    void anExceptionForATokenSaysWhatItChangesAndNeedsAReason() {
        VerdictDesk desk;
        desk.window->resize(1400, 900);
        QVERIFY(desk.open());
        QVERIFY(desk.judge());
        const TokenId safe = desk.judged(TokenFilter::Safe, 1).value(0);
        desk.select({safe});
        auto* const offered = desk.find<QToolButton>("Add an exception for this token");
        QTRY_VERIFY(offered->isVisible());
        offered->click();
        auto* const dialog = desk.shown<ExceptionDialog>();
        QVERIFY(dialog);
        auto* const add = byName<QPushButton>(*dialog, "Add exception");
        QVERIFY(notes(*dialog).contains(QStringLiteral("from “Safe” to “Cannot tell”")));
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(byName<QLineEdit>(*dialog, "Reason"),
                         QStringLiteral("payroll <b>restores</b> with it"));
        QVERIFY(notes(*dialog).contains(QLatin1String("<b>restores</b>")));
        byName<QDateEdit>(*dialog, "Until")->setDate(QDate(2099, 3, 31));
        QVERIFY(add->isEnabled());
        add->click();
        QTRY_VERIFY(!desk.shown<ExceptionDialog>());
        QTRY_COMPARE(desk.lifecycle.verdicts().of(safe)->verdict.kind, Verdict::Kind::CannotTell);
        QVERIFY(desk.lifecycle.verdicts().policyText()->endsWith(
            "keep token " + safe.text().toUtf8() +
            " until 2099-03-31 because payroll <b>restores</b> with it\n"));
    }

    void aDeletionIsAskedForWithItsVerdict() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.judge());
        desk.select(desk.judged(TokenFilter::Safe, 1));
        desk.find<QToolButton>("Delete tokens")->click();
        const auto says = [&desk](const QString& words) {
            const QList<NoteLabel*> notes = desk.window->findChildren<NoteLabel*>();
            return std::any_of(notes.begin(), notes.end(), [&words](const NoteLabel* note) {
                return note->isVisible() && note->words().contains(words);
            });
        };
        QTRY_VERIFY(says(QStringLiteral("Safe to delete.")));
    }

    void aPlanOfTokensThatAreNotSafeIsAppliedOnlyWithAReason() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.judge());
        const QList<TokenId> safe = desk.judged(TokenFilter::Safe, 2);
        const QList<TokenId> unclear = desk.judged(TokenFilter::CannotTell, 1);
        desk.find<QListWidget>("Filters")->setCurrentRow(0);
        desk.select(safe + unclear);
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(review);
        QVERIFY(review->plan().judged);
        const QList<QLabel*> labels = review->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            // Once, and not again among the warnings.
            return label->text().contains(QLatin1String("2 safe, 0 in use, 1 cannot tell")) &&
                   !label->text().contains(QLatin1String("not known to be safe"));
        }));
        auto* const reason = byName<QLineEdit>(*review, "Reason");
        auto* const apply = byName<QPushButton>(*review, "Apply");
        QTRY_VERIFY(reason->isVisible());
        QVERIFY(!apply->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("  "));
        QVERIFY(!apply->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("its server is gone"));
        QVERIFY(apply->isEnabled());
        QCOMPARE(desk.server.changes(), 0);
        apply->click();
        QTRY_COMPARE(desk.lifecycle.plans().kept().size(), 1);
        QCOMPARE(desk.lifecycle.plans().kept().constFirst().plan.reason,
                 QStringLiteral("its server is gone"));
    }

    void aPlanOfSafeTokensNeedsNone() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.judge());
        const QList<TokenId> safe = desk.judged(TokenFilter::Safe, 2);
        desk.select(safe);
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(review);
        QVERIFY(!byName<QLineEdit>(*review, "Reason")->isVisible());
        QTRY_VERIFY(byName<QPushButton>(*review, "Apply")->isEnabled());
    }

    void theEvidenceIsSavedAsOneFileThatLoadsNoOther() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        const QString words = QStringLiteral("Save as web page…");
        QVERIFY2(!desk.action("Export", words), "there is nothing to save yet");
        QVERIFY(desk.judge());
        desk.action("Export", words)->trigger();
        const QString path = desk.folder.filePath(QStringLiteral("packet.html"));
        QTRY_VERIFY(desk.window->findChild<QFileDialog*>());
        QVERIFY(PlanDesk::answerFileDialog(*desk.window, path));
        QTRY_VERIFY(QFile::exists(path));
        const QByteArray packet = contentOf(path);
        QVERIFY(packet.contains("<script type=\"application/json\">"));
        QVERIFY(packet.contains("default-src 'none'"));
        for (const char* loads : {"src=", "href=", "url("})
            QVERIFY2(!packet.contains(loads), loads);
        for (int row = 0; row < desk.model().rowCount(); ++row)
            QVERIFY(packet.contains(desk.model().idAt(row).text().toUtf8()));
    }

    void afterALockTheTokensAreJudgedAgainUnasked() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.judge());
        const auto safe = desk.count(TokenFilter::Safe);
        QVERIFY(desk.lifecycle.verdicts().setPolicy("version: 1\n"));
        QVERIFY(desk.lockAndUnlock());
        QTRY_VERIFY_WITH_TIMEOUT(desk.lifecycle.verdicts().state() == TokenVerdicts::State::Judged, 60'000);
        QVERIFY(desk.model().hasVerdicts());
        QCOMPARE(desk.count(TokenFilter::Safe), safe);
        QCOMPARE(*desk.lifecycle.verdicts().policyText(), QByteArray("version: 1\n"));
    }

    void untilTheyAreADeletionNeedsAReason() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.judge());
        const QList<TokenId> safe = desk.judged(TokenFilter::Safe, 2);
        desk.find<QListWidget>("Filters")->setCurrentRow(0);
        TokenVerdicts& verdicts = desk.lifecycle.verdicts();
        connect(&verdicts, &TokenVerdicts::stateChanged, &verdicts, [&verdicts](TokenVerdicts::State state) {
            if (state == TokenVerdicts::State::Gathering)
                QMetaObject::invokeMethod(&verdicts, &TokenVerdicts::cancel, Qt::QueuedConnection);
        });
        QVERIFY(desk.lockAndUnlock());
        QTRY_VERIFY(verdicts.state() == TokenVerdicts::State::Idle);
        QVERIFY(!desk.model().hasVerdicts());
        desk.select(safe);
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(review);
        QTRY_VERIFY(byName<QLineEdit>(*review, "Reason")->isVisible());
        auto* const apply = byName<QPushButton>(*review, "Apply");
        QVERIFY(!apply->isEnabled());
        QTest::keyClicks(byName<QLineEdit>(*review, "Reason"), QStringLiteral("its server is gone"));
        QVERIFY(apply->isEnabled());
    }

    void anotherTenantHasNoVerdictsYet() {
        VerdictDesk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.judge());
        desk.window->openTenant(desk.member.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        QVERIFY(!desk.model().hasVerdicts());
        QCOMPARE(desk.textOf("Verdicts"), QString());
    }
};

QTEST_MAIN(TestVerdicts)
#include "test_verdicts.moc"
