// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program's command line, on the program itself.
class TestCommandLine : public QObject {
    Q_OBJECT

private:
    struct Outcome {
        int code = -1;
        QString output;
        QString complaint;
    };

    static Outcome run(const QStringList& arguments, bool withDisplay) {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
        for (const char* const name : {"SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"})
            environment.remove(QLatin1String(name));
        if (!withDisplay) {
            environment.remove(QStringLiteral("DISPLAY"));
            environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        }
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PATDESK_BINARY_DIR "/bin/patdesk"), arguments);
        if (!program.waitForFinished())
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

private Q_SLOTS:

    void helpAndVersionNeedNoDisplay() {
        const Outcome help = run({QStringLiteral("--help")}, false);
        QCOMPARE(help.code, 0);
        for (const char* const option : {"--tenant", "--api", "--demo", "--version"})
            QVERIFY2(help.output.contains(QLatin1String(option)), option);
        const Outcome version = run({QStringLiteral("--version")}, false);
        QCOMPARE(version.code, 0);
        QVERIFY(version.output.startsWith(QLatin1String("patdesk ")));
    }

    void aWrongWordIsRefusedWithTheRightOnes_data() {
        const auto words = [](std::initializer_list<const char*> list) {
            QStringList result;
            for (const char* const word : list)
                result.append(QLatin1String(word));
            return result;
        };
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("generation") << words({"--api=v7"}) << QStringLiteral("v2025");
        QTest::newRow("option") << words({"--tenent=x"}) << QStringLiteral("tenent");
        QTest::newRow("word") << words({"acme"}) << QStringLiteral("acme");
        QTest::newRow("both") << words({"--demo", "--tenant=x"}) << QStringLiteral("--demo");
        QTest::newRow("tenant") << words({"--tenant=Nowhere"}) << QStringLiteral("Nowhere");
    }

    void aWrongWordIsRefusedWithTheRightOnes() {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const Outcome outcome = run(arguments, true);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.complaint.contains(named), qPrintable(outcome.complaint));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_commandline.moc"
