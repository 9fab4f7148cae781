// SPDX-License-Identifier: MIT
// Queries, typed into the search field of the real window.
#include "plandesk.h"
#include "scope.h"

using namespace patdesk;
using namespace patdesk::test;

namespace {

struct QueryDesk : PlanDesk {
    void type(const QString& text) {
        auto* const field = find<QLineEdit>("Search tokens");
        field->clear();
        QTest::keyClicks(field, text);
    }

    QList<Token> rows() {
        QList<Token> shownTokens;
        for (int row = 0; row < model().rowCount(); ++row)
            shownTokens.append(model().tokenAt(row));
        return shownTokens;
    }

    QString note() const {
        const auto* const note = find<NoteLabel>("Query");
        return note && note->isVisible() ? note->words() : QString();
    }
};

} // namespace

class TestTokenQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void conditionsAreAndedWithWords() {
        QueryDesk desk;
        open(desk);
        const QList<Token> all = desk.rows();
        desk.type(QStringLiteral("expires:never scope:sp:scopes:all audit"));
        const QList<Token> found = desk.rows();
        const auto fits = [](const Token& token) {
            return token.expiry.never() && token.scopes.contains(scopeAll) &&
                   (token.name + token.owner.name).contains(QStringLiteral("audit"), Qt::CaseInsensitive);
        };
        const auto expected = std::count_if(all.begin(), all.end(), fits);
        QVERIFY(expected > 0);
        QCOMPARE(found.size(), expected);
        for (const Token& token : found)
            QVERIFY2(fits(token), qPrintable(token.name));
        QCOMPARE(desk.model().search(), QStringLiteral("expires:never scope:sp:scopes:all audit"));
        desk.find<QLineEdit>("Search tokens")->clear();
        QCOMPARE(desk.rows().size(), all.size());
    }

    void aQueryHoldsTogetherWithAFilterAndItsCountsFollow() {
        QueryDesk desk;
        open(desk);
        desk.type(QStringLiteral("used<30d or used:never"));
        const auto counts = desk.model().foundCounts();
        QVERIFY(counts.has_value());
        desk.model().setFilter(TokenFilter::AllScopes);
        QCOMPARE(desk.model().rowCount(), countOf(*counts, TokenFilter::AllScopes));
    }

    void plainWordsMeanWhatTheyHaveAlwaysMeant() {
        QueryDesk desk;
        open(desk);
        for (const char* const words : {"access review", "Do not delete", "R&D (prod)", "-", "idn:sources"}) {
            const QString text = QString::fromUtf8(words);
            desk.model().setSearch(text);
            const QList<Token> before = desk.rows();
            desk.type(text);
            QVERIFY2(desk.note().isEmpty(), words);
            QCOMPARE(desk.rows(), before);
        }
    }

    void whatCannotBeReadIsSaidAndTheRowsStay() {
        QueryDesk desk;
        open(desk);
        desk.type(QStringLiteral("status:stale"));
        const QList<Token> stale = desk.rows();
        desk.type(QStringLiteral("status:stale ownr:chen"));
        QVERIFY2(desk.note().contains(QStringLiteral("owner")), qPrintable(desk.note()));
        QVERIFY(!desk.find<QLineEdit>("Search tokens")->accessibleDescription().isEmpty());
        QCOMPARE(desk.rows(), stale);
        desk.find<QLineEdit>("Search tokens")->clear();
        QVERIFY(desk.note().isEmpty());
    }

    void whatIsAboutToBeTypedIsNoFault() {
        QueryDesk desk;
        open(desk);
        for (const char* const text : {"used<", "owner:(", "not", "name:\"a"}) {
            desk.type(QString::fromUtf8(text));
            QVERIFY2(desk.note().isEmpty(), qPrintable(QString::fromUtf8(text) + desk.note()));
        }
    }

    void aVerdictIsAskedForOnceThereIsOne() {
        QueryDesk desk;
        open(desk);
        desk.type(QStringLiteral("verdict:safe"));
        QVERIFY(desk.note().contains(QStringLiteral("Judge tokens")));
        QCOMPARE(desk.model().rowCount(), 0);
        desk.lifecycle.verdicts().gather();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lifecycle.verdicts().state(), TokenVerdicts::State::Judged, 60'000);
        desk.type(QStringLiteral("verdict:safe"));
        QVERIFY(desk.note().isEmpty());
        QCOMPARE(desk.model().rowCount(), desk.lifecycle.verdicts().counts().safe);
    }
};

QTEST_MAIN(TestTokenQuery)
#include "test_tokenquery.moc"
