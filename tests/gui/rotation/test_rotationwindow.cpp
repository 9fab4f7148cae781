// SPDX-License-Identifier: MIT
// A rotation through all of its stages, in the real window on the demo tenant.
#include "mailprogram.h"
#include "plandesk.h"
#include "rotationwindow.h"
#include "secretfield.h"
#include "servicescript.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUrlQuery>

using namespace patdesk;
using namespace patdesk::test;

class TestRotationWindow : public QObject {
    Q_OBJECT

    /// Creates the successor; answers its secret, as somebody reads it off the screen.
    static QString createSuccessor(PlanDesk& desk, int quietDays = 7) {
        desk.action("Change", QStringLiteral("Rotate…"))->trigger();
        const QDialog* const start = dialogNamed("Rotate token");
        if (!start)
            return {};
        byName<QSpinBox>(*start, "Quiet days")->setValue(quietDays);
        press(*start, "Create successor");
        return secretShown();
    }

    static QString secretShown() {
        if (!QTest::qWaitFor([] { return dialogNamed("Token created") != nullptr; }))
            return {};
        const QDialog* const created = dialogNamed("Token created");
        const QString secret =
            QString::fromUtf8(created->findChild<SecretField*>()->secret().reveal().toByteArray());
        press(*created, "Reveal secret");
        press(*created, "Done");
        return secret;
    }

    /// As after a restart: the window is a new one, and everything that it knows comes from the disk.
    static RotationWindow* restart(PlanDesk& desk) {
        desk.tokens.close();
        desk.reopen();
        if (!desk.lifecycle.rotations().load())
            return nullptr;
        open(desk);
        desk.action("History", QStringLiteral("Rotations…"))->trigger();
        return desk.shown<RotationWindow>();
    }

    static QString state(const RotationWindow& window) {
        return byName<QTreeWidget>(window, "Rotations")->topLevelItem(0)->text(2);
    }

    static void answer(const RotationWindow& window, const QString& words) {
        auto* const question = window.findChild<QMessageBox*>();
        QVERIFY(question);
        const QList<QAbstractButton*> buttons = question->buttons();
        for (QAbstractButton* const button : buttons) {
            if (button->text().remove(QLatin1Char('&')) == words)
                return button->click();
        }
        QFAIL(qPrintable(words));
    }

    static void retire(const RotationWindow& window) {
        press(window, "Delete old token…");
        answer(window, QStringLiteral("Delete old token"));
    }

