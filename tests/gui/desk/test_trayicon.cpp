// SPDX-License-Identifier: MIT
// The icon in the notification area, as a desktop sees it: by a host of this test's own on a real session
// bus, which speaks what KDE's and most others' do (StatusNotifierItem, and com.canonical.dbusmenu for the
// menu).
#include "backgroundbox.h"
#include "plandesk.h"
#include "servicescript.h"

#include <QCheckBox>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMutex>
#include <QThread>

#include <atomic>
#include <optional>

using namespace patdesk;
using namespace patdesk::test;

/// Where icons are registered. On a thread of its own, since whoever registers one waits for the answer.
class Watcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost CONSTANT)
    Q_PROPERTY(int ProtocolVersion READ version CONSTANT)

public:
    bool hasHost() const { return m_hasHost; }

    void setHost(bool there) { m_hasHost = there; }

    int version() const { return 0; }

    QStringList items() const {
        const QMutexLocker lock(&m_mutex);
        return m_items;
    }

    /// On its thread.
    bool take() {
        QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("watcher"));
        return bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties |
                                      QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }

public Q_SLOTS:

    void RegisterStatusNotifierItem(const QString& service) {
        const QMutexLocker lock(&m_mutex);
        m_items.append(service);
    }

    void RegisterStatusNotifierHost(const QString&) {}

Q_SIGNALS:
    void StatusNotifierHostRegistered();

private:
    std::atomic<bool> m_hasHost{true};
    mutable QMutex m_mutex;
    QStringList m_items;
};

namespace {

/// What a panel does with the icon that came last.
class Panel {
public:
    explicit Panel(QString service) : m_service(std::move(service)) {}

    void activate() const {
        (void)call(QStringLiteral("/StatusNotifierItem"), QStringLiteral("org.kde.StatusNotifierItem"),
                   QStringLiteral("Activate"), {0, 0});
    }

    QString toolTip() const {
        const QVariantList answer = call(
            QStringLiteral("/StatusNotifierItem"), QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"), {QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("ToolTip")});
        const auto argument = answer.value(0).value<QDBusVariant>().variant().value<QDBusArgument>();
        QString icon;
        QString title;
        argument.beginStructure();
        argument >> icon;
        argument.beginArray();
        while (!argument.atEnd()) {
            int width = 0;
            int height = 0;
            QByteArray bytes;
            argument.beginStructure();
            argument >> width >> height >> bytes;
            argument.endStructure();
        }
        argument.endArray();
        argument >> title;
        return title;
    }

    /// The entries that can be chosen, without their letters, by their ids.
    QMap<int, QString> entries() const {
        (void)call(menu, menuInterface, QStringLiteral("AboutToShow"), {0});
        QList<int> ids;
        for (int id = 1; id < 400; ++id)
            ids.append(id);
        const QVariantList answer = call(menu, menuInterface, QStringLiteral("GetGroupProperties"),
                                         {QVariant::fromValue(ids), QStringList()});
        const auto argument = answer.value(0).value<QDBusArgument>();
        QMap<int, QString> labels;
        argument.beginArray();
        while (!argument.atEnd()) {
            int id = 0;
            QVariantMap properties;
            argument.beginStructure();
            argument >> id >> properties;
            argument.endStructure();
            const QString label = properties.value(QStringLiteral("label")).toString().remove(u'_');
            if (!label.isEmpty() && properties.value(QStringLiteral("enabled"), true).toBool() &&
                properties.value(QStringLiteral("visible"), true).toBool())
                labels.insert(id, label);
        }
        argument.endArray();
        return labels;
    }

    bool has(const QString& beginning) const { return idOf(beginning) > 0; }

    bool choose(const QString& beginning) const {
        const int id = idOf(beginning);
        if (id > 0)
            (void)call(menu, menuInterface, QStringLiteral("Event"),
                       {id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U});
        return id > 0;
    }

private:
    static inline const QString menu = QStringLiteral("/MenuBar");
    static inline const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");

    /// The newest: Qt answers for entries of icons that are gone, too.
    int idOf(const QString& beginning) const {
        const QMap<int, QString> all = entries();
        int newest = 0;
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (it.value().startsWith(beginning))
                newest = it.key();
        }
        return newest;
    }

    QVariantList call(const QString& path, const QString& interface, const QString& method,
                      const QVariantList& arguments) const {
        QDBusMessage message = QDBusMessage::createMethodCall(m_service, path, interface, method);
        message.setArguments(arguments);
        const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message);
        return QTest::qWaitFor([&pending] { return pending.isFinished(); }) ? pending.reply().arguments()
                                                                            : QVariantList();
    }

    QString m_service;
};

} // namespace

class TestTrayIcon : public QObject {
    Q_OBJECT

    QThread m_thread;
    Watcher m_watcher;

    /// A window with these settings, and the icon that it shows.
    std::optional<Panel> panelOf(PlanDesk& desk, bool keepsRunning) {
        const auto before = m_watcher.items().size();
        desk.settings.setShowsTrayIcon(true);
        desk.settings.setKeepsRunning(keepsRunning);
        desk.reopen();
        if (!QTest::qWaitFor([&] { return m_watcher.items().size() > before; }))
            return std::nullopt;
        return Panel(m_watcher.items().constLast());
    }

private Q_SLOTS:

    void initTestCase() {
        m_watcher.moveToThread(&m_thread);
        m_thread.start();
        bool taken = false;
        QMetaObject::invokeMethod(
            &m_watcher, [this] { return m_watcher.take(); }, Qt::BlockingQueuedConnection, &taken);
        if (!taken)
            QSKIP("The session bus has a place for icons already, or there is no bus.");
    }

