// SPDX-License-Identifier: MIT
#include "trial.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace monkey {

namespace {

/// What every sanitizer is to do, before what the user has set.
void addOptions(QProcessEnvironment& environment, const char* name, const char* options) {
    const QString variable = QString::fromLatin1(name);
    environment.insert(variable,
                       QString::fromLatin1(options) + QLatin1Char(':') + environment.value(variable));
}

QProcessEnvironment environmentIn(const QString& home) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    for (const char* const name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "SAIL_BASE_URL",
          "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET", "no_proxy", "NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY"})
        environment.remove(QString::fromLatin1(name));
    addOptions(environment, "ASAN_OPTIONS", "detect_leaks=0:handle_abort=1");
    addOptions(environment, "UBSAN_OPTIONS", "print_stacktrace=1:halt_on_error=1");
    return environment;
}

QString summaryOf(const QString& output, bool timedOut) {
    if (timedOut || output.contains(QLatin1String("monkey: hang:")))
        return QStringLiteral("hang");
    static const QRegularExpression sanitizer(QStringLiteral("SUMMARY: (.*)|runtime error: (.*)"));
    if (const auto match = sanitizer.match(output); match.hasMatch())
        return match.captured(1) + match.captured(2);
    return QStringLiteral("crash");
}

Verdict play(const QStringList& arguments, int steps) {
    const QTemporaryDir home;
    const QString record = home.filePath(QStringLiteral("monkey.steps"));
    QProcess process;
    process.setProcessEnvironment(environmentIn(home.path()));
    process.setWorkingDirectory(home.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{QStringLiteral("--play"), QStringLiteral("--record"), record} + arguments);
    // A hang is seen long before this where there is an accessibility bus.
    const bool ended = process.waitForFinished(120'000 + steps * 2'000);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    Verdict verdict;
    verdict.output = QString::fromUtf8(process.readAll());
    verdict.isClean = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!verdict.isClean)
        verdict.summary = summaryOf(verdict.output, !ended);
    verdict.script = Script::read(record).value_or(Script{});
    return verdict;
}

/// The sanitizer's part of the output, or its end.
QString reportIn(const QString& output) {
    const QStringList lines = output.split(QLatin1Char('\n'));
    static const QRegularExpression begin(QStringLiteral("==ERROR|runtime error|monkey: hang"));
    const auto found =
        std::find_if(lines.begin(), lines.end(), [](const QString& line) { return line.contains(begin); });
    const qsizetype from =
        found == lines.end() ? std::max<qsizetype>(0, lines.size() - 40) : found - lines.begin();
    return lines.mid(from, 80).join(QLatin1Char('\n'));
}

} // namespace

Verdict playSeed(quint32 seed, int steps) {
    Verdict verdict = play(
        {QStringLiteral("--seed"), QString::number(seed), QStringLiteral("--steps"), QString::number(steps)},
        steps);
    verdict.script.seed = seed;
    return verdict;
}

Verdict playScript(const Script& script) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("script.steps"));
    if (!script.write(file))
        return {.summary = QStringLiteral("the script could not be written")};
    return play({QStringLiteral("--seed"), QString::number(script.seed), QStringLiteral("--script"), file},
                int(script.steps.size()));
}

QString inWords(const Verdict& verdict) {
    const QList<Step>& steps = verdict.script.steps;
    QString words = QStringLiteral("seed %1, step %2: %3\nThe last steps:\n")
                        .arg(verdict.script.seed)
                        .arg(steps.size())
                        .arg(verdict.summary);
    for (qsizetype i = std::max<qsizetype>(0, steps.size() - 30); i < steps.size(); ++i)
        words += QStringLiteral("  %1  %2\n").arg(i + 1, 4).arg(steps.at(i).text());
    return words + reportIn(verdict.output);
}

} // namespace monkey