    static QJsonValue named(PlanDesk& desk, const QString& name) {
        // The other program's access token may have ended with the days that have passed.
        desk.demo.administrator.signIn(desk.demo.tenant.clientId(), desk.demo.tenant.clientSecret());
        const QJsonArray all =
            desk.demo.administrator.send("GET", tokensPath(ApiGeneration::V1)).json().toArray();
        for (const QJsonValue token : all) {
            if (token[QLatin1String("name")].toString() == name)
                return token;
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    static bool hasProblem(const QWidget& window) {
        const QList<NoteLabel*> notes = window.findChildren<NoteLabel*>();
        return std::any_of(notes.begin(), notes.end(), [](const NoteLabel* note) {
            return note->isVisible() && note->kind() == NoteLabel::Kind::Problem;
        });
    }

private Q_SLOTS:

    void patdesksOwnTokenIsRotatedByReplacingItsCredential() {
        PlanDesk desk;
        open(desk);
        desk.select({desk.acme.clientId});
        desk.action("Change", QStringLiteral("Rotate…"))->trigger();
        QVERIFY(!dialogNamed("Rotate token"));
        QTRY_VERIFY(dialogNamed("Replace credential"));
        QCOMPARE(desk.server.changes(), 0);
    }

    void aRotationGoesThroughAllItsStages() {
        PlanDesk desk;
        const TokenId old = desk.make(QStringLiteral("Nightly"), {QStringLiteral("idn:sources:read")});
        open(desk);
        desk.select({old});
        desk.action("Change", QStringLiteral("Rotate…"))->trigger();
        press(*dialogNamed("Rotate token"), "Create successor");
        QTRY_VERIFY(dialogNamed("Token created"));
        const QDialog* const created = dialogNamed("Token created");
        press(*created, "Verify");
        QTRY_COMPARE(desk.lifecycle.rotations().rotations(desk.acme.baseUrl.authority()).constFirst().stage,
                     RotationStage::Watching);
        press(*created, "Reveal secret");
        press(*created, "Done");
        QTRY_VERIFY(desk.shown<RotationWindow>());
        const RotationWindow& window = *desk.shown<RotationWindow>();
        QVERIFY(state(window).contains(QLatin1String("Watched")));
        QVERIFY(!byName<QLineEdit>(window, "Secret of the successor")->isVisible());
        retire(window);
        QTRY_VERIFY(state(window).contains(QLatin1String("Finished")));
        const QJsonValue successor = named(desk, QStringLiteral("Nightly"));
        QVERIFY(!successor.isUndefined());
        QVERIFY(successor[QLatin1String("id")].toString() != old.text());
        QCOMPARE(successor[QLatin1String("scope")].toArray(), QJsonArray{QStringLiteral("idn:sources:read")});
        QVERIFY(desk.atTenant(old).isUndefined());
    }

    void everyStageOutlivesARestart() {
        PlanDesk desk;
        const TokenId old = desk.make(QStringLiteral("Nightly"));
        open(desk);
        desk.select({old});
        const QString secret = createSuccessor(desk, 3);
        RotationWindow* window = restart(desk);
        QVERIFY(window && state(*window).contains(QLatin1String("verified")));
        auto* const typed = byName<QLineEdit>(*window, "Secret of the successor");
        QVERIFY(typed->isVisible());
        typed->setText(QStringLiteral("wrong"));
        press(*window, "Verify successor");
        QTRY_VERIFY(!notesOf(*window).isEmpty() && typed->text().isEmpty());
        QTRY_VERIFY(state(*window).contains(QLatin1String("verified")));
        typed->setText(secret);
        press(*window, "Verify successor");
        QTRY_VERIFY(state(*window).contains(QLatin1String("Watched")));

        window = restart(desk);
        QVERIFY(window && state(*window).contains(QLatin1String("Watched")));
        desk.demo.clock.advance(std::chrono::hours(24 * 5));
        window = restart(desk);
        QVERIFY(window && state(*window).contains(QLatin1String("Old token can be deleted")));

        // The deletion is made, and the rename is refused.
        desk.server.setInstead([](const SeenRequest& request) -> std::optional<Script> {
            if (request.method == "PATCH")
                return Script{send(response(403, "{}"))};
            return std::nullopt;
        });
        retire(*window);
        QTRY_VERIFY(hasProblem(*window));
        QVERIFY(state(*window).contains(QLatin1String("renamed")));
        desk.server.setInstead(nullptr);
        window = restart(desk);
        QVERIFY2(window && state(*window).contains(QLatin1String("renamed")), qPrintable(state(*window)));
        press(*window, "Resume");
        QTRY_VERIFY(state(*window).contains(QLatin1String("Finished")));
        QVERIFY(!named(desk, QStringLiteral("Nightly")).isUndefined());
        QVERIFY(restart(desk) && state(*desk.shown<RotationWindow>()).contains(QLatin1String("Finished")));
    }

    void theOldTokenGoesByItselfWhereThatWasChosen() {
        PlanDesk desk;
        const TokenId old = desk.make(QStringLiteral("Nightly"));
        open(desk);
        desk.select({old});
        desk.action("Change", QStringLiteral("Rotate…"))->trigger();
        auto* const quietDays = byName<QSpinBox>(*dialogNamed("Rotate token"), "Quiet days");
        quietDays->setValue(1);
        QCOMPARE(quietDays->text(), QStringLiteral("1 day without use"));
        quietDays->setValue(3);
        byName<QCheckBox>(*dialogNamed("Rotate token"), "Retire by itself")->setChecked(true);
        press(*dialogNamed("Rotate token"), "Create successor");
        QTRY_VERIFY(dialogNamed("Token created"));
        press(*dialogNamed("Token created"), "Verify");
        const QString host = desk.acme.baseUrl.authority();
        QTRY_COMPARE(desk.lifecycle.rotations().rotations(host).constFirst().stage, RotationStage::Watching);
        QVERIFY(!secretShown().isEmpty());
        QVERIFY(restart(desk));
        QVERIFY(!desk.atTenant(old).isUndefined());
        desk.demo.clock.advance(std::chrono::hours(24 * 5));
        const RotationWindow* const window = restart(desk);
        QTRY_VERIFY(window && state(*window).contains(QLatin1String("Finished")));
        QVERIFY(named(desk, QStringLiteral("Nightly"))[QLatin1String("id")].toString() != old.text());
    }

    void aSuccessorWhoseSecretWasLostIsReplaced() {
        PlanDesk desk;
        const TokenId old = desk.make(QStringLiteral("Ledger"));
        open(desk);
        desk.select({old});
        desk.server.setInstead([&desk](const SeenRequest& request) -> std::optional<Script> {
            if (request.method != "POST" || !request.body.contains("\"name\""))
                return std::nullopt;
            (void)desk.server.handOn(request);
            return Script{resetConnection()};
        });
        desk.action("Change", QStringLiteral("Rotate…"))->trigger();
        press(*dialogNamed("Rotate token"), "Create successor");
        QTRY_VERIFY_WITH_TIMEOUT(hasProblem(*dialogNamed("Rotate token")), 30'000);
        desk.server.setInstead(nullptr);
        const RotationWindow* const window = restart(desk);
        QVERIFY(window && state(*window).contains(QLatin1String("secret lost")));
        press(*window, "Create successor again");
        QVERIFY(!secretShown().isEmpty());
        QTRY_VERIFY(state(*window).contains(QLatin1String("verified")));
        int ours = 0;
        const QJsonArray all =
            desk.demo.administrator.send("GET", tokensPath(ApiGeneration::V1)).json().toArray();
        for (const QJsonValue token : all)
            ours += token[QLatin1String("name")].toString().startsWith(QLatin1String("Ledger"));
        QCOMPARE(ours, 2);
    }

    void theOverviewShowsWhatIsStuckAndLetsItBeGivenUp() {
        PlanDesk desk;
        const TokenId old = desk.make(QStringLiteral("Nightly"));
        open(desk);
        desk.select({old});
        QVERIFY(!createSuccessor(desk).isEmpty());
        const auto rotation =
            desk.lifecycle.rotations().rotations(desk.acme.baseUrl.authority()).constFirst();
        desk.demo.administrator.send("DELETE", tokensPath(ApiGeneration::V1, rotation.successor));
        const RotationWindow* const window = restart(desk);
        QVERIFY(window && state(*window).contains(QLatin1String("Stuck: successor deleted")));
        QVERIFY(notesOf(*window).contains(QLatin1String("The successor has been deleted")));
        QVERIFY(desk.find<QFrame>("Message")->accessibleDescription().contains(QLatin1String("stuck")));
        press(*window, "Give up");
        answer(*window, QStringLiteral("Stop rotation"));
        QTRY_VERIFY(state(*window).contains(QLatin1String("Stopped")));
        QVERIFY(!desk.atTenant(old).isUndefined());
    }

    void bothTokensOfARotationAreMarkedAndLeadToEachOther() {
        PlanDesk desk;
        desk.window->resize(1700, 800);
        const TokenId old = desk.make(QStringLiteral("Nightly"));
        open(desk);
        desk.select({old});
        QVERIFY(!createSuccessor(desk, 7).isEmpty());
        desk.shown<RotationWindow>()->close();
        const QString host = desk.acme.baseUrl.authority();
        const Rotation rotation = desk.lifecycle.rotations().rotations(host).constFirst();
        const auto status = [&](const TokenId& id) {
            return desk.model()
                .index(desk.model().rowOf(id), static_cast<int>(TokenColumn::Status))
                .data()
                .toString();
        };
        QTRY_VERIFY(status(old).startsWith(QStringLiteral("Being rotated · ")));
        QVERIFY(status(rotation.successor).startsWith(QStringLiteral("Successor of “Nightly” · ")));
        QVERIFY(desk.lifecycle.rotations().confirmVerified(rotation.id));
        QVERIFY(status(old).startsWith(QStringLiteral("Being rotated · day 1 of 7 · ")));
        desk.demo.clock.advance(std::chrono::hours(25));
        desk.tokens.refresh();
        QTRY_VERIFY(status(old).startsWith(QStringLiteral("Being rotated · day 2 of 7 · ")));

        // The details lead from one to the other, whatever hides it.
        desk.select({old});
        desk.find<QLineEdit>("Search tokens")->setText(old.text());
        QCOMPARE(desk.model().rowOf(rotation.successor), -1);
        auto* const other = desk.find<QPushButton>("Go to the other token of the rotation");
        QTRY_VERIFY(other->isVisible() && other->isEnabled());
        QCOMPARE(other->text(), QStringLiteral("Go to successor"));
        other->click();
        const auto selected = [&] {
            return desk.model().idAt(desk.find<QTableView>("Tokens")->selectionModel()->currentIndex().row());
        };
        QTRY_COMPARE(selected(), rotation.successor);
        QTRY_COMPARE(other->text(), QStringLiteral("Go to old token"));
        other->click();
        QTRY_COMPARE(selected(), old);
        press(*desk.window, "Show rotation");
        QVERIFY(desk.shown<RotationWindow>());

        // And a token that is not rotated says nothing of it.
        desk.select(desk.others(1));
        QTRY_VERIFY(!other->isVisible());
        QVERIFY(desk.lifecycle.rotations().abandon(rotation.id));
        QVERIFY(!status(old).contains(QLatin1String("rotated")));
    }

    void enterVerifiesTheSecretThatWasTyped() {
        PlanDesk desk;
        const TokenId old = desk.make(QStringLiteral("Nightly"));
        open(desk);
        desk.select({old});
        const QString secret = createSuccessor(desk);
        auto* const window = desk.shown<RotationWindow>();
        auto* const typed = byName<QLineEdit>(*window, "Secret of the successor");
        QTRY_VERIFY(typed->isVisible());
        const QList<QLabel*> labels = window->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().remove(QLatin1Char('&')) == QLatin1String("Successor's secret") &&
                   label->isVisible();
        }));
        const auto* const steps = byName<QLabel>(*window, "Steps of the rotation");
        QVERIFY(steps->text().startsWith(QStringLiteral("✓ 1 Successor created    ● 2 Secret verified")));
        QVERIFY(activate(*window));
        QTest::keyClick(typed, Qt::Key_Return); // nothing to verify yet
        QVERIFY(window->isVisible() && hasProblem(*window));
        typed->setText(secret);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(state(*window).contains(QLatin1String("Watched")));
        QVERIFY(window->isVisible());
        QVERIFY(steps->text().contains(QStringLiteral("● 3 Old token unused (day 1 of 7)")));
        // What deletes a token is never one key away.
        QVERIFY(!byName<QPushButton>(*window, "Delete old token…")->isDefault());
    }

