// SPDX-License-Identifier: MIT
// What is counted for a picture's bars, beside what their queries find and what one would count by hand.
#include "query/naivequery.h"

#include "bucketquery.h"
#include "distributions.h"
#include "expiringdays.h"
#include "parallel.h"
#include "querycompiler.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "showntokens.h"

#include <QTest>

#include <numeric>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QTimeZone berlin("Europe/Berlin");

/// A table of random tokens, some of them removed and some judged.
struct Desk {
    ShownTokens shown{heldNow};
    NaiveQuery naive{.zone = berlin};

    explicit Desk(quint32 seed, int tokens = 200) {
        RandomTokens random(seed);
        auto table = std::make_shared<TokenTable>();
        for (int i = 0; i < tokens; ++i) {
            Token token = random.token();
            for (qsizetype more = random.below(3) == 0 ? random.below(30) : 0; more > 0; --more)
                token.scopes.append(QStringLiteral("idn:more%1:read").arg(more));
            table->put(token);
        }
        shown.setTable(std::move(table), heldNow);
        for (TokenTable::Row row = 0; row < shown.table().rowCount(); ++row) {
            static constexpr std::array verdicts{Finding::JudgedSafe, Finding::JudgedInUse,
                                                 Finding::JudgedCannotTell};
            if (const auto which = static_cast<std::size_t>(random.below(4)); which < verdicts.size())
                naive.verdicts.insert(shown.table().token(row).id.text().toUtf8(), {verdicts[which]});
        }
        shown.setVerdicts(std::make_shared<const VerdictMarks>(naive.verdicts));
        for (int i = 0; i < 15; ++i)
            shown.remove(TokenTable::Row(random.below(tokens)), false);
    }

    Distributions distributions(bool hasVerdicts = true) const {
        return {shown.facts(), berlin, hasVerdicts};
    }

    std::int64_t naivelyFound(const Query& query) const {
        std::int64_t found = 0;
        forEachToken(shown.table(), [&](const Token& token) { found += naive.finds(query, token) ? 1 : 0; });
        return found;
    }

    std::int64_t found(const Query& query) {
        shown.setQuery(std::make_unique<CompiledQuery>(query, berlin));
        const auto rows = shown.rows().size();
        shown.setQuery(nullptr);
        return static_cast<std::int64_t>(rows);
    }
};

std::int64_t sum(const std::vector<std::int64_t>& counts, BucketRange range) {
    return std::accumulate(counts.begin() + range.first, counts.begin() + range.second + 1, std::int64_t{0});
}

const Distribution& of(const Distributions& distributions, PictureKind kind) {
    for (const Distribution& distribution : distributions.all()) {
        if (distribution.kind == kind)
            return distribution;
    }
    qFatal("no such picture");
}

QString text(const Distribution& distribution, int first, int last) {
    return printQuery(queryFor(distribution, {first, last}));
}

/// Whose: an ID and a name.
Token tokenOf(int number, const char* ownerId, const char* ownerName) {
    Token token;
    token.id = TokenId(QStringLiteral("t%1").arg(number));
    token.created = heldNow - std::chrono::days(10);
    token.owner = {OwnerId(QString::fromUtf8(ownerId)), QString::fromUtf8(ownerName)};
    return token;
}

} // namespace

