// SPDX-License-Identifier: MIT
// What the review of a plan shows, in the real window on the demo tenant.
#include "datestyle.h"
#include "plandesk.h"
#include "planmodel.h"
#include "plantext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace patdesk;
using namespace patdesk::test;

class TestPlanReview : public QObject {
    Q_OBJECT

    static QString stepInFull(const PlanWindow& window) {
        return byName<QPlainTextEdit>(window, "Chosen step")->toPlainText();
    }

    static QPushButton* button(const QWidget& window, const char* name) {
        return byName<QPushButton>(window, name);
    }

    static QPushButton* apply(const PlanWindow& window) { return button(window, "Apply"); }

private Q_SLOTS:

    void theReviewIsSortedByItsHeaderWithWhatWasSelected() {
        PlanDesk desk;
        open(desk);
        desk.select(desk.others(9));
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(review);
        auto* const steps = byName<QTableView>(*review, "Steps");
        const auto* const model = qobject_cast<PlanModel*>(steps->model());
        const QSet<int> chosen{model->stepAt(2), model->stepAt(3), model->stepAt(7)};
        steps->clearSelection();
        for (const int row : {2, 3, 7})
            steps->selectionModel()->select(model->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        for (const int column : {int(PlanModel::TokenColumn), int(PlanModel::OwnerColumn),
                                 int(PlanModel::LastUsedColumn), int(PlanModel::NowColumn)}) {
            QHeaderView* const header = steps->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + 10, header->height() / 2});
            QCOMPARE(header->sortIndicatorSection(), column);
            QSet<int> selected;
            const QModelIndexList rows = steps->selectionModel()->selectedRows();
            for (const QModelIndex& index : rows)
                selected.insert(model->stepAt(index.row()));
            QCOMPARE(selected, chosen);
            for (int row = 1; row < model->rowCount() && column == PlanModel::LastUsedColumn; ++row) {
                const auto above = model->stepIn(row - 1).preImage.lastUsed.known();
                const auto here = model->stepIn(row).preImage.lastUsed.known();
                QVERIFY(!above || (here && *above <= *here));
            }
        }
    }

    void theReviewIsFilteredAndAppliedWhole() {
        PlanDesk desk;
        QList<TokenId> ids = desk.make(3);
        open(desk);
        ids += desk.others(2);
        desk.select(ids);
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(review);
        const auto* const model = byName<QTableView>(*review, "Steps")->model();
        auto* const filter = byName<QLineEdit>(*review, "Filter the plan");
        filter->setText(QStringLiteral("made"));
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(byName<QLabel>(*review, "Steps shown")->text(), QStringLiteral("3 of 5 shown"));
        QCOMPARE(apply(*review)->text(), QStringLiteral("Delete 5 tokens"));
        auto* const steps = byName<QTableView>(*review, "Steps");
        QVERIFY(QTest::qWaitForWindowActive(review));
        QTRY_VERIFY(steps->hasFocus());
        steps->selectAll();
        QTest::keyClick(steps, Qt::Key_Space);
        QCOMPARE(countsOf(review->plan()).skipped, 3);
        filter->clear();
        QCOMPARE(model->rowCount(), 5);
    }

    void allWithAWarningAreSelectedAtOnce() {
        PlanDesk desk;
        open(desk);
        desk.find<QTableView>("Tokens")->selectAll();
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(review);
        const PlanCounts before = countsOf(review->plan());
        QVERIFY(before.warnedOf > 3 && before.warnedOf < before.toBeApplied);
        auto* const steps = byName<QTableView>(*review, "Steps");
        QVERIFY(QTest::qWaitForWindowActive(review));
        steps->horizontalHeader()->setSortIndicator(PlanModel::OwnerColumn, Qt::AscendingOrder);
        press(*review, "Select all with a warning");
        QTRY_VERIFY(steps->hasFocus());
        QTest::keyClick(steps, Qt::Key_Space);
        QCOMPARE(countsOf(review->plan()).skipped, before.warnedOf);
        for (const PlanStep& step : review->plan().steps)
            QCOMPARE(step.skipped, isWarnedOf(step));
    }

    void columnsThatSayNothingAreHidden() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        desk.select(ids);
        const PlanWindow* review = desk.plan(QStringLiteral("Rename…"), {}, [](const QDialog& wish) {
            byName<QLineEdit>(wish, "New name")->setText(QStringLiteral("x {name}"));
        });
        QVERIFY(review);
        const auto* steps = byName<QTableView>(*review, "Steps");
        QVERIFY(steps->isColumnHidden(PlanModel::WarningsColumn));
        QVERIFY(steps->isColumnHidden(PlanModel::ResultColumn));
        QVERIFY(!button(*review, "Select all with a warning")->isVisible());
        QCOMPARE(column(*review, PlanModel::NowColumn).value(ids[0]), QStringLiteral("Made 1"));
        QCOMPARE(column(*review, PlanModel::NewColumn).value(ids[0]), QStringLiteral("x Made 1"));
        press(*review, "Dry run");
        QTRY_VERIFY(!steps->isColumnHidden(PlanModel::ResultColumn));
    }

    void theNewValueIsNamedInFull() {
        PlanDesk desk;
        const TokenId id = desk.make(QStringLiteral("Nightly"));
        open(desk);
        setDateStyle({DateStyle::Zone::Utc, DateStyle::Form::Iso});
        desk.select({id});
        const PlanWindow* const review = desk.plan(QStringLiteral("Suspend…"));
        QVERIFY(review);
        const PlanStep& step = review->plan().steps[0];
        const auto shown = [](const Token& token) {
            return utcDateTime(*token.expiry.at.known()).toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
        };
        QCOMPARE(column(*review, PlanModel::NowColumn).value(id), shown(step.preImage));
        QCOMPARE(column(*review, PlanModel::NewColumn).value(id), shown(applied(step.patch, step.preImage)));
        QVERIFY(column(*review, PlanModel::NewColumn).value(id) !=
                column(*review, PlanModel::NowColumn).value(id));
        setDateStyle({});
    }

    void theTitleNamesTheNumberThatIsChanged() {
        PlanDesk desk;
        QList<TokenId> ids = desk.make(2);
        open(desk);
        ids.append(desk.acme.clientId);
        desk.select(ids);
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(review);
        QCOMPARE(review->windowTitle(), QStringLiteral("Delete 2 tokens in Acme"));
        review->findChild<PlanModel*>()->setSkipped(0, true);
        QCOMPARE(review->windowTitle(), QStringLiteral("Delete 1 token in Acme"));
        QCOMPARE(review->accessibleName(), review->windowTitle());
        const QList<QLabel*> labels = review->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(
                QStringLiteral("Of 3 tokens: 1 to be deleted · 1 skipped · 1 is used by Patdesk itself"));
        }));
    }

    void aPlanOfAFilterHoldsWhatTheTableShows() {
        PlanDesk desk;
        open(desk);
        desk.find<QListWidget>("Filters")->setCurrentRow(static_cast<int>(TokenFilter::NeverUsed));
        desk.find<QTableView>("Tokens")->clearSelection();
        const int shown = desk.model().rowCount();
        QString which;
        const PlanWindow* const review =
            desk.plan(QStringLiteral("Suspend…"), {}, [&which](const QDialog& wish) {
                which = byName<QComboBox>(wish, "Which tokens")->currentText();
            });
        QVERIFY(review);
        QCOMPARE(which, QStringLiteral("All %1 tokens shown (Never used)").arg(shown));
        QCOMPARE(review->plan().steps.size(), shown);
    }

    void everyKindOfPlanShowsWhatItWillSend_data() {
        QTest::addColumn<QString>("menu");
        QTest::addColumn<QString>("whatToDo");
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("patch");
        QTest::newRow("delete") << "Delete…"
                                << "Delete now"
                                << "DELETE"
                                << "";
        QTest::newRow("set expiry") << "Change expiry…"
                                    << ""
                                    << "PATCH"
                                    << "/expirationDate";
        QTest::newRow("extend expiry") << "Extend expiry…"
                                       << ""
                                       << "PATCH"
                                       << "/expirationDate";
        QTest::newRow("suspend") << "Suspend…"
                                 << ""
                                 << "PATCH"
                                 << "/expirationDate";
        QTest::newRow("narrow scopes") << "Narrow scopes…"
                                       << ""
                                       << "PATCH"
                                       << "/scope";
        QTest::newRow("rename") << "Rename…"
                                << ""
                                << "PATCH"
                                << "1 of Nightly";
    }

    void everyKindOfPlanShowsWhatItWillSend() {
        QFETCH(const QString, menu);
        QFETCH(const QString, whatToDo);
        QFETCH(const QString, request);
        QFETCH(const QString, patch);
        PlanDesk desk;
        const TokenId id = desk.make(QStringLiteral("Nightly"), {QStringLiteral("idn:sources:read"),
                                                                 QStringLiteral("idn:identity:read")});
        open(desk);
        desk.select({id});
        const PlanWindow* const review = desk.plan(menu, whatToDo, [](const QDialog& wish) {
            byName<QLineEdit>(wish, "New name")->setText(QStringLiteral("{n} of {name}"));
            byName<QPlainTextEdit>(wish, "Scopes")->setPlainText(QStringLiteral("idn:sources:read"));
        });
        QVERIFY(review);
        const QString full = stepInFull(*review);
        QVERIFY2(full.startsWith(request + QStringLiteral(" /personal-access-tokens/v1/") + id.text()),
                 qPrintable(full));
        QVERIFY2(full.contains(patch), qPrintable(full));
        QVERIFY(full.contains(QStringLiteral("Before: Nightly")));
        QVERIFY(apply(*review)->isEnabled());
    }

    void theRequestOfOthersTokensIsTheBulkUpdate() {
        PlanDesk desk;
        open(desk);
        desk.select(desk.others(6));
        const PlanWindow* const review = desk.plan(QStringLiteral("Suspend…"));
        QVERIFY(review);
        const int others = countsOf(review->plan()).toBeApplied - 1; // some have expired
        QVERIFY(others > 1);
        const QString full = stepInFull(*review);
        QVERIFY2(full.startsWith(QLatin1String("PATCH ") + traits(desk.tokens.generation()).bulkUpdatePath +
                                 u'\n'),
                 qPrintable(full));
        QVERIFY2(full.contains(QStringLiteral("%1 other tokens of the plan get the same expiry").arg(others)),
                 qPrintable(full));
    }

    void aNameThatIsTakenIsForeseen() {
        PlanDesk desk;
        const TokenId nightly = desk.make(QStringLiteral("Nightly"));
        desk.make(QStringLiteral("Weekly"));
        open(desk);
        desk.select({nightly});
        const PlanWindow* const review = desk.plan(QStringLiteral("Rename…"), {}, [](const QDialog& wish) {
            byName<QLineEdit>(wish, "New name")->setText(QStringLiteral("Weekly"));
        });
        QVERIFY(review);
        QVERIFY(column(*review, PlanModel::WarningsColumn)
                    .value(nightly)
                    .contains(QLatin1String("another token with this name")));
    }

    void whatIsNotPossibleSaysWhyAndWhatIsOfferedInstead() {
        PlanDesk desk;
        const TokenId own = desk.make(QStringLiteral("Own"));
        open(desk);
        const TokenId other = desk.others(1).constFirst();
        desk.select({other, own, desk.acme.clientId});
        const PlanWindow* const review = desk.plan(QStringLiteral("Rename…"), {}, [](const QDialog& wish) {
            byName<QLineEdit>(wish, "New name")->setText(QStringLiteral("x {name}"));
        });
        QVERIFY(review);
        const auto why = column(*review, PlanModel::WarningsColumn);
        QVERIFY(why[other].contains(QLatin1String("only the owner can change this token")));
        QVERIFY(why[desk.acme.clientId].contains(QLatin1String("signed in with this token")));
        QCOMPARE(apply(*review)->text(), QStringLiteral("&Apply 1 change"));
        QVERIFY(notesOf(*review).contains(QLatin1String("1 of these tokens belongs to somebody else")));
        // What is possible with somebody else's token is a click away.
        button(*review, "Plan to delete these")->click();
        QTRY_VERIFY(desk.shown<PlanWindow>() != review);
        QCOMPARE(desk.shown<PlanWindow>()->plan().steps.size(), 1);
        QCOMPARE(desk.shown<PlanWindow>()->plan().steps[0].action, PlanAction::Delete);
    }

    void aManagedTokenIsLockedUntilItIsIncluded() {
        PlanDesk desk;
        const TokenId own = desk.make(QStringLiteral("Own"));
        open(desk);
        Token managed;
        for (int row = 0; row < desk.model().rowCount() && !managed.managed; ++row)
            managed = desk.model().tokenAt(row);
        QVERIFY(managed.managed);
        desk.select({managed.id, own});
        const PlanWindow* review = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        QVERIFY(review);
        const auto obstacle = [&managed](const PlanWindow& window) {
            for (const PlanStep& step : window.plan().steps) {
                if (step.preImage.id == managed.id)
                    return step.obstacle;
            }
            return PlanObstacle::Unreadable;
        };
        QCOMPARE(obstacle(*review), PlanObstacle::ManagedLocked);
        QVERIFY(column(*review, PlanModel::WarningsColumn)
                    .value(managed.id)
                    .contains(QLatin1String("managed by the service")));
        review = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"), [](const QDialog& wish) {
            byName<QAbstractButton>(wish, "Include managed tokens")->click();
        });
        QCOMPARE(obstacle(*review), PlanObstacle::None);
        QVERIFY(column(*review, PlanModel::WarningsColumn)
                    .value(managed.id)
                    .contains(QLatin1String("whatever uses it will stop working")));
    }

    void theFormAndTheReviewCountInTheSameWords() {
        PlanDesk desk;
        open(desk);
        desk.find<QTableView>("Tokens")->selectAll();
        desk.action("Change", QStringLiteral("Delete…"))->trigger();
        QDialog* const form = dialogNamed("New plan");
        QVERIFY(form);
        const QString shared = QStringLiteral("Of %1 tokens: ").arg(desk.model().rowCount());
        const auto saidBy = [&shared](const QWidget& window) {
            const QList<QLabel*> labels = window.findChildren<QLabel*>();
            for (const QLabel* const label : labels) {
                if (label->text().startsWith(shared))
                    return label->text().section(QStringLiteral("   △"), 0, 0);
            }
            return QString();
        };
        QTRY_VERIFY(!saidBy(*form).isEmpty());
        const QString said = saidBy(*form);
        QVERIFY2(said.contains(QStringLiteral(" to be deleted · ")) &&
                     said.contains(QLatin1String(" not included (managed by the service)")),
                 qPrintable(said));
        byName<QPushButton>(*form, "Review plan")->click();
        QTRY_VERIFY(desk.shown<PlanWindow>());
        QCOMPARE(saidBy(*desk.shown<PlanWindow>()), said);
    }

    void theReviewCountsByRiskWithTheMostWarningsFirst() {
        PlanDesk desk;
        open(desk);
        desk.find<QTableView>("Tokens")->selectAll();
        const PlanWindow* const review = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        QVERIFY(review);
        const PlanCounts counts = countsOf(review->plan());
        QVERIFY(counts.toBeApplied > 100 && counts.blocked > 10);
        const QList<QLabel*> labels = review->findChildren<QLabel*>();
        const bool said = std::any_of(labels.begin(), labels.end(), [&counts, review](const QLabel* label) {
            return label->text().startsWith(countsText(review->plan(), counts)) &&
                   label->text().contains(riskText(review->plan(), counts));
        });
        QVERIFY(said);
        const QAbstractItemModel& steps = *byName<QTableView>(*review, "Steps")->model();
        qsizetype most = 5;
        for (int row = 0; row < steps.rowCount(); ++row) {
            const PlanStep& step = qobject_cast<const PlanModel*>(&steps)->stepIn(row);
            QCOMPARE(step.obstacle == PlanObstacle::None, row < counts.toBeApplied);
            QVERIFY(row == counts.toBeApplied || step.warnings.size() <= most);
            most = step.warnings.size();
        }
        QVERIFY(notesOf(*review).contains(QLatin1String("cannot be undone")));
    }

    void spaceStrikesOutWhatIsSelected() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        QVERIFY(review && QTest::qWaitForWindowActive(review));
        auto* const steps = byName<QTableView>(*review, "Steps");
        QTRY_VERIFY(steps->hasFocus());
        QTest::keyClick(steps, Qt::Key_Space);
        QCOMPARE(countsOf(review->plan()).skipped, 1);
        QCOMPARE(apply(*review)->text(), QStringLiteral("Delete 2 tokens"));
        steps->selectAll();
        QTest::keyClick(steps, Qt::Key_Space);
        QTest::keyClick(steps, Qt::Key_Space);
        QCOMPARE(countsOf(review->plan()).skipped, 3);
        QVERIFY(!apply(*review)->isEnabled());
    }

    void aSavedPlanIsOpenedAgainAndATokenChangedSinceIsSetAside() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        PlanWindow* review = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        const QString file = desk.folder.filePath(QStringLiteral("clean-up.json"));
        button(*review, "Save as…")->click();
        QVERIFY(desk.answerFileDialog(*review, file));
        QVERIFY(notesOf(*review).contains(file));
        review->close();
        desk.rename(ids[1], "Renamed meanwhile");

        desk.action("History", QStringLiteral("Open plan…"))->trigger();
        QVERIFY(desk.answerFileDialog(*desk.window, file));
        review = desk.shown<PlanWindow>();
        QVERIFY(review);
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("1 would be skipped")));
        const auto results = column(*review, PlanModel::ResultColumn);
        QVERIFY(results[ids[1]].contains(QLatin1String("changed since")));
        QVERIFY(results[ids[0]].contains(QLatin1String("Would be sent")));
        QCOMPARE(desk.server.changes(), 0);

        apply(*review)->click();
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("2 of 3 changes applied")));
        QCOMPARE(desk.server.deletes(ids[1]), 0);
        QCOMPARE(desk.atTenant(ids[1])[QLatin1String("name")].toString(),
                 QStringLiteral("Renamed meanwhile"));
        QVERIFY(desk.atTenant(ids[0]).isUndefined());
    }

    void aFileThatIsNoPlanIsRefusedWithItsReason() {
        PlanDesk desk;
        open(desk);
        const QString path = desk.folder.filePath(QStringLiteral("other.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        desk.action("History", QStringLiteral("Open plan…"))->trigger();
        QVERIFY(desk.answerFileDialog(*desk.window, path));
        QVERIFY(!desk.shown<PlanWindow>());
        QTRY_VERIFY(desk.find<QFrame>("Message")->isVisible());
    }

    void aDryRunSendsNothing() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        const PlanWindow* const review = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        button(*review, "Dry run")->click();
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("3 changes would be sent in 3 requests")));
        QCOMPARE(desk.server.changes(), 0);
        QVERIFY(desk.lifecycle.journal().journal().entries().isEmpty());
    }
};

QTEST_MAIN(TestPlanReview)
#include "test_planreview.moc"
