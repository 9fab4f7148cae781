// SPDX-License-Identifier: MIT
#include "benches.h"
#include "loading.h"
#include "tokendata.h"
#include "worker.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTextStream>

namespace patdesk::bench {

namespace {

constexpr qint64 piecesAhead = 64;

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
    QEventLoop loop;
    worker.run([&] { worker.handBack([&loop] { loop.quit(); }); });
    loop.exec();
}

} // namespace

int measureMemory(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const qint64 before = memoryOf("VmRSS");
    TokenModel model([] { return benchNow; });
    {
        ListLoader loader(model, [] { return benchNow; });
        QEventLoop loop;
        QObject::connect(&loader, &ListLoader::whole, &loop, &QEventLoop::quit);
        // Pieces come no faster than they are decoded, as from any network: else they would pile up.
        qint64 decoded = -1;
        QObject::connect(&loader, &ListLoader::progressed, &loop, [&decoded](qint64) { ++decoded; });
        for (qint64 fed = 0; !file.atEnd(); ++fed) {
            loader.feed(file.read(pieceSize));
            while (decoded < fed - piecesAhead)
                loop.processEvents(QEventLoop::WaitForMoreEvents);
        }
        loader.finish();
        loop.exec();
    }
    settle(model.worker());
    QTextStream(stdout) << memoryOf("VmRSS") - before << ' ' << memoryOf("VmHWM") - before << ' '
                        << model.totalCount() << Qt::endl;
    return 0;
}

void benchMemory(BenchTable& table, int tokens) {
    const QByteArray body = tokenListBody(tokens);
    QTemporaryFile file;
    if (!file.open() || file.write(body) != body.size() || !file.flush())
        return;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), file.fileName()});
    process.waitForFinished(-1);
    const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
    if (numbers.size() != 3 || numbers[2].toInt() != tokens)
        return;
    const double bytes = static_cast<double>(body.size());
    const QString n = QStringLiteral(" (%L1 tokens)").arg(tokens);
    table.add({QStringLiteral("resident memory of a token") + n, numbers[0].toDouble() / tokens,
               QStringLiteral("bytes")});
    table.add({QStringLiteral("resident memory by the JSON's bytes") + n, numbers[0].toDouble() / bytes,
               QStringLiteral("x"), 0.6});
    table.add({QStringLiteral("peak while loading by the JSON's bytes") + n, numbers[1].toDouble() / bytes,
               QStringLiteral("x"), 1.6});
}

} // namespace patdesk::bench
