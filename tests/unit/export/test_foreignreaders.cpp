// SPDX-License-Identifier: MIT
// Whether programs that share nothing with Patdesk read what it exports: Python's csv and json modules, and a
// reader of Markdown tables written from its specification. What they are to find is written out by hand.
#include "journalexport.h"
#include "tokenexport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

constexpr auto nameColumn = 1;
constexpr auto ownerColumn = 3;
constexpr auto columns = 13;

const ExportRules rules{*parseRfc3339("2026-11-26T12:00:00Z"), 90};

QString from(std::u16string_view text) {
    return QString(reinterpret_cast<const QChar*>(text.data()), static_cast<qsizetype>(text.size()));
}

struct Case {
    const char* label;
    std::u16string_view name;
    std::u16string_view inCsv;
    std::u16string_view inMarkdown; ///< with the escapes resolved
};

using namespace std::string_view_literals;

// What is not seen in the source is written as an escape.
constexpr std::array cases{
    Case{"plain", u"Payroll", u"Payroll", u"Payroll"},
    Case{"formula", u"=1+1", u"'=1+1", u"=1+1"},
    Case{"formula behind a space", u" =1+1", u"' =1+1", u"=1+1"},
    Case{"formula behind no-break spaces", u"\u00A0\u202F@SUM(A1)", u"'\u00A0\u202F@SUM(A1)", u"@SUM(A1)"},
    Case{"formula behind a tab", u"\t+1", u"'\t+1", u"+1"},
    Case{"formula behind CR and LF", u"\r\n-1", u"'\r\n-1", u"-1"},
    Case{"formula behind a byte order mark", u"\uFEFF=1", u"'\uFEFF=1", u"\uFFFD=1"},
    Case{"formula in full width", u"\uFF1D1", u"'\uFF1D1", u"\uFF1D1"},
    Case{"a sign inside is none", u"a=1", u"a=1", u"a=1"},
    Case{"separators and quotes", u"a,b;c\"d", u"a,b;c\"d", u"a,b;c\"d"},
    Case{"lines", u"a\r\nb\nc\u2028d", u"a\r\nb\nc\u2028d", u"a b c d"},
    Case{"pipes and backslashes", u"a|b\\|c\\", u"a|b\\|c\\", u"a|b\\|c\\"},
    Case{"markup", u"*a* _b_ `c` ~~d~~ # e &lt; <img src=x>", u"*a* _b_ `c` ~~d~~ # e &lt; <img src=x>",
         u"*a* _b_ `c` ~~d~~ # e &lt; <img src=x>"},
    Case{"links", u"[a](http://b) www.c.de mailto:d@e.f", u"[a](http://b) www.c.de mailto:d@e.f",
         u"[a](http://b) www.c.de mailto:d@e.f"},
    Case{"block starts", u"- 1. a", u"'- 1. a", u"- 1. a"},
    Case{"numbered list", u"12. a", u"12. a", u"12. a"},
    Case{"NUL", u"a\0b"sv, u"a\uFFFDb", u"a\uFFFDb"},
    Case{"right-to-left override", u"a\u202Egpj.exe", u"a\u202Egpj.exe", u"a\uFFFDgpj.exe"},
    Case{"emoji that are joined", u"\U0001F469\u200D\U0001F4BB", u"\U0001F469\u200D\U0001F4BB",
         u"\U0001F469\u200D\U0001F4BB"},
    Case{"a place for an argument", u"%1 %n", u"%1 %n", u"%1 %n"},
    Case{"empty", u"", u"", u""},
};

QList<Token> tokens() {
    QList<Token> all;
    for (const Case& each : cases) {
        Token token;
        token.id = TokenId(QStringLiteral("0123"));
        token.name = from(each.name);
        token.owner = {OwnerId(QStringLiteral("o")), from(each.name)};
        token.scopes = {QStringLiteral("a|b"), QStringLiteral("c")};
        token.created = *parseRfc3339("2026-11-24T12:00:00Z");
        all.append(token);
    }
    return all;
}

} // namespace

