// SPDX-License-Identifier: MIT
#include "checkreport.h"
#include "clierror.h"
#include "clioptions.h"
#include "demotenant.h"
#include "environmentvariable.h"
#include "httpclient.h"
#include "keychain.h"
#include "listtext.h"
#include "plainoutput.h"
#include "processguard.h"
#include "settings.h"
#include "tenantregistry.h"
#include "tokenlisting.h"
#include "tokenreader.h"

#include <QCoreApplication>
#include <QFile>

using namespace patdesk;

namespace {

enum Exit { Good = 0, FallsShort = 1, Failed = 2 };

constexpr qint64 longestPolicy = 1024 * 1024;

int failed(const QString& sentence) {
    writeError(QStringLiteral("patdesk-cli: ") + sentence);
    return Failed;
}

int failed(const Error& error) {
    writeError(errorLines(error));
    return Failed;
}

int written(const QByteArray& text, int code) {
    return writeOut(text) ? code : failed(QStringLiteral("The output could not be written."));
}

Result<CheckPolicy> policyIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::InvalidInput, .detail = file.errorString()};
    const QByteArray text = file.read(longestPolicy + 1);
    if (text.size() > longestPolicy)
        return Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("it is larger than 1 MiB.")};
    return checkPolicyOf(text);
}

/// One command against one tenant, from its secret to its output.
class Command : public QObject {
public:
    Command(TenantRegistry& tenants, const Settings& settings, CliOptions options, CheckPolicy policy)
        : m_tenants(tenants), m_settings(settings), m_options(std::move(options)), m_policy(policy) {}

    void start(Tenant tenant) {
        if (m_options.generation)
            tenant.generation = *m_options.generation;
        m_tenant = std::move(tenant);
        m_tenants.secretOf(m_tenant.id, {this, [this](Result<Secret> secret) {
                                             if (!secret)
                                                 return QCoreApplication::exit(failed(secret.error()));
                                             signIn(*std::move(secret));
                                         }});
    }

private:
    void signIn(Secret secret) {
        m_reader = std::make_unique<TokenReader>(m_http, m_tenant, std::move(secret), systemClock());
        m_tenants.forgetSecrets();
        m_reader->signIn({this, [this](const Result<Caller>& caller) {
                              if (!caller)
                                  return QCoreApplication::exit(failed(caller.error()));
                              list();
                          }});
    }

    void list() {
        const bool onlyMine = m_options.filter == TokenFilter::Mine;
        fetchListing(*m_reader, {.whose = onlyMine ? ListScope::Whose::Mine : ListScope::Whose::WholeTenant},
                     m_settings.staleDays(),
                     {this, [this](const Result<std::shared_ptr<TokenListing>>& listing) {
                          QCoreApplication::exit(listing ? put(**listing) : failed(listing.error()));
                      }});
    }

    int put(const TokenListing& listing) {
        if (m_options.command == CliOptions::Command::Check)
            return putCheck(listing);
        ShownTokens& shown = *listing.shown;
        // The service has left the others out; a caller without a known identity would have no row here.
        const bool onlyMine = m_options.filter == TokenFilter::Mine;
        shown.setFilter(onlyMine ? TokenFilter::All : m_options.filter);
        shown.setSearch(m_options.search);
        if (listing.unreadable > 0)
            writeError(
                QStringLiteral("patdesk-cli: Entries of the list that cannot be read and are left out: %1.")
                    .arg(listing.unreadable));
        if (!m_options.listFormat)
            return written(listAsText(shown), Good);
        return written(exported(tokensShown(shown), *m_options.listFormat, {listing.asOf, shown.staleDays()}),
                       Good);
    }

    int putCheck(const TokenListing& listing) {
        CheckReport report{m_tenant.name, listing.asOf, {}, listing.unreadable};
        for (const Token& token : tokensShown(*listing.shown))
            report.tokens.append(checked(token, m_policy, listing.asOf));
        const bool junit = m_options.checkFormat == CliOptions::CheckFormat::JUnit;
        return written(junit ? reportAsJUnit(report) : reportAsPlain(report),
                       report.isGood() ? Good : FallsShort);
    }

