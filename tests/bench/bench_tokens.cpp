// SPDX-License-Identifier: MIT
// The figures of the token table: `tests/run --bench`, or bench_tokens [--few N] [--many N] [--json FILE].
#include "benches.h"
#include "heap.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace patdesk::bench;

int main(int argc, char** argv) {
    patdesk::keepHeapSmall(); // as the program does
    if (argc == 4 && qstrcmp(argv[1], "--memory") == 0) {
        const QCoreApplication application(argc, argv);
        return measureMemory(QByteArray(argv[2]).toUShort(), QByteArray(argv[3]).toUShort());
    }
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption few(QStringLiteral("few"), {}, QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption many(QStringLiteral("many"), {}, QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption json(QStringLiteral("json"), {}, QStringLiteral("FILE"),
                                  QStringLiteral("bench.json"));
    const QCommandLineOption only(QStringLiteral("only"), {}, QStringLiteral("PART"));
    parser.addOptions({few, many, json, only});
    parser.addHelpOption();
    parser.process(application);
    const auto runs = [&](const char* part) {
        return !parser.isSet(only) || parser.value(only) == QLatin1String(part);
    };

    BenchTable table;
    if (runs("loading"))
        benchLoading(table, parser.value(few).toInt());
    if (runs("memory"))
        benchMemory(table, parser.value(few).toInt());
    if (runs("memory"))
        benchMemory(table, parser.value(many).toInt());
    if (runs("view"))
        benchView(table, parser.value(few).toInt(), parser.value(many).toInt());
    if (runs("query"))
        benchQuery(table, parser.value(many).toInt());
    if (runs("pictures"))
        benchPictures(table, parser.value(many).toInt());
    if (runs("refresh"))
        benchRefresh(table, parser.value(few).toInt());
    if (runs("selection"))
        benchSelection(table, parser.value(few).toInt());
    if (runs("selection"))
        benchSelection(table, parser.value(many).toInt());
    if (runs("blocking"))
        benchBlocking(table, parser.value(many).toInt());
    if (runs("judging"))
        benchJudging(table, parser.value(few).toInt() / 10);
    if (runs("judging"))
        benchJudging(table, parser.value(few).toInt());
    if (runs("arrival"))
        benchArrival(table);
    if (runs("start"))
        benchStart(table);
    if (runs("plan"))
        benchPlan(table);
    table.print();
    return table.writeJson(parser.value(json)) ? 0 : 1;
}
