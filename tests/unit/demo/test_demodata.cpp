// SPDX-License-Identifier: MIT
// The demo tenant's people and tokens have the variety of a real tenant, and follow from the seed.
#include "demodata.h"
#include "tokendraft.h"
#include "tokenrules.h"

#include <QSet>
#include <QTest>

using namespace patdesk;
using namespace patdesk::demo;

namespace {

const Instant now = *parseRfc3339("2026-11-24T08:00:00Z");

template <class Predicate>
qsizetype count(const World& world, Predicate predicate) {
    return std::count_if(world.tokens.begin(), world.tokens.end(), predicate);
}

} // namespace

class TestDemoData : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theSameSeedGivesTheSameTenant() {
        QVERIFY(makeWorld(412, 1, now).tokens == makeWorld(412, 1, now).tokens);
        QVERIFY(makeWorld(412, 1, now).tokens != makeWorld(412, 2, now).tokens);
    }

    void datesKeepTheirDistanceFromTheClock() {
        const auto later = std::chrono::days(400);
        const World early = makeWorld(50, 1, now);
        const World late = makeWorld(50, 1, now + later);
        for (qsizetype i = 0; i < early.tokens.size(); ++i)
            QCOMPARE(late.tokens[i].created, Moment(*early.tokens[i].created.known() + later));
    }

    void everyKindOfTokenIsThere_data() {
        QTest::addColumn<int>("finding");
        QTest::newRow("stale") << int(Finding::Stale);
        QTest::newRow("never used") << int(Finding::NeverUsed);
        QTest::newRow("expiring soon") << int(Finding::ExpiringSoon);
        QTest::newRow("expired") << int(Finding::Expired);
        QTest::newRow("never expires") << int(Finding::NeverExpires);
        QTest::newRow("all scopes") << int(Finding::AllScopes);
        QTest::newRow("managed") << int(Finding::Managed);
    }

    void everyKindOfTokenIsThere() {
        QFETCH(int, finding);
        const World world = makeWorld(412, 1, now);
        const auto found = count(world, [&](const Token& token) {
            return has(findingsOf(token, now), static_cast<Finding>(finding));
        });
        QVERIFY2(found >= 10 && found <= 300, qPrintable(QString::number(found)));
    }

    void thereAreNarrowScopesAndNamesOfManyScriptsAndLengths() {
        const World world = makeWorld(412, 1, now);
        QVERIFY(count(world, [](const Token& token) { return !token.scopes.contains(scopeAll); }) > 100);
        QVERIFY(count(world, [](const Token& token) { return token.name.size() > 200; }) > 0);
        const auto hasScript = [&](QChar::Script script) {
            return std::any_of(
                world.identities.begin(), world.identities.end(),
                [&](const Identity& identity) { return identity.name.at(0).script() == script; });
        };
        for (const auto script : {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul,
                                  QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Arabic,
                                  QChar::Script_Hebrew, QChar::Script_Devanagari, QChar::Script_Thai})
            QVERIFY(hasScript(script));
        QVERIFY(std::any_of(world.identities.begin(), world.identities.end(), [](const Identity& identity) {
            return identity.state != Identity::State::Active;
        }));
    }

    void everyTokenIsOneThatTheServiceCouldHold_data() {
        QTest::addColumn<int>("tokens");
        for (const int tokens : {2, 10, 412, 600, 5000})
            QTest::addRow("%d tokens", tokens) << tokens;
    }

    void everyTokenIsOneThatTheServiceCouldHold() {
        QFETCH(int, tokens);
        const World world = makeWorld(tokens, 7, now);
        QCOMPARE(world.tokens.size(), tokens);
        QHash<OwnerId, QSet<QString>> names;
        QSet<QString> ids;
        for (const Token& token : world.tokens) {
            QVERIFY(world.identity(token.owner.id));
            const Instant created = token.created.known().value_or(Instant::max());
            const auto lastUsed = token.lastUsed.known();
            const auto ends = token.expiry.at.known();
            QVERIFY(created <= now);
            QVERIFY(!lastUsed || (*lastUsed >= created && *lastUsed <= now));
            QVERIFY(!lastUsed || !ends || *lastUsed <= *ends);
            QVERIFY(!ends || *ends >= created);
            QVERIFY(!token.expiry.never() || token.neverExpiresAcknowledged);
            QVERIFY(!token.scopes.isEmpty());
            QVERIFY(!names[token.owner.id].contains(token.name));
            names[token.owner.id].insert(token.name);
            QVERIFY(names[token.owner.id].size() <= maxTokensPerOwner);
            QVERIFY(!ids.contains(token.id.text()));
            ids.insert(token.id.text());
        }
    }

    void whoSignsInIsActiveAndHasRoomForMore() {
        const World world = makeWorld(600, 3, now);
        for (const TokenId& id : {world.administratorsToken, world.membersToken}) {
            const Token* token = world.token(id);
            QVERIFY(token && !token->managed);
            const Identity* owner = world.identity(token->owner.id);
            QVERIFY(owner && owner->state == Identity::State::Active);
            QCOMPARE(owner->administrator, id == world.administratorsToken);
            QVERIFY(count(world, [&](const Token& one) { return one.owner.id == token->owner.id; }) <= 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoData)
#include "test_demodata.moc"
