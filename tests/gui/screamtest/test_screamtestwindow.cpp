// SPDX-License-Identifier: MIT
#include "messagebar.h"
#include "plancheck.h"
#include "plandesk.h"
#include "planmaker.h"
#include "screammarks.h"
#include "screamtestwindow.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUuid>

#include <algorithm>

using namespace patdesk;
using namespace patdesk::test;
using std::chrono::hours;

namespace {

/// A token, and the program that signs in with it.
struct Program {
    TokenId id;
    QByteArray secret;
};

struct ScreamDesk : PlanDesk {
    Program install(const QString& name, const QString& scope = QStringLiteral("sp:scopes:default")) {
        const QJsonObject wanted{
            {QStringLiteral("name"), name},
            {QStringLiteral("scope"), QJsonArray{scope}},
            {QStringLiteral("expirationDate"), toRfc3339(demo.clock.now() + std::chrono::days(60))}};
        const QJsonValue made =
            demo.administrator.send("POST", tokensPath(ApiGeneration::V1), QJsonDocument(wanted).toJson())
                .json();
        return {TokenId(made[QLatin1String("id")].toString()),
                made[QLatin1String("secret")].toString().toUtf8()};
    }

    /// Whether it is let in.
    bool runs(const Program& program) const {
        DemoClient client(demo.tenant.baseUrl());
        return client.signIn(program.id, Secret(program.secret));
    }

    /// Suspends them as a user does, and leaves the window of the plan.
    bool suspend(const QList<TokenId>& ids) {
        select(ids);
        PlanWindow* const review = plan(QStringLiteral("Suspend and listen…"));
        if (!review)
            return false;
        byName<QPushButton>(*review, "Apply")->click();
        const bool isSuspended = QTest::qWaitFor([this, &ids] {
            const auto tests = lifecycle.screamTests().tests(acme.baseUrl.authority());
            return !tests.isEmpty() && lifecycle.screamTests()
                                               .standings(tests.constFirst()->plan.id)
                                               .count(StepStanding::DoneAlready) == ids.size();
        });
        review->close();
        return isSuspended;
    }

    /// The message bar does.
    bool saysSo(const QString& words) const {
        const QList<QLabel*> labels = this->window->findChild<MessageBar*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel* label) { return label->text().contains(words); });
    }

    const ScreamTestWindow* overview() {
        action("History", QStringLiteral("Scream tests…"))->trigger();
        return QTest::qWaitFor([this] { return shown<ScreamTestWindow>() != nullptr; })
                   ? shown<ScreamTestWindow>()
                   : nullptr;
    }

    const ScreamTest& test() { return *lifecycle.screamTests().tests(acme.baseUrl.authority()).constFirst(); }
};

/// The text of a column of the token's row.
QString cell(const ScreamTestWindow& window, const QString& token, int column) {
    const auto* const list = byName<QTreeWidget>(window, "Tokens of the scream test");
    const QList<QTreeWidgetItem*> found = list->findItems(token, Qt::MatchExactly);
    return found.size() == 1 ? found.constFirst()->text(column) : QString();
}

/// Of the window, by its words.
void trigger(const ScreamDesk& desk, const QString& words) {
    const QList<QAction*> actions = desk.window->findChildren<QAction*>();
    for (QAction* const action : actions) {
        if (action->text().remove(QLatin1Char('&')) == words)
            return action->trigger();
    }
}

constexpr int state = 2;
constexpr int heard = 3;

} // namespace

class TestScreamTestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatIsNeededIsRestoredAndWhatIsSilentCanBeDeleted() {
        ScreamDesk desk;
        const Program nightly = desk.install(QStringLiteral("Nightly"));
        const Program old = desk.install(QStringLiteral("Old"));
        const QString before = desk.atTenant(nightly.id)[QLatin1String("expirationDate")].toString();
        open(desk);
        QVERIFY(desk.suspend({nightly.id, old.id}));
        QTRY_COMPARE(countsOf(desk.test()).listening, 2);
        const ScreamTestWindow* window = desk.overview();
        QVERIFY(window);
        QTRY_COMPARE(cell(*window, QStringLiteral("Nightly"), state),
                     QStringLiteral("● Suspended, nothing heard"));
        const Token row = *desk.model().token(old.id);
        QVERIFY(row.expiry.at.known().has_value());

