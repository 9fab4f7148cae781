// SPDX-License-Identifier: MIT
#include "console.h"
#include "demotenant.h"
#include "stopsignal.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <optional>

using namespace patdesk;

namespace {

constexpr int exitUsage = 2;

[[noreturn]] void refuse(const QString& sentence) {
    std::fprintf(stderr, "patdesk-demo-tenant: %s\n", qPrintable(sentence));
    std::exit(exitUsage);
}

/// The option's whole number; exits with a message if it is none or out of bounds.
quint64 number(const QCommandLineParser& parser, const QString& option, quint64 lowest, quint64 highest) {
    bool isNumber = false;
    const quint64 value = parser.value(option).toULongLong(&isNumber);
    if (!isNumber || value < lowest || value > highest)
        refuse(QStringLiteral("--%1 takes a whole number from %2 to %3, not \"%4\".")
                   .arg(option)
                   .arg(lowest)
                   .arg(highest)
                   .arg(parser.value(option)));
    return value;
}

void defineOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral(
        "Serves a demo tenant with made-up people and personal access tokens on the loopback address,\n"
        "and prints the credential to sign in with. Ctrl+C stops it; nothing is saved."));
    parser.addOptions(
        {{QStringLiteral("port"), QStringLiteral("Port to listen on; 0 chooses a free one."),
          QStringLiteral("N"), QStringLiteral("0")},
         {QStringLiteral("tokens"), QStringLiteral("Number of tokens."), QStringLiteral("N"),
          QStringLiteral("412")},
         {QStringLiteral("seed"), QStringLiteral("The same seed gives the same tokens."), QStringLiteral("S"),
          QStringLiteral("1")},
         {QStringLiteral("no-rate-limit"), QStringLiteral("Do not limit clients to 100 requests in 10 s.")},
         {QStringLiteral("event-naming"),
          QStringLiteral("How audit events name a token: by its id, its name, or only by its owner."),
          QStringLiteral("id|name|owner"), QStringLiteral("id")},
         {QStringLiteral("without"),
          QStringLiteral("Refuse what needs this scope, such as sp:search:read. Can be repeated."),
          QStringLiteral("SCOPE")},
         {QStringLiteral("certificate"), QStringLiteral("Serve HTTPS with this PEM certificate."),
          QStringLiteral("FILE")},
         {QStringLiteral("key"), QStringLiteral("The certificate's PEM key."), QStringLiteral("FILE")},
         {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
         {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")}});
}

DemoTenant::Options optionsFrom(const QCommandLineParser& parser) {
    DemoTenant::Options options;
    options.port = static_cast<quint16>(number(parser, QStringLiteral("port"), 0, 65535));
    options.tokens = static_cast<int>(number(parser, QStringLiteral("tokens"), 2, 1'000'000));
    options.seed = number(parser, QStringLiteral("seed"), 0, std::numeric_limits<quint64>::max());
    options.rateLimit = !parser.isSet(QStringLiteral("no-rate-limit"));
    const auto naming = demo::eventNamingNamed(parser.value(QStringLiteral("event-naming")));
    if (!naming)
        refuse(QStringLiteral("--event-naming takes id, name or owner, not \"%1\".")
                   .arg(parser.value(QStringLiteral("event-naming"))));
    options.eventNaming = *naming;
    options.without = parser.values(QStringLiteral("without"));
    options.certificateFile = parser.value(QStringLiteral("certificate"));
    options.keyFile = parser.value(QStringLiteral("key"));
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        refuse(QStringLiteral("--certificate and --key must be used together."));
    return options;
}

/// Flushed at once: these lines are often read through a pipe.
void printCredential(const DemoTenant& tenant) {
    const Secret secret = tenant.clientSecret();
    std::printf("SAIL_BASE_URL=%s\nSAIL_CLIENT_ID=%s\nSAIL_CLIENT_SECRET=%.*s\n",
                qPrintable(tenant.baseUrl().toString()), qPrintable(tenant.clientId().text()),
                static_cast<int>(secret.reveal().size()), secret.reveal().data());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[]) {
    prepareConsole();
    StopSignal stopSignal;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("patdesk-demo-tenant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PATDESK_VERSION));

    QCommandLineParser parser;
    defineOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        refuse(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        refuse(QStringLiteral("unexpected argument \"%1\"; see --help.")
                   .arg(parser.positionalArguments().constFirst()));

    DemoTenant tenant(optionsFrom(parser));
    if (const auto started = tenant.start(); !started)
        refuse(QStringLiteral("cannot listen: %1").arg(started.error().detail));
    printCredential(tenant);
    stopSignal.wait();
    return 0;
}
