// SPDX-License-Identifier: MIT
#include "byname.h"
#include "httpclient.h"
#include "keychain.h"
#include "lifecycle.h"
#include "mainwindow.h"
#include "notelabel.h"
#include "proxylogin.h"
#include "secretentry.h"
#include "servicescript.h"
#include "settings.h"
#include "settingsdialog.h"
#include "tenantregistry.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// The main window on a tenant behind a proxy that wants a login, wired as main does it.
struct Desk {
    Desk() {
        proxy.setAnswer([](const SeenRequest& request) {
            return hasLogin(request)
                       ? Script{send(response(503, {}, {})), closeConnection()}
                       : Script{
                             send(response(407, {}, {}, {"Proxy-Authenticate: Basic realm=\"corporate\""}))};
        });
        qputenv("https_proxy", proxy.url().toEncoded());
        HttpClient::Options options = testOptions();
        options.systemProxies = true;
        options.retry.maxTries = 1;
        http = std::make_unique<HttpClient>(options);
        tokens = std::make_unique<TokenService>(*http, systemClock());
        lifecycle =
            std::make_unique<Lifecycle>(*tokens, folder.filePath(QStringLiteral("data")), systemClock());
        (void)lifecycle->open();
        tenant.id = TenantId(QStringLiteral("far"));
        tenant.name = QStringLiteral("Far");
        tenant.baseUrl = QUrl(QStringLiteral("https://tenant.invalid"));
        tenant.clientId = signedInToken;
        tenant.origin = TenantOrigin::Demo;
        tenants.addForSession(tenant, clientSecret());
        Parts parts{*tokens, tenants, settings, *http, *lifecycle, systemClock(), {tokens.get(), [this] {
                                                                                       return Result<Tenant>(
                                                                                           tenant);
                                                                                   }}};
        parts.setProxyLogin = {http.get(), [this](const QString& host, const QString& user, Secret password) {
                                   http->setProxyLogin(host, user, std::move(password));
                               }};
        window = std::make_unique<MainWindow>(parts);
        QObject::connect(http.get(), &HttpClient::proxyLoginWanted, window.get(), &MainWindow::askProxyLogin);
        window->show();
        window->openTenant(tenant.id);
    }

    ~Desk() { qunsetenv("https_proxy"); }

    static bool hasLogin(const SeenRequest& request) {
        return request.headers.value("proxy-authorization") ==
               "Basic " + QByteArray("me:proxySECRET").toBase64();
    }

    ProxyLoginDialog* dialog() const {
        const QList<ProxyLoginDialog*> all = window->findChildren<ProxyLoginDialog*>();
        for (ProxyLoginDialog* const each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// The dialog is there before the request that has met the proxy has failed: nobody types that fast.
    bool asks() const {
        return QTest::qWaitFor([this] { return dialog() && tokens->state() == LoadState::Failed; });
    }

    bool sawLogin() const {
        const QList<SeenRequest>& seen = proxy.seen();
        return std::any_of(seen.begin(), seen.end(), hasLogin);
    }

    FaultServer proxy;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Keychain keychain{QStringLiteral("patdesk-test")};
    TenantRegistry tenants{settings, keychain, {}};
    Tenant tenant;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<TokenService> tokens;
    std::unique_ptr<Lifecycle> lifecycle;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestProxyLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theLoginThatIsEnteredGoesToTheProxyAndTheListIsTriedAgain() {
        const Desk desk;
        QVERIFY(desk.asks());
        QVERIFY(desk.dialog()->findChild<NoteLabel*>()->words().contains(QStringLiteral("corporate")));
        QVERIFY(!byName<QPushButton>(*desk.dialog(), "Log in")->isEnabled());
        byName<QLineEdit>(*desk.dialog(), "User name")->setText(QStringLiteral("me"));
        auto* const password = byName<SecretEntry>(*desk.dialog(), "Password");
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setText(QStringLiteral("proxySECRET"));
        byName<QPushButton>(*desk.dialog(), "Log in")->click();
        QTRY_VERIFY(desk.sawLogin());
        for (const SeenRequest& request : desk.proxy.seen())
            QCOMPARE(request.method, "CONNECT");
        QFile file(desk.folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("proxySECRET"));
    }

    void itIsAskedForAboveTheDialogThatHasMetTheProxy() {
        const Desk desk;
        QTRY_VERIFY(desk.dialog());
        QPointer<ProxyLoginDialog> const first = desk.dialog();
        byName<QPushButton>(*first, "Cancel")->click();
        QTRY_VERIFY(!first);
        byName<QToolButton>(*desk.window, "Settings")->click();
        auto* const settings = desk.window->findChild<SettingsDialog*>();
        QTRY_VERIFY(byName<QPushButton>(*settings, "Test connection")->isEnabled());
        byName<QPushButton>(*settings, "Test connection")->click();
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->parentWidget(), settings);
    }

    void aWrongLoginIsAskedForAgain() {
        const Desk desk;
        QVERIFY(desk.asks());
        QPointer<ProxyLoginDialog> const first = desk.dialog();
        byName<QLineEdit>(*first, "User name")->setText(QStringLiteral("me"));
        byName<SecretEntry>(*first, "Password")->setText(QStringLiteral("wrong"));
        byName<QPushButton>(*first, "Log in")->click();
        QTRY_VERIFY(!first);
        QTRY_VERIFY(desk.dialog());
    }

    void whoDeclinesIsAskedAgainOnlyWhenTryingAgain() {
        const Desk desk;
        QTRY_VERIFY(desk.dialog());
        QPointer<ProxyLoginDialog> const first = desk.dialog();
        byName<QPushButton>(*first, "Cancel")->click();
        QTRY_VERIFY(!first);
        QTRY_COMPARE(desk.tokens->state(), LoadState::Failed);
        QVERIFY(!desk.dialog());
        desk.tokens->refresh();
        QTRY_VERIFY(desk.dialog());
        QVERIFY(!desk.sawLogin());
    }
};

QTEST_MAIN(TestProxyLogin)
#include "test_proxylogin.moc"