    void cleanupTestCase() {
        m_thread.quit();
        m_thread.wait();
    }

    void init() { m_watcher.setHost(true); }

    void theMenuLocksShowsAndQuits() {
        PlanDesk desk;
        const auto panel = panelOf(desk, true);
        QVERIFY(panel);
        open(desk);
        QVERIFY(panel->choose(QStringLiteral("Lock")));
        QTRY_VERIFY(desk.window->isLocked());
        QVERIFY(panel->choose(QStringLiteral("Show Patdesk")));
        QTRY_VERIFY(desk.window->isActiveWindow());
        QVERIFY(panel->choose(QStringLiteral("Quit")));
        QTRY_VERIFY(!desk.window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed()); // it is not hidden, but over
    }

    void thereIsNoIconUntilItIsAskedFor() {
        const auto before = m_watcher.items().size();
        PlanDesk desk;
        open(desk);
        QCOMPARE(m_watcher.items().size(), before);
        QVERIFY(!desk.settings.showsTrayIcon() && !desk.settings.keepsRunning());
        QVERIFY(desk.window->close());
    }

    void theSettingsOfferItAndWhatDependsOnIt() {
        PlanDesk desk;
        BackgroundBox preferences(desk.settings);
        auto* const icon = byName<QCheckBox>(preferences, "Icon in the notification area");
        auto* const keeps = byName<QCheckBox>(preferences, "Keep running when the window is closed");
        QVERIFY(!icon->isChecked() && !keeps->isChecked() && !keeps->isEnabled());
        icon->setChecked(true);
        QVERIFY(keeps->isEnabled());
        keeps->setChecked(true);
        QVERIFY(preferences.isChanged());
        preferences.save();
        QVERIFY(desk.settings.showsTrayIcon() && desk.settings.keepsRunning());
        QVERIFY(!icon->accessibleDescription().contains(QLatin1String("no notification area")));
        m_watcher.setHost(false);
        const BackgroundBox withoutPlace(desk.settings);
        QVERIFY(byName<QCheckBox>(withoutPlace, "Icon in the notification area")
                    ->accessibleDescription()
                    .contains(QLatin1String("no notification area")));
    }

    void aClosedWindowComesBackByTheIconAndIsLocked() {
        PlanDesk desk;
        const auto panel = panelOf(desk, true);
        QVERIFY(panel);
        open(desk);
        QVERIFY(!desk.window->close());
        QTRY_VERIFY(!desk.window->isVisible());
        QVERIFY(desk.window->isLocked());
        QTRY_VERIFY(!desk.tokens.tenant());
        QVERIFY(desk.settings.hasSaidThatItKeepsRunning());
        QTRY_COMPARE(panel->toolTip(), QStringLiteral("Patdesk is locked"));
        QVERIFY(!panel->has(QStringLiteral("Lock")));
        panel->activate();
        QTRY_VERIFY(desk.window->isVisible());
        QVERIFY(desk.window->isLocked());
        // A second start does the same.
        QVERIFY(!desk.window->close());
        QTRY_VERIFY(!desk.window->isVisible());
        desk.window->comeForward();
        QVERIFY(desk.window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void onlyWhoWantsItStaysWithoutAWindow() {
        PlanDesk desk;
        QVERIFY(panelOf(desk, false));
        open(desk);
        QVERIFY(desk.window->close());
        QVERIFY(!desk.window->isLocked());
    }

    void whereNobodyShowsIconsAClosedWindowIsTheEnd() {
        PlanDesk desk;
        QVERIFY(panelOf(desk, true));
        open(desk);
        m_watcher.setHost(false);
        QVERIFY(desk.window->close());
    }

    void aPausedPlanWaitsInTheMenuUntilPatdeskIsLocked() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(4);
        const auto panel = panelOf(desk, true);
        QVERIFY(panel);
        open(desk);
        QTRY_COMPARE(panel->toolTip(), QStringLiteral("Patdesk"));
        desk.select(ids);
        PlanWindow* const window = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(window);
        desk.server.setInstead([](const SeenRequest& request) -> std::optional<Script> {
            return request.method == "DELETE" ? std::optional(Script{send(response(429, "{}"))})
                                              : std::nullopt;
        });
        press(*window, "Apply");
        QTRY_VERIFY(desk.server.deletes() > 0);
        desk.lifecycle.unfinished().pauseAll();
        QTRY_COMPARE(panel->toolTip(), QStringLiteral("Patdesk: 1 thing waits for you"));
        QVERIFY(panel->choose(QStringLiteral("Plan paused")));
        QTRY_VERIFY(dialogNamed("Plans"));
        QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(desk.window->isLocked());
        QTRY_COMPARE(panel->toolTip(), QStringLiteral("Patdesk is locked"));
        QVERIFY(!panel->has(QStringLiteral("Plan paused")));
    }

    void whilePlansAreSentClosingAsksAsEver() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(4);
        QVERIFY(panelOf(desk, true));
        open(desk);
        desk.select(ids);
        PlanWindow* const window = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(window);
        desk.server.setInstead([](const SeenRequest& request) -> std::optional<Script> {
            return request.method == "DELETE" ? std::optional(Script{silence()}) : std::nullopt;
        });
        press(*window, "Apply");
        QTRY_VERIFY(desk.server.deletes() > 0);
        QVERIFY(!desk.window->close());
        QVERIFY(desk.window->isVisible() && !desk.window->isLocked());
        QVERIFY(dialogNamed("Close Patdesk"));
    }
};

QTEST_MAIN(TestTrayIcon)
#include "test_trayicon.moc"
