// SPDX-License-Identifier: MIT
#include "clioptions.h"

#include "translation.h"

#include <QCommandLineParser>

#include <array>

namespace patdesk {

namespace {

struct NamedFilter {
    const char* name;
    TokenFilter filter;
};

constexpr std::array namedFilters{
    NamedFilter{"stale", TokenFilter::Stale},
    NamedFilter{"never-used", TokenFilter::NeverUsed},
    NamedFilter{"expiring", TokenFilter::ExpiringSoon},
    NamedFilter{"expired", TokenFilter::Expired},
    NamedFilter{"never-expires", TokenFilter::NeverExpires},
    NamedFilter{"all-scopes", TokenFilter::AllScopes},
    NamedFilter{"managed", TokenFilter::Managed},
    NamedFilter{"mine", TokenFilter::Mine},
};

Error usage(const QString& sentence) {
    return {.kind = ErrorKind::InvalidInput, .detail = sentence + QStringLiteral(" See --help.")};
}

Error notOneOf(const QString& option, const QString& value, const QStringList& choices) {
    return usage(QStringLiteral("--%1 takes one of %2, not “%3”.")
                     .arg(option, choices.join(QStringLiteral(", ")), value.left(80)));
}

QStringList filterNames() {
    QStringList names;
    for (const NamedFilter& each : namedFilters)
        names.append(QString::fromLatin1(each.name));
    return names;
}

std::optional<Error> onlyForList(const QCommandLineParser& parser) {
    for (const auto& option : {QStringLiteral("filter"), QStringLiteral("search"), QStringLiteral("query")}) {
        if (parser.isSet(option))
            return usage(QStringLiteral("--%1 belongs to list.").arg(option));
    }
    return {};
}

std::optional<Error> readList(const QCommandLineParser& parser, CliOptions& options) {
    const QString format = parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format"))
                                                                  : QStringLiteral("table");
    if (format == QLatin1String("json"))
        options.listFormat = ExportFormat::Json;
    else if (format == QLatin1String("csv"))
        options.listFormat = ExportFormat::Csv;
    else if (format == QLatin1String("md"))
        options.listFormat = ExportFormat::Markdown;
    else if (format != QLatin1String("table"))
        return notOneOf(
            QStringLiteral("format"), format,
            {QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("md")});
    if (parser.isSet(QStringLiteral("filter"))) {
        const qsizetype at = filterNames().indexOf(parser.value(QStringLiteral("filter")));
        if (at < 0)
            return notOneOf(QStringLiteral("filter"), parser.value(QStringLiteral("filter")), filterNames());
        options.filter = namedFilters[static_cast<std::size_t>(at)].filter;
    }
    options.search = parser.value(QStringLiteral("search"));
    options.query = parser.value(QStringLiteral("query"));
    if (parser.isSet(QStringLiteral("policy")))
        return usage(QStringLiteral("--policy belongs to report and check."));
    return {};
}

std::optional<Error> readReport(const QCommandLineParser& parser, CliOptions& options) {
    options.evidence = parser.isSet(QStringLiteral("evidence"));
    options.policyFile = parser.value(QStringLiteral("policy"));
    if (parser.isSet(QStringLiteral("format"))) {
        const QString format = parser.value(QStringLiteral("format"));
        const auto known = reportFormatNamed(format);
        if (!known)
            return notOneOf(QStringLiteral("format"), format,
                            {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("md"),
                             QStringLiteral("html")});
        options.reportFormat = *known;
    }
    return onlyForList(parser);
}

std::optional<Error> readCheck(const QCommandLineParser& parser, CliOptions& options) {
    options.policyFile = parser.value(QStringLiteral("policy"));
    if (options.policyFile.isEmpty())
        return usage(QStringLiteral("check needs --policy FILE."));
    const QString format = parser.value(QStringLiteral("format"));
    if (format == QLatin1String("junit"))
        options.checkFormat = CliOptions::CheckFormat::JUnit;
    else if (parser.isSet(QStringLiteral("format")) && format != QLatin1String("plain"))
        return notOneOf(QStringLiteral("format"), format, {QStringLiteral("plain"), QStringLiteral("junit")});
    return onlyForList(parser);
}

} // namespace

QString cliHelp() {
    return QStringLiteral(
               "Usage: patdesk-cli list [--tenant NAME | --demo] [--format table|json|csv|md]\n"
               "                        [--filter %1]\n"
               "                        [--search TEXT] [--query QUERY]\n"
               "       patdesk-cli report [--evidence] [--policy FILE] [--tenant NAME | --demo]\n"
               "                        [--format json|csv|md|html]\n"
               "       patdesk-cli check --policy FILE [--tenant NAME | --demo] [--format plain|junit]\n"
               "\n"
               "Lists and checks the personal access tokens of an Identity Security Cloud tenant, and "
               "reports\n"
               "which can be deleted. It changes nothing, and needs no display.\n"
               "\n"
               "  --tenant NAME     A tenant of Patdesk's settings. Without it: SAIL_BASE_URL, "
               "SAIL_CLIENT_ID and\n"
               "                    SAIL_CLIENT_SECRET, else the one that Patdesk would open.\n"
               "  --demo            The demo tenant, with made-up tokens.\n"
               "  --portable        Settings and data are beside the program, in the folder \"data\".\n"
               "  --api GENERATION  beta, v3, v2024, v2025, v2026, v1 or auto.\n"
               "  --format FORMAT   See above; table, json and plain are what you get without it.\n"
               "  --filter FILTER   Only these; mine asks the service for your own tokens alone.\n"
               "  --search TEXT     Only those with this in their name, owner, scopes or ID.\n"
               "  --query QUERY     Only those that it holds for, such as 'used>90d -owner:svc*'; see "
               "--help-query.\n"
               "  --evidence        Asks the service what it knows of each token beside the list: uses, "
               "owners,\n"
               "                    workflows, sources and more. Without it the report knows the list "
               "alone.\n"
               "  --policy FILE     For check, what tokens must not be, one rule on each line: expiring "
               "within\n"
               "                    N days, stale after N days, expired, never expires, all scopes, owner "
               "gone.\n"
               "                    # begins a comment. For report, the policy of verdicts; without it the "
               "one\n"
               "                    that Patdesk uses.\n"
               "  --language CODE   The language of the words in tables and reports: %2. Without it they "
               "are\n"
               "                    English, whatever the system's language is, since programs read them.\n"
               "  -h, --help        Shows this help.\n"
               "  --help-query      Shows what a query can say.\n"
               "  -v, --version     Shows the version.\n"
               "\n"
               "Exit status: 0 = done, and nothing falls short; 1 = a token falls short of the policy, or "
               "cannot\n"
               "be read; 2 = an error.")
        .arg(filterNames().join(QLatin1Char('|')), Translation::knownCodes());
}

Result<CliOptions> cliOptionsOf(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
    parser.addOption(QCommandLineOption(QStringLiteral("help-query")));
    parser.addOption(QCommandLineOption(QStringLiteral("demo")));
    parser.addOption(QCommandLineOption(QStringLiteral("portable")));
    parser.addOption(QCommandLineOption(QStringLiteral("evidence")));
    for (const char* name : {"tenant", "api", "format", "filter", "search", "query", "policy", "language"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, QStringLiteral("value")));
    CliOptions options;
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return options;
    if (parser.isSet(QStringLiteral("help-query"))) {
        options.command = CliOptions::Command::HelpQuery;
        return options;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        options.command = CliOptions::Command::Version;
        return options;
    }
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return usage(QStringLiteral("A command is missing: list, report or check."));
    if (words.size() > 1)
        return usage(QStringLiteral("Unexpected argument “%1”.").arg(words[1].left(80)));
    options.tenant = parser.value(QStringLiteral("tenant"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.portable = parser.isSet(QStringLiteral("portable"));
    if (options.demo && parser.isSet(QStringLiteral("tenant")))
        return usage(QStringLiteral("--demo and --tenant cannot be combined."));
    options.language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("language")) && !Translation::isKnown(options.language))
        return notOneOf(QStringLiteral("language"), options.language, {Translation::knownCodes()});
    if (parser.isSet(QStringLiteral("api"))) {
        const QString api = parser.value(QStringLiteral("api"));
        options.generation = generationNamed(api);
        if (!*options.generation && api != QLatin1String("auto"))
            return notOneOf(QStringLiteral("api"), api,
                            {QStringLiteral("beta"), QStringLiteral("v3"), QStringLiteral("v2024"),
                             QStringLiteral("v2025"), QStringLiteral("v2026"), QStringLiteral("v1"),
                             QStringLiteral("auto")});
    }
    std::optional<Error> error;
    if (words[0] == QLatin1String("list")) {
        options.command = CliOptions::Command::List;
        error = readList(parser, options);
    } else if (words[0] == QLatin1String("report")) {
        options.command = CliOptions::Command::Report;
        error = readReport(parser, options);
    } else if (words[0] == QLatin1String("check")) {
        options.command = CliOptions::Command::Check;
        error = readCheck(parser, options);
    } else {
        error = usage(QStringLiteral("“%1” is no command: list, report or check.").arg(words[0].left(80)));
    }
    if (!error && options.command != CliOptions::Command::Report && parser.isSet(QStringLiteral("evidence")))
        error = usage(QStringLiteral("--evidence belongs to report."));
    if (error)
        return *error;
    return options;
}

} // namespace patdesk