        desk.demo.clock.advance(hours(25));
        QVERIFY(!desk.runs(nightly));
        press(*window, "Listen now");
        QTRY_COMPARE(cell(*window, QStringLiteral("Nightly"), state), QStringLiteral("✓ Needed, restored"));
        QCOMPARE(cell(*window, QStringLiteral("Nightly"), heard),
                 QStringLiteral("Refused sign-in from 127.0.0.1"));
        QCOMPARE(cell(*window, QStringLiteral("Old"), state), QStringLiteral("● Suspended, nothing heard"));
        // Access tokens last for half a day.
        QVERIFY(desk.demo.administrator.signIn(desk.acme.clientId, desk.demo.tenant.clientSecret()));
        QCOMPARE(desk.atTenant(nightly.id)[QLatin1String("expirationDate")].toString(), before);
        QVERIFY(desk.runs(nightly));
        QTRY_VERIFY(desk.saysSo(QStringLiteral("“Nightly” is still needed: refused sign-in from 127.0.0.1")));

        desk.demo.clock.advance(hours(24 * 31));
        press(*window, "Listen now");
        QTRY_VERIFY(desk.test().ended.has_value());
        QTRY_COMPARE(cell(*window, QStringLiteral("Old"), state), QStringLiteral("✓ Silent"));
        press(*window, "Plan deletion of the silent tokens");
        QTRY_VERIFY(desk.shown<PlanWindow>());
        const Plan deletion = desk.shown<PlanWindow>()->plan();
        QCOMPARE(deletion.steps.size(), 1);
        QCOMPARE(deletion.steps[0].preImage.id, old.id);
        QCOMPARE(deletion.steps[0].action, PlanAction::Delete);
        // Of the token as it is, suspended: what it was before would be a change of somebody else's.
        QCOMPARE(standingOf(deletion.steps[0], desk.model().token(old.id)), StepStanding::AsPlanned);
    }

    void aTokenThatPatdeskHasSignedInWithSinceIsRestored() {
        ScreamDesk desk;
        const Program next = desk.install(QStringLiteral("Next"), QStringLiteral("sp:scopes:all"));
        const QString before = desk.atTenant(next.id)[QLatin1String("expirationDate")].toString();
        open(desk);
        QVERIFY(desk.suspend({next.id}));
        QVERIFY(desk.atTenant(next.id)[QLatin1String("expirationDate")].toString() != before);
        desk.acme.clientId = next.id;
        desk.tenants.addForSession(desk.acme, Secret(next.secret));
        open(desk);
        QCOMPARE(desk.tokens.caller()->clientId, next.id);
        desk.lifecycle.screamTests().restore(desk.test().plan.id, {0});
        QTRY_COMPARE(countsOf(desk.test()).restored, 1);
        QCOMPARE(desk.atTenant(next.id)[QLatin1String("expirationDate")].toString(), before);
    }

    void aTokenThatPatdeskIsSignedInWithIsKeptOutOfATest() {
        ScreamDesk desk;
        const Program nightly = desk.install(QStringLiteral("Nightly"));
        open(desk);
        desk.select({desk.acme.clientId, nightly.id});
        PlanWindow* const review = desk.plan(QStringLiteral("Suspend and listen…"));
        QVERIFY(review);
        QVERIFY(column(*review, PlanModel::WarningsColumn)
                    .value(desk.acme.clientId)
                    .contains(QLatin1String("Patdesk is signed in with this token")));
        press(*review, "Apply");
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("1 of 1 change applied")));
        QCOMPARE(countsOf(desk.test()).all, 1);
    }

    void whatWasDeletedMeanwhileIsNotCountedAsSuspended() {
        ScreamDesk desk;
        const Program nightly = desk.install(QStringLiteral("Nightly"));
        const Program old = desk.install(QStringLiteral("Old"));
        open(desk);
        QVERIFY(desk.suspend({nightly.id, old.id}));
        const ScreamTestWindow* const window = desk.overview();
        QVERIFY(window);
        const auto* const list = byName<QTreeWidget>(*window, "Scream tests");
        QTRY_COMPARE(list->topLevelItem(0)->text(3), QStringLiteral("Listening · 2 suspended"));
        desk.demo.administrator.send("DELETE", tokensPath(ApiGeneration::V1, old.id));
        desk.tokens.refresh();
        QTRY_COMPARE(list->topLevelItem(0)->text(3),
                     QStringLiteral("Listening · 1 suspended, 1 no longer there"));
        // And the message of the next start.
        open(desk);
        QTRY_VERIFY(desk.saysSo(QStringLiteral("Listening to 1 suspended token until")));
    }

    void whatManyTestsTellInOneTurnIsShownOnce() {
        ScreamDesk desk;
        open(desk);
        PlanContext context;
        context.tenant = desk.acme;
        context.now = desk.demo.clock.now();
        const Token some = desk.model().tokenAt(0);
        QList<Token> tokens(1000, some);
        for (int i = 0; i < tokens.size(); ++i)
            tokens[i].id = TokenId(QStringLiteral("%1").arg(i, 32, 16, QLatin1Char('0')));
        QVERIFY(desk.overview());
        constexpr int tests = 5;
        for (int i = 0; i < tests; ++i) {
            Plan plan = planSuspend(tokens, hours(24), context);
            plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            plan.listenFor = std::chrono::days(30);
            QVERIFY(desk.lifecycle.screamTests().begin(plan));
        }
        desk.tokens.refresh();
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        QCoreApplication::processEvents();
        const QSignalSpy shown(desk.window->findChild<ScreamMarks*>(), &ScreamMarks::changed);
        // As a list does that has become whole: of each test is told.
        desk.lifecycle.screamTests().lookAtRows(desk.acme.baseUrl.authority());
        QCoreApplication::processEvents();
        QCOMPARE(shown.size(), 1);
    }

    void aTokenThatItsOwnerAsksForIsRestoredByAButton() {
        ScreamDesk desk;
        const Program nightly = desk.install(QStringLiteral("Nightly"));
        const Program old = desk.install(QStringLiteral("Old"));
        open(desk);
        QVERIFY(desk.suspend({nightly.id, old.id}));
        const ScreamTestWindow* const window = desk.overview();
        QVERIFY(window);
        QVERIFY(!byName<QPushButton>(*window, "Restore")->isEnabled());
        auto* const list = byName<QTreeWidget>(*window, "Tokens of the scream test");
        list->findItems(QStringLiteral("Old"), Qt::MatchExactly).constFirst()->setSelected(true);
        press(*window, "Restore");
        QTRY_COMPARE(cell(*window, QStringLiteral("Old"), state), QStringLiteral("✓ Restored"));
        QCOMPARE(cell(*window, QStringLiteral("Old"), heard), QStringLiteral("Restored by hand"));
        QCOMPARE(cell(*window, QStringLiteral("Nightly"), state),
                 QStringLiteral("● Suspended, nothing heard"));
    }

    void whatCouldNotBeHeardIsSaidUntilARefusalHasBeen() {
        ScreamDesk desk;
        const Program nightly = desk.install(QStringLiteral("Nightly"));
        open(desk);
        QVERIFY(desk.suspend({nightly.id}));
        const ScreamTestWindow* const window = desk.overview();
        QVERIFY(window);
        QVERIFY(notesOf(*window).contains(
            QStringLiteral("not yet seen this tenant record a sign-in with an expired token")));
        desk.demo.clock.advance(hours(25));
        QVERIFY(!desk.runs(nightly));
        press(*window, "Listen now");
        QTRY_COMPARE(countsOf(desk.test()).restored, 1);
        QTRY_VERIFY(!notesOf(*window).contains(QStringLiteral("not yet seen this tenant record")));
    }

    void listeningIsStoppedOnlyAfterAQuestion() {
        ScreamDesk desk;
        const Program nightly = desk.install(QStringLiteral("Nightly"));
        open(desk);
        QVERIFY(desk.suspend({nightly.id}));
        const ScreamTestWindow* const window = desk.overview();
        QVERIFY(window);
        const auto stop = [&] {
            PlanDesk::actionIn(*byName<QPushButton>(*window, "More")->menu(),
                               QStringLiteral("Stop listening…"))
                ->trigger();
            return dialogNamed("Stop listening");
        };
        QDialog* question = stop();
        QVERIFY(question);
        question->reject();
        QVERIFY(desk.test().isRunning());
        question = stop();
        QVERIFY(question);
        for (QPushButton* const button : question->findChildren<QPushButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Stop listening"))
                button->click();
        }
        QVERIFY(!desk.test().isRunning());
        QTRY_COMPARE(cell(*window, QStringLiteral("Nightly"), state),
                     QStringLiteral("– Suspended, not listened to"));
    }

    void whatIsSuspendedOnPurposeIsSaidWhereItIsExtendedAndEdited() {
        ScreamDesk desk;
        const Program nightly = desk.install(QStringLiteral("Nightly"));
        open(desk);
        QVERIFY(desk.suspend({nightly.id}));
        QTRY_COMPARE(desk.model().note(nightly.id), QStringLiteral("Suspended, listening"));
        desk.select({nightly.id});
        trigger(desk, QStringLiteral("Extend by 90 days…"));
        QTRY_VERIFY(desk.shown<PlanWindow>());
        PlanWindow* const review = desk.shown<PlanWindow>();
        QVERIFY(column(*review, PlanModel::WarningsColumn)
                    .value(nightly.id)
                    .contains(QLatin1String("Suspended on purpose, by a scream test")));
        review->close();
        trigger(desk, QStringLiteral("Edit"));
        const QDialog* const form = dialogNamed("Edit token");
        QVERIFY(form);
        QVERIFY2(notesOf(*form).contains(QLatin1String("Suspended, listening")), qPrintable(notesOf(*form)));
    }

    void afterASuspensionTheDeleteKeyAndEnterDeleteNothing() {
        ScreamDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        for (const qsizetype count : {qsizetype{3}, qsizetype{1}}) {
            desk.select(ids.first(count));
            PlanWindow* const review = desk.plan(QStringLiteral("Suspend…"));
            QVERIFY(review);
            if (count == 3) {
                press(*review, "Apply");
                QTRY_VERIFY(notesOf(*review).contains(QLatin1String("3 of 3 changes applied")));
            }
            review->close();
            QVERIFY(activate(*desk.window));
            auto* const table = desk.find<QTableView>("Tokens");
            QCOMPARE(table->selectionModel()->selectedRows().size(),
                     count); // to write to its owners, or undo
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Delete);
            QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != desk.window.get());
            for (int enters = 0; enters < 3; ++enters) {
                if (QWidget* const at = QApplication::focusWidget())
                    QTest::keyClick(at, Qt::Key_Return);
                QCoreApplication::processEvents();
            }
            QCOMPARE(desk.server.deletes(), 0);
            for (const TokenId& id : ids)
                QVERIFY(!desk.atTenant(id).isUndefined());
        }
    }

    void theProofIsSavedUnderAGoodName() {
        ScreamDesk desk;
        const Program nightly = desk.install(QStringLiteral("Nightly"));
        open(desk);
        QVERIFY(desk.suspend({nightly.id}));
        const ScreamTestWindow* const window = desk.overview();
        QVERIFY(window);
        PlanDesk::actionIn(*byName<QPushButton>(*window, "More")->menu(), QStringLiteral("Save proof…"))
            ->trigger();
        const QString path = desk.folder.filePath(QStringLiteral("proof.md"));
        QVERIFY(PlanDesk::answerFileDialog(*window, path));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.startsWith(QStringLiteral("# Scream test of 1 token in Acme")));
        QVERIFY(text.contains(QStringLiteral("Nightly")));
    }

    void theTableSaysThatASuspendedTokenIsListenedTo() {
        ScreamDesk desk;
        const Program nightly = desk.install(QStringLiteral("Nightly"));
        open(desk);
        QVERIFY(desk.suspend({nightly.id}));
        const auto* const table = desk.find<QTableView>("Tokens");
        const int row = desk.model().rowOf(nightly.id);
        const auto shows = [&] {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()
                        ->index(row, column)
                        .data()
                        .toString()
                        .contains(QStringLiteral("Suspended, listening")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shows());
    }
};

QTEST_MAIN(TestScreamTestWindow)
#include "test_screamtestwindow.moc"
