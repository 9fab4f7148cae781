// SPDX-License-Identifier: MIT
// The head figures and pictures of random lists, counted again token by token.
#include "naivetokens.h"

#include "headfigures.h"
#include "overviewpictures.h"
#include "queryprinter.h"
#include "tokenmodel.h"

#include <QTest>

#include <numeric>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QTimeZone berlin("Europe/Berlin");

struct List {
    explicit List(quint32 seed, bool isJudged = false) {
        RandomTokens random(seed);
        for (int i = 0; i < 300; ++i)
            model.put(random.token());
        model.setStaleDays(1);
        model.setStaleDays(defaultStaleDays); // assessed at the moment, as a list that arrives is
        for (int row = 0; row < model.rowCount(); ++row)
            tokens.append(model.tokenAt(row));
        if (isJudged) {
            marks = random.verdictsOn(tokens);
            model.setVerdicts(marks);
        }
        for (int i = 0; i < 20; ++i)
            model.remove(tokens.takeFirst().id);
    }

    std::vector<HeadFigure> figures() const {
        return headFigures(model.facts(), berlin, model.hasVerdicts());
    }

    std::optional<std::int64_t> figure(HeadFigureKind kind) const {
        for (const HeadFigure& one : figures()) {
            if (one.kind == kind)
                return one.count;
        }
        return -1;
    }

    template <class Holds>
    std::optional<std::int64_t> counted(Holds holds) const {
        return std::count_if(tokens.begin(), tokens.end(), holds);
    }

    TokenModel model{[] { return heldNow; }};
    QList<Token> tokens;
    std::shared_ptr<const VerdictMarks> marks;
};

} // namespace

class TestHeadFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theyAreWhatOneCountsByHand() {
        const List list(5, true);
        using Kind = HeadFigureKind;
        const auto days = [](int count) { return std::chrono::days(count); };
        QCOMPARE(list.figure(Kind::Tokens), std::int64_t{280});
        QCOMPARE(list.figure(Kind::Stale), list.counted([&](const Token& token) {
            const auto created = token.created.known();
            const auto used = token.lastUsed.known();
            if (token.lastUsed.isUnreadable() || (!used && !created))
                return false;
            return std::max(used.value_or(Instant::min()), created.value_or(Instant::min())) <
                   heldNow - days(91);
        }));
        QCOMPARE(list.figure(Kind::AllScopes), list.counted([](const Token& token) {
            return token.scopes.contains(QStringLiteral("sp:scopes:all"));
        }));
        QCOMPARE(list.figure(Kind::ExpiringSoon), list.counted([&](const Token& token) {
            const auto ends = token.expiry.at.known();
            return ends && *ends > heldNow && *ends < heldNow + days(14);
        }));
        QCOMPARE(list.figure(Kind::NeverExpires),
                 list.counted([](const Token& token) { return token.expiry.at.isNone(); }));
        QCOMPARE(list.figure(Kind::Safe), list.counted([&](const Token& token) {
            const auto mark = list.marks->constFind(token.id.text().toUtf8());
            return mark != list.marks->constEnd() && mark->verdict == Finding::JudgedSafe;
        }));
        QCOMPARE(list.figure(Kind::OwnerGone), list.counted([&](const Token& token) {
            const Marks marks = list.marks->value(token.id.text().toUtf8()).marks;
            return (marks & (bitOf(TokenFilter::OwnerLeft) | bitOf(TokenFilter::OwnerMissing) |
                             bitOf(TokenFilter::NoOwner))) != 0;
        }));
        for (const HeadFigure& figure : list.figures())
            QVERIFY(figure.count.value_or(0) > 0);
    }

    void whatOnlyAVerdictTellsIsNotKnownBefore() {
        const List list(6);
        QCOMPARE(list.figure(HeadFigureKind::OwnerGone), std::nullopt);
        QCOMPARE(list.figure(HeadFigureKind::Safe), std::nullopt);
        QVERIFY(list.figure(HeadFigureKind::Stale).has_value());
        for (const HeadFigure& figure : unknownHeadFigures())
            QVERIFY(!figure.count);
    }

    void theirQueriesAreWhatPeopleWouldType() {
        QStringList queries;
        for (const HeadFigure& figure : unknownHeadFigures())
            queries.append(printQuery(figure.query));
        QCOMPARE(queries, (QStringList{QString(), QStringLiteral("status:stale"),
                                       QStringLiteral("scope:sp:scopes:all"), QStringLiteral("expires<14d"),
                                       QStringLiteral("expires:never"),
                                       QStringLiteral("ownerstate:(left or not-found or none)"),
                                       QStringLiteral("verdict:safe")}));
    }

    void thePicturesAreOfTheWholeListWithVerdictsOnceThereAreSome() {
        for (const bool isJudged : {false, true}) {
            const List list(7, isJudged);
            const auto pictures = overviewPictures(list.model.facts(), berlin, isJudged);
            QCOMPARE(pictures.size(), std::size_t{4});
            QCOMPARE(pictures[0].kind, PictureKind::LastUsed);
            QCOMPARE(pictures[1].kind, PictureKind::Expires);
            QCOMPARE(pictures[2].kind, PictureKind::Scopes);
            QCOMPARE(pictures[3].kind, isJudged ? PictureKind::Verdicts : PictureKind::Owners);
            for (const Distribution& picture : pictures) {
                QCOMPARE(std::accumulate(picture.all.begin(), picture.all.end(), std::int64_t{0}), 280);
                QCOMPARE(picture.shown, picture.all);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHeadFigures)
#include "test_headfigures.moc"
