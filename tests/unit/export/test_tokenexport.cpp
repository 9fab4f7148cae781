// SPDX-License-Identifier: MIT
#include "journalexport.h"
#include "tokenexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patdesk;

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
        const QString csv = QString::fromUtf8(exported({token()}, ExportFormat::Csv));
        const QStringList lines = csv.split(QStringLiteral("\r\n"));
        QCOMPARE(lines[0], QStringLiteral("id,name,ownerId,owner,scopes,created,lastUsed,expires,managed,"
                                          "accessTokenLifetimeSeconds"));
        QCOMPARE(lines[1], QStringLiteral("0123,\"'=HYPERLINK(\"\"x\"\"), | 田中\",o,'@SUM,a b,"
                                          "2026-11-24T12:00:00.000Z,,,false,43200"));
    }

    void whatCannotBeReadIsNotExportedAsNever() {
        Token odd = token();
        odd.created = Moment::unreadable();
        odd.lastUsed = Moment::unreadable();
        odd.expiry.at = Moment::unreadable();
        QVERIFY(exported({odd}, ExportFormat::Csv).contains(",unreadable,unreadable,unreadable,false,"));
        const QJsonObject json =
            QJsonDocument::fromJson(exported({odd}, ExportFormat::Json)).array()[0].toObject();
        QCOMPARE(json[QStringLiteral("created")].toString(), QStringLiteral("unreadable"));
        QCOMPARE(json[QStringLiteral("lastUsed")].toString(), QStringLiteral("unreadable"));
        QCOMPARE(json[QStringLiteral("expirationDate")].toString(), QStringLiteral("unreadable"));
        QVERIFY(exported({odd}, ExportFormat::Markdown).contains("| unreadable | unreadable | unreadable |"));
    }

    void jsonHoldsTheTokensInTheServicesForm() {
        const QJsonArray array = QJsonDocument::fromJson(exported({token()}, ExportFormat::Json)).array();
        QCOMPARE(array[0].toObject()[QStringLiteral("name")].toString(), token().name);
        QCOMPARE(array[0].toObject()[QStringLiteral("scope")].toArray().size(), 2);
    }

    void markdownKeepsATableWhateverANameHolds() {
        const QString markdown = QString::fromUtf8(exported({token()}, ExportFormat::Markdown));
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
