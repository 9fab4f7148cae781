// SPDX-License-Identifier: MIT
// Tokens as a calendar, and as commands: read by a reader of RFC 5545 written for this test, and by a shell.
#include "tokencommands.h"
#include "tokenexport.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

const ExportRules rules{*parseRfc3339("2026-11-26T13:00:00Z"), 90};

Token token(const QString& name, const char* expires = "2026-12-24T12:30:00Z") {
    Token token;
    token.id = TokenId(QStringLiteral("0123abcd-0000"));
    token.name = name;
    token.owner = {OwnerId(QStringLiteral("o")), QStringLiteral("Chen, Wei")};
    if (expires)
        token.expiry.at = *parseRfc3339(expires);
    return token;
}

/// Name to value of each property, lines unfolded and texts unescaped.
QMultiMap<QString, QString> propertiesOf(QByteArray calendar) {
    QMultiMap<QString, QString> properties;
    calendar.replace("\r\n ", "");
    for (const QByteArray& line : calendar.split('\n')) {
        const QString text = QString::fromUtf8(line).chopped(line.endsWith('\r') ? 1 : 0);
        const qsizetype colon = text.indexOf(u':');
        QString value = text.mid(colon + 1);
        value.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
            .replace(QStringLiteral("\\,"), QStringLiteral(","))
            .replace(QStringLiteral("\\;"), QStringLiteral(";"))
            .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
        properties.insert(text.left(colon), value);
    }
    return properties;
}

const QStringList hostile{QStringLiteral("a\nrm -rf ~"),          QStringLiteral("a\r\nrm"),
                          QStringLiteral("$(touch HACKED)"),      QStringLiteral("`touch HACKED`"),
                          QStringLiteral("' ; touch HACKED ; '"), QStringLiteral("\"; touch HACKED; \""),
                          QStringLiteral("a\u2028touch HACKED"),  QStringLiteral("a\u0085b"),
                          QStringLiteral("\u202egnp.exe")};

} // namespace

class TestTokenTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aTokenThatExpiresIsAnEvent() {
        const QByteArray calendar = exported({token(QStringLiteral("Nightly; 田中, \\ run")),
                                              token(QStringLiteral("For ever"), nullptr),
                                              token(QStringLiteral("Long ago"), "2025-01-01T00:00:00Z")},
                                             ExportFormat::Calendar, rules);
        const auto properties = propertiesOf(calendar);
        QCOMPARE(properties.values(QStringLiteral("BEGIN")).count(QStringLiteral("VEVENT")), 1);
        QCOMPARE(properties.values(QStringLiteral("END")).count(QStringLiteral("VCALENDAR")), 1);
        QCOMPARE(properties.value(QStringLiteral("DTSTART")), QStringLiteral("20261224T123000Z"));
        QCOMPARE(properties.value(QStringLiteral("UID")), QStringLiteral("0123abcd-0000@patdesk"));
        QCOMPARE(properties.value(QStringLiteral("SUMMARY")),
                 QStringLiteral("Personal access token expires: Nightly; 田中, \\ run (Chen, Wei)"));
    }

    void noLineOfACalendarIsLongerThanItMayBe() {
        const QByteArray calendar =
            exported({token(QString(300, u'x')), token(QStringLiteral("é田🔑").repeated(60))},
                     ExportFormat::Calendar, rules);
        for (const QByteArray& line : calendar.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with its CR
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
        QVERIFY(propertiesOf(calendar)
                    .values(QStringLiteral("SUMMARY"))
                    .join(u' ')
                    .contains(QStringLiteral("é田🔑").repeated(60)));
    }

    void noNameEndsALineOfACalendar() {
        for (const QString& name : hostile) {
            const QByteArray calendar = exported({token(name)}, ExportFormat::Calendar, rules);
            QCOMPARE(propertiesOf(calendar).size(),
                     propertiesOf(exported({token(QStringLiteral("plain"))}, ExportFormat::Calendar, rules))
                         .size());
        }
    }

    void aShellRunsOneCommandForEachTokenWhateverItsName() {
        const QString shell = QStandardPaths::findExecutable(QStringLiteral("bash"));
        if (shell.isEmpty())
            QSKIP("No bash.");
        QList<Token> tokens;
        for (const QString& name : hostile)
            tokens.append(token(name));
        for (const auto& [tool, name] :
             {std::pair(CommandTool::Curl, "curl"), std::pair(CommandTool::Sail, "sail")}) {
            QTemporaryDir folder;
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(shell, {QStringLiteral("--noprofile"), QStringLiteral("-c"),
                                  QStringLiteral("%1() { printf '[%s]' \"$@\"; echo; }\nISC_TOKEN=t\n")
                                          .arg(QLatin1String(name)) +
                                      deletionCommands(tokens, tool,
                                                       QUrl(QStringLiteral("https://acme.example.com/")))});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.readAllStandardError(), QByteArray());
            const QList<QByteArray> runs = process.readAllStandardOutput().trimmed().split('\n');
            QCOMPARE(runs.size(), hostile.size());
            for (const QByteArray& run : runs)
                QVERIFY2(run.endsWith("/v2024/personal-access-tokens/0123abcd-0000]"), run.constData());
            QVERIFY(QDir(folder.path()).isEmpty());
        }
    }

    /// At the prompt of some shells # begins no comment.
    void noNameMeansAnythingToAShellThatKnowsNoComments() {
        QList<Token> tokens;
        for (const QString& name : hostile + QStringList{QStringLiteral("a & calc | b > c < d"),
                                                         QStringLiteral("%PATH% !x ~ * ? [a] {b}")})
            tokens.append(token(name));
        for (const CommandTool tool : {CommandTool::Curl, CommandTool::Sail, CommandTool::PowerShell}) {
            const QString text =
                deletionCommands(tokens, tool, QUrl(QStringLiteral("https://acme.example.com")));
            const QStringList lines = text.trimmed().split(u'\n');
            QCOMPARE(lines.size(), 2 * tokens.size());
            for (const QString& line : lines) {
                if (!line.startsWith(u'#'))
                    continue;
                for (const QChar c : line.mid(1))
                    QVERIFY2(c.isLetterOrNumber() || QStringLiteral(" ._@-,").contains(c), qPrintable(line));
            }
        }
    }

    void anIdThatIsNoneIsLeftOut() {
        Token odd = token(QStringLiteral("odd"));
        odd.id = TokenId(QStringLiteral("1'; rm -rf ~; '"));
        for (const CommandTool tool : {CommandTool::Curl, CommandTool::Sail, CommandTool::PowerShell}) {
            const QString text =
                deletionCommands({odd}, tool, QUrl(QStringLiteral("https://acme.example.com")));
            for (const QString& line : text.trimmed().split(u'\n'))
                QVERIFY2(line.startsWith(u'#'), qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenTexts)
#include "test_tokentexts.moc"
