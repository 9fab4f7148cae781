// SPDX-License-Identifier: MIT
#include "benches.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace patdesk::bench {

namespace {

struct Start {
    double milliseconds;
    double bytes;
};

/// Starts the program with the probe in it, in a home of its own, and reads what the probe prints.
std::optional<Start> start(const QString& program, const QStringList& arguments, bool withRows) {
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(PATDESK_PROBE_PLUGINS));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("startprobe"));
    if (withRows)
        environment.insert(QStringLiteral("PATDESK_PROBE_ROWS"), QStringLiteral("1"));
    const qint64 now = std::chrono::steady_clock::now().time_since_epoch().count();
    environment.insert(QStringLiteral("PATDESK_PROBE_START"), QString::number(now));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        return std::nullopt;
    const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
    if (numbers.size() != 2)
        return std::nullopt;
    return Start{numbers[0].toDouble(), numbers[1].toDouble()};
}

} // namespace

void benchStart(BenchTable& table) {
    std::vector<double> emptyTimes, emptyBytes, times, bytes;
    for (int run = -1; run < 9; ++run) {
        const auto empty = start(QStringLiteral(PATDESK_EMPTY_WINDOW), {}, false);
        const auto full = start(QStringLiteral(PATDESK_PROGRAM), {QStringLiteral("--demo")}, true);
        if (!empty || !full)
            return table.add({QStringLiteral("start of Patdesk: the probe has seen nothing"), 0, {}});
        if (run < 0)
            continue;
        emptyTimes.push_back(empty->milliseconds);
        emptyBytes.push_back(empty->bytes);
        times.push_back(full->milliseconds);
        bytes.push_back(full->bytes);
    }
    const double emptyTime = timingOf(emptyTimes).median;
    const double emptyMemory = timingOf(emptyBytes).median;
    const double time = timingOf(times).median;
    const double memory = timingOf(bytes).median;
    const QString ms = QStringLiteral("ms");
    table.add({QStringLiteral("start of an empty Qt window to its first paint"), emptyTime, ms});
    table.add({QStringLiteral("start of Patdesk to the painted list of the demo tenant"), time, ms});
    table.add({QStringLiteral("start, by the empty window"), time / emptyTime, QStringLiteral("x"), 2.0});
    table.add({QStringLiteral("memory of the empty window"), emptyMemory / 1e6, QStringLiteral("MB")});
    table.add(
        {QStringLiteral("memory then, by the empty window"), memory / emptyMemory, QStringLiteral("x"), 1.7});
}

} // namespace patdesk::bench
