// SPDX-License-Identifier: MIT
#include "stage.h"

#include "servicescript.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QStandardPaths>

namespace monkey {

using namespace patdesk;

namespace {

/// Short enough for a hand that waits for nothing.
HttpClient::Options impatient() {
    HttpClient::Options options;
    options.deadlines = {std::chrono::seconds(2), std::chrono::seconds(2), std::chrono::seconds(15)};
    options.retry.maxTries = 3;
    options.retry.base = std::chrono::milliseconds(20);
    options.retry.budget = std::chrono::seconds(4);
    options.looks.apart = std::chrono::milliseconds(50);
    return options;
}

using Turn = void (*)(foreign::ForeignTenant& tenant, quint32 random);

struct NamedTurn {
    const char* name;
    Turn turn;
    int weight = 1;
};

using foreign::ForeignTenant;
using ForeignCall = foreign::Call;

constexpr NamedTurn turnTable[] = {
    {"no tokens", [](ForeignTenant& t, quint32) { t.generate(0); }},
    {"few tokens", [](ForeignTenant& t, quint32) { t.generate(30, 10); }},
    {"some tokens", [](ForeignTenant& t, quint32) { t.generate(5'000, 5); }, 3},
    {"200000 tokens", [](ForeignTenant& t, quint32) { t.generate(200'000, 1); }, 6},
    {"odd tokens",
     [](ForeignTenant& t, quint32) {
         t.setTokens({R"({"id":"odd1","name":"<h1>odd</h1>\u202e","scope":[],"owner":null,"created":null})",
                      R"({"id":99999999999999999999})",
                      R"({"id":"odd1","name":"twice","scope":["sp:scopes:all"],"owner":{"id":"","name":""}})",
                      R"({"name":"no id"})", "17",
                      R"({"id":"odd2","name":"","lastUsed":1764201600000,"expirationDate":"soon"})"});
     }},
    {"tokens in order", [](ForeignTenant& t, quint32) { t.setTokens({}); }},
    {"bad mood", [](ForeignTenant& t, quint32 r) { t.misbehave(r, 30); }},
    {"worse mood", [](ForeignTenant& t, quint32 r) { t.misbehave(r, 70); }},
    {"good mood", [](ForeignTenant& t, quint32 r) { t.misbehave(r, 0); }, 3},
    {"slow lists",
     [](ForeignTenant& t, quint32) {
         t.answer(ForeignCall::List, foreign::byTheRules().dripping(256 * 1024, 10));
     },
     3},
    {"lists that stop",
     [](ForeignTenant& t, quint32 r) {
         t.answer(ForeignCall::List, foreign::byTheRules().holdAfter(r % 2'000'000));
     }},
    {"lists that break",
     [](ForeignTenant& t, quint32 r) {
         t.answer(ForeignCall::List,
                  foreign::byTheRules().cutAfter(r % 2'000'000, foreign::Reply::End::Reset));
     }},
    {"no lists",
     [](ForeignTenant& t, quint32) {
         t.answer(ForeignCall::List, foreign::byTheRules().edited([](const QByteArray& body) {
             return body.left(400'000) + "}}no list";
         }));
     }},
    {"lists as they are", [](ForeignTenant& t, quint32) { t.answerByTheRules(ForeignCall::List); }, 3},
    {"release", [](ForeignTenant& t, quint32) { t.release(); }},
    {"expired access tokens", [](ForeignTenant& t, quint32) { t.expireAccessTokens(); }},
    {"administrator", [](ForeignTenant& t, quint32) { t.setRights(foreign::Rights::ofAdministrator()); }, 3},
    {"reader", [](ForeignTenant& t, quint32) { t.setRights(foreign::Rights::ofReader()); }},
    {"no rights", [](ForeignTenant& t, quint32) { t.setRights(foreign::Rights::none()); }},
    {"opaque rights", [](ForeignTenant& t, quint32) { t.setGrantedScope(R"(["FA=="])"); }},
    {"lost create", [](ForeignTenant& t, quint32) { t.answerNext(ForeignCall::Create, foreign::lost()); }},
    {"lost patch", [](ForeignTenant& t, quint32) { t.answerNext(ForeignCall::Patch, foreign::lost()); }},
    {"lost deletion", [](ForeignTenant& t, quint32) { t.answerNext(ForeignCall::Delete, foreign::lost()); }},
    {"late answers",
     [](ForeignTenant& t, quint32 r) {
         for (const ForeignCall call : {ForeignCall::Create, ForeignCall::Patch, ForeignCall::Delete})
             t.answer(call, foreign::byTheRules().delayed(int(r % 1500)));
     }},
    {"prompt answers",
     [](ForeignTenant& t, quint32) {
         for (const ForeignCall call : {ForeignCall::Create, ForeignCall::Patch, ForeignCall::Delete})
             t.answerByTheRules(call);
     }},
    {"wrong clock", [](ForeignTenant& t, quint32 r) { t.setClockOffset(qint64(r % 1440) - 720); }},
    {"no Date", [](ForeignTenant& t, quint32) { t.setDateHeader(false); }},
    {"bulk update", [](ForeignTenant& t, quint32) { t.setBulkUpdate(true); }},
    {"no bulk update", [](ForeignTenant& t, quint32) { t.setBulkUpdate(false); }},
    {"rate limit", [](ForeignTenant& t, quint32) { t.setRateLimit(20); }},
    {"no rate limit", [](ForeignTenant& t, quint32) { t.setRateLimit(0); }},
};

} // namespace

/// Everything that lives from one start of the program to its end.
struct Stage::Inside {
    Inside(Stage& stage, const Clock& clock)
        : keychain(QStringLiteral("patdesk-monkey"))
        , tenants(settings, keychain, stage.environment())
        , http(impatient())
        , tokens(http, clock)
        , lifecycle(tokens, QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation), clock) {
        (void)lifecycle.open();
        window = std::make_unique<MainWindow>(
            Parts{tokens,
                  tenants,
                  settings,
                  http,
                  lifecycle,
                  clock,
                  {&tokens, [&stage] { return stage.startDemo(); }},
                  {},
                  {&http, [this](const QString& host, const QString& user, Secret password) {
                       http.setProxyLogin(host, user, std::move(password));
                   }}});
        QObject::connect(&http, &HttpClient::proxyLoginWanted, window.get(), &MainWindow::askProxyLogin);
    }

    Settings settings;
    Keychain keychain;
    TenantRegistry tenants;
    HttpClient http;
    TokenService tokens;
    Lifecycle lifecycle;
    std::unique_ptr<MainWindow> window;
};

Stage::Stage(quint32 seed)
    : m_seed(seed), m_passed(std::make_shared<std::chrono::milliseconds>(0)), m_faulty(seed) {
    m_world.moveToThread(&m_worldThread);
    m_worldThread.start();
    for (const char* const name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, m_faulty.proxy().toString().toLatin1());
    m_login.user.rights = foreign::Rights::ofAdministrator();
    m_foreign.setLogin(m_login);
    m_foreign.generate(400, 3);
    m_foreign.setRateLimit(0);
    m_member.clientId = "0123456789abcdef0123456789abcdef";
    m_member.clientSecret = "memberSECRET0000000000000000000000000000000000000000000000000000";
    m_member.user = {.identityId = "2c9180a46faadee4016fb4e018c20640", .name = "member", .rights = {}};
    m_foreign.addLogin(m_member);
    writeFilesOfOthers();
    reopen();
    storeTenant(QStringLiteral("Member"), m_foreign.url(), m_member.clientId, m_member.clientSecret);
    storeTenant(QStringLiteral("Faults"), m_faulty.url(), test::signedInToken.text().toLatin1(),
                test::clientSecretText);
}

Stage::~Stage() {
    m_worldThread.quit();
    m_worldThread.wait();
}

bool Stage::isOpen() const {
    return m_inside->window->isVisible();
}

void Stage::show() {
    m_inside->window->show();
    m_inside->window->activateWindow();
}

void Stage::restart() {
    m_restarts = true;
    QCoreApplication::exit();
}

void Stage::reopen() {
    m_inside.reset();
    m_inside = std::make_unique<Inside>(*this, [passed = m_passed] { return systemClock()() + *passed; });
    if (m_demo)
        m_inside->tenants.addForSession(m_demoTenant, m_demo->clientSecret());
    if (const auto tenant = m_inside->tenants.tenantAtStart())
        m_inside->window->openTenant(tenant->id);
    show();
}

/// As after a while without input, whatever is open.
void Stage::lock() {
    const QList<QAction*> actions = m_inside->window->findChildren<QAction*>(Qt::FindDirectChildrenOnly);
    for (QAction* const action : actions) {
        if (action->text() == QLatin1String("Lock") && action->isEnabled())
            return action->trigger();
    }
}

const QStringList& Stage::turns() const {
    static const QStringList names = [] {
        QStringList all{QStringLiteral("a day passes"), QStringLiteral("demo"),
                        QStringLiteral("left alone"),   QStringLiteral("no network"),
                        QStringLiteral("network"),      QStringLiteral("network")};
        for (const NamedTurn& each : turnTable)
            all.insert(all.size(), each.weight, QString::fromLatin1(each.name));
        return all;
    }();
    return names;
}

void Stage::turn(const QString& what) {
    ++m_turns;
    if (what == QLatin1String("a day passes"))
        *m_passed += std::chrono::hours(24);
    if (what == QLatin1String("demo"))
        m_inside->window->openDemo();
    if (what == QLatin1String("left alone"))
        lock();
    const auto outside = [this](auto act) { QMetaObject::invokeMethod(&m_world, act, Qt::QueuedConnection); };
    if (what == QLatin1String("network") && !std::exchange(m_isListening, true))
        outside([this] { m_foreign.listenAgain(); });
    if (what == QLatin1String("no network") && std::exchange(m_isListening, false))
        outside([this] { m_foreign.stopListening(); });
    const quint32 random = m_seed * 7919 + quint32(m_turns) * 104'729;
    for (const NamedTurn& each : turnTable) {
        if (what == QLatin1String(each.name))
            outside([this, &each, random] { each.turn(m_foreign, random); });
    }
}

QStringList Stage::addresses() {
    return {QStringLiteral("$foreign"),
            QStringLiteral("$faulty"),
            QStringLiteral("$foreign/"),
            QStringLiteral("http://127.0.0.1:1"),
            QStringLiteral("https://localhost:1"),
            QStringLiteral("https://nobody.invalid"),
            QStringLiteral("http://nobody.invalid"),
            QStringLiteral("https//127.0.0.1"),
            QStringLiteral("https://https://nobody.invalid/ui/admin"),
            QStringLiteral("[::1]:1"),
            QStringLiteral("not an address"),
            QString()};
}

QStringList Stage::clientIds() {
    return {QStringLiteral("$administrator"), QStringLiteral("$member"), QStringLiteral("nobody")};
}

QString Stage::secret() {
    return QStringLiteral("$secret");
}

QString Stage::resolved(QString text) const {
    return text.replace(QLatin1String("$foreign"), m_foreign.url().toString())
        .replace(QLatin1String("$faulty"), m_faulty.url().toString())
        .replace(QLatin1String("$administrator"), QString::fromLatin1(m_login.clientId))
        .replace(QLatin1String("$member"), QString::fromLatin1(m_member.clientId))
        .replace(QLatin1String("$secret"), QString::fromLatin1(m_login.clientSecret));
}

Result<Tenant> Stage::startDemo() {
    if (m_demo)
        return m_demoTenant;
    auto demo = std::make_unique<DemoTenant>(DemoTenant::Options{});
    if (const Result<Done> started = demo->start(); !started)
        return started.error();
    m_demoTenant.id = TenantId(QStringLiteral("demo"));
    m_demoTenant.name = QStringLiteral("Demo");
    m_demoTenant.baseUrl = demo->baseUrl();
    m_demoTenant.clientId = demo->clientId();
    m_demoTenant.origin = TenantOrigin::Demo;
    m_inside->tenants.addForSession(m_demoTenant, demo->clientSecret());
    m_demo = std::move(demo);
    return m_demoTenant;
}

QProcessEnvironment Stage::environment() const {
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SAIL_BASE_URL"), m_foreign.url().toString());
    environment.insert(QStringLiteral("SAIL_CLIENT_ID"), QString::fromLatin1(m_login.clientId));
    environment.insert(QStringLiteral("SAIL_CLIENT_SECRET"), QString::fromLatin1(m_login.clientSecret));
    return environment;
}

void Stage::storeTenant(const QString& name, const QUrl& url, const QByteArray& clientId,
                        const QByteArray& secret) {
    Tenant tenant;
    tenant.id = TenantId(name.toLower());
    tenant.name = name;
    tenant.baseUrl = url;
    tenant.clientId = TokenId(QString::fromLatin1(clientId));
    QEventLoop loop;
    bool isStored = false;
    m_inside->tenants.save(tenant, Secret(secret), {&loop, [&](const Result<SecretPlace>&) {
                                                        isStored = true;
                                                        loop.quit();
                                                    }});
    if (!isStored)
        loop.exec();
}

void Stage::writeFilesOfOthers() const {
    const QDir home = QDir::home();
    (void)home.mkpath(QStringLiteral(".sailpoint"));
    const auto write = [&home](const char* name, const QByteArray& text) {
        QFile file(home.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    };
    const QByteArray url = m_foreign.url().toString().toLatin1();
    write(".sailpoint/config.yaml",
          "# mine\nauthtype: pat\nactiveenvironment: one\nenvironments:\n  one:\n    baseurl: " + url +
              "\n    tenanturl: https://nobody.invalid\n  two:\n    baseurl: \"" + url +
              "\"\n    pat:\n      clientid: " + m_member.clientId +
              "\n      clientsecret: " + m_member.clientSecret + "\n");
    write("sail.json", R"({"ClientId":")" + m_member.clientId + R"(","ClientSecret":")" +
                           m_member.clientSecret + R"(","BaseURL":")" + url + R"("})");
    write("empty.pem", {});
}

} // namespace monkey