class TestDistributions : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theQueryOfEachRangeFindsExactlyTheTokensCountedForIt() {
        int ranges = 0;
        int filled = 0;
        for (quint32 seed = 1; seed <= 3; ++seed) {
            Desk desk(seed);
            const Distributions distributions = desk.distributions();
            QCOMPARE(distributions.all().size(), std::size_t(6));
            for (const Distribution& distribution : distributions.all()) {
                for (int first = 0; first < distribution.size(); ++first) {
                    for (int last = first; last < distribution.size(); ++last) {
                        const Query query = queryFor(distribution, {first, last});
                        const QString typed = printQuery(query);
                        const QueryReading reading = readQuery(typed);
                        QVERIFY2(!reading.error && reading.query == query, qPrintable(typed));
                        const std::int64_t counted = sum(distribution.all, {first, last});
                        QVERIFY2(desk.found(query) == counted, qPrintable(typed));
                        QVERIFY2(desk.naivelyFound(query) == counted, qPrintable(typed));
                        ++ranges;
                        filled += counted > 0 ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY2(ranges > 600 && filled > 550, qPrintable(QString::number(filled)));
    }

    void everyTokenIsInOneBucketOfEachPicture() {
        const Desk desk(11);
        const Distributions distributions = desk.distributions();
        for (const Distribution& distribution : distributions.all())
            QCOMPARE(sum(distribution.all, {0, distribution.size() - 1}),
                     std::int64_t(desk.shown.table().liveCount()));
    }

    void thoseShownAreCountedBesideAll() {
        Desk desk(12);
        Distributions distributions = desk.distributions();
        const std::vector<Distribution> before = distributions.all();
        for (const Distribution& distribution : before)
            QVERIFY(distribution.shown == distribution.all);
        const Query wanted = readQuery(QStringLiteral("used>90d or scope:idn:role")).query;
        desk.shown.setQuery(std::make_unique<CompiledQuery>(wanted, berlin));
        desk.shown.setColumn(TokenColumn::Name, true);
        desk.shown.setOrder(TokenColumn::Name,
                            orderBy(TokenColumn::Name, desk.shown.table(), FindingsColumn()));
        distributions.countShown(desk.shown.rows());
        for (std::size_t i = 0; i < before.size(); ++i) {
            const Distribution& distribution = distributions.all()[i];
            QVERIFY(distribution.all == before[i].all);
            for (int bucket = 0; bucket < distribution.size(); ++bucket) {
                const Query both{.kind = Query::Kind::All,
                                 .children = {wanted, queryFor(distribution, {bucket, bucket})}};
                QCOMPARE(distribution.shown[std::size_t(bucket)], desk.naivelyFound(both));
            }
        }
        distributions.countShown({});
        for (const Distribution& distribution : distributions.all())
            QCOMPARE(sum(distribution.shown, {0, distribution.size() - 1}), std::int64_t(0));
    }

    void aDateOnAnEdgeBelongsToTheNearerBucket() {
        ShownTokens shown(heldNow);
        Token token = tokenOf(1, "o1", "Amelia");
        const auto bucketOf = [&](PictureKind kind, Moment moment) {
            token.lastUsed = token.expiry.at = token.created = moment;
            shown.put(token, false);
            const Distributions distributions(shown.facts(), berlin, false);
            const Distribution& distribution = of(distributions, kind);
            return static_cast<int>(std::find(distribution.all.begin(), distribution.all.end(), 1) -
                                    distribution.all.begin());
        };
        using namespace std::chrono;
        QCOMPARE(bucketOf(PictureKind::LastUsed, heldNow + hours(3)), 0); // a clock that is ahead
        QCOMPARE(bucketOf(PictureKind::LastUsed, heldNow), 0);
        QCOMPARE(bucketOf(PictureKind::LastUsed, heldNow - days(7)), 1);
        QCOMPARE(bucketOf(PictureKind::LastUsed, heldNow - days(7) - milliseconds(1)), 2);
        QCOMPARE(bucketOf(PictureKind::LastUsed, heldNow - days(4000)), 7);
        QCOMPARE(bucketOf(PictureKind::LastUsed, Moment()), 8);
        QCOMPARE(bucketOf(PictureKind::LastUsed, Moment::unreadable()), 9);
        QCOMPARE(bucketOf(PictureKind::Expires, heldNow - days(4000)), 0);
        QCOMPARE(bucketOf(PictureKind::Expires, heldNow), 0);
        QCOMPARE(bucketOf(PictureKind::Expires, heldNow + milliseconds(1)), 1);
        QCOMPARE(bucketOf(PictureKind::Expires, heldNow + days(30)), 3);
        QCOMPARE(bucketOf(PictureKind::Expires, heldNow + days(30) + milliseconds(1)), 4);
        QCOMPARE(bucketOf(PictureKind::Expires, Moment()), 9);
        QCOMPARE(bucketOf(PictureKind::Expires, Moment::unreadable()), 10);
        QCOMPARE(bucketOf(PictureKind::Created, heldNow - days(90)), 3);
        QCOMPARE(bucketOf(PictureKind::Created, Moment::unreadable()), 8);
    }

    void queriesAreWhatPeopleWouldType() {
        const Desk desk(13);
        const Distributions distributions = desk.distributions();
        const Distribution& used = of(distributions, PictureKind::LastUsed);
        QCOMPARE(text(used, 0, 0), QStringLiteral("used<=1d"));
        QCOMPARE(text(used, 4, 5), QStringLiteral("used>90d used<=1y"));
        QCOMPARE(text(used, 4, 7), QStringLiteral("used>90d"));
        QCOMPARE(text(used, 8, 8), QStringLiteral("used:never"));
        QCOMPARE(text(used, 7, 8), QStringLiteral("used>2y or used:never"));
        QCOMPARE(text(used, 8, 9), QStringLiteral("used:(never or unreadable)"));
        QCOMPARE(text(used, 0, 7), QStringLiteral("-used:never"));
        QCOMPARE(text(used, 0, 8), QStringLiteral("-used:unreadable"));
        QCOMPARE(text(used, 0, 9), QString());
        const Distribution& expires = of(distributions, PictureKind::Expires);
        QCOMPARE(text(expires, 0, 0), QStringLiteral("status:expired"));
        QCOMPARE(text(expires, 0, 2), QStringLiteral("status:expired or expires<=7d"));
        QCOMPARE(text(expires, 1, 3), QStringLiteral("expires<=30d"));
        QCOMPARE(text(expires, 1, 8), QStringLiteral("expires>0d"));
        QCOMPARE(text(expires, 0, 8), QStringLiteral("-expires:never"));
        const Distribution& scopes = of(distributions, PictureKind::Scopes);
        QCOMPARE(text(scopes, 1, 1), QStringLiteral("scopes:1 -status:all-scopes"));
        QCOMPARE(text(scopes, 3, 3), QStringLiteral("scopes>=3 scopes<=5 -status:all-scopes"));
        QCOMPARE(text(scopes, 5, 7), QStringLiteral("scopes>=11 or status:all-scopes"));
        QCOMPARE(text(scopes, 0, 6), QStringLiteral("-status:all-scopes"));
        const Distribution& verdicts = of(distributions, PictureKind::Verdicts);
        QCOMPARE(text(verdicts, 0, 1), QStringLiteral("verdict:(safe or cannot-tell)"));
    }

    void theOwnersOfTheMostTokensComeFirstAndTheRestIsOneBar() {
        ShownTokens shown(heldNow);
        int number = 0;
        for (int owner = 0; owner < 13; ++owner) {
            for (int i = 0; i <= owner; ++i)
                shown.put(tokenOf(++number, qPrintable(QStringLiteral("id-%1").arg(owner)),
                                  qPrintable(QStringLiteral("Person %1").arg(QChar(u'A' + owner)))),
                          false);
        }
        const Distributions distributions(shown.facts(), berlin, false);
        const Distribution& owners = of(distributions, PictureKind::Owners);
        QCOMPARE(owners.size(), mostOwners + 1);
        QCOMPARE(std::get<OwnerBucket>(owners.buckets.front()).name, QStringLiteral("Person M"));
        QCOMPARE(owners.all.front(), 13);
        QVERIFY(owners.buckets.back() == Bucket(OtherBucket::OtherOwners));
        QCOMPARE(owners.all.back(), 1 + 2 + 3);
        QCOMPARE(text(owners, 0, 1), QStringLiteral("owner:(\"Person M\" or \"Person L\")"));
        QCOMPARE(text(owners, 2, 10), QStringLiteral("-owner:(\"Person M\" or \"Person L\")"));
    }

    void anOwnerWhoseNameOthersHaveIsAskedForByTheId() {
        ShownTokens shown(heldNow);
        int number = 0;
        const auto put = [&](int tokens, const char* id, const char* name) {
            for (int i = 0; i < tokens; ++i)
                shown.put(tokenOf(++number, id, name), false);
        };
        put(9, "a1", "Chen");
        put(8, "a2", "Bo Chen");
        put(7, "a3", "A \"Bo\" B");
        put(6, "a4", "");
        put(5, "", "");
        put(4, "CHEN", "Zed"); // whose ID is a name
        put(3, "a5", "Twin");
        put(2, "a6", "Twin");
        const Distributions distributions(shown.facts(), berlin, false);
        const Distribution& owners = of(distributions, PictureKind::Owners);
        QStringList asked;
        for (const Bucket& bucket : owners.buckets) {
            if (const auto* const owner = std::get_if<OwnerBucket>(&bucket))
                asked.append(owner->name + u'=' + owner->asked);
        }
        QCOMPARE(asked, QStringList({QStringLiteral("Chen=a1"), QStringLiteral("Bo Chen=Bo Chen"),
                                     QStringLiteral("A \"Bo\" B=A \"Bo\" B"), QStringLiteral("a4=a4"),
                                     QStringLiteral("Zed=Zed"), QStringLiteral("Twin=a5"),
                                     QStringLiteral("Twin=a6")}));
        QVERIFY(owners.buckets.back() == Bucket(OtherBucket::OtherOwners));
        QCOMPARE(owners.all.back(), 5);
        for (int bucket = 0; bucket < owners.size(); ++bucket) {
            shown.setQuery(std::make_unique<CompiledQuery>(queryFor(owners, {bucket, bucket}), berlin));
            QCOMPARE(std::int64_t(shown.rows().size()), owners.all[std::size_t(bucket)]);
        }
    }

    void aPictureThatSaysNothingIsLeftOut() {
        ShownTokens shown(heldNow);
        shown.put(tokenOf(1, "o1", "Amelia"), false);
        QCOMPARE(Distributions(shown.facts(), berlin, false).all().size(), std::size_t(4));
        QCOMPARE(Distributions(shown.facts(), berlin, true).all().back().kind, PictureKind::Verdicts);
        QCOMPARE(Distributions().all().size(), std::size_t(0));
    }

    /// Long enough for several threads.
    void aLongTableIsCountedInParts() {
        constexpr TokenTable::Row rows = 2 * rowsWorthAThread + 4321;
        auto table = std::make_shared<TokenTable>();
        for (const char* const name : {"Amelia", "Zara"})
            table->appendOwner(name, name);
        const std::uint32_t scope = table->appendScope("idn:jobs:read");
        table->appendSet(std::span(&scope, 1));
        QRandomGenerator random(5);
        std::array<std::int64_t, 2> byOwner{};
        for (TokenTable::Row row = 0; row < rows; ++row) {
            table->appendRow(std::to_string(row), "x");
            table->owner[row] = random.bounded(2U);
            ++byOwner[table->owner[row]];
        }
        ShownTokens shown(heldNow);
        shown.setTable(std::move(table), heldNow);
        Distributions distributions(shown.facts(), berlin, false);
        const Distribution& owners = of(distributions, PictureKind::Owners);
        const bool isAmeliaFirst = byOwner[0] >= byOwner[1];
        QCOMPARE(owners.all[0], byOwner[isAmeliaFirst ? 0 : 1]);
        QCOMPARE(owners.all[1], byOwner[isAmeliaFirst ? 1 : 0]);
        distributions.countShown(shown.rows());
        QVERIFY(of(distributions, PictureKind::Owners).shown == owners.all);
    }

    void eachDayOfTheCalendarCountsWhatItsQueryFinds() {
        Desk desk(14, 900);
        const QDateTime today(utcDateTime(heldNow).toTimeZone(berlin).date(), QTime(), berlin);
        Token atMidnight = tokenOf(1, "o1", "Amelia");
        atMidnight.managed = true;
        atMidnight.expiry.at = instantOf(today.addDays(1));
        desk.shown.put(atMidnight, false);
        const Query wanted = readQuery(QStringLiteral("managed:yes")).query;
        desk.shown.setQuery(std::make_unique<CompiledQuery>(wanted, berlin));
        const ExpiringDays days =
            expiringDays(desk.shown.facts(), desk.shown.rows(), berlin, today.date(), 20);
        QCOMPARE(days.first.dayOfWeek(), 1);
        QVERIFY(days.first <= today.date() && today.date() < days.first.addDays(7));
        QCOMPARE(days.all.size(), std::size_t(20 * 7));
        std::int64_t shown = 0;
        for (std::size_t i = 0; i < days.all.size(); ++i) {
            const QDate day = days.day(i);
            const Query query = queryForExpiry(day.year(), day.month(), day.day());
            QCOMPARE(printQuery(query), QStringLiteral("expires:") + day.toString(Qt::ISODate));
            const Query both{.kind = Query::Kind::All, .children = {wanted, query}};
            QCOMPARE(days.all[i], desk.naivelyFound(query));
            QCOMPARE(days.shown[i], desk.naivelyFound(both));
            shown += days.shown[i];
        }
        QVERIFY(shown > 20);
    }
};

QTEST_GUILESS_MAIN(TestDistributions)
#include "test_distributions.moc"
