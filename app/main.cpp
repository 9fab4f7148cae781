// SPDX-License-Identifier: MIT
#include "demotenant.h"
#include "environmentvariable.h"
#include "heap.h"
#include "httpclient.h"
#include "keychain.h"
#include "lifecycle.h"
#include "mainwindow.h"
#include "processguard.h"
#include "queryhelp.h"
#include "settings.h"
#include "tenantregistry.h"
#include "tokenservice.h"
#include "visiblestyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <cstdio>

using namespace patdesk;

namespace {

struct Options {
    QString tenant;
    /// Outer nothing: as each tenant says. Inner nothing: auto.
    std::optional<std::optional<ApiGeneration>> generation;
    bool demo = false;
    QString view = {};
};

/// Prints the text to standard output (code 0) or standard error, and exits.
[[noreturn]] void exitWith(int code, const QString& text) {
    std::fputs(qPrintable(text + QLatin1Char('\n')), code == 0 ? stdout : stderr);
    std::exit(code);
}

/// Read before there is a QApplication: --help needs no display.
Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Manages the personal access tokens of Identity Security Cloud tenants."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Shows the version."));
    const QCommandLineOption tenant(
        QStringLiteral("tenant"), QStringLiteral("Opens the tenant with this name."), QStringLiteral("name"));
    const QCommandLineOption api(QStringLiteral("api"),
                                 QStringLiteral("API generation: beta, v3, v2024, v2025, v2026, v1 or auto."),
                                 QStringLiteral("generation"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Opens the demo tenant."));
    const QCommandLineOption helpQuery(QStringLiteral("help-query"),
                                       QStringLiteral("Explains the queries of the search field."));
    const QCommandLineOption view(QStringLiteral("view"),
                                  QStringLiteral("Opens the saved view with this name."),
                                  QStringLiteral("name"));
    parser.addOptions({help, version, tenant, api, demo, view, helpQuery});
    if (!parser.parse(arguments))
        exitWith(2, QStringLiteral("patdesk: ") + parser.errorText());
    if (parser.isSet(help))
        exitWith(0, parser.helpText());
    if (parser.isSet(helpQuery))
        exitWith(0, queryHelp());
    if (parser.isSet(version))
        exitWith(0, QStringLiteral("patdesk " PATDESK_VERSION));
    if (!parser.positionalArguments().isEmpty())
        exitWith(2, QStringLiteral("patdesk: unexpected argument “%1”. See --help.")
                        .arg(parser.positionalArguments().constFirst()));
    Options options{parser.value(tenant), {}, parser.isSet(demo), parser.value(view)};
    if (parser.isSet(api))
        options.generation = generationNamed(parser.value(api));
    if (parser.isSet(demo) && parser.isSet(tenant))
        exitWith(2, QStringLiteral("patdesk: --demo and --tenant cannot be combined."));
    if (options.generation && !*options.generation && parser.value(api) != QLatin1String("auto"))
        exitWith(
            2, QStringLiteral(
                   "patdesk: unknown API generation “%1”. Choose beta, v3, v2024, v2025, v2026, v1 or auto.")
                   .arg(parser.value(api)));
    return options;
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
void openAtStart(MainWindow& window, const TenantRegistry& tenants, const Options& options) {
    if (options.demo)
        return window.openDemo();
    if (const auto error = tenants.environmentError())
        window.report(*error);
    const auto tenant =
        options.tenant.isEmpty() ? tenants.tenantAtStart() : tenants.tenantNamed(options.tenant);
    if (tenant)
        window.openTenant(tenant->id);
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
    std::fputs(qPrintable(QStringLiteral("patdesk: there is no tenant “%1”. %2\n").arg(name, others)),
               stderr);
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
    const Options options = readOptions(arguments);

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("patdesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Patdesk"));
    QApplication::setApplicationVersion(QStringLiteral(PATDESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.patdesk.Patdesk"));

    VisibleStyle::install();

    Settings settings;
    Keychain keychain(QStringLiteral("patdesk"));
    TenantRegistry tenants(settings, keychain, environment);
    environment.clear(); // only the registry still has the client secret, until it is told to forget it
    if (!knowsTenant(tenants, options.tenant))
        return 2;
    HttpClient http;
    TokenService tokens(http, systemClock());
    Lifecycle lifecycle(tokens, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                        tokens.clock());
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
    openAtStart(window, tenants, options);
    if (!options.view.isEmpty())
        window.openView(options.view);
    window.show();
    return QApplication::exec();
}
