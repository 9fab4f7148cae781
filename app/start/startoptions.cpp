// SPDX-License-Identifier: MIT
#include "startoptions.h"

#include "translation.h"

#include <QCommandLineParser>

namespace patdesk {

namespace {

Error refused(const QString& why) {
    return {.kind = ErrorKind::InvalidInput, .detail = why};
}

} // namespace

Result<StartOptions> startOptionsOf(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Manages the personal access tokens of Identity Security Cloud tenants."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Shows the version."));
    const QCommandLineOption helpQuery(QStringLiteral("help-query"),
                                       QStringLiteral("Explains the queries of the search field."));
    const QCommandLineOption tenant(
        QStringLiteral("tenant"), QStringLiteral("Opens the tenant with this name."), QStringLiteral("name"));
    const QCommandLineOption view(QStringLiteral("view"),
                                  QStringLiteral("Opens the saved view with this name."),
                                  QStringLiteral("name"));
    const QCommandLineOption api(QStringLiteral("api"),
                                 QStringLiteral("API generation: beta, v3, v2024, v2025, v2026, v1 or auto."),
                                 QStringLiteral("generation"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QStringLiteral("Language of the window: %1; by default as set, else the system's.")
            .arg(Translation::knownCodes()),
        QStringLiteral("code"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Opens the demo tenant."));
    const QCommandLineOption portable(
        QStringLiteral("portable"),
        QStringLiteral("Keeps settings and data beside the program, in the folder \"data\"."));
    parser.addOptions({help, version, helpQuery, tenant, view, api, language, demo, portable});
    parser.addPositionalArgument(QStringLiteral("link"),
                                 QStringLiteral("patdesk://tenant/NAME/token/ID: shows that token."),
                                 QStringLiteral("[link]"));
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(help))
        return StartOptions{
            .ask = StartOptions::Ask::Help,
            .help = parser.helpText().replace(QLatin1String("<executable_name>"), QLatin1String("patdesk"))};
    if (parser.isSet(helpQuery))
        return StartOptions{.ask = StartOptions::Ask::HelpQuery};
    if (parser.isSet(version))
        return StartOptions{.ask = StartOptions::Ask::Version};
    const QStringList positional = parser.positionalArguments();
    const auto link = positional.size() == 1 ? readLink(positional.constFirst()) : std::nullopt;
    if (!positional.isEmpty() && !link)
        return refused(QStringLiteral("unexpected argument “%1”. See --help.").arg(positional.constFirst()));
    StartOptions options{.tenant = parser.value(tenant),
                         .demo = parser.isSet(demo),
                         .portable = parser.isSet(portable),
                         .view = parser.value(view),
                         .link = link,
                         .language = parser.value(language)};
    if (parser.isSet(api))
        options.generation = generationNamed(parser.value(api));
    if (parser.isSet(language) && !Translation::isKnown(options.language))
        return refused(QStringLiteral("unknown language “%1”. Choose %2.")
                           .arg(options.language, Translation::knownCodes()));
    if (parser.isSet(demo) && parser.isSet(tenant))
        return refused(QStringLiteral("--demo and --tenant cannot be combined."));
    if (options.generation && !*options.generation && parser.value(api) != QLatin1String("auto"))
        return refused(
            QStringLiteral("unknown API generation “%1”. Choose beta, v3, v2024, v2025, v2026, v1 or auto.")
                .arg(parser.value(api)));
    return options;
}

} // namespace patdesk
