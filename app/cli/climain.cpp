// SPDX-License-Identifier: MIT
#include "checkreport.h"
#include "clierror.h"
#include "clioptions.h"
#include "cliquery.h"
#include "console.h"
#include "demotenant.h"
#include "environmentvariable.h"
#include "evidencerun.h"
#include "httpclient.h"
#include "keychain.h"
#include "listtext.h"
#include "ownerreader.h"
#include "places.h"
#include "plainoutput.h"
#include "processguard.h"
#include "querycompiler.h"
#include "queryhelp.h"
#include "queryparser.h"
#include "settings.h"
#include "tenantregistry.h"
#include "tokenlisting.h"
#include "tokenreader.h"
#include "translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

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

Result<CheckPolicy> checkPolicyFrom(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::InvalidInput, .detail = file.errorString()};
    const QByteArray text = file.read(longestPolicy + 1);
    if (text.size() > longestPolicy)
        return Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("it is larger than 1 MiB.")};
    return checkPolicyOf(text);
}

/// Where the window keeps what it remembers.
Places placesOf(const CliOptions& options) {
    return options.portable ? placesBeside(QCoreApplication::applicationDirPath()) : usualPlaces();
}

/// What the command line's file says, of check or of report.
struct Policies {
    CheckPolicy check;
    Policy verdicts;
};

/// One command against one tenant, from its secret to its output.
class Command : public QObject {
public:
    Command(TenantRegistry& tenants, const Settings& settings, CliOptions options, Policies policies,
            Query query)
        : m_tenants(tenants)
        , m_settings(settings)
        , m_options(std::move(options))
        , m_policies(std::move(policies))
        , m_query(std::move(query)) {}

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
                              m_signedInAt = m_reader->clock()();
                              list();
                          }});
    }

    void list() {
        const bool onlyMine = m_options.filter == TokenFilter::Mine;
        fetchListing(*m_reader, {.whose = onlyMine ? ListScope::Whose::Mine : ListScope::Whose::WholeTenant},
                     m_settings.staleDays(),
                     {this, [this](const Result<std::shared_ptr<TokenListing>>& listing) {
                          if (!listing)
                              return QCoreApplication::exit(failed(listing.error()));
                          m_listing = *listing;
                          goOn();
                      }});
    }

    void goOn() {
        switch (m_options.command) {
        case CliOptions::Command::Report:
            return m_options.evidence ? gather() : judgeByTheListAlone();
        case CliOptions::Command::Check:
            return m_policies.check.ownerGone ? askForOwners() : QCoreApplication::exit(putCheck());
        default:
            return QCoreApplication::exit(putList(*m_listing));
        }
    }

    // list

    int putList(const TokenListing& listing) {
        ShownTokens& shown = *listing.shown;
        // The service has left the others out; a caller without a known identity would have no row here.
        const bool onlyMine = m_options.filter == TokenFilter::Mine;
        shown.setFilter(onlyMine ? TokenFilter::All : m_options.filter);
        shown.setSearch(m_options.search);
        if (!m_query.isEmpty())
            ask(shown);
        warnOfUnreadable();
        if (!m_options.listFormat)
            return written(listAsText(shown), Good);
        return written(exported(tokensShown(shown), *m_options.listFormat, {listing.asOf, shown.staleDays()}),
                       Good);
    }

    void ask(ShownTokens& shown) const {
        const QTimeZone here = QTimeZone::systemTimeZone();
        shown.setQuery(std::make_unique<CompiledQuery>(m_query, here));
        const std::vector<std::uint8_t>& found = shown.query()->found();
        const bool findsSome = std::find(found.begin(), found.end(), 1) != found.end();
        if (!findsSome)
            writeError(QStringLiteral("patdesk-cli: ") +
                       nothingFoundText(m_query, excludedBy(m_query, here, shown.facts()),
                                        shown.table().liveCount()));
    }

    void warnOfUnreadable() const {
        if (m_listing->unreadable > 0)
            writeError(
                QStringLiteral("patdesk-cli: Entries of the list that cannot be read and are left out: %1.")
                    .arg(m_listing->unreadable));
    }

    // report

    std::vector<Token> tokens() const {
        const QList<Token> shown = tokensShown(*m_listing->shown);
        return {shown.begin(), shown.end()};
    }

    void gather() {
        EvidenceRun::Options options{.policy = m_policies.verdicts};
        // The window's memory, where there is one: each demo tenant is another.
        if (m_tenant.origin != TenantOrigin::Demo)
            options.store.emplace(placesOf(m_options).dataFolder, m_tenant.baseUrl);
        const std::vector<Token> all = tokens();
        for (const Token& token : all) {
            if (token.id == m_tenant.clientId)
                options.signIn = OwnSignIn{token, m_signedInAt};
        }
        m_run = std::make_unique<EvidenceRun>(EvidenceCollector(all), *m_reader, std::move(options));
        connect(m_run.get(), &EvidenceRun::ended, this, [this] {
            EvidenceGatherer& gatherer = *m_run->gatherer();
            const Judgement judgement = gatherer.judgement();
            QCoreApplication::exit(putReport(gatherer.tokens(), judgement));
        });
        m_run->start();
    }

    void judgeByTheListAlone() {
        EvidenceCollector collector(tokens());
        collector.setSignedInWith(m_tenant.clientId);
        Judgement judgement{.policy = m_policies.verdicts, .now = m_listing->asOf};
        collector.complete(judgement);
        QCoreApplication::exit(putReport(collector.tokens(), judgement));
    }

    int putReport(const std::vector<TokenEvidence>& evidence, const Judgement& judgement) {
        warnOfUnreadable();
        return written(patdesk::written(reportOf(m_tenant.name, evidence, judgement), m_options.reportFormat),
                       Good);
    }

    // check

    void askForOwners() {
        m_collector = std::make_unique<EvidenceCollector>(tokens());
        m_owners = std::make_unique<OwnerReader>(m_collector->owners(), *m_reader, *m_collector);
        connect(m_owners.get(), &SourceReader::ended, this, [this] { QCoreApplication::exit(putCheck()); });
        m_owners->start();
    }

    int putCheck() {
        CheckReport report{m_tenant.name, m_listing->asOf, {}, m_listing->unreadable};
        const QList<Token> all = tokensShown(*m_listing->shown);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const OwnerState owner =
                m_collector ? m_collector->tokens()[std::size_t(i)].owner.state : OwnerState::Unknown;
            report.tokens.append(checked(all[i], m_policies.check, m_listing->asOf, owner));
        }
        const bool junit = m_options.checkFormat == CliOptions::CheckFormat::JUnit;
        return written(junit ? reportAsJUnit(report) : reportAsPlain(report),
                       report.isGood() ? Good : FallsShort);
    }

    TenantRegistry& m_tenants;
    const Settings& m_settings;
    const CliOptions m_options;
    const Policies m_policies;
    const Query m_query;
    Tenant m_tenant;
    HttpClient m_http;
    std::unique_ptr<TokenReader> m_reader;
    Instant m_signedInAt;
    std::shared_ptr<TokenListing> m_listing;
    std::unique_ptr<EvidenceRun> m_run;
    std::unique_ptr<EvidenceCollector> m_collector;
    std::unique_ptr<OwnerReader> m_owners;
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

