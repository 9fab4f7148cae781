// SPDX-License-Identifier: MIT
#include "benches.h"
#include "httpclient.h"
#include "listtenant.h"
#include "tokendata.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "worker.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <vector>

namespace patdesk::bench {

namespace {

/// A line of /proc/self/status, in bytes; 0 where there is none.
qint64 memoryOf(const QByteArray& name) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return 0;
}

/// Waits for what the worker still does: it frees what the loading has used.
void settle(Worker& worker) {
    QCoreApplication::processEvents();
    QEventLoop loop;
    worker.run([&] { worker.handBack([&loop] { loop.quit(); }); });
    loop.exec();
}

} // namespace

int measureMemory(quint16 emptyPort, quint16 port) {
    HttpClient http;
    TokenService service(http, systemClock());
    if (!loadFrom(emptyPort, service))
        return 1;
    settle(service.model().worker());
    const qint64 before = memoryOf("VmRSS");
    if (!loadFrom(port, service))
        return 1;
    settle(service.model().worker());
    QTextStream(stdout) << memoryOf("VmRSS") - before << ' ' << memoryOf("VmHWM") - before << ' '
                        << service.model().totalCount() << Qt::endl;
    return 0;
}

void benchMemory(BenchTable& table, int tokens) {
    const QByteArray body = tokenListBody(tokens);
    const ListTenant empty("[]");
    const ListTenant tenant(body);
    std::vector<double> residents;
    std::vector<double> peaks;
    for (int run = 0; run < 7; ++run) {
        QProcess process;
        process.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--memory"), QString::number(empty.port()), QString::number(tenant.port())});
        process.waitForFinished(-1);
        const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
        if (numbers.size() != 3 || numbers[2].toInt() != tokens)
            return table.add({QStringLiteral("resident memory: not loaded"), 0, {}});
        residents.push_back(numbers[0].toDouble());
        peaks.push_back(numbers[1].toDouble());
    }
    const double resident = timingOf(residents).median;
    const double bytes = static_cast<double>(body.size());
    const QString n = QStringLiteral(" (%L1 tokens)").arg(tokens);
    table.add({QStringLiteral("resident memory of a token") + n, resident / tokens, QStringLiteral("bytes")});
    table.add({QStringLiteral("resident memory by the JSON's bytes") + n, resident / bytes,
               QStringLiteral("x"), 0.6});
    table.add({QStringLiteral("peak while loading by the JSON's bytes") + n, timingOf(peaks).median / bytes,
               QStringLiteral("x"), 1.6});
}

} // namespace patdesk::bench