    void stoppingNamesWhatItLeavesAndCanBeGivenUp() {
        PlanDesk desk;
        const TokenId old = desk.make(QStringLiteral("Nightly"));
        open(desk);
        desk.select({old});
        QVERIFY(!createSuccessor(desk).isEmpty());
        const RotationWindow* const window = desk.shown<RotationWindow>();
        const auto stage = [&] {
            return desk.lifecycle.rotations().rotations(desk.acme.baseUrl.authority()).constFirst().stage;
        };
        press(*window, "Give up");
        auto* question = window->findChild<QMessageBox*>();
        QVERIFY(question->informativeText().contains(QLatin1String("Both tokens are kept")));
        QVERIFY(question->informativeText().contains(QStringLiteral("“Nightly (successor ")));
        QVERIFY(activate(*question));
        QTest::keyClick(question, Qt::Key_Return); // Cancel
        QVERIFY(stage() == RotationStage::Created);
        QTRY_VERIFY(!window->findChild<QMessageBox*>());
        press(*window, "Give up");
        answer(*window, QStringLiteral("Stop rotation"));
        QTRY_VERIFY(stage() == RotationStage::Abandoned);
        QVERIFY(!desk.atTenant(old).isUndefined());
    }

    void whatCannotBeRotatedSaysWhy() {
        PlanDesk desk;
        const TokenId own = desk.make(QStringLiteral("Nightly"));
        for (int i = 0; !desk.make(QStringLiteral("Filler %1").arg(i)).isEmpty(); ++i) {
        }
        open(desk);
        desk.select({own});
        desk.action("Change", QStringLiteral("Rotate…"))->trigger();
        QVERIFY(notesOf(*dialogNamed("Rotate token")).contains(QLatin1String("10 tokens")));
        QCOMPARE(desk.server.changes(), 0);
    }

