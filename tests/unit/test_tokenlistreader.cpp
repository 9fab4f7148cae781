// SPDX-License-Identifier: MIT
#include "instant.h"
#include "tokenlistreader.h"

#include <QTest>

#include <string>
#include <vector>

using namespace patdesk;

namespace {

/// JSON written with single quotes: moc 6.4 loses its way in raw strings.
QByteArray json(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

/// What a sink has got, kept beyond its call.
struct Kept {
    std::string id;
    std::string name;
    std::string owner;
    std::vector<std::string> scopes;
    TokenFields fields;
};

struct Reading {
    std::vector<Kept> tokens;
    std::optional<ListSummary> summary;
    std::optional<Error> error;
};

Reading read(const QByteArray& json, qsizetype piece) {
    Reading reading;
    TokenListReader reader([&reading](const TokenFields& fields) {
        Kept kept{
            std::string(fields.id), std::string(fields.name), std::string(fields.ownerName), {}, fields};
        for (const std::string_view scope : fields.scopes)
            kept.scopes.emplace_back(scope);
        reading.tokens.push_back(std::move(kept));
    });
    for (qsizetype at = 0; at < json.size(); at += piece)
        (void)reader.feed(QByteArrayView(json).sliced(at, std::min(piece, json.size() - at)));
    const Result<ListSummary> finished = reader.finish();
    if (finished)
        reading.summary = *finished;
    else
        reading.error = finished.error();
    return reading;
}

/// A token whose texts hold what could be taken for the end of an element.
QByteArray token(int number) {
    QByteArray text = json("{'id':'id%1','name':'n },{ \\' \\\\ %1 田中','scope':['a','b'], "
                           "'owner':{'type':'IDENTITY','id':'o','name':'Núñez'},'created':'2026-11-24T12:00:"
                           "00Z', 'extra':[{'deep':[1,2,{'x':'},{'}]},{}],'lastUsed':null,'managed':true}");
    return text.replace("%1", QByteArray::number(number));
}

QByteArray list(int count) {
    QByteArrayList tokens;
    for (int i = 0; i < count; ++i)
        tokens.append(token(i));
    return '[' + tokens.join(" ,\n ") + ']';
}

} // namespace

class TestTokenListReader : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aListReadsTheSameHoweverItIsCutIntoPieces() {
        const QByteArray json = list(40);
        for (const qsizetype piece :
             {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(1000), json.size()}) {
            const Reading reading = read(json, piece);
            QVERIFY2(reading.summary, reading.error ? qPrintable(reading.error->detail) : "");
            QCOMPARE(reading.summary->tokens, 40);
            QCOMPARE(reading.tokens.size(), 40u);
            QCOMPARE(reading.tokens[39].id, std::string("id39"));
            QCOMPARE(reading.tokens[39].name, std::string("n },{ \" \\ 39 田中"));
        }
    }

    void aListOfManyBatchesLosesNothing() {
        const Reading reading = read(list(5000), 65536);
        QVERIFY(reading.summary);
        QCOMPARE(reading.summary->tokens, 5000);
        for (std::size_t i = 0; i < reading.tokens.size(); ++i)
            QCOMPARE(reading.tokens[i].id, "id" + std::to_string(i));
    }

    void everyFieldArrives() {
        const Reading reading = read(
            json(
                "[{'id':'i','name':'n','scope':['a','b'],'owner':{'id':'o','name':'O'},'created':'2017-07-"
                "11T18:45:37.098Z', "
                "'lastUsed':'2018-01-11T18:45:37.098123456Z','expirationDate':'2026-12-31T23:59:59.999+01:00'"
                ", 'accessTokenValiditySeconds':36900,'userAwareTokenNeverExpires':true,'managed':false}]"),
            4096);
        const Kept& kept = reading.tokens.at(0);
        QCOMPARE(kept.owner, std::string("O"));
        QCOMPARE(kept.scopes, (std::vector<std::string>{"a", "b"}));
        const auto ms = [](const char* text) { return parseRfc3339(text)->time_since_epoch().count(); };
        QCOMPARE(kept.fields.createdMs, ms("2017-07-11T18:45:37.098Z"));
        QCOMPARE(kept.fields.lastUsedMs, ms("2018-01-11T18:45:37.098Z"));
        QCOMPARE(kept.fields.expiresMs, ms("2026-12-31T22:59:59.999Z"));
        QCOMPARE(kept.fields.accessTokenLifetimeS, 36900);
        QVERIFY(kept.fields.neverExpiresAcknowledged);
        QVERIFY(!kept.fields.managed);
    }

    void whatMayBeNullOrAbsentIsTolerated() {
        const Reading reading = read(
            json("[{'id':'i'},{'id':'j','name':null,'scope':null,'owner':null,'created':null,'lastUsed':'"
                 "nonsense', 'expirationDate':null,'managed':null,'accessTokenValiditySeconds':'750'}]"),
            4096);
        QCOMPARE(reading.summary->tokens, 2);
        QCOMPARE(reading.tokens[0].scopes, std::vector<std::string>{"sp:scopes:all"});
        QCOMPARE(reading.tokens[1].scopes, std::vector<std::string>{"sp:scopes:all"});
        QCOMPARE(reading.tokens[1].fields.lastUsedMs, TokenFields::noDate);
        QCOMPARE(reading.tokens[1].fields.accessTokenLifetimeS, 750);
    }

