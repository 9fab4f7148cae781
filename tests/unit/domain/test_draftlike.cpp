// SPDX-License-Identifier: MIT
#include "draftlike.h"

#include <QTest>

using namespace patdesk;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

Token sample() {
    Token token;
    token.name = QStringLiteral("Payroll feed");
    token.scopes = {QStringLiteral("idn:sources:read"), QStringLiteral("idn:sources:manage")};
    token.created = now - std::chrono::days(100);
    token.expiry.at = now - std::chrono::days(40);
    token.accessTokenLifetime = std::chrono::seconds(750);
    return token;
}

TokenDraft like(const Token& token, const QStringList& taken = {},
                ApiGeneration generation = ApiGeneration::V1) {
    return draftLike(token, {taken, static_cast<int>(taken.size())}, generation, now);
}

} // namespace

class TestDraftLike : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void scopesAndLifetimesAreThoseOfTheToken() {
        const TokenDraft draft = like(sample());
        QCOMPARE(draft.scopes, sample().scopes);
        QCOMPARE(draft.accessTokenLifetime, std::chrono::seconds(750));
        QCOMPARE(draft.expiry.at, Moment(now + std::chrono::days(60)));
    }

    void theNameIsOneThatTheUserDoesNotHave_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("free");
        const auto row = [](const char* what, const QString& name, const QStringList& taken,
                            const QString& free) { QTest::newRow(what) << name << taken << free; };
        const QString feed = QStringLiteral("Payroll feed");
        const QString longest(maxNameLength, u'x');
        const QString cut = QString(maxNameLength - 2, u'x') + QStringLiteral(" 2");
        row("somebody else's", feed, {}, feed);
        row("one's own", feed, {feed}, QStringLiteral("Payroll feed 2"));
        row("numbered", QStringLiteral("Payroll feed 2"),
            {QStringLiteral("Payroll feed 2"), QStringLiteral("Payroll feed 3")},
            QStringLiteral("Payroll feed 4"));
        row("a number alone", QStringLiteral("7"), {QStringLiteral("7")}, QStringLiteral("7 2"));
        row("as long as can be", longest, {longest}, cut);
        row("too long", longest + longest, {}, cut);
        row("a large number", QStringLiteral("Job 9999"), {QStringLiteral("Job 9999")},
            QStringLiteral("Job 10000"));
        row("a date", QStringLiteral("Job 20261124"), {QStringLiteral("Job 20261124")},
            QStringLiteral("Job 20261124 2"));
    }

    void theNameIsOneThatTheUserDoesNotHave() {
        QFETCH(const QString, name);
        QFETCH(const QStringList, taken);
        QFETCH(const QString, free);
        Token token = sample();
        token.name = name;
        QCOMPARE(like(token, taken).name, free);
    }

    void theExpiryIsOneThatTheGenerationAllows() {
        Token token = sample();
        token.created = now - std::chrono::days(500);
        token.expiry.at = now;
        QCOMPARE(like(token).expiry.at, Moment(now + std::chrono::days(500)));
        QCOMPARE(like(token, {}, ApiGeneration::V3).expiry.at, Moment(*latestExpiry(ApiGeneration::V3, now)));
        token.created = Moment::unreadable();
        QCOMPARE(like(token).expiry.at, Moment(now + std::chrono::days(90)));
    }

    void thatOneNeverExpiresHasToBeConfirmedAnew() {
        Token token = sample();
        token.expiry = {};
        token.neverExpiresAcknowledged = true;
        const TokenDraft draft = like(token);
        QVERIFY(draft.expiry.never());
        QVERIFY(!draft.neverExpiresAcknowledged);
        QVERIFY(!like(token, {}, ApiGeneration::V3).expiry.never());
    }

    void itIsSoundWhateverTheTokenIs() {
        Token token = sample();
        token.accessTokenLifetime = std::chrono::seconds(5);
        for (const ApiGeneration generation : allGenerations)
            QVERIFY(problemsOfNewToken(like(token, {}, generation), generation, {}, now).isEmpty());
    }
};

QTEST_MAIN(TestDraftLike)
#include "test_draftlike.moc"
