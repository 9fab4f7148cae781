// SPDX-License-Identifier: MIT
// Names as somebody else may choose them, in every window that shows names: as the characters that they are.
#include "clipboardguard.h"
#include "deletetokendialog.h"
#include "detailspane.h"
#include "doctordialog.h"
#include "edittokendialog.h"
#include "importdialog.h"
#include "journalwindow.h"
#include "lockpage.h"
#include "messagebar.h"
#include "messages.h"
#include "ownerpicker.h"
#include "plaintext.h"
#include "plandesk.h"
#include "planlistdialog.h"
#include "planmaker.h"
#include "plantext.h"
#include "proxylogin.h"
#include "question.h"
#include "rotationstartdialog.h"
#include "rotationwindow.h"
#include "settingsdialog.h"
#include "shownfaults.h"
#include "tokencreateddialog.h"

#include <QHelpEvent>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolTip>
#include <QTreeWidget>

using namespace patdesk;
using namespace patdesk::test;

class TestHostileNames : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_picture;
    FaultServer m_web; ///< nothing may be asked of it

    Token tokenNamed(const QString& name,
                     const QString& id = QStringLiteral("0123456789abcdef0123456789abcdef")) const {
        Token token;
        token.id = TokenId(id);
        token.name = name;
        token.owner = {OwnerId(QStringLiteral("owner")), name};
        token.scopes = {name, QStringLiteral("idn:roles:read")};
        token.created = systemClock()() - std::chrono::days(3);
        token.managed = true;
        return token;
    }

    Token token() const { return tokenNamed(name()); }

    static QString name() {
        QFETCH(const QString, name);
        return name;
    }

    static Caller caller() {
        Caller caller;
        caller.identityId = OwnerId(QStringLiteral("owner"));
        caller.userName = name();
        caller.organization = name();
        caller.scopes = {scopeAll};
        return caller;
    }

    static Plan plan() {
        Plan plan;
        plan.id = QStringLiteral("plan");
        plan.tenantName = name();
        plan.tenantHost = QStringLiteral("127.0.0.1");
        plan.production = true;
        return plan;
    }

    void rows() const {
        QTest::addColumn<QString>("name");
        const auto row = [](const char* label, const QString& text) { QTest::newRow(label) << text; };
        row("markup", QStringLiteral("<h1>Payroll</h1><b>&amp;</b>"));
        row("picture in a file", QStringLiteral("<img src=\"%1\"><img src=\"file://%1\">").arg(m_picture));
        row("picture on the web",
            QStringLiteral("<img src=\"%1x.png\"> <a href=\"%1\">here</a>").arg(m_web.url().toString()));
        row("document", QStringLiteral("<!DOCTYPE html><style>*{color:#ff00fe}</style>"));
        row("shortcuts", QStringLiteral("&Save && R&D"));
        row("line breaks", QStringLiteral("a\nb\r\nc\u2028d\u2029"));
        row("tabs", QStringLiteral("\ta\tb"));
        row("NUL and controls", QStringLiteral("a\0b\a\x1B[31m\x7F\u009B"));
        row("right-to-left override", QStringLiteral("a\u202Egpj.exe\u202C"));
        row("isolates that do not match", QStringLiteral("a\u2069\u2069b\u2067\u2068"));
        row("right to left", QStringLiteral("שלום (1) \u200F"));
        row("no width", QStringLiteral("a\u200B\u2060\uFEFF\u00ADb"));
        row("half of a character", QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b"));
        row("joined emoji", QStringLiteral("👩\u200D💻🏳\uFE0F\u200D🌈"));
        row("marks on a letter", QStringLiteral("Z") + QString(200, QChar(0x0351)));
        row("places for arguments", QStringLiteral("%1 %2 %3 %L1 %n %%"));
        row("title's place", QStringLiteral("[*] x"));
        row("ten thousand characters", QString(10'000, u'x') + QStringLiteral("<h1>"));
        row("nothing but spaces", QStringLiteral("   "));
    }

private Q_SLOTS:

    void initTestCase() {
        m_picture = m_folder.filePath(QStringLiteral("probe.png"));
        QImage picture(200, 200, QImage::Format_RGB32);
        picture.fill(ShownFaults::probeColour);
        QVERIFY(picture.save(m_picture));
        m_web.setAnswer([](const SeenRequest&) -> Script { return {send(response(404, {}))}; });
    }

    void cleanup() { QCOMPARE(m_web.seen().size(), 0); }

    void theWindowsOfOneTokenShowItAsItIs_data() { rows(); }

    void theWindowsOfOneTokenShowItAsItIs() {
        ClipboardGuard clipboard{std::chrono::seconds(30)};
        DetailsPane details;
        details.showToken(token(), name(), systemClock()());
        Tenant production;
        production.name = name();
        production.production = true;
        DeleteTokenDialog deletion(token(), ApiGeneration::V1, caller(), production, systemClock());
        EditTokenDialog edit(token(), ApiGeneration::V1, caller(), {}, systemClock());
        byName<QLineEdit>(edit, "Name")->setText(QStringLiteral("other"));
        OwnerPicker picker({{OwnerId(QStringLiteral("owner")), name()}, {OwnerId(name()), {}}});
        CreatedToken made;
        made.token = token();
        made.secret = Secret("0123");
        TokenCreatedDialog created(std::move(made), QUrl(QStringLiteral("https://a.example")), clipboard);
        Rotation rotation;
        rotation.old = token();
        TokenDraft draft;
        draft.name = name();
        draft.scopes = {name()};
        RotationStartDialog rotate(rotation, draft, RotationObstacle::SomebodyElses, {});
        KeptPlan kept;
        kept.plan = plan();
        PlanListDialog plans({kept});
        LockPage lock;
        Tenant tenant;
        tenant.name = name();
        lock.showLocked(tenant, SecretHolder::Keychain, {tenant});
        ProxyLoginDialog proxy(name(), name(), {this, [](const QString&, const Secret&) {}});
        DoctorDialog doctor(
            name(),
            {this,
             [&](const FoundByDoctor& each, const Continuation<DoctorReport>&) {
                 for (int check = 0; check < doctorChecks; ++check)
                     each({static_cast<DoctorCheck>(check), Health::Well, name(), {}});
                 each(
                     {DoctorCheck::Tls, Health::Wrong, name(),
                      Error{.kind = ErrorKind::Tls, .detail = name(), .trackingId = name(), .host = name()}});
             }},
            clipboard);
        // As its askers word it: a name is put into a sentence.
        const std::unique_ptr<QMessageBox> question(newQuestion(
            nullptr, name(), QStringLiteral("Delete %1?").arg(isolated(name())), isolated(name())));
        for (QWidget* const window : QWidgetList{&details, &deletion, &edit, &picker, &created, &rotate,
                                                 &plans, &lock, &proxy, &doctor, question.get()}) {
            window->show();
            const QStringList faults = ShownFaults::of(*window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        }
    }

    void theMessageBarShowsThemAsTheyAre_data() { rows(); }

    void theMessageBarShowsThemAsTheyAre() {
        Situation situation;
        situation.now = systemClock()();
        situation.tenant = name();
        situation.userName = name();
        situation.organization = name();
        situation.search = name();
        situation.total = 3;
        situation.state = LoadState::Ready;
        MessageBar bar;
        QLabel status;
        const auto look = [&] {
            bar.showMessage(messageFor(situation));
            status.setText(statusText(situation));
            status.show();
            const QStringList faults = ShownFaults::of(bar) + ShownFaults::of(status);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        };
        look(); // nothing matches the search
        situation.error =
            Error{.kind = ErrorKind::Rejected, .detail = name(), .trackingId = name(), .host = name()};
        look();
        situation.error->kind = ErrorKind::Malformed;
        look();
        situation.error.reset();
        situation.pausedUntil = situation.now + std::chrono::seconds(7);
        look();
        // A name does not become a place for the next argument.
        QVERIFY(messageFor(situation)->text.contains(QStringLiteral(" in 7 s.")));
        situation.pausedUntil.reset();
        situation.progress = LoadProgress{};
        look();
    }

    void theMainWindowAndWhatItOpensShowThemAsTheyAre_data() { rows(); }

    void theMainWindowAndWhatItOpensShowThemAsTheyAre() {
        if (name().contains(QChar(0xD83D)) && !name().contains(QChar(0x200D)))
            return; // half of a character is no JSON: that it is read as far as it goes is another test's
        PlanDesk desk;
        const TokenId mine = desk.make(QStringLiteral("Mine"));
        const QString myself = desk.atTenant(mine)[QLatin1String("owner")][QLatin1String("id")].toString();
        desk.server.setInstead([&](const SeenRequest& request) -> std::optional<Script> {
            if (request.method != "GET" || !request.path().endsWith("personal-access-tokens/v1"))
                return {};
            const auto record = [&](const QString& id, const QString& owner) {
                return QJsonObject{
                    {QStringLiteral("id"), id},
                    {QStringLiteral("name"), name()},
                    {QStringLiteral("owner"),
                     QJsonObject{{QStringLiteral("type"), QStringLiteral("IDENTITY")},
                                 {QStringLiteral("id"), owner},
                                 {QStringLiteral("name"), name()}}},
                    {QStringLiteral("scope"), QJsonArray{name(), QStringLiteral("idn:roles:read")}},
                    {QStringLiteral("created"), QStringLiteral("2026-01-01T00:00:00.000Z")},
                    {QStringLiteral("lastUsed"), QJsonValue::Null},
                    {QStringLiteral("expirationDate"), QJsonValue::Null},
                    {QStringLiteral("managed"), false},
                    {QStringLiteral("accessTokenValiditySeconds"), 43200}};
            };
            const QJsonArray all{
                record(mine.text(), myself),
                record(QStringLiteral("0123456789abcdef0123456789abcdef"), QStringLiteral("other"))};
            return Script{send(response(200, QJsonDocument(all).toJson()))};
        });
        desk.acme.name = name();
        desk.tenants.addForSession(desk.acme, desk.demo.tenant.clientSecret());
        open(desk);
        QCOMPARE(desk.model().rowCount(), 2);
        const auto look = [](const char* where) {
            const QStringList faults = ShownFaults::everywhere();
            QVERIFY2(faults.isEmpty(),
                     qPrintable(QLatin1String(where) + u'\n' + faults.join(QLatin1Char('\n'))));
        };
        desk.select({mine});
        look("the window");

        auto* const table = desk.find<QTableView>("Tokens");
        Q_EMIT table->customContextMenuRequested(QPoint(20, 20));
        auto* const menu = desk.window->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_VERIFY(QApplication::activePopupWidget());
        look("the menu");
        const QMenu* const popup = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(popup && menu);
        for (const QAction* const action : popup->actions())
            QVERIFY2(action->text().startsWith(QLatin1String("Show only"))
                         ? !QString(action->text()).remove(QLatin1String("&&")).contains(u'&')
                         : true,
                     qPrintable(action->text()));
        QApplication::activePopupWidget()->close();

        // A search for what is seen of the name finds it.
        static const QRegularExpression unprintable(QStringLiteral("[^\\x20-\\x7E]"));
        const QString typed = name().left(1000).section(unprintable, 0, 0);
        desk.find<QLineEdit>("Search tokens")->setText(typed);
        QCOMPARE(desk.model().rowCount(), 2);
        desk.find<QLineEdit>("Search tokens")->clear();

        desk.select({mine});
        desk.find<QToolButton>("Edit token")->click();
        QTRY_VERIFY(dialogNamed("Edit token"));
        look("the edit dialog");
        dialogNamed("Edit token")->reject();
        desk.find<QToolButton>("Delete tokens")->click();
        QTRY_VERIFY(dialogStarting("Delete “"));
        look("the delete dialog");
        dialogStarting("Delete “")->reject();

        desk.action("Change", QStringLiteral("Rotate…"))->trigger();
        QTRY_VERIFY(dialogNamed("Rotate token"));
        look("the rotation");
        // Not every name is a scope that a successor could have.
        const bool rotates =
            byName<QPushButton>(*dialogNamed("Rotate token"), "Create successor")->isEnabled();
        press(*dialogNamed("Rotate token"), rotates ? "Create successor" : "Cancel");
        if (rotates && QTest::qWaitFor([] { return dialogNamed("Token created") != nullptr; }, 1000)) {
            look("the created token");
            press(*dialogNamed("Token created"), "Reveal secret");
            press(*dialogNamed("Token created"), "Done");
            desk.action("History", QStringLiteral("Rotations…"))->trigger();
            QTRY_VERIFY(desk.shown<RotationWindow>());
            look("the rotations");
        }
        for (QDialog* const dialog : desk.window->findChildren<QDialog*>())
            dialog->close();

        const PlanWindow* const plan = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete"));
        QVERIFY(plan);
        look("the plan");
        desk.action("History", QStringLiteral("Journal…"))->trigger();
        QTRY_VERIFY(desk.shown<JournalWindow>());
        look("the journal");
        desk.find<QToolButton>("Settings")->click();
        QTRY_VERIFY(dialogNamed("Settings"));
        look("the settings");
    }

    void tenantsThatAreFoundAreShownAsTheyAre_data() { rows(); }

    void tenantsThatAreFoundAreShownAsTheyAre() {
        QTemporaryDir home;
        QFile config(home.filePath(QStringLiteral("config.yaml")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        // A JSON string is one of YAML as well.
        const QByteArray quoted =
            QJsonDocument(QJsonArray{name()}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
        config.write("environments:\n  " + quoted + ":\n    baseurl: https://acme.api.identitynow.com\n");
        config.close();
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        Keychain keychain(QStringLiteral("patdesk-test"));
        TenantRegistry registry(settings, keychain, {});
        ImportDialog import(registry, config.fileName());
        import.show();
        auto* const list = byName<QTreeWidget>(import, "Tenants found");
        (void)QTest::qWaitFor([&] { return list->topLevelItemCount() > 0; }, 1000);
        const QStringList faults = ShownFaults::of(import);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void aToolTipIsNoDocument() {
        const QString html = QStringLiteral("<h1>Big</h1><img src=\"%1\">").arg(m_picture);
        QWidget window;
        window.setToolTip(html);
        window.resize(200, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QHelpEvent hover(QEvent::ToolTip, QPoint(5, 5), window.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&window, &hover);
        QTRY_VERIFY(QToolTip::isVisible());
        const QStringList faults = ShownFaults::everywhere();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QToolTip::hideText();
    }

    void theToolTipOfACellIsNoDocument() {
        OwnerPicker picker({{OwnerId(QStringLiteral("owner")), QStringLiteral("Ada")}});
        auto* const list = byName<QListWidget>(picker, "Owners");
        list->item(0)->setToolTip(QStringLiteral("<h1>Big</h1><img src=\"%1\">\n").arg(m_picture) +
                                  QString(5000, u'y'));
        picker.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picker));
        const QPoint at = list->visualItemRect(list->item(0)).center();
        QHelpEvent hover(QEvent::ToolTip, at, list->viewport()->mapToGlobal(at));
        QApplication::sendEvent(list->viewport(), &hover);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().startsWith(QLatin1String("<h1>Big</h1>")));
        const QStringList faults = ShownFaults::everywhere();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QToolTip::hideText();
    }
};

QTEST_MAIN(TestHostileNames)
#include "test_hostilenames.moc"
