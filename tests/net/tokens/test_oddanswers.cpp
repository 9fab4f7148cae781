// SPDX-License-Identifier: MIT
// Answers that are valid in all but one place, dates in every form, and clocks that differ: raw bodies over
// HTTP.
#include "await.h"
#include "heldclock.h"
#include "httpclient.h"
#include "servicescript.h"
#include "tokenchanges.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

namespace {

QByteArray httpDate(Instant at) {
    const QString form = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    return QLocale::c().toString(utcDateTime(at), form).toLatin1();
}

QByteArray iso(Instant at) {
    return utcDateTime(at).toString(Qt::ISODate).toLatin1();
}

QByteArray element(const QByteArray& id, const QByteArray& rest) {
    return "{\"id\":\"" + id + "\",\"name\":\"" + id + "\",\"scope\":[\"a:b:read\"]," + rest + '}';
}

/// A service whose list is what `listed` holds, with a clock of its own, and a Patdesk with another.
struct Service {
    explicit Service(std::chrono::milliseconds localAhead = 0ms)
        : serviceClock(*parseRfc3339("2026-11-24T12:00:00Z"))
        , localClock(serviceClock.now() + localAhead)
        , http(testOptions())
        , tokens(http, localClock) {
        server.setAnswer([this](const SeenRequest& request) { return answer(request); });
    }

    Script answer(const SeenRequest& request) {
        const QList<QByteArray> headers =
            saysDate ? QList<QByteArray>{"Date: " + httpDate(serviceClock.now())} : QList<QByteArray>{};
        const auto respond = [&](const QByteArray& body) {
            return Script{send(response(200, body, "application/json", headers))};
        };
        if (isSignIn(request))
            return respond(signInBody.isEmpty() ? accessTokenBody() : signInBody);
        if (request.method == "GET")
            return respond('[' + listed.join(',') + ']');
        return changeBody.isEmpty() ? Script{resetConnection()} : respond(changeBody);
    }

    bool open() {
        tokens.open(tenantAt(server), clientSecret());
        return QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 20'000);
    }

    bool refresh() {
        return await<Done>([&](auto then) { tokens.refresh(then); }).ok();
    }

    Result<CreatedToken> create() {
        return await<CreatedToken>([&](auto then) { tokens.changes().create(someDraft(), then); });
    }

    std::int64_t count(TokenFilter filter) { return countOf(tokens.model().counts(), filter); }

    HeldClock serviceClock;
    HeldClock localClock;
    bool saysDate = true;
    FaultServer server;
    QByteArrayList listed;
    QByteArray changeBody; ///< empty = the answer to a change is lost
    QByteArray signInBody;
    HttpClient http;
    TokenService tokens;
};

} // namespace

class TestOddAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void oddElementsAreCountedAndTheOthersAreShown() {
        Service s;
        s.listed = {element("a", "\"created\":\"2026-11-24T10:00:00Z\""),
                    element("b", "\"x\":123456789012345678901234567890"),
                    element("c", "\"lastUsed\":\"today\""), "{\"name\":\"no id\",\"secret\":\"hush\"}",
                    element("d", "\"y\":\"\\ud83d\"")};
        QSignalSpy noticed(&s.tokens, &TokenService::noticed);
        QVERIFY(s.open());
        QCOMPARE(s.tokens.model().totalCount(), 4);
        QCOMPARE(s.tokens.unread().leftOut, 1);
        QCOMPARE(s.tokens.unread().partly, 1);
        QVERIFY(s.tokens.unread().samples.contains("today"));
        QVERIFY(s.tokens.unread().samples.contains("no id"));
        QVERIFY(!s.tokens.unread().samples.contains("hush"));
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(noticed[0][0].value<Notice>(), Notice::UnreadableTokens);
        s.listed = {element("a", "\"created\":\"2026-11-24T10:00:00Z\"")};
        QVERIFY(s.refresh());
        QCOMPARE(s.tokens.unread().leftOut + s.tokens.unread().partly, 0);
    }

    void aListOfWhichNothingCanBeReadLeavesTheRowsOfBefore() {
        Service s;
        s.listed = {element("a", "\"created\":\"2026-11-24T10:00:00Z\"")};
        QVERIFY(s.open());
        s.listed = {"{\"token\":\"a\"}", "{\"token\":\"b\"}"};
        QSignalSpy failed(&s.tokens, &TokenService::failed);
        QVERIFY(!s.refresh());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Malformed);
        QCOMPARE(s.tokens.model().totalCount(), 1);
        QVERIFY(s.tokens.model().token(TokenId(QStringLiteral("a"))));
    }

    void whatCannotBeReadIsInNoFilterOfDates() {
        Service s;
        s.listed = {
            element("a", "\"created\":\"long ago\",\"lastUsed\":\"an hour ago\",\"expirationDate\":\"soon\""),
            element("b", "\"created\":null,\"lastUsed\":\"an hour ago\",\"expirationDate\":[]")};
        QVERIFY(s.open());
        QCOMPARE(s.count(TokenFilter::All), 2);
        for (const TokenFilter filter :
             {TokenFilter::Stale, TokenFilter::NeverUsed, TokenFilter::ExpiringSoon, TokenFilter::Expired,
              TokenFilter::NeverExpires})
            QCOMPARE(s.count(filter), 0);
        const TokenModel& model = s.tokens.model();
        for (const TokenColumn column : {TokenColumn::Created, TokenColumn::LastUsed, TokenColumn::Expires})
            QCOMPARE(model.index(0, static_cast<int>(column)).data().toString(),
                     QStringLiteral("unreadable"));
        QCOMPARE(model.index(0, static_cast<int>(TokenColumn::Status)).data().toString(),
                 QStringLiteral("Partly unreadable"));
    }

    void anIdThatIsListedTwiceIsShownTwiceAndGoesAsAWhole() {
        Service s;
        s.listed = {element("a", "\"lastUsed\":null"), element("b", "\"lastUsed\":null"),
                    element("a", "\"lastUsed\":\"2026-11-24T10:00:00Z\"")};
        QVERIFY(s.open());
        QCOMPARE(s.tokens.model().totalCount(), 3);
        for (int i = 0; i < 3; ++i) {
            s.tokens.model().sort(static_cast<int>(TokenColumn::LastUsed),
                                  i % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
            QVERIFY(s.refresh());
            QCOMPARE(s.tokens.model().rowCount(), 3);
        }
        s.changeBody = " ";
        const TokenId twice(QStringLiteral("a"));
        QVERIFY(await<Done>([&](auto then) { s.tokens.changes().remove(twice, then); }));
        QCOMPARE(s.tokens.model().totalCount(), 1);
        QVERIFY(!s.tokens.model().token(twice));
    }

    void aCreateWithAnOddFieldGivesItsSecret() {
        Service s;
        QVERIFY(s.open());
        s.changeBody =
            R"({"id":"new","secret":"0123456789","name":"a name","created":"now","serial":1e400000})";
        const auto created = s.create();
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        QCOMPARE(created->secret.reveal(), QByteArrayView("0123456789"));
        QVERIFY(s.tokens.model().token(TokenId(QStringLiteral("new"))));
    }

    void aPatchWithAnOddFieldCountsAsMade() {
        Service s;
        s.listed = {element("a", "\"lastUsed\":null")};
        QVERIFY(s.open());
        s.changeBody = R"({"id":"a","name":"a name","lastUsed":99999999999999999999999})";
        const auto patched = await<Token>(
            [&](auto then) { s.tokens.changes().patch(TokenId(QStringLiteral("a")), somePatch(), then); });
        QVERIFY2(patched, patched ? "" : qPrintable(patched.error().detail));
        QCOMPARE(patched->name, QStringLiteral("a name"));
        QVERIFY(patched->lastUsed.isUnreadable());
    }

    void aLostCreateIsFoundWhateverTheLocalClockSays_data() {
        QTest::addColumn<qint64>("aheadMinutes");
        for (const qint64 minutes : {0, 6, -6, 1440, -1440, 60 * 24 * 40})
            QTest::addRow("%lld min", static_cast<long long>(minutes)) << minutes;
    }

    void aLostCreateIsFoundWhateverTheLocalClockSays() {
        QFETCH(qint64, aheadMinutes);
        Service s{std::chrono::minutes(aheadMinutes)};
        QVERIFY(s.open());
        const QByteArray name = someDraft().name.toUtf8();
        s.listed = {"{\"id\":\"beef\",\"name\":\"" + name + "\",\"created\":\"" + iso(s.serviceClock.now()) +
                    "\"}"};
        const auto created = s.create();
        QCOMPARE(created.error().kind, ErrorKind::SecretLost);
        QCOMPARE(created.error().detail, QStringLiteral("beef"));
    }

    void anOlderTokenOfThatNameIsAnotherWhateverTheLocalClockSays() {
        Service s{-24h};
        QVERIFY(s.open());
        const QByteArray name = someDraft().name.toUtf8();
        s.listed = {"{\"id\":\"old\",\"name\":\"" + name + "\",\"created\":\"" +
                    iso(s.serviceClock.now() - 1h) + "\"}"};
        QCOMPARE(s.create().error().kind, ErrorKind::NotMade);
    }

    void aTokenOfThatNameWithoutAReadableDateLeavesTheOutcomeUnknown() {
        Service s;
        QVERIFY(s.open());
        const QByteArray name = someDraft().name.toUtf8();
        for (const char* created : {"null", "\"yesterday\""}) {
            s.listed = {"{\"id\":\"old\",\"name\":\"" + name + "\",\"created\":" + created + '}'};
            QCOMPARE(s.create().error().kind, ErrorKind::OutcomeUnknown);
        }
    }

    void whatIsNotInAListWithUnreadablePartsIsNotSaidToBeGone() {
        Service s;
        s.listed = {element("a", "\"lastUsed\":null"), element("b", "\"lastUsed\":null")};
        QVERIFY(s.open());
        s.listed = {element("b", "\"lastUsed\":null"), "{\"name\":\"a\"}"};
        const TokenId lost(QStringLiteral("a"));
        const auto removed = await<Done>([&](auto then) { s.tokens.changes().remove(lost, then); });
        QCOMPARE(removed.error().kind, ErrorKind::OutcomeUnknown);
        const auto patched =
            await<Token>([&](auto then) { s.tokens.changes().patch(lost, somePatch(), then); });
        QCOMPARE(patched.error().kind, ErrorKind::OutcomeUnknown);
        QVERIFY(s.tokens.model().token(lost));
    }

    void findingsAndAgesGoByTheServicesClock() {
        Service s{48h};
        s.listed = {element("a", "\"created\":\"" + iso(s.serviceClock.now() - 3h) +
                                     "\",\"expirationDate\":\"" + iso(s.serviceClock.now() + 1h) + "\"")};
        QVERIFY(s.open());
        QCOMPARE(s.count(TokenFilter::Expired), 0);
        QCOMPARE(s.count(TokenFilter::ExpiringSoon), 1);
        const auto created = s.tokens.model().index(0, static_cast<int>(TokenColumn::Created));
        QCOMPARE(created.data().toString(), QStringLiteral("3 h ago"));
        QVERIFY(std::chrono::abs(s.tokens.clock()() - s.serviceClock.now()) <
                5s); // an answer has its way to go
        s.tokens.close();
        s.saysDate = false; // another service, that says nothing
        QVERIFY(s.open());
        QCOMPARE(s.tokens.clock()(), s.localClock.now());
        QCOMPARE(s.count(TokenFilter::Expired), 1);
    }

    void anAccessTokensEndIsTakenByTheServicesClock() {
        Service s{24h};
        const QByteArray claims =
            "{\"identity_id\":\"i\",\"exp\":" +
            QByteArray::number(qint64(s.serviceClock.now().time_since_epoch() / 1s) + 600) +
            ",\"scope\":[\"sp:scopes:all\"]}";
        s.signInBody = "{\"access_token\":\"e30." +
                       claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                       ".x\"}";
        QVERIFY(s.open());
        QVERIFY(s.refresh());
        QVERIFY(s.refresh());
        QCOMPARE(s.server.count("POST"), 1); // one sign-in for three lists
    }
};

QTEST_GUILESS_MAIN(TestOddAnswers)
#include "test_oddanswers.moc"