    void theOwnerOfAnotherTokenGetsADraft() {
        PlanDesk desk;
        MailProgram mail;
        open(desk);
        Token other;
        for (int row = 0; row < desk.model().rowCount() && other.id.isEmpty(); ++row) {
            const Token token = desk.model().tokenAt(row);
            if (!token.managed && token.lastUsed.known() && token.expiry.at.known() &&
                token.owner.id != desk.tokens.caller()->identityId)
                other = token;
        }
        desk.select({other.id});
        desk.action("Change", QStringLiteral("Rotate…"))->trigger();
        QVERIFY(notesOf(*dialogNamed("Rotate token")).contains(QLatin1String("somebody else's")));
        press(*dialogNamed("Rotate token"), "Write to owner");
        QVERIFY(dialogNamed("Write to owners"));
        press(*dialogNamed("Write to owners"), "Open in mail program");
        QCOMPARE(mail.drafts.size(), 1);
        const QString text =
            QUrlQuery(mail.drafts[0]).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
        for (const QString& part :
             {other.name, other.id.text(), other.owner.name, QStringLiteral("Acme"),
              QLocale().toString(utcDateTime(*other.lastUsed.known()).toLocalTime().date(),
                                 QLocale::ShortFormat),
              QLocale().toString(utcDateTime(*other.expiry.at.known()).toLocalTime().date(),
                                 QLocale::ShortFormat),
              QStringLiteral("create a new token with the same scopes")})
            QVERIFY2(text.contains(part), qPrintable(part));
    }
};

QTEST_MAIN(TestRotationWindow)
#include "test_rotationwindow.moc"
