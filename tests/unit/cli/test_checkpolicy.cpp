// SPDX-License-Identifier: MIT
// The policy of `patdesk-cli check`: what its text may say, and which tokens fall short of it.
#include "checkpolicy.h"

#include <QTest>

using namespace patdesk;

namespace {

const Instant now = instantOf(QDateTime::fromString(QStringLiteral("2026-11-27T12:00:00Z"), Qt::ISODate));

/// Created two years ago, used yesterday, expires in a year, may do little.
Token goodToken() {
    Token token;
    token.id = TokenId(QStringLiteral("8f3c"));
    token.name = QStringLiteral("Nightly");
    token.created = Moment(now - std::chrono::days(730));
    token.lastUsed = Moment(now - std::chrono::days(1));
    token.expiry.at = Moment(now + std::chrono::days(365));
    token.scopes = {QStringLiteral("idn:sources:read")};
    return token;
}

CheckedToken by(const char* rules, const Token& token) {
    const Result<CheckPolicy> policy = checkPolicyOf(rules);
    return policy ? checked(token, *policy, now)
                  : CheckedToken{token, {QStringLiteral("no policy: ") + policy.error().detail}, {}};
}

} // namespace

class TestCheckPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aRuleIsReadAsPeopleTypeIt() {
        const Result<CheckPolicy> policy = checkPolicyOf("\xEF\xBB\xBF# for the pipeline\r\n"
                                                         "  Expiring  within 14 days  # two weeks\r\n\r\n"
                                                         "stale after 1 day\r\n"
                                                         "EXPIRED\nnever expires\nall scopes");
        QVERIFY(policy);
        QCOMPARE(policy->expiringDays, std::optional(14));
        QCOMPARE(policy->staleDays, std::optional(1));
        QVERIFY(policy->expired && policy->neverExpires && policy->allScopes);
    }

    void anOwnerIsGoneWhoLeftOrIsMissingAndUnknownWhoCouldNotBeAsked_data() {
        QTest::addColumn<OwnerState>("state");
        QTest::addColumn<int>("shortfalls");
        QTest::addColumn<int>("unknown");
        QTest::newRow("active") << OwnerState::Active << 0 << 0;
        QTest::newRow("on leave") << OwnerState::OnLeave << 0 << 0;
        QTest::newRow("left") << OwnerState::Left << 1 << 0;
        QTest::newRow("missing") << OwnerState::Missing << 1 << 0;
        QTest::newRow("none") << OwnerState::None << 1 << 0;
        QTest::newRow("not told") << OwnerState::Unknown << 0 << 1;
    }

    void anOwnerIsGoneWhoLeftOrIsMissingAndUnknownWhoCouldNotBeAsked() {
        QFETCH(const OwnerState, state);
        const Result<CheckPolicy> policy = checkPolicyOf("Owner gone");
        QVERIFY(policy && policy->ownerGone);
        Token token;
        token.owner.name = QStringLiteral("Ada");
        token.created = *parseRfc3339("2026-01-01T00:00:00Z");
        const CheckedToken result = checked(token, *policy, *parseRfc3339("2026-11-27T00:00:00Z"), state);
        QTEST(int(result.shortfalls.size()), "shortfalls");
        QTEST(int(result.unknown.size()), "unknown");
    }

    void aPolicyThatCannotBeHeldToNamesItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("no rule") << QByteArray("# nothing\n\n") << QStringLiteral("there is no rule in it");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("there is no rule in it");
        QTest::newRow("unknown") << QByteArray("expired\nowner unknown")
                                 << QStringLiteral("line 2: “owner unknown”");
        QTest::newRow("twice") << QByteArray("expired\n\nexpired")
                               << QStringLiteral("line 3: “expired” is already in line 1");
        QTest::newRow("twice, other days") << QByteArray("stale after 3 days\nstale after 9 days")
                                           << QStringLiteral("line 2: “stale after” is already in line 1");
        QTest::newRow("no number") << QByteArray("stale after many days") << QStringLiteral("not “many”");
        QTest::newRow("none") << QByteArray("stale after 0 days") << QStringLiteral("from 1 to 3650");
        QTest::newRow("too many") << QByteArray("expiring within 99999999999 days")
                                  << QStringLiteral("from 1 to 3650");
        QTest::newRow("no UTF-8") << QByteArray("expired\n\xff\xfe") << QStringLiteral("line 2");
    }

    void aPolicyThatCannotBeHeldToNamesItsLine() {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, words);
        const Result<CheckPolicy> policy = checkPolicyOf(text);
        QVERIFY(!policy && policy.error().kind == ErrorKind::InvalidInput);
        QVERIFY2(policy.error().detail.contains(words), qPrintable(policy.error().detail));
    }

    void onlyWhatIsNamedIsChecked() {
        Token token = goodToken();
        token.scopes = {scopeAll};
        token.expiry = Expiry{};
        QVERIFY(by("stale after 90 days", token).isGood());
        QCOMPARE(by("all scopes", token).shortfalls, QStringList{QStringLiteral("It has all scopes.")});
        QCOMPARE(by("never expires", token).shortfalls, QStringList{QStringLiteral("It never expires.")});
    }

    void theDayOfTheEndDecides() {
        Token token = goodToken();
        token.expiry.at = Moment(now + std::chrono::days(14));
        QCOMPARE(by("expiring within 14 days", token).shortfalls,
                 QStringList{QStringLiteral("It expires within 14 days, on 2026-12-11.")});
        QVERIFY(by("expiring within 13 days", token).isGood());
        token.expiry.at = Moment(now);
        QVERIFY(by("expiring within 14 days", token).isGood()); // that is the other rule's
        QCOMPARE(by("expired", token).shortfalls, QStringList{QStringLiteral("It has expired.")});
    }

    void aTokenThatWasNeverUsedIsStaleByItsAge() {
        Token token = goodToken();
        token.lastUsed = Moment();
        QVERIFY(by("stale after 90 days", token)
                    .shortfalls.join(QString())
                    .contains(QLatin1String("never used")));
        token.created = Moment(now - std::chrono::days(3));
        QVERIFY(by("stale after 90 days", token).isGood());
    }

    void whatCannotBeReadIsNotGood() {
        Token token = goodToken();
        token.lastUsed = Moment::unreadable();
        QVERIFY(by("all scopes", token).isGood());
        QCOMPARE(by("stale after 90 days", token).unknown,
                 QStringList{QStringLiteral("Its last use cannot be read.")});
        token = goodToken();
        token.expiry.at = Moment::unreadable();
        QCOMPARE(by("never expires", token).unknown,
                 QStringList{QStringLiteral("Its expiry cannot be read.")});
        token = goodToken();
        token.partlyUnreadable = true;
        QVERIFY(!by("all scopes", token).isGood());
    }
};

QTEST_GUILESS_MAIN(TestCheckPolicy)
#include "test_checkpolicy.moc"
