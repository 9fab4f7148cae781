// SPDX-License-Identifier: MIT
#include "console.h"
#include "demotenant.h"
#include "environmentvariable.h"
#include "heap.h"
#include "httpclient.h"
#include "keychain.h"
#include "lifecycle.h"
#include "mainwindow.h"
#include "places.h"
#include "processguard.h"
#include "queryhelp.h"
#include "settings.h"
#include "singleinstance.h"
#include "startoptions.h"
#include "tenantregistry.h"
#include "tokenservice.h"
#include "translation.h"
#include "visiblestyle.h"

#include <QApplication>

#include <cstdio>

using namespace patdesk;

namespace {

/// As long as a window may need to come back from what it does.
constexpr std::chrono::milliseconds patienceWithTheFirst{2'000};

/// Prints the text to standard output (code 0) or standard error.
int printed(int code, const QString& text) {
    prepareConsole();
    std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), code == 0 ? stdout : stderr);
    return code;
}

/// The demo tenant, started when it is first needed.
class DemoDesk : public QObject {
public:
    explicit DemoDesk(TenantRegistry& tenants) : m_tenants(tenants) {}

    Result<Tenant> start() {
        if (m_demo)
            return m_tenant;
        auto demo = std::make_unique<DemoTenant>(DemoTenant::Options{});
        if (const Result<Done> started = demo->start(); !started)
            return started.error();
        m_tenant.id = TenantId(QStringLiteral("demo"));
        m_tenant.name = QStringLiteral("Demo");
        m_tenant.baseUrl = demo->baseUrl();
        m_tenant.clientId = demo->clientId();
        m_tenant.origin = TenantOrigin::Demo;
        m_tenants.addForSession(m_tenant, demo->clientSecret());
        m_demo = std::move(demo);
        return m_tenant;
    }

private:
    TenantRegistry& m_tenants;
    std::unique_ptr<DemoTenant> m_demo;
    Tenant m_tenant;
};

/// Opens what the command line names, or else what was open last.
void openAtStart(MainWindow& window, const TenantRegistry& tenants, const StartOptions& options) {
    if (options.demo)
        return window.openDemo();
    if (options.link)
        return window.openLink(*options.link);
    if (const auto error = tenants.environmentError())
        window.report(*error);
    const auto tenant =
        options.tenant.isEmpty() ? tenants.tenantAtStart() : tenants.tenantNamed(options.tenant);
    if (tenant)
        window.openTenant(tenant->id);
}

/// What one that was started later asks for. It has checked its arguments; whoever else can write to the
/// socket may not. Nothing is opened or closed without a question.
void takeLaterStart(MainWindow& window, const TenantRegistry& tenants, const QStringList& arguments) {
    const Result<StartOptions> options = startOptionsOf(arguments);
    window.comeForward();
    if (!options || window.isLocked())
        return;
    if (options->link)
        window.openLink(*options->link);
    else if (!options->tenant.isEmpty())
        window.openLink({options->tenant});
    else if (options->demo && tenants.tenants().isEmpty())
        window.openDemo();
    if (!options->view.isEmpty())
        window.openView(options->view);
}

/// If there is no tenant with this name, prints which ones there are.
bool knowsTenant(const TenantRegistry& tenants, const QString& name) {
    if (name.isEmpty() || tenants.tenantNamed(name))
        return true;
    QStringList known;
    for (const Tenant& tenant : tenants.tenants())
        known.append(tenant.name);
    const QString others = known.isEmpty()
                               ? QStringLiteral("No tenant is set up yet.")
                               : QStringLiteral("Known tenants: %1.").arg(known.join(QStringLiteral(", ")));
    printed(2, QStringLiteral("patdesk: there is no tenant “%1”. %2").arg(name, others));
    return false;
}

} // namespace

int main(int argc, char** argv) {
    guardProcess();
    keepHeapSmall();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    forgetEnvironmentVariable("SAIL_CLIENT_SECRET");
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<StartOptions> read = startOptionsOf(arguments);
    if (!read)
        return printed(2, QStringLiteral("patdesk: ") + read.error().detail);
    const StartOptions& options = *read;
    if (options.ask == StartOptions::Ask::Help)
        return printed(0, options.help);
    if (options.ask == StartOptions::Ask::HelpQuery)
        return printed(0, queryHelp());
    if (options.ask == StartOptions::Ask::Version)
        return printed(0, QStringLiteral("patdesk " PATDESK_VERSION));

    // Qt has options of its own, such as folders with plugins. They are no part of what was read above, and a
    // link from elsewhere must not bring them in as the value of one that is.
    int nothingElse = 1;
    QApplication application(nothingElse, argv);
    QApplication::setApplicationName(QStringLiteral("patdesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Patdesk"));
    QApplication::setApplicationVersion(QStringLiteral(PATDESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.patdesk.Patdesk"));

    const Places places =
        options.portable ? placesBeside(QCoreApplication::applicationDirPath()) : usualPlaces();
    SingleInstance instance(places.dataFolder);
    if (instance.handOver(arguments, patienceWithTheFirst))
        return 0;

    Settings settings(places.settingsFile);
    const Translation translation(options.language.isEmpty() ? settings.language() : options.language);
    VisibleStyle::install();

    Keychain keychain(QStringLiteral("patdesk"));
    TenantRegistry tenants(settings, keychain, environment);
    environment.clear(); // only the registry still has the client secret, until it is told to forget it
    if (!knowsTenant(tenants, options.tenant))
        return 2;
    HttpClient http;
    TokenService tokens(http, systemClock());
    Lifecycle lifecycle(tokens, places.dataFolder, tokens.clock());
    (void)lifecycle.open(); // the window reports an error
    DemoDesk demo(tenants);
    MainWindow window({tokens,
                       tenants,
                       settings,
                       http,
                       lifecycle,
                       systemClock(),
                       {&demo, [&demo] { return demo.start(); }},
                       options.generation,
                       {&http, [&http](const QString& host, const QString& user, Secret password) {
                            http.setProxyLogin(host, user, std::move(password));
                        }}});
    QObject::connect(&http, &HttpClient::proxyLoginWanted, &window, &MainWindow::askProxyLogin);
    // In this order, so that the first request is on its way while the window is painted for the first time.
    (void)instance.listen();
    QObject::connect(&instance, &SingleInstance::started, &window,
                     [&](const QStringList& others) { takeLaterStart(window, tenants, others); });
    openAtStart(window, tenants, options);
    if (!options.view.isEmpty())
        window.openView(options.view);
    window.show();
    return QApplication::exec();
}
