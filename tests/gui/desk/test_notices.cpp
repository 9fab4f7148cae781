// SPDX-License-Identifier: MIT
// What the desktop's notification service is told, by a service of this test's own on a real session bus.
#include "plandesk.h"

#include "messagecenter.h"

#include <QDBusConnection>
#include <QSignalSpy>

using namespace patdesk;
using namespace patdesk::test;

/// As the desktop's, as far as Patdesk uses it.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString title;
        QString body;
        QStringList actions;
        uint replaces = 0;
    };

    QList<Shown> shown;

    bool take() {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

public Q_SLOTS:

    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& body,
                const QStringList& actions, const QVariantMap&, int) {
        shown.append({title, body, actions, replaces});
        return 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
};

class TestNotices : public QObject {
    Q_OBJECT

    NotificationService m_service;

    /// Applies a plan; whoever goes away sees nothing of its end.
    static void suspendTwo(PlanDesk& desk, bool goAway) {
        const QList<TokenId> ids = desk.make(2);
        desk.tokens.refresh();
        QTRY_VERIFY(desk.model().token(ids[1]) && desk.tokens.state() == LoadState::Ready);
        desk.select(ids);
        PlanWindow* const window = desk.plan(QStringLiteral("Suspend…"));
        QVERIFY(window);
        if (goAway) { // before it begins: it is over soon
            desk.window->showMinimized();
            QTRY_VERIFY(!QApplication::activeWindow());
        }
        press(*window, "Apply");
    }

private Q_SLOTS:

    void initTestCase() {
        if (!m_service.take())
            QSKIP("The session bus has a notification service already, or there is no bus.");
    }

    void init() { m_service.shown.clear(); }

    void aFinishedPlanIsToldOfWhileNobodyLooks() {
        PlanDesk desk;
        open(desk);
        suspendTwo(desk, true);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.shown.size(), 1, 60'000);
        const auto& shown = m_service.shown.constFirst();
        QCOMPARE(shown.title, QStringLiteral("A plan is finished"));
        QVERIFY2(shown.body.contains(QStringLiteral("Suspend")), qPrintable(shown.body));
        QVERIFY(shown.actions.contains(QStringLiteral("default")));
        // A click there brings Patdesk back.
        Q_EMIT m_service.ActionInvoked(8, QStringLiteral("default")); // another program's
        Q_EMIT m_service.ActionInvoked(7, QStringLiteral("default"));
        QTRY_VERIFY(!desk.window->isMinimized());
    }

    void nothingIsToldToWhoLooksOrWantsNone() {
        PlanDesk desk;
        open(desk);
        suspendTwo(desk, false);
        QTRY_VERIFY_WITH_TIMEOUT(desk.lifecycle.unfinished().of(desk.acme.baseUrl.authority()).isEmpty(),
                                 60'000);
        desk.settings.setNotifies(false);
        desk.window->showMinimized();
        QTRY_VERIFY(!QApplication::activeWindow());
        QSignalSpy finished(&desk.lifecycle.unfinished(), &UnfinishedPlans::finished);
        Q_EMIT desk.lifecycle.unfinished().finished(Plan());
        QCOMPARE(finished.size(), 1);
        QVERIFY(m_service.shown.isEmpty());
    }

    void aNameIsNoMarkupInANotification() {
        PlanDesk desk;
        open(desk);
        desk.window->showMinimized();
        QTRY_VERIFY(!QApplication::activeWindow());
        desk.window->findChild<MessageCenter*>()->tell(
            {.about = Message::About::Remark, .text = QStringLiteral("<img src=x> & more")});
        QTRY_COMPARE(m_service.shown.size(), 1);
        QCOMPARE(m_service.shown.constFirst().body, QStringLiteral("&lt;img src=x&gt; &amp; more"));
    }
};

QTEST_MAIN(TestNotices)
#include "test_notices.moc"
