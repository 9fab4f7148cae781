// SPDX-License-Identifier: MIT
// Somebody else's token: what can be read of it, and what can be done with it.
#include "otherstokendialog.h"
#include "plandesk.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace patdesk;
using namespace patdesk::test;

namespace {

Token sample(const QString& owner = QStringLiteral("Chen Wei")) {
    Token token;
    token.id = TokenId(QStringLiteral("ansible"));
    token.name = QStringLiteral("Ansible playbook");
    if (!owner.isNull())
        token.owner = {OwnerId(QStringLiteral("chen")), owner};
    token.scopes = {QStringLiteral("idn:sources:read")};
    return token;
}

Caller caller(const std::optional<QStringList>& scopes = {}) {
    Caller caller;
    caller.identityId = OwnerId(QStringLiteral("me"));
    caller.clientId = TokenId(QStringLiteral("own"));
    caller.scopes = scopes;
    return caller;
}

QString wordsOf(const QDialog& dialog) {
    QStringList all;
    for (const QLabel* const label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible())
            all += {label->text().remove(QChar(0x200b)), label->accessibleDescription()};
    }
    return all.join(QLatin1Char('\n'));
}

bool isShown(const QDialog& dialog, const char* button) {
    const auto* const found = byName<QPushButton>(dialog, button);
    return found && found->isVisible() && found->isEnabled();
}

/// A window with somebody else's token selected and opened by F2.
struct Opened : PlanDesk {
    Opened() {
        window->openTenant(acme.id);
        (void)QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; });
        token = *model().token(others(1).constFirst());
        select({token.id});
        auto* const table = find<QTableView>("Tokens");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        dialog = dialogStarting("Token of ");
    }

    Token token;
    QDialog* dialog = nullptr;
};

} // namespace

class TestOthersTokenDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itSaysOnceWhoCanDoWhat() {
        OthersTokenDialog dialog(sample(), QStringLiteral("in use"), ApiGeneration::V1, caller(), {}, {});
        dialog.show();
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Token of Chen Wei"));
        const QString words = wordsOf(dialog);
        QCOMPARE(words.count(QLatin1String("Only Chen Wei")), 1);
        QVERIFY2(
            words.contains(QLatin1String(
                "Only Chen Wei can rename it or change its scopes. You can change its expiry or delete it.")),
            qPrintable(words));
        for (const char* const part : {"Ansible playbook", "ansible", "in use", "idn:sources:read"})
            QVERIFY2(words.contains(QLatin1String(part)), part);
        QVERIFY(isShown(dialog, "Change expiry") && isShown(dialog, "Delete") &&
                isShown(dialog, "Write to its owner"));
        QVERIFY(!byName<QPushButton>(dialog, "Save"));
    }

    void itOffersWhatIsPossibleAlone() {
        OthersTokenDialog old(sample(), {}, ApiGeneration::V3, caller(), {}, {});
        old.show();
        QVERIFY(wordsOf(old).contains(QLatin1String("You can delete it.")));
        QVERIFY(!isShown(old, "Change expiry") && isShown(old, "Delete"));
        OthersTokenDialog reader(sample(), {}, ApiGeneration::V3,
                                 caller(QStringList{QStringLiteral("idn:my-personal-access-tokens:read")}),
                                 {}, {});
        reader.show();
        QVERIFY(!wordsOf(reader).contains(QLatin1String("You can")));
        QVERIFY(!isShown(reader, "Delete"));
    }

    void nobodysTokenHasNoOwnerToWriteTo() {
        OthersTokenDialog dialog(sample({}), {}, ApiGeneration::V1, caller(), {}, {});
        dialog.show();
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Token without an owner"));
        QVERIFY(!isShown(dialog, "Write to its owner"));
    }

    void aProductionTenantIsNamed() {
        Tenant tenant;
        tenant.name = QStringLiteral("Acme prod");
        tenant.production = true;
        OthersTokenDialog dialog(sample(), {}, ApiGeneration::V1, caller(), tenant, {});
        dialog.show();
        QVERIFY(wordsOf(dialog).contains(QLatin1String("Production tenant: Acme prod")));
    }

    void enterClosesItAndDeletesNothing() {
        Opened desk;
        QVERIFY(desk.dialog);
        QTRY_VERIFY(desk.dialog->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialogStarting("Token of "));
        QVERIFY(!dialogStarting("Delete “"));
        QCOMPARE(desk.server.changes(), 0);
    }

    void deleteLeadsToTheQuestion() {
        Opened desk;
        QVERIFY(desk.dialog);
        press(*desk.dialog, "Delete");
        QTRY_VERIFY(dialogStarting("Delete “"));
        QVERIFY(dialogStarting("Delete “")->windowTitle().contains(desk.token.name));
        press(*dialogStarting("Delete “"), "Delete");
        QTRY_VERIFY(desk.atTenant(desk.token.id).isUndefined());
    }

    void itsExpiryIsChangedByAPlanForItAlone() {
        Opened desk;
        QVERIFY(desk.dialog);
        press(*desk.dialog, "Change expiry");
        desk.find<QTableView>("Tokens")->clearSelection(); // as when a refresh takes the row away
        QTRY_VERIFY(dialogNamed("New plan"));
        const QDialog* const wish = dialogNamed("New plan");
        QCOMPARE(byName<QComboBox>(*wish, "What to do")->currentText(), QStringLiteral("Change expiry"));
        QCOMPARE(byName<QComboBox>(*wish, "Which tokens")->count(), 1);
        press(*wish, "Review plan");
        QTRY_VERIFY(desk.shown<PlanWindow>());
        const Plan& plan = desk.shown<PlanWindow>()->plan();
        QCOMPARE(plan.steps.size(), 1);
        QCOMPARE(plan.steps[0].preImage.id, desk.token.id);
        QCOMPARE(plan.steps[0].action, PlanAction::SetExpiry);
        QCOMPARE(desk.server.changes(), 0);
    }

    void anotherLikeItIsOnesOwnWithItsScopes() {
        Opened desk;
        QVERIFY(desk.dialog);
        press(*desk.dialog, "Close");
        rowAction(desk, "New like this…")->trigger();
        QTRY_VERIFY(dialogNamed("New token"));
        QDialog* const form = dialogNamed("New token");
        QCOMPARE(byName<QLineEdit>(*form, "Name")->text(), desk.token.name);
        QCOMPARE(byName<QPlainTextEdit>(*form, "Scopes")->toPlainText(),
                 desk.token.scopes.join(QLatin1Char(' ')));
        form->reject();
        QTRY_VERIFY2(!dialogNamed("New token"), "nothing was typed that could be lost");
    }

    void extendingIsAPlanToReview() {
        PlanDesk desk;
        const TokenId id = desk.make(QStringLiteral("Made"));
        open(desk);
        desk.select({id});
        const Moment before = desk.model().token(id)->expiry.at;
        rowAction(desk, "Extend by 90 days…")->trigger();
        QTRY_VERIFY(desk.shown<PlanWindow>());
        PlanWindow* const review = desk.shown<PlanWindow>();
        QCOMPARE(review->plan().steps.size(), 1);
        QCOMPARE(desk.server.changes(), 0);
        press(*review, "Apply");
        QTRY_COMPARE(desk.model().token(id)->expiry.at, Moment(*before.known() + std::chrono::days(90)));
    }

    void whatNeverExpiresCannotBeExtended() {
        PlanDesk desk;
        open(desk);
        TokenId id;
        for (int row = 0; row < desk.model().rowCount(); ++row) {
            if (desk.model().tokenAt(row).expiry.never())
                id = desk.model().tokenAt(row).id;
        }
        desk.select({id});
        QVERIFY(!rowAction(desk, "Extend by 90 days…")->isEnabled());
        QVERIFY(rowAction(desk, "Extend by 90 days…")->toolTip().contains(QLatin1String("never expires")));
    }

private:
    static QAction* rowAction(const Desk& desk, const char* words) {
        for (QAction* const action : desk.window->actions()) {
            if (action->text().remove(u'&') == QString::fromUtf8(words))
                return action;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestOthersTokenDialog)
#include "test_otherstokendialog.moc"