Result<Policies> policiesOf(const CliOptions& options) {
    Policies policies;
    if (options.command == CliOptions::Command::Check) {
        const Result<CheckPolicy> read = checkPolicyFrom(options.policyFile);
        if (!read)
            return read.error();
        policies.check = *read;
    } else if (options.command == CliOptions::Command::Report) {
        const Result<Policy> read = options.policyFile.isEmpty() ? policyIn(placesOf(options).dataFolder)
                                                                 : policyFrom(options.policyFile);
        if (!read)
            return read.error();
        policies.verdicts = *read;
    }
    return policies;
}

int run(TenantRegistry& tenants, const Settings& settings, const CliOptions& options, const Query& query) {
    const Result<Policies> policies = policiesOf(options);
    if (!policies)
        return failed(
            QStringLiteral("The policy %1 cannot be used.\n  %2\n  Correct the file, then try again.")
                .arg(visibleText(options.policyFile.isEmpty() ? placesOf(options).dataFolder
                                                              : options.policyFile),
                     visibleText(policies.error().detail)));
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
    Command command(tenants, settings, options, *policies, query);
    QMetaObject::invokeMethod(
        &command, [&command, &tenant] { command.start(*tenant); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    guardProcess();
    prepareConsole();
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
    if (options->command == CliOptions::Command::HelpQuery)
        return written((queryHelp() + QLatin1Char('\n')).toUtf8(), Good);
    if (options->command == CliOptions::Command::Version)
        return written("patdesk-cli " PATDESK_VERSION "\n", Good);
    const QueryReading query = readQuery(options->query);
    if (query.error) {
        writeError(queryFaultLines(options->query, *query.error));
        return Failed;
    }
    if (asksForVerdicts(query.query))
        return failed(
            QStringLiteral("“list” does not judge tokens, so none has a verdict there.\n  "
                           "Leave out verdict:, ownerstate: and gap:, or use “report --evidence”."));

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("patdesk")); // whose settings these are
    QCoreApplication::setApplicationVersion(QStringLiteral(PATDESK_VERSION));
    std::optional<Translation> translation; // none without a wish: English, whatever the system's is
    if (!options->language.isEmpty())
        translation.emplace(options->language);
    Settings settings(placesOf(*options).settingsFile);
    Keychain keychain(QStringLiteral("patdesk"));
    TenantRegistry tenants(settings, keychain, environment);
    environment.clear(); // only the registry still has the client secret, until it is told to forget it
    return run(tenants, settings, *options, query.query);
}