class TestForeignReaders : public QObject {
    Q_OBJECT

    QString m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QTemporaryDir m_folder;

    QJsonArray read(const QString& kind, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(QStringLiteral("exported")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        QProcess reader;
        reader.start(m_python, {QStringLiteral(PATDESK_SOURCE_DIR "/tests/unit/export/readexport.py"), kind,
                                file.fileName()});
        if (!reader.waitForFinished() || reader.exitCode() != 0) {
            qWarning().noquote() << reader.readAllStandardError();
            return {};
        }
        return QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    }

    static void compare(const QJsonArray& rows, std::u16string_view Case::*expected) {
        QCOMPARE(rows.size(), static_cast<qsizetype>(cases.size()) + 1);
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const QJsonArray row = rows[static_cast<qsizetype>(i) + 1].toArray();
            QCOMPARE(row.size(), columns);
            QVERIFY2(
                row[nameColumn].toString() == from(cases[i].*expected),
                qPrintable(QLatin1String(cases[i].label) + QLatin1Char(' ') + row[nameColumn].toString()));
            QCOMPARE(row[ownerColumn].toString(), row[nameColumn].toString());
            QCOMPARE(row[4].toString(), QStringLiteral("a|b c"));
            QCOMPARE(row[5].toString(), QStringLiteral("2026-11-24T12:00:00.000Z"));
        }
    }

private Q_SLOTS:

    void init() {
        if (m_python.isEmpty())
            QSKIP("python3 is not installed.");
    }

    void aCsvReaderFindsEveryNameAndNoFormula() {
        compare(read(QStringLiteral("csv"), exported(tokens(), ExportFormat::Csv, rules)), &Case::inCsv);
    }

    void aMarkdownReaderFindsEveryNameAndNoMarkup() {
        compare(read(QStringLiteral("markdown"), exported(tokens(), ExportFormat::Markdown, rules)),
                &Case::inMarkdown);
    }

    void aJsonReaderFindsEveryNameAsItIs() {
        const QJsonArray records =
            read(QStringLiteral("json"), exported(tokens(), ExportFormat::Json, rules));
        QCOMPARE(records.size(), static_cast<qsizetype>(cases.size()));
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const QJsonObject record = records[static_cast<qsizetype>(i)].toObject();
            QCOMPARE(record[QStringLiteral("name")].toString(), from(cases[i].name));
        }
    }

    void halfACharacterHarmsNoFormat() {
        Token token = tokens().constFirst();
        token.name = QLatin1Char('a') + QChar(0xD83D) + QLatin1Char('b');
        QVERIFY(!read(QStringLiteral("json"), exported({token}, ExportFormat::Json, rules)).isEmpty());
        QVERIFY(!read(QStringLiteral("csv"), exported({token}, ExportFormat::Csv, rules)).isEmpty());
        QVERIFY(
            !read(QStringLiteral("markdown"), exported({token}, ExportFormat::Markdown, rules)).isEmpty());
    }

    void theJournalIsReadByForeignReadersToo() {
        QList<JournalEntry> entries;
        for (const Case& each : cases) {
            JournalEntry entry;
            entry.tokenName = from(each.name);
            entry.sent = QStringLiteral("[{\"op\": \"replace\"}]");
            entries.append(entry);
        }
        const QJsonArray rows = read(QStringLiteral("csv"), journalAsCsv(entries));
        QCOMPARE(rows.size(), static_cast<qsizetype>(cases.size()) + 1);
        const qsizetype column = rows[0].toVariant().toStringList().indexOf(QLatin1String("name"));
        for (std::size_t i = 0; i < cases.size(); ++i)
            QCOMPARE(rows[static_cast<qsizetype>(i) + 1].toArray()[column].toString(), from(cases[i].inCsv));
        QCOMPARE(read(QStringLiteral("json"), journalAsJson(entries)).size(),
                 static_cast<qsizetype>(cases.size()));
    }
};

QTEST_GUILESS_MAIN(TestForeignReaders)
#include "test_foreignreaders.moc"
