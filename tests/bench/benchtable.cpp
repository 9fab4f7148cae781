// SPDX-License-Identifier: MIT
#include "benchtable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>

namespace patdesk::bench {

namespace {

bool reached(const Figure& figure) {
    return !figure.goal ||
           (figure.moreIsBetter ? figure.value >= *figure.goal : figure.value <= *figure.goal);
}

QString number(double value) {
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString goalText(const Figure& figure) {
    if (!figure.goal)
        return {};
    return (figure.moreIsBetter ? QStringLiteral(">= ") : QStringLiteral("<= ")) + number(*figure.goal) +
           u' ' + figure.unit;
}

QString processorName() {
    QFile info(QStringLiteral("/proc/cpuinfo"));
    if (!info.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    for (const QByteArray& line : info.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 2));
    }
    return QSysInfo::currentCpuArchitecture();
}

} // namespace

Timing timingOf(std::vector<double> milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    return {milliseconds[milliseconds.size() / 2], milliseconds.front(), milliseconds.back()};
}

Timing measured(const std::function<void()>& work, const std::function<void()>& prepare, int runs) {
    std::vector<double> times;
    for (int run = -1; run < runs; ++run) {
        if (prepare)
            prepare();
        QElapsedTimer timer;
        timer.start();
        work();
        if (run >= 0)
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return timingOf(std::move(times));
}

void BenchTable::add(Figure figure) {
    QTextStream(stderr) << figure.what << ": " << number(figure.value) << ' ' << figure.unit << Qt::endl;
    m_figures.push_back(std::move(figure));
}

void BenchTable::print() const {
    QTextStream out(stdout);
    out << Qt::endl << machineLine() << Qt::endl << Qt::endl;
    const auto row = [&out](const QString& what, const QString& figure, const QString& goal,
                            const char* end) {
        out << "| " << what.leftJustified(66) << " | " << figure.rightJustified(12) << " | "
            << goal.leftJustified(12) << " | " << end << " |" << Qt::endl;
    };
    row(QStringLiteral("what"), QStringLiteral("median"), QStringLiteral("goal"), "      ");
    out << "|---|---:|---|---|" << Qt::endl;
    for (const Figure& figure : m_figures)
        row(figure.what, number(figure.value) + u' ' + figure.unit, goalText(figure),
            !figure.goal      ? "      "
            : reached(figure) ? "met   "
                              : "missed");
}

bool BenchTable::writeJson(const QString& path) const {
    QJsonArray figures;
    for (const Figure& figure : m_figures) {
        QJsonObject object{{QStringLiteral("what"), figure.what},
                           {QStringLiteral("value"), figure.value},
                           {QStringLiteral("unit"), figure.unit}};
        if (figure.goal) {
            object.insert(figure.moreIsBetter ? QStringLiteral("atLeast") : QStringLiteral("atMost"),
                          *figure.goal);
            object.insert(QStringLiteral("reached"), reached(figure));
        }
        figures.append(object);
    }
    const QJsonObject all{{QStringLiteral("machine"), machineLine()}, {QStringLiteral("figures"), figures}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
}

QString machineLine() {
    return QStringLiteral("%1, %2 cores, %3 (kernel %4), Qt %5, compiler %6")
        .arg(processorName())
        .arg(QThread::idealThreadCount())
        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QString::fromLatin1(qVersion()),
             QStringLiteral(__VERSION__));
}

} // namespace patdesk::bench
