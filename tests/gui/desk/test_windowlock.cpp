// SPDX-License-Identifier: MIT
#include "clipboardguard.h"
#include "desk.h"
#include "idlewatch.h"
#include "lockpage.h"
#include "nameless.h"
#include "plandesk.h"
#include "settingsdialog.h"
#include "tokenchanges.h"
#include "tokencreateddialog.h"
#include "windowlock.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

namespace {

CreatedToken created() {
    Token token;
    token.id = TokenId(QStringLiteral("2c91808a7813090a017814121e121518"));
    token.name = QStringLiteral("Nightly");
    return {token, Secret("0f1e2d3c4b5a69788796a5b4c3d2e1f0")};
}

bool says(const QWidget& where, const QString& words) {
    const auto labels = where.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class TestWindowLock : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_desk = std::make_unique<Desk>();
        m_lock = m_desk->window->findChild<WindowLock*>();
        QVERIFY(m_lock);
        m_desk->window->openTenant(m_desk->acme.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }

    void cleanup() { m_desk.reset(); }

    void ctrlLWorksOverADialogAndInAnotherWindow() {
        m_desk->find<QToolButton>("New token")->click();
        QTRY_VERIFY(dialogNamed("New token"));
        QTest::keyClick(byName<QLineEdit>(*dialogNamed("New token"), "Name"), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_lock->isLocked());
        QVERIFY(!dialogNamed("New token"));
        QVERIFY(!m_desk->window->menuBar()->isVisible());
    }

    void ctrlLPutsEverythingAway() {
        QTest::keyClick(m_desk->window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_lock->isLocked());
        QVERIFY(!m_desk->tokens.tenant());
        QCOMPARE(m_desk->model().totalCount(), 0);
        QVERIFY(!m_desk->find<QTableView>("Tokens")->isVisible());
        QVERIFY(byName<QPushButton>(*m_desk->window, "Unlock")->isVisible());
        QCOMPARE(m_desk->window->windowTitle(), QStringLiteral("Patdesk"));
    }

    void noKeyReachesTheWindowBehind() {
        m_lock->lock();
        QTest::keyClick(m_desk->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(m_desk->window.get(), Qt::Key_F5);
        QVERIFY(!m_desk->window->findChild<QDialog*>());
        QVERIFY(!m_desk->tokens.tenant());
    }

    void unlockingComesBackToTheSameTenantListAndSelection() {
        m_desk->tokens.setListScope({ListScope::Whose::Mine, {}});
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        auto* const table = m_desk->find<QTableView>("Tokens");
        table->selectRow(1);
        const TokenId chosen = m_desk->model().tokenAt(1).id;
        m_lock->lock();
        byName<QPushButton>(*m_desk->window, "Unlock")->click();
        QVERIFY(!m_lock->isLocked());
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QCOMPARE(m_desk->tokens.tenant()->id, m_desk->acme.id);
        QCOMPARE(m_desk->tokens.listScope().whose, ListScope::Whose::Mine);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(m_desk->model().tokenAt(table->currentIndex().row()).id, chosen);
    }

    void unlockingGoesThroughTheKeychainsAnswer() {
        // A stored tenant, and a keychain that cannot answer.
        Tenant stored = m_desk->acme;
        stored.id = TenantId(QStringLiteral("of windowlock")); // the keychain of the session is every test's
        stored.name = QStringLiteral("Stored");
        stored.origin = TenantOrigin::Stored;
        QVERIFY(m_desk->settings.setTenants({stored}));
        m_desk->tokens.open(stored, m_desk->demo.tenant.clientSecret());
        QCOMPARE(m_desk->tenants.holderOf(stored.id), SecretHolder::Keychain);
        m_lock->lock();
        auto* const unlock = byName<QPushButton>(*m_desk->window, "Unlock");
        QVERIFY(says(*m_desk->window, QStringLiteral("from the keychain, which asks")));
        unlock->click();
        // It has no such secret, which can be entered then, or it cannot be asked, which can be tried again.
        auto* const field = byName<QLineEdit>(*m_desk->window->findChild<LockPage*>(), "Client secret");
        QTRY_VERIFY_WITH_TIMEOUT(unlock->isEnabled() || field->isVisible(), 60'000);
        QVERIFY2(!says(*m_desk->window, QStringLiteral("in Settings")), "a place that cannot be reached");
        QVERIFY2(m_lock->isLocked(), "it unlocked without the keychain");
        QVERIFY(!m_desk->tokens.tenant());
    }

    void anotherTenantIsOpenedInsteadOnlyWithItsOwnSecret() {
        const Tenant session = addEnvironmentsTenant();
        auto* const edit = m_desk->find<QToolButton>("New token");
        edit->defaultAction()->trigger();
        const QPointer<QDialog> form = m_desk->window->findChild<QDialog*>();
        QVERIFY(form && form->isVisible());
        m_lock->lock();
        auto* const page = m_desk->window->findChild<LockPage*>();
        QTRY_VERIFY(!m_desk->tokens.tenant());
        auto* const others = byName<QPushButton>(*page, "Another tenant");
        QVERIFY(others->isVisible() && byName<QPushButton>(*page, "Quit")->isVisible());
        for (const QAction* const each : others->menu()->actions())
            QVERIFY2(each->text() != m_desk->member.name, "one that asks for nothing is offered");
        others->menu()->actions().constFirst()->trigger();
        QVERIFY(m_lock->isLocked());
        auto* const field = byName<QLineEdit>(*page, "Client secret");
        QTRY_VERIFY(field->isVisible());
        field->setText(QString::fromUtf8(m_desk->demo.tenant.clientSecret().reveal()));
        byName<QPushButton>(*page, "Unlock")->click();
        QTRY_VERIFY(!m_lock->isLocked());
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QCOMPARE(m_desk->tokens.tenant()->id, session.id);
        QTRY_VERIFY2(!form, "the form would create a token in a tenant that it was not opened for");
        QCOMPARE(m_desk->find<QComboBox>("Tenant")->currentData().toString(), session.id.text());
    }

    void aSecretThatNoKeychainHasIsEnteredAgain() {
        const Tenant session = addEnvironmentsTenant();
        m_desk->window->openTenant(session.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        m_lock->lock();
        QVERIFY(says(*m_desk->window, QStringLiteral("SAIL_CLIENT_SECRET")));
        bool missing = false;
        m_desk->tenants.secretOf(session.id,
                                 {this, [&](const Result<Secret>& secret) { missing = !secret; }});
        QTRY_VERIFY2(missing, "the registry still has the secret");

        auto* const page = m_desk->window->findChild<LockPage*>();
        auto* const field = byName<QLineEdit>(*page, "Client secret");
        auto* const unlock = byName<QPushButton>(*page, "Unlock");
        QVERIFY(field->isVisible() && !unlock->isEnabled());
        field->setText(QStringLiteral("not it"));
        unlock->click();
        QVERIFY(field->text().isEmpty());
        QTRY_VERIFY(says(*page, QStringLiteral("does not accept")));
        QVERIFY(m_lock->isLocked());
        field->setText(QString::fromUtf8(m_desk->demo.tenant.clientSecret().reveal()));
        unlock->click();
        QTRY_VERIFY(!m_lock->isLocked());
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
    }

    void theEnvironmentsTenantOpenedAfterALockSaysHowToGoOn() {
        const Tenant session = addEnvironmentsTenant();
        m_lock->lock();
        m_lock->unlock();
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QCOMPARE(m_desk->tokens.tenant()->id, m_desk->acme.id);
        m_desk->window->openTenant(session.id);
        QTRY_VERIFY(says(*m_desk->window, QStringLiteral("wiped when Patdesk was locked")));
        QVERIFY(says(*m_desk->window, QStringLiteral("Start Patdesk again with SAIL_CLIENT_SECRET set")));
        QVERIFY(!m_desk->tokens.tenant());
        // The other way that it names.
        m_desk->find<QToolButton>("Settings")->click();
        auto* const settings = m_desk->window->findChild<SettingsDialog*>();
        QVERIFY(settings);
        settings->showTenant(session.id);
        byName<QPushButton>(*settings, "Duplicate tenant")->click();
        byName<QLineEdit>(*settings, "Client secret")
            ->setText(QString::fromUtf8(m_desk->demo.tenant.clientSecret().reveal()));
        byName<QPushButton>(*settings, "Save")->click();
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QCOMPARE(m_desk->tokens.tenant()->origin, TenantOrigin::Stored);
    }

    void aSecretOnTheScreenIsWipedAndTheClipboardCleared() {
        auto* const guard = m_desk->window->findChild<ClipboardGuard*>();
        auto* const dialog =
            new TokenCreatedDialog(created(), m_desk->acme.baseUrl, *guard, m_desk->window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        QSignalSpy gone(dialog, &QObject::destroyed);
        QSignalSpy lost(m_lock, &WindowLock::secretLost);
        byName<QPushButton>(*dialog, "Copy secret")->click();
        QVERIFY(guard->holdsSecret());
        m_lock->lock();
        QVERIFY(!guard->holdsSecret());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QTRY_COMPARE(gone.size(), 1);
        m_lock->unlock();
        QCOMPARE(lost.size(), 0); // it had been copied
    }

    void aSecretThatNobodyTookIsToldAsLost() {
        auto* const guard = m_desk->window->findChild<ClipboardGuard*>();
        auto* const dialog =
            new TokenCreatedDialog(created(), m_desk->acme.baseUrl, *guard, m_desk->window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        QSignalSpy lost(m_lock, &WindowLock::secretLost);
        m_lock->lock();
        QCOMPARE(lost.size(), 0);
        m_lock->unlock();
        QCOMPARE(lost.size(), 1);
    }

    void aLostSecretIsToldInItsOwnTenantAlone() {
        const Tenant session = addEnvironmentsTenant();
        auto* const guard = m_desk->window->findChild<ClipboardGuard*>();
        auto* const dialog =
            new TokenCreatedDialog(created(), m_desk->acme.baseUrl, *guard, m_desk->window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        const QString words = QStringLiteral("The secret of “Nightly”");
        m_lock->lock();
        QTRY_VERIFY(!m_desk->tokens.tenant());
        m_lock->openInstead(session);
        auto* const page = m_desk->window->findChild<LockPage*>();
        byName<QLineEdit>(*page, "Client secret")
            ->setText(QString::fromUtf8(m_desk->demo.tenant.clientSecret().reveal()));
        byName<QPushButton>(*page, "Unlock")->click();
        QTRY_VERIFY(!m_lock->isLocked());
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QCOMPARE(m_desk->tokens.tenant()->id, session.id);
        QVERIFY2(!says(*m_desk->window, words), "its Delete would go to a tenant that it is not in");
        m_desk->window->openTenant(m_desk->acme.id);
        QTRY_VERIFY(says(*m_desk->window, words));
        QCOMPARE(m_desk->tokens.tenant()->id, m_desk->acme.id);
    }

    void otherWindowsAreHiddenAndComeBackEmptyOfSecrets() {
        for (QAction* const action : m_desk->window->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
                action->trigger();
        }
        auto* const settings = m_desk->window->findChild<QDialog*>();
        QVERIFY(settings && settings->isVisible());
        auto* const typed = byName<QLineEdit>(*settings, "Client secret");
        typed->setText(QStringLiteral("half a secret"));
        m_lock->lock();
        QVERIFY(!settings->isVisible());
        QVERIFY(typed->text().isEmpty());
        m_lock->unlock();
        QVERIFY(settings->isVisible());
    }

    void aChangeOnItsWayIsWaitedFor() {
        TokenDraft draft;
        draft.name = QStringLiteral("Made while locking");
        draft.scopes = {scopeDefault};
        draft.expiry.at = systemClock()() + 24h;
        std::optional<bool> made;
        m_desk->tokens.changes().create(
            draft, {this, [&](const Result<CreatedToken>& result) { made = result.ok(); }});
        m_lock->lock();
        QVERIFY(!m_desk->find<QTableView>("Tokens")->isVisible());
        QVERIFY2(m_desk->tokens.tenant(), "closed with a request on its way");
        m_lock->unlock();
        QVERIFY(m_lock->isLocked());
        QTRY_VERIFY(made.has_value());
        QVERIFY2(*made, "its outcome was lost");
        QTRY_VERIFY(!m_desk->tokens.tenant());
    }

    void aSecretThatArrivesBehindTheLockIsWipedAndTold() {
        m_desk->find<QToolButton>("New token")->click();
        QTRY_VERIFY(dialogNamed("New token"));
        const QPointer<QDialog> form = dialogNamed("New token");
        byName<QLineEdit>(*form, "Name")->setText(QStringLiteral("Came too late"));
        byName<QPushButton>(*form, "Create")->click();
        m_lock->lock();
        QTRY_VERIFY(!m_desk->tokens.tenant());
        QTRY_VERIFY(!form); // the answer has come, and its window with it
        QTRY_VERIFY(!m_desk->window->findChild<TokenCreatedDialog*>());
        QVERIFY(!QApplication::activeModalWidget());
        m_lock->unlock();
        QTRY_VERIFY(says(*m_desk->window, QStringLiteral("The secret of “Came too late”")));
    }

    void aRunOfAPlanPausesAndGoesOnWithNothingUnknown() {
        m_desk.reset();
        PlanDesk desk;
        desk.window->openTenant(desk.acme.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        desk.select(desk.others(12));
        PlanWindow* const plan = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        auto* const lock = desk.window->findChild<WindowLock*>();
        desk.server.setInstead([&](const SeenRequest& request) -> std::optional<Script> {
            if (request.method == "DELETE" && desk.server.deletes() == 2)
                lock->lock();
            return std::nullopt;
        });
        byName<QLineEdit>(*plan, "Number of tokens to delete")->setText(QStringLiteral("12"));
        byName<QPushButton>(*plan, "Apply")->click();
        QTRY_VERIFY(lock->isLocked() && !desk.tokens.tenant());
        QVERIFY(!plan->isVisible());
        const int sent = desk.server.deletes();
        QVERIFY2(sent < 12, "the run went on behind the lock");

        lock->unlock();
        QVERIFY(plan->isVisible());
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        auto* const resume = byName<QPushButton>(*plan, "Resume");
        QTRY_VERIFY(resume->isVisible() && resume->isEnabled());
        resume->click();
        QTRY_VERIFY(notesOf(*plan).contains(QLatin1String("12 of 12 changes applied")));
        QCOMPARE(desk.server.deletes(), 12);
    }

    void theKeyboardAloneUnlocks() {
        QTest::keyClick(m_desk->window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(m_lock->isLocked() && !m_desk->tokens.tenant());
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_lock->isLocked());
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QTRY_COMPARE(QApplication::focusWidget(), m_desk->find<QTableView>("Tokens"));
    }

    void theLockPageHasNoControlWithoutAName() {
        m_lock->lock();
        const QStringList found = nameless(QAccessible::queryAccessibleInterface(m_desk->window.get()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }

    void theWindowLocksAfterTheTimeInTheSettings() {
        HeldClock clock;
        m_desk->settings.setLockTime(5min);
        MainWindow window(
            {m_desk->tokens, m_desk->tenants, m_desk->settings, m_desk->http, m_desk->lifecycle, clock, {}});
        window.show();
        const auto* const lock = window.findChild<WindowLock*>();
        clock.advance(4min);
        QTest::keyClick(&window, Qt::Key_Shift);
        clock.advance(4min);
        QTest::keyClick(&window, Qt::Key_Shift);
        QVERIFY(!lock->isLocked());
        clock.advance(5min);
        QTest::keyClick(&window, Qt::Key_Shift);
        QVERIFY(lock->isLocked());
        QVERIFY(!m_desk->tokens.tenant());
    }

    void itLocksByItselfWhenNobodyHasUsedItForTheTime() {
        HeldClock clock;
        IdleWatch watch(clock);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setTime(60s);
        clock.advance(59s);
        QVERIFY(!watch.look());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Shift);
        clock.advance(59s);
        QVERIFY2(!watch.look(), "a key did not count as input");
        clock.advance(1s);
        QVERIFY(watch.look());
        QCOMPARE(idle.size(), 1);
        QVERIFY(!watch.look());
    }

    void theFirstKeyAfterALongSleepComesTooLate() {
        HeldClock clock;
        IdleWatch watch(clock);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setTime(60s);
        clock.advance(8h);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Shift);
        QCOMPARE(idle.size(), 1);
    }

    void offMeansNever() {
        HeldClock clock;
        IdleWatch watch(clock);
        watch.setTime(0s);
        clock.advance(1000h);
        QVERIFY(!watch.look());
    }

private:
    Tenant addEnvironmentsTenant() {
        Tenant tenant = m_desk->acme;
        tenant.id = TenantId(QStringLiteral("environment"));
        tenant.origin = TenantOrigin::Environment;
        m_desk->tenants.addForSession(tenant, m_desk->demo.tenant.clientSecret());
        return tenant;
    }

    std::unique_ptr<Desk> m_desk;
    WindowLock* m_lock = nullptr;
};

QTEST_MAIN(TestWindowLock)
#include "test_windowlock.moc"
