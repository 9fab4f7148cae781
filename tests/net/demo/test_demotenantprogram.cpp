// SPDX-License-Identifier: MIT
// patdesk-demo-tenant as a program: what it prints, what it refuses, how it ends.
#include "democlient.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QString program = QStringLiteral(PATDESK_DEMO_TENANT);

/// Runs it to its end.
struct Run {
    explicit Run(const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        output = process.readAllStandardOutput();
        error = process.readAllStandardError();
    }

    int exitCode;
    QByteArray output;
    QByteArray error;
};

} // namespace

class TestDemoTenantProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itPrintsACredentialThatIsGoodAndEndsWhenAskedTo() {
        QProcess process;
        process.start(program, {QStringLiteral("--tokens"), QStringLiteral("30"), QStringLiteral("--seed"),
                                QStringLiteral("9"), QStringLiteral("--port"), QStringLiteral("0")});
        QByteArray printed;
        while (printed.count('\n') < 3 && process.waitForReadyRead())
            printed += process.readAllStandardOutput();
        const QList<QByteArray> lines = printed.split('\n');
        QCOMPARE(lines.size(), 4);
        const QList<QByteArray> names{"SAIL_BASE_URL=", "SAIL_CLIENT_ID=", "SAIL_CLIENT_SECRET="};
        QByteArrayList values;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(lines[i].startsWith(names[i]));
            values.append(lines[i].sliced(names[i].size()));
        }
        DemoClient client{QUrl(QString::fromLatin1(values[0]))};
        QVERIFY(client.signIn(TokenId(QString::fromLatin1(values[1])), Secret(values[2])));
        QCOMPARE(client.send("GET", "/personal-access-tokens/v1").json().toArray().size(), 30);

        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void wrongArgumentsGetASentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* arguments, const char* said) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                                     << QByteArray(said);
        };
        row("--port many", "--port takes a whole number from 0 to 65535, not \"many\".");
        row("--port 65536", "--port takes a whole number from 0 to 65535");
        row("--tokens 1", "--tokens takes a whole number from 2");
        row("--tokens -5", "--tokens takes a whole number from 2");
        row("--seed x", "--seed takes a whole number");
        row("--colour red", "colour");
        row("demo", "unexpected argument \"demo\"");
        row("--certificate a.pem", "--certificate and --key must be used together.");
        row("--certificate /nowhere/a --key /nowhere/b", "certificate or key cannot be read");
    }

    void wrongArgumentsGetASentence() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Run run(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.error.contains(said), run.error.constData());
        QVERIFY(run.output.isEmpty());
    }

    void helpAndVersionAreSaid() {
        const Run help({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char* option : {"--port", "--tokens", "--seed", "--certificate", "--key"})
            QVERIFY(help.output.contains(option));
        const Run version({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith("patdesk-demo-tenant "));
    }
};

QTEST_GUILESS_MAIN(TestDemoTenantProgram)
#include "test_demotenantprogram.moc"
