// SPDX-License-Identifier: MIT
#include "gesture.h"
#include "hand.h"
#include "shrink.h"
#include "watch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace monkey;

namespace {

/// As assistive technology has it; longer under sanitizers by as much as they make the program slower.
#if defined(__SANITIZE_THREAD__)
constexpr std::chrono::milliseconds patience{20'000};
#elif defined(PATDESK_SANITIZED)
constexpr std::chrono::milliseconds patience{6'000};
#else
constexpr std::chrono::milliseconds patience{2'000};
#endif

void say(const QString& words) {
    std::fputs(qPrintable(words + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

const QCommandLineOption playOption(QStringLiteral("play"), QStringLiteral("Plays in this process."));
const QCommandLineOption seedOption(QStringLiteral("seed"), QStringLiteral("The seed."), QStringLiteral("N"),
                                    QStringLiteral("1"));
const QCommandLineOption seedsOption(QStringLiteral("seeds"), QStringLiteral("Plays these seeds in turn."),
                                     QStringLiteral("FIRST-LAST"));
const QCommandLineOption stepsOption(QStringLiteral("steps"), QStringLiteral("How many steps."),
                                     QStringLiteral("N"), QStringLiteral("400"));
const QCommandLineOption scriptOption(QStringLiteral("script"), QStringLiteral("Plays the steps of a file."),
                                      QStringLiteral("FILE"));
const QCommandLineOption recordOption(QStringLiteral("record"), QStringLiteral("Writes each step down."),
                                      QStringLiteral("FILE"));
const QCommandLineOption shrinkOption(QStringLiteral("shrink"),
                                      QStringLiteral("Takes steps out of a failing file, into FILE.least."),
                                      QStringLiteral("FILE"));
const QCommandLineOption triesOption(QStringLiteral("tries"),
                                     QStringLiteral("How often a shorter script is tried."),
                                     QStringLiteral("N"), QStringLiteral("2"));
const QCommandLineOption keepOption(QStringLiteral("keep"),
                                    QStringLiteral("Where the steps of failures are kept."),
                                    QStringLiteral("FOLDER"));

int play(int argc, char** argv, const QCommandLineParser& options) {
    tieHands();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("patdesk"));
    QApplication::setQuitOnLastWindowClosed(false);
    const quint32 seed = options.value(seedOption).toUInt();
    Stage stage(seed);
    std::unique_ptr<Hand> hand;
    if (options.isSet(scriptOption)) {
        auto script = Script::read(options.value(scriptOption));
        if (!script)
            return 2;
        hand = std::make_unique<Hand>(stage, *std::move(script));
    } else {
        hand = std::make_unique<Hand>(stage, seed, options.value(stepsOption).toInt());
    }
    if (options.isSet(recordOption))
        hand->recordTo(options.value(recordOption), seed);
    rememberMainThread();
    Watch watch(seed, patience);
    const auto isDone = std::make_shared<bool>(false);
    QObject::connect(hand.get(), &Hand::finished, &watch, [isDone, watched = &watch] {
        *isDone = true;
        watched->stop();
        if (watched->isFinished())
            QApplication::exit();
    });
    QObject::connect(&watch, &QThread::finished, &application, [isDone] {
        if (*isDone)
            QApplication::exit();
    });
    watch.start();
    hand->start();
    // The program's own way to end is only one more thing that happens.
    while (!*isDone || !watch.isFinished()) {
        QApplication::exec();
        if (stage.takeRestart())
            stage.reopen();
    }
    std::printf("monkey: %d steps, %d accessibility calls answered.\n", hand->done(), watch.answered());
    return 0;
}

void keep(const Verdict& verdict, const QString& folder) {
    if (folder.isEmpty())
        return;
    (void)QDir().mkpath(folder);
    const QString file = QStringLiteral("%1/seed-%2.steps").arg(folder).arg(verdict.script.seed);
    if (verdict.script.write(file))
        say(QStringLiteral("\nThe steps are in %1. To make them fewer: tests/run --monkey --shrink %1")
                .arg(file));
}

QString lastLineOf(const QString& output) {
    return output.trimmed().section(QLatin1Char('\n'), -1);
}

int playAll(quint32 first, quint32 last, int steps, const QString& folder) {
    int failed = 0;
    for (quint32 seed = first; seed <= last; ++seed) {
        const Verdict verdict = playSeed(seed, steps);
        if (verdict.isClean) {
            say(QStringLiteral("seed %1: clean. %2").arg(seed).arg(lastLineOf(verdict.output)));
            continue;
        }
        ++failed;
        say(inWords(verdict));
        keep(verdict, folder);
    }
    return failed == 0 ? 0 : 1;
}

int shrink(const QString& file, int tries) {
    const auto script = Script::read(file);
    if (!script)
        return 2;
    Verdict verdict;
    for (int i = 0; i < 3 * tries && verdict.summary.isEmpty(); ++i)
        verdict = playScript(*script);
    if (verdict.isClean) {
        say(QStringLiteral("These steps end well."));
        return 1;
    }
    say(QStringLiteral("It ends in: %1").arg(verdict.summary));
    const QString least = file + QLatin1String(".least");
    const Script small = shrunk(verdict.script, verdict.summary, tries, [&least](const Script& smaller) {
        smaller.write(least);
        say(QStringLiteral("%1 steps").arg(smaller.steps.size()));
    });
    small.write(least);
    for (const Step& step : small.steps)
        say(step.text());
    return 0;
}

int playFile(const QString& file) {
    const auto script = Script::read(file);
    if (!script)
        return 2;
    const Verdict verdict = playScript(*script);
    say(verdict.isClean ? lastLineOf(verdict.output) : inWords(verdict));
    return verdict.isClean ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser options;
    options.addOptions({playOption, seedOption, seedsOption, stepsOption, scriptOption, recordOption,
                        shrinkOption, triesOption, keepOption});
    options.addHelpOption();
    if (!options.parse(arguments)) {
        std::fputs(qPrintable(options.errorText() + QLatin1Char('\n')), stderr);
        return 2;
    }
    if (options.isSet(playOption))
        return play(argc, argv, options);
    const QCoreApplication application(argc, argv);
    if (options.isSet(QStringLiteral("help")))
        options.showHelp();
    if (options.isSet(shrinkOption))
        return shrink(options.value(shrinkOption), std::max(1, options.value(triesOption).toInt()));
    if (options.isSet(scriptOption))
        return playFile(options.value(scriptOption));
    const QString seeds = options.isSet(seedsOption) ? options.value(seedsOption) : options.value(seedOption);
    return playAll(seeds.section(QLatin1Char('-'), 0, 0).toUInt(),
                   seeds.section(QLatin1Char('-'), -1).toUInt(), options.value(stepsOption).toInt(),
                   options.value(keepOption));
}