    TenantRegistry& m_tenants;
    const Settings& m_settings;
    const CliOptions m_options;
    const CheckPolicy m_policy;
    Tenant m_tenant;
    HttpClient m_http;
    std::unique_ptr<TokenReader> m_reader;
};

QString knownTenants(const TenantRegistry& tenants) {
    QStringList names;
    for (const Tenant& tenant : tenants.tenants())
        names.append(visibleText(tenant.name));
    return names.isEmpty() ? QStringLiteral("No tenant is set up yet.")
                           : QStringLiteral("Known tenants: %1.").arg(names.join(QStringLiteral(", ")));
}

Tenant tenantOf(const DemoTenant& demo) {
    Tenant tenant;
    tenant.id = TenantId(QStringLiteral("demo"));
    tenant.name = QStringLiteral("Demo");
    tenant.baseUrl = demo.baseUrl();
    tenant.clientId = demo.clientId();
    tenant.origin = TenantOrigin::Demo;
    return tenant;
}

int run(TenantRegistry& tenants, const Settings& settings, const CliOptions& options) {
    CheckPolicy policy;
    if (options.command == CliOptions::Command::Check) {
        const Result<CheckPolicy> read = policyIn(options.policyFile);
        if (!read)
            return failed(
                QStringLiteral("The policy %1 cannot be used.\n  %2\n  Correct the file, then try again.")
                    .arg(visibleText(options.policyFile), visibleText(read.error().detail)));
        policy = *read;
    }
    DemoTenant demo(DemoTenant::Options{});
    std::optional<Tenant> tenant;
    if (options.demo) {
        if (const Result<Done> started = demo.start(); !started)
            return failed(started.error());
        tenant = tenantOf(demo);
        tenants.addForSession(*tenant, demo.clientSecret());
    } else if (!options.tenant.isEmpty()) {
        tenant = tenants.tenantNamed(options.tenant);
        if (!tenant)
            return failed(QStringLiteral("There is no tenant “%1”.\n  %2")
                              .arg(visibleText(options.tenant), knownTenants(tenants)));
    } else if (const auto error = tenants.environmentError()) {
        return failed(
            QStringLiteral("SAIL_BASE_URL is not the address of a tenant (%1).\n  Set it to an address "
                           "such as https://acme.api.identitynow.com.")
                .arg(visibleText(error->detail)));
    } else {
        tenant = tenants.tenantAtStart();
        if (!tenant)
            return failed(
                QStringLiteral("No tenant is set up yet.\n  Add one in Patdesk, or set SAIL_BASE_URL, "
                               "SAIL_CLIENT_ID and SAIL_CLIENT_SECRET; --demo shows made-up tokens."));
    }
    Command command(tenants, settings, options, policy);
    QMetaObject::invokeMethod(
        &command, [&command, &tenant] { command.start(*tenant); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    guardProcess();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    forgetEnvironmentVariable("SAIL_CLIENT_SECRET");
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<CliOptions> options = cliOptionsOf(arguments);
    if (!options)
        return failed(visibleText(options.error().detail));
    if (options->command == CliOptions::Command::Help)
        return written((cliHelp() + QLatin1Char('\n')).toUtf8(), Good);
    if (options->command == CliOptions::Command::Version)
        return written("patdesk-cli " PATDESK_VERSION "\n", Good);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("patdesk")); // whose settings these are
    QCoreApplication::setApplicationVersion(QStringLiteral(PATDESK_VERSION));
    Settings settings;
    Keychain keychain(QStringLiteral("patdesk"));
    TenantRegistry tenants(settings, keychain, environment);
    environment.clear(); // only the registry still has the client secret, until it is told to forget it
    return run(tenants, settings, *options);
}