    void elementsThatAreNoTokensAreCountedAndLeftOut() {
        const Reading reading = read(json("[1, {'name':'no id'}, {'id':'i'}, null]"), 4096);
        QCOMPARE(reading.summary->tokens, 1);
        QCOMPARE(reading.summary->unreadable, 3);
    }

    void emptyListsAndAByteOrderMarkAreLists() {
        for (const char* json : {"[]", " [ ] \n", "\xEF\xBB\xBF[]"}) {
            for (const qsizetype piece : {1, 100})
                QVERIFY2(read(json, piece).summary, json);
        }
    }

    void givesUpWhereNoArrayBegins() {
        TokenListReader reader([](const TokenFields&) {});
        const QByteArray nothing(256 * 1024, ' ');
        for (int piece = 0; piece < 4; ++piece)
            QVERIFY(reader.feed(nothing));
        const Result<Done> fed = reader.feed(nothing);
        QVERIFY(!fed);
        QCOMPARE(fed.error().kind, ErrorKind::Malformed);
    }

    void whatIsNoListIsMalformed_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("html") << QByteArray("<html><body>Sign in</body></html>");
        QTest::newRow("cut after an element") << json("[{'id':'i'}");
        QTest::newRow("cut in an element") << json("[{'id':'i'},{'id'");
        QTest::newRow("cut after a comma") << json("[{'id':'i'},");
        QTest::newRow("trailing comma") << json("[{'id':'i'},]");
        QTest::newRow("something behind") << json("[{'id':'i'}] x");
        QTest::newRow("no comma") << json("[{'id':'i'} {'id':'j'}]");
        QTest::newRow("wrong word") << QByteArray("[tru, nonsense]");
        QTest::newRow("not UTF-8") << QByteArray("[{\"id\":\"\xFF\xFE\"}]");
        QTest::newRow("UTF-16") << QByteArray("[\0]\0", 4);
        QTest::newRow("too deep") << '[' + QByteArray(200, '[') + QByteArray(200, ']') + ']';
        QTest::newRow("a text of 100 KiB")
            << json("[{'id':'i','name':'") + QByteArray(100 * 1024, 'x') + json("'}]");
        QTest::newRow("an element of 2 MiB")
            << json("[{'id':'i','x':'") + QByteArray(2 * 1024 * 1024, 'x') + json("'}]");
    }

    void whatIsNoListIsMalformed() {
        QFETCH(QByteArray, json);
        for (const qsizetype piece : {qsizetype(3000), std::max<qsizetype>(json.size(), 1)}) {
            const Reading reading = read(json, piece);
            QVERIFY(reading.error);
            QCOMPARE(reading.error->kind, ErrorKind::Malformed);
            QVERIFY(!reading.error->detail.isEmpty());
        }
    }

    void anErrorNamesTheTokenAndTheOnesBeforeItArrive() {
        QByteArray text = list(2000);
        text.replace(text.indexOf("id1700") + 7, 1, "?");
        for (const qsizetype piece : {qsizetype(5000), text.size()}) {
            const Reading reading = read(text, piece);
            QVERIFY(reading.error);
            QVERIFY2(reading.error->detail.startsWith(QStringLiteral("token 1701: ")),
                     qPrintable(reading.error->detail));
            QCOMPARE(reading.tokens.size(), 1700u);
        }
    }

    void afterAnErrorEveryCallAnswersTheSame() {
        TokenListReader reader([](const TokenFields&) {});
        const Result<Done> first = reader.feed("{");
        QVERIFY(!first);
        QCOMPARE(reader.feed("[]").error().detail, first.error().detail);
        QCOMPARE(reader.finish().error().detail, first.error().detail);
    }

    void aMebibyteOfWhiteSpaceMayFollowTheArrayAndNoMore() {
        const QByteArray space(qsizetype(TokenListReader::maxElementBytes), ' ');
        QVERIFY(read(list(3) + space, 60000).summary);
        QVERIFY(read(list(3) + space + ' ', 60000).error);
    }

    void theFirstOfADuplicateKeyWins() {
        const Reading reading = read(json("[{'id':'i','id':'j','name':'a','name':'b'}]"), 4096);
        QCOMPARE(reading.tokens.at(0).id, std::string("i"));
        QCOMPARE(reading.tokens.at(0).name, std::string("a"));
    }

    void anElementOfJustOneMebibyteIsRead() {
        const QByteArray frame = json("{'id':'i','x':''}");
        QByteArray element = frame;
        element.insert(element.size() - 2,
                       QByteArray(qsizetype(TokenListReader::maxElementBytes) - frame.size(), 'x'));
        for (const QByteArray& text : {'[' + element + ']', '[' + element + ',' + element + "]  \n"}) {
            const Reading reading = read(text, 60000);
            QVERIFY2(reading.summary, reading.error ? qPrintable(reading.error->detail) : "");
        }
        QVERIFY(read('[' + element + "] x", 60000).error);
    }
};

QTEST_GUILESS_MAIN(TestTokenListReader)
#include "test_tokenlistreader.moc"
