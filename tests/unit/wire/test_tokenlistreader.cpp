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
        QCOMPARE(reading.tokens[0].fields.lastUsedMs, TokenFields::noDate);
        QCOMPARE(reading.tokens[0].fields.createdMs, TokenFields::unreadableDate);
        QCOMPARE(reading.tokens[1].fields.createdMs, TokenFields::unreadableDate);
        QCOMPARE(reading.tokens[1].fields.lastUsedMs, TokenFields::unreadableDate);
        QCOMPARE(reading.tokens[1].fields.expiresMs, TokenFields::noDate);
        QCOMPARE(reading.summary->partly, 1); // what is left out is no fault
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
        QTest::newRow("something behind") << json("[{'id':'i'}] x");
        QTest::newRow("wrong word") << QByteArray("[tru, nonsense]");
        QTest::newRow("not UTF-8") << QByteArray("[{\"id\":\"\xFF\xFE\"}]");
        QTest::newRow("UTF-16") << QByteArray("[\0]\0", 4);
        QTest::newRow("too deep") << '[' + QByteArray(200, '[') + QByteArray(200, ']') + ']';
        QTest::newRow("objects, none of them a token") << json("[{'name':'a'},{'name':'b'}]");
        QTest::newRow("a string without an end") << json("[{'id':'i'},{'id':'j','name':'k]");
        QTest::newRow("an element without an end")
            << json("[{'id':'i'},{'id':'j','x':[") + QByteArray(3 * 1024 * 1024, ' ');
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
        text.truncate(text.indexOf("id1700") + 7);
        for (const qsizetype piece : {qsizetype(5000), text.size()}) {
            const Reading reading = read(text, piece);
            QVERIFY(reading.error);
            QVERIFY2(reading.error->detail.startsWith(QStringLiteral("token 1701: ")),
                     qPrintable(reading.error->detail));
            QCOMPARE(reading.tokens.size(), 1700u);
        }
    }

    void oneOddElementHidesNoOther_data() {
        QTest::addColumn<QByteArray>("odd");
        QTest::addColumn<QByteArray>("name"); // of the odd one; "-" = it has no id
        QTest::addColumn<bool>("whole");
        const auto row = [](const char* words, const QByteArray& odd, const char* name, bool whole) {
            QTest::newRow(words) << odd << QByteArray(name) << whole;
        };
        row("a number beyond 64 bits",
            json("{'id':'odd','name':'n','serial':123456789012345678901234567890}"), "n", true);
        row("one of them a date", json("{'id':'odd','name':'n','lastUsed':123456789012345678901234567890}"),
            "n", false);
        row("a number beyond a double", json("{'id':'odd','name':'n','x':1e400000}"), "n", true);
        row("not a number", json("{'id':'odd','name':'n','x':NaN,'y':-Infinity}"), "n", true);
        row("half a surrogate pair", json("{'id':'odd','name':'n\\ud83d'}"), "n\xEF\xBF\xBD", false);
        row("its other half", json("{'id':'odd','name':'\\ude00n'}"), "\xEF\xBF\xBDn", false);
        row("a whole one", json("{'id':'odd','name':'\\ud83d\\ude00','x':1e999999}"), "\xF0\x9F\x98\x80",
            true);
        row("a raw line end", json("{'id':'odd','name':'n\n'}"), "n\n", false);
        row("a raw NUL", json("{'id':'odd','name':'n~'}").replace('~', QByteArray(1, '\0')), "n", false);
        row("a raw control byte elsewhere", json("{'id':'odd','name':'n','x':'\x01'}"), "n", true);
        row("no UTF-8", json("{'id':'odd','name':'n\xC3','x':'\xED\xA0\x80'}"), "n\xEF\xBF\xBD", false);
        row("an escape that is none", json("{'id':'odd','name':'\\qn'}"), "\xEF\xBF\xBDqn", false);
        row("an id that is no text", json("{'id':'o\\ud83d','name':'n'}"), "-", false);
        row("too deep",
            json("{'id':'odd','name':'n','x':") + QByteArray(100, '[') + QByteArray(100, ']') + '}', "n",
            true);
        row("much too deep",
            json("{'id':'odd','name':'n','x':") + QByteArray(5000, '[') + QByteArray(5000, ']') + '}', "n",
            true);
        row("no JSON at all", "nonsense", "-", false);
        row("a quote too many", json("{'id':'odd','name':'n'n'}"), "n", false);
        row("a quote too few", json("{'id':'odd,'name':'n'}"), "-", false);
        row("a word and a text", json("'a' 'b'"), "-", false);
        row("a text", json("'a'"), "-", false);
        row("a comma too few", json("{'id':'odd','name':'n' 'x':1}"), "n", false);
        row("a bracket too few", json("{'id':'odd','name':'n','owner':{'id':'o'}"), "n", false);
    }

    void oneOddElementHidesNoOther() {
        QFETCH(QByteArray, odd);
        QFETCH(QByteArray, name);
        QFETCH(bool, whole);
        const bool shown = name != "-";
        // First, in the middle, last; in a short list and over several batches.
        for (const int count : {4, 2000}) {
            for (const int place : {0, count / 2, count}) {
                QByteArrayList elements;
                for (int i = 0; i < count; ++i)
                    elements.append(json("{'id':'%','name':'sound'}").replace('%', QByteArray::number(i)));
                elements.insert(place, odd);
                const QByteArray text = '[' + elements.join(", ") + ']';
                for (const qsizetype piece : {qsizetype(1000), text.size()}) {
                    const Reading reading = read(text, piece);
                    QVERIFY2(reading.summary, reading.error ? qPrintable(reading.error->detail) : "");
                    std::vector<std::string> ids;
                    for (const Kept& token : reading.tokens) {
                        if (token.id == "odd")
                            QCOMPARE(QByteArray(token.name.c_str()), name);
                        else
                            ids.push_back(token.id);
                    }
                    for (int i = 0; i < count; ++i)
                        QCOMPARE(ids.at(std::size_t(i)), std::to_string(i));
                    QCOMPARE(ids.size(), std::size_t(count));
                    QCOMPARE(reading.summary->tokens, count + (shown ? 1 : 0));
                    QCOMPARE(reading.summary->unreadable, shown ? 0 : 1);
                    QCOMPARE(reading.summary->partly, shown && !whole ? 1 : 0);
                    QCOMPARE(reading.summary->samples.isEmpty(), shown && whole);
                }
            }
        }
    }

    void whatOfAnOddElementIsNotToldForCertainIsTakenForTheWorst() {
        const Reading cut =
            read(json("[{'id':'i','name':'n'n','scope':['a'],'managed':false},{'id':'j'}]"), 4096);
        const TokenFields& fields = cut.tokens.at(0).fields;
        QVERIFY(fields.partlyUnreadable);
        QVERIFY(cut.tokens[0].scopes.empty()); // not every right, and not none for certain
        QVERIFY(fields.managed);               // locked until somebody says otherwise
        QCOMPARE(fields.createdMs, TokenFields::unreadableDate);
        QCOMPARE(fields.lastUsedMs, TokenFields::unreadableDate);
        QCOMPARE(fields.expiresMs, TokenFields::unreadableDate);
        const Reading whole =
            read(json("[{'id':'i','x':1e400000,'name':'n','scope':['a','b'],'owner':{'id':'o','name':'O'},'"
                      "created':"
                      "'2026-11-24T12:00:00Z','lastUsed':null,'expirationDate':1795521600000,'managed':false,"
                      "'accessTokenValiditySeconds':750,'userAwareTokenNeverExpires':true}]"),
                 4096);
        const Kept& kept = whole.tokens.at(0);
        QCOMPARE(kept.scopes, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(kept.owner, std::string("O"));
        QCOMPARE(kept.fields.createdMs, 1795521600000);
        QCOMPARE(kept.fields.lastUsedMs, TokenFields::noDate);
        QCOMPARE(kept.fields.expiresMs, 1795521600000);
        QCOMPARE(kept.fields.accessTokenLifetimeS, 750);
        QVERIFY(!kept.fields.managed);
        QVERIFY(kept.fields.neverExpiresAcknowledged);
        QVERIFY(!kept.fields.partlyUnreadable);
    }

    void textsBeyondBoundsAreCutAndTheRowIsShown() {
        const QByteArray text = json("[{'id':'i','name':'") + QByteArray(100 * 1024, 'x') +
                                json("'},{'id':'") + QByteArray(100 * 1024, 'y') + json("'},{'id':'j'}]");
        const Reading reading = read(text, 60000);
        QVERIFY(reading.summary);
        QCOMPARE(reading.tokens.size(), 2u);
        QCOMPARE(reading.tokens[0].name.size(), TokenListReader::maxStringBytes);
        QVERIFY(reading.tokens[0].fields.partlyUnreadable);
        QCOMPARE(reading.tokens[1].id, std::string("j"));
        QCOMPARE(reading.summary->unreadable, 1); // half an id is none
    }

    void anElementBeyondAMebibyteIsShownAsFarAsItWasKept() {
        for (const bool last : {false, true}) {
            const QByteArray text = json("[{'id':'h'},{'id':'i','name':'n','x':'},{") +
                                    QByteArray(3 * 1024 * 1024, 'x') +
                                    (last ? json("','y':[{},{}]} ]") : json("','y':[{},{}]} ,{'id':'j'}]"));
            for (const qsizetype piece : {qsizetype(50'000), text.size()}) {
                const Reading reading = read(text, piece);
                QVERIFY2(reading.summary, reading.error ? qPrintable(reading.error->detail) : "");
                QCOMPARE(reading.tokens.size(), last ? 2u : 3u);
                QCOMPARE(reading.tokens[1].name, std::string("n"));
                QVERIFY(reading.tokens[1].fields.partlyUnreadable);
                QCOMPARE(reading.tokens.back().id, std::string(last ? "i" : "j"));
                QCOMPARE(reading.summary->partly, 1);
            }
        }
    }

    void commasMayBeMissingOrTooMany() {
        for (const char* text :
             {"[{'id':'i'} {'id':'j'}]", "[{'id':'i'},{'id':'j'},]", "[{'id':'i'}{'id':'j'} , ]"}) {
            const Reading reading = read(json(text), 4096);
            QVERIFY2(reading.summary, text);
            QCOMPARE(reading.summary->tokens, 2);
            QCOMPARE(reading.summary->unreadable, 0);
        }
        QCOMPARE(read(json("[{'id':'i'},,{'id':'j'}]"), 4096).summary->unreadable, 1);
    }

    void theSamplesArePlainCappedAndWithoutSecrets() {
        const Reading one = read(
            json("[{'id':'i'},{'name':'a\x01\xFFz','clientSecret' : 'hush\\'hush','created':'x'}]"), 4096);
        const QByteArray& line = one.summary->samples;
        QVERIFY2(line.contains("a\\x01\\xffz"), line.constData());
        QVERIFY2(!line.contains("hush"), line.constData());
        QVERIFY(line.contains("created"));
        QByteArray many = json("[{'id':'i'}");
        for (int i = 0; i < 500; ++i)
            many += json(",{'name':'") + QByteArray(5000, 'x') + json("','x':1e999999}");
        const Reading reading = read(many + ']', 60000);
        QCOMPARE(reading.summary->unreadable, 500);
        QVERIFY(reading.summary->samples.size() < 20 * 2100);
    }

    void aListThatIsOddThroughoutTakesNoLongerThanItsLength() {
        // Quadratic work would take minutes.
        QByteArray text = "[";
        for (int i = 0; i < 60'000; ++i)
            text += json("{'id':'") + QByteArray::number(i) + json("','name':'a'b','x':[{},{},{}]},");
        const Reading reading = read(text + json("{'id':'z'}]"), 65536);
        QVERIFY(reading.summary);
        QCOMPARE(reading.summary->tokens, 60'001);
        QCOMPARE(reading.summary->unreadable, 0);
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
