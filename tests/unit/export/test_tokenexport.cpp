// SPDX-License-Identifier: MIT
#include "exportlines.h"
#include "journalexport.h"
#include "tokenexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patdesk;

namespace {

const ExportRules rules{*parseRfc3339("2026-11-26T13:00:00Z"), 90};

} // namespace

class TestTokenExport : public QObject {
    Q_OBJECT

    static Token token() {
        Token token;
        token.id = TokenId(QStringLiteral("0123"));
        token.name = QStringLiteral("=HYPERLINK(\"x\"), | 田中");
        token.owner = {OwnerId(QStringLiteral("o")), QStringLiteral("@SUM")};
        token.scopes = {QStringLiteral("a"), QStringLiteral("b")};
        token.created = *parseRfc3339("2026-11-24T12:00:00Z");
        return token;
    }

private Q_SLOTS:

    void formulasAreNeutralisedInCsv_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("equals") << "=1+1"
                                << "'=1+1";
        QTest::newRow("plus") << "+1"
                              << "'+1";
        QTest::newRow("minus") << "-1"
                               << "'-1";
        QTest::newRow("at") << "@a"
                            << "'@a";
        QTest::newRow("tab") << "\t=1"
                             << "\"'\t=1\"";
        QTest::newRow("line end") << "\r=1"
                                  << "\"'\r=1\"";
        QTest::newRow("quote") << "=\"a\""
                               << "\"'=\"\"a\"\"\"";
        QTest::newRow("plain") << "a b"
                               << "a b";
        QTest::newRow("comma") << "a,b"
                               << "\"a,b\"";
        QTest::newRow("empty") << ""
                               << "";
    }

    void formulasAreNeutralisedInCsv() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(csvField(text), field);
    }

    void csvHoldsEveryColumnAndTheScopesWhole() {
        const QString csv = QString::fromUtf8(exported({token()}, ExportFormat::Csv, rules));
        const QStringList lines = csv.split(QStringLiteral("\r\n"));
        QCOMPARE(lines[0], QStringLiteral("id,name,ownerId,owner,scopes,created,lastUsed,expires,managed,"
                                          "accessTokenLifetimeSeconds,status,daysUnused,ownerState"));
        QCOMPARE(
            lines[1],
            QStringLiteral("0123,\"'=HYPERLINK(\"\"x\"\"), | 田中\",o,'@SUM,a b,"
                           "2026-11-24T12:00:00.000Z,,,false,43200,\"never used; never expires\",2,unknown"));
    }

    void anAuditorFindsWhatTheTableSaysOfATokenAndForHowLongItWasUnused() {
        Token stale = token();
        stale.created = *parseRfc3339("2025-01-01T00:00:00Z");
        stale.lastUsed = *parseRfc3339("2026-05-30T13:00:01Z");
        stale.scopes = {QStringLiteral("sp:scopes:all")};
        stale.expiry.at = *parseRfc3339("2026-12-01T00:00:00Z");
        stale.managed = true;
        const QByteArray csv = exported({stale}, ExportFormat::Csv, rules);
        QVERIFY2(csv.endsWith(",\"expires soon; stale; all scopes; managed\",179,unknown\r\n"), csv);
        const QJsonObject json =
            QJsonDocument::fromJson(exported({stale}, ExportFormat::Json, rules)).array()[0].toObject();
        QCOMPARE(json[QStringLiteral("status")].toString(),
                 QStringLiteral("expires soon; stale; all scopes; managed"));
        QCOMPARE(json[QStringLiteral("daysUnused")].toInt(), 179);
        stale.lastUsed = *parseRfc3339("2026-11-26T13:30:00Z"); // by a clock that is ahead
        stale.scopes = {QStringLiteral("a")};
        stale.expiry.at = *parseRfc3339("2027-12-01T00:00:00Z");
        stale.managed = false;
        QVERIFY(exported({stale}, ExportFormat::Csv, rules).endsWith(",in use,0,unknown\r\n"));
        stale.lastUsed = Moment::unreadable();
        QVERIFY(exported({stale}, ExportFormat::Csv, rules).endsWith(",partly unreadable,,unknown\r\n"));
    }

    void whatCannotBeReadIsNotExportedAsNever() {
        Token odd = token();
        odd.created = Moment::unreadable();
        odd.lastUsed = Moment::unreadable();
        odd.expiry.at = Moment::unreadable();
        QVERIFY(
            exported({odd}, ExportFormat::Csv, rules).contains(",unreadable,unreadable,unreadable,false,"));
        const QJsonObject json =
            QJsonDocument::fromJson(exported({odd}, ExportFormat::Json, rules)).array()[0].toObject();
        QCOMPARE(json[QStringLiteral("created")].toString(), QStringLiteral("unreadable"));
        QCOMPARE(json[QStringLiteral("lastUsed")].toString(), QStringLiteral("unreadable"));
        QCOMPARE(json[QStringLiteral("expirationDate")].toString(), QStringLiteral("unreadable"));
        QVERIFY(exported({odd}, ExportFormat::Markdown, rules)
                    .contains("| unreadable | unreadable | unreadable |"));
    }

    void jsonHoldsTheTokensInTheServicesForm() {
        const QJsonArray array =
            QJsonDocument::fromJson(exported({token()}, ExportFormat::Json, rules)).array();
        QCOMPARE(array[0].toObject()[QStringLiteral("name")].toString(), token().name);
        QCOMPARE(array[0].toObject()[QStringLiteral("scope")].toArray().size(), 2);
    }

    void markdownKeepsATableWhateverANameHolds() {
        const QString markdown = QString::fromUtf8(exported({token()}, ExportFormat::Markdown, rules));
        QVERIFY(markdown.contains(QStringLiteral("=HYPERLINK(\"x\"), \\| 田中")));
        QCOMPARE(markdown.count(QLatin1Char('\n')), 3);
    }

    void theJournalsCsvIsNeutralisedToo() {
        JournalEntry entry;
        entry.tokenName = QStringLiteral("=1");
        QVERIFY(journalAsCsv({entry}).contains(",'=1,"));
        QCOMPARE(QJsonDocument::fromJson(journalAsJson({entry})).array().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTokenExport)
#include "test_tokenexport.moc"
