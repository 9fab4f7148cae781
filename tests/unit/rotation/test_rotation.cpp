// SPDX-License-Identifier: MIT
#include "rotationkeeper.h"
#include "rotationprogress.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace patdesk;

namespace {

const Instant start = *parseRfc3339("2026-11-24T12:00:00Z");
const QString host = QStringLiteral("acme.api.identitynow.com");

/// The caller's tokens in a tenant in memory. `losing` counts down the requests until one loses its answer.
struct MyTokens {
    std::map<TokenId, Token> tokens;
    Instant now = start;
    QList<TokenId> removed;
    bool someUnread = false;
    int created = 0;
    int losing = 0;

    bool losesThisAnswer() { return losing > 0 && --losing == 0; }

    QList<Token> list() const {
        QList<Token> list;
        for (const auto& [id, token] : tokens)
            list.append(token);
        return list;
    }

    RotationSender sender() {
        RotationSender sender;
        sender.create = {QCoreApplication::instance(),
                         [this](const TokenDraft& draft, const Continuation<CreatedToken>& then) {
                             Token token = tokens.begin()->second;
                             token.id = TokenId(QStringLiteral("new%1").arg(++created));
                             token.name = draft.name;
                             token.scopes = draft.scopes;
                             token.expiry = draft.expiry;
                             token.created = now;
                             token.lastUsed = {};
                             tokens[token.id] = token;
                             if (losesThisAnswer())
                                 return then(Error{.kind = ErrorKind::OutcomeUnknown});
                             then(CreatedToken{token, Secret("0123456789abcdef")});
                         }};
        sender.patch = {QCoreApplication::instance(),
                        [this](const TokenId& id, const TokenPatch& patch, const Continuation<Token>& then) {
                            tokens[id] = applied(patch, tokens[id]);
                            if (losesThisAnswer())
                                return then(Error{.kind = ErrorKind::OutcomeUnknown});
                            then(tokens[id]);
                        }};
        sender.remove = {QCoreApplication::instance(),
                         [this](const TokenId& id, const Continuation<Done>& then) {
                             removed.append(id);
                             tokens.erase(id);
                             if (losesThisAnswer())
                                 return then(Error{.kind = ErrorKind::OutcomeUnknown});
                             then(Done{});
                         }};
        sender.mine = {QCoreApplication::instance(), [this] { return list(); }};
        sender.someUnread = {QCoreApplication::instance(), [this] { return someUnread; }};
        sender.generation = {QCoreApplication::instance(), [] { return ApiGeneration::V1; }};
        return sender;
    }
};

Token oldToken() {
    Token token;
    token.id = TokenId(QStringLiteral("old"));
    token.name = QStringLiteral("Nightly");
    token.owner.id = OwnerId(QStringLiteral("me"));
    token.scopes = {QStringLiteral("a:b:read")};
    token.created = start - std::chrono::days(80);
    token.lastUsed = start - std::chrono::days(1);
    token.expiry.at = start + std::chrono::days(10); // a span of 90 days
    return token;
}

} // namespace

class TestRotation : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    MyTokens m_mine;
    QString m_path;

    std::unique_ptr<RotationKeeper> keeper() {
        auto keeper =
            std::make_unique<RotationKeeper>(m_path, m_mine.sender(), [this] { return m_mine.now; });
        [&] { QVERIFY(keeper->load()); }();
        return keeper;
    }

    Rotation rotation(int quietDays = 7) const {
        return newRotation(oldToken(), QStringLiteral("Acme"), host, quietDays, {}, m_mine.now);
    }

    void becomesFinished(const Rotation& rotation) {
        QCOMPARE(m_mine.tokens.size(), 1u);
        const Token& successor = m_mine.tokens.begin()->second;
        QVERIFY(successor.id != oldToken().id);
        QCOMPARE(successor.name, oldToken().name);
        QCOMPARE(successor.scopes, oldToken().scopes);
        QCOMPARE(keeper()->rotation(rotation.id)->stage, RotationStage::Finished);
    }

    /// Begins it, or tries to create its successor again, and ends before there is an answer.
    void dieWhileCreating(const Rotation& rotation) {
        RotationSender dying = m_mine.sender();
        int sent = 0;
        dying.create = {this, [&sent](const TokenDraft&, const Continuation<CreatedToken>&) { ++sent; }};
        RotationKeeper keeper(m_path, dying, [] { return start; });
        QVERIFY(keeper.load());
        if (keeper.rotation(rotation.id))
            keeper.createAnew(rotation.id, {});
        else
            keeper.begin(rotation, {});
        QCOMPARE(sent, 1);
    }

private Q_SLOTS:

    void init() {
        m_mine = {};
        m_mine.tokens[oldToken().id] = oldToken();
        m_path = m_folder.filePath(QString::number(++m_count));
    }

    void aRotationKeepsScopesLifetimeAndTheSpanOfLife() {
        const TokenDraft draft = successorDraft(rotation(), ApiGeneration::V1, start);
        QCOMPARE(draft.scopes, oldToken().scopes);
        QCOMPARE(draft.accessTokenLifetime, oldToken().accessTokenLifetime);
        QCOMPARE(draft.expiry.at, start + std::chrono::days(90));
    }

    void everyStageSurvivesARestart() {
        const Rotation begun = rotation();
        QByteArray secret;
        keeper()->begin(begun, {this, [&secret](const Result<CreatedToken>& created) {
                                    secret = created->secret.reveal().toByteArray();
                                }});
        QCOMPARE(secret.size(), 16);
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::Verify);
        QVERIFY(keeper()->confirmVerified(begun.id));
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::Wait);
        keeper()->retire(begun.id, {this, [](const Result<Done>& done) { QVERIFY(done); }});
        becomesFinished(begun);
    }

    void itsFourStepsAreTickedOneAfterTheOther() {
        using Step = RotationProgress::Step;
        const Rotation begun = rotation(7);
        const auto progress = [&] {
            const auto own = keeper();
            return progressOf(*own->rotation(begun.id), own->view(begun.id), m_mine.now);
        };
        const auto ticked = [&] {
            const auto done = progress().done;
            return std::count(done.begin(), done.end(), true);
        };
        QCOMPARE(progressOf(begun, {RotationView::Next::CreateAnew, {}, {}}, start).at,
                 std::optional(Step::Created));
        keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        QCOMPARE(progress().at, std::optional(Step::Verified));
        QCOMPARE(ticked(), 1);
        QVERIFY(keeper()->confirmVerified(begun.id));
        QCOMPARE(progress().at, std::optional(Step::Quiet));
        QCOMPARE(progress().quietDay, 1);
        QCOMPARE(progress().quietDays, 7);
        m_mine.now += std::chrono::hours(24 + 23);
        QCOMPARE(progress().quietDay, 2);
        // A use begins the days anew.
        m_mine.tokens[oldToken().id].lastUsed = m_mine.now - std::chrono::hours(1);
        QCOMPARE(progress().quietDay, 1);
        m_mine.now += std::chrono::days(7) + std::chrono::hours(20);
        QCOMPARE(progress().quietDay, 7); // the day that the service needs to report a use
        m_mine.now += std::chrono::days(1);
        QCOMPARE(progress().at, std::optional(Step::Retired));
        QCOMPARE(ticked(), 3);
        keeper()->retire(begun.id, {this, [](const Result<Done>& done) { QVERIFY(done); }});
        QVERIFY(!progress().at);
        QCOMPARE(ticked(), 4);
    }

    void anOldTokenThatIsDeletedTooEarlyWasNotSeenUnused() {
        const Rotation begun = rotation(7);
        keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        QVERIFY(keeper()->confirmVerified(begun.id));
        m_mine.now += std::chrono::hours(2);
        keeper()->retire(begun.id, {this, [](const Result<Done>& done) { QVERIFY(done); }});
        const auto own = keeper(); // from the disk
        QCOMPARE(own->rotation(begun.id)->stage, RotationStage::Finished);
        const RotationProgress progress =
            progressOf(*own->rotation(begun.id), own->view(begun.id), m_mine.now);
        QVERIFY(!progress.done[RotationProgress::Quiet]);
        QVERIFY(progress.done[RotationProgress::Retired]);
    }

    void bothTokensKnowEachOtherUntilItIsOver() {
        const Rotation begun = rotation();
        const auto parts = [&] { return partsOf(keeper()->rotations(host)); };
        QVERIFY(parts().isEmpty());
        keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        const TokenId successor = keeper()->rotation(begun.id)->successor;
        QCOMPARE(parts().size(), 2);
        QCOMPARE(parts().value(oldToken().id), (RotationPart{RotationPart::Role::Old, begun.id, successor}));
        QCOMPARE(parts().value(successor),
                 (RotationPart{RotationPart::Role::Successor, begun.id, oldToken().id}));
        QVERIFY(keeper()->abandon(begun.id));
        QVERIFY(parts().isEmpty());
    }

    void theOldTokenMayGoOnlyAfterQuietDaysAndADayOfReportingDelay() {
        const Rotation begun = rotation(7);
        keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        QVERIFY(keeper()->confirmVerified(begun.id));
        m_mine.now = start + std::chrono::days(8) - std::chrono::milliseconds(1);
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::Wait);
        m_mine.now = start + std::chrono::days(8);
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::MayRetire);
        m_mine.tokens[oldToken().id].lastUsed = start + std::chrono::days(3);
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::Wait);
        QCOMPARE(keeper()->view(begun.id).lastUseWhileWatched, start + std::chrono::days(3));
    }

    void anOldTokenWhoseLastUseCannotBeReadNeverGoesByRule() {
        Rotation begun = rotation(7);
        begun.retiresByItself = true;
        keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        QVERIFY(keeper()->confirmVerified(begun.id));
        m_mine.tokens[oldToken().id].lastUsed = Moment::unreadable();
        m_mine.now = start + std::chrono::days(800);
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::Wait);
        QVERIFY(keeper()->view(begun.id).useUnreadable);
        keeper()->retireByRule(host);
        QVERIFY(m_mine.tokens.count(oldToken().id) == 1);
        m_mine.tokens[oldToken().id].lastUsed = Moment(); // never used: that is something else
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::MayRetire);
    }

    void aSuccessorOfATokenWithoutABeginningLivesAsLongAsTheOldOneStillWould() {
        Rotation begun = rotation();
        begun.old.created = Moment::unreadable();
        QCOMPARE(successorDraft(begun, ApiGeneration::V1, start).expiry.at,
                 Moment(start + std::chrono::days(10)));
    }

    void aTokenWhoseExpiryCannotBeReadIsNotRotated() {
        Caller caller;
        caller.identityId = OwnerId(QStringLiteral("me"));
        Token odd = oldToken();
        QCOMPARE(rotationObstacle(odd, caller, {}, {}), std::nullopt);
        odd.expiry.at = Moment::unreadable();
        QCOMPARE(rotationObstacle(odd, caller, {}, {}), RotationObstacle::Unreadable);
        Rotation begun = rotation(); // before the date was odd
        begun.old = odd;
        QVERIFY(!successorDraft(begun, ApiGeneration::V1, start).expiry.never());
    }

    void aLostAnswerToTheCreateIsFoundAndTheOrphanReplaced() {
        const Rotation begun = rotation();
        m_mine.losing = 1;
        std::optional<ErrorKind> lost;
        keeper()->begin(
            begun, {this, [&lost](const Result<CreatedToken>& created) { lost = created.error().kind; }});
        QCOMPARE(lost, ErrorKind::OutcomeUnknown);
        const RotationView view = keeper()->view(begun.id);
        QCOMPARE(view.next, RotationView::Next::AskForSecret);
        QVERIFY(view.isStuck());
        keeper()->createAnew(begun.id, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        QCOMPARE(m_mine.tokens.size(), 2u);
        QVERIFY(!m_mine.tokens.contains(view.orphan));
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::Verify);
    }

    void aLostAnswerWhileRetiringIsMadeGoodByTryingAgain() {
        for (int losing = 1; losing <= 2; ++losing) {
            init();
            const Rotation begun = rotation();
            keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
            QVERIFY(keeper()->confirmVerified(begun.id));
            m_mine.losing = losing;
            keeper()->retire(begun.id, {this, [](const Result<Done>& done) { QVERIFY(!done); }});
            keeper()->retire(begun.id, {this, [](const Result<Done>& done) { QVERIFY(done); }});
            becomesFinished(begun);
        }
    }

    void whereTheOldTokenIsGoneOnlyTheNameIsGiven() {
        const Rotation begun = rotation();
        keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        QVERIFY(keeper()->confirmVerified(begun.id));
        m_mine.tokens.erase(oldToken().id); // it may still be there: this list does not have it
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::Rename);
        keeper()->retire(begun.id, {this, [](const Result<Done>& done) { QVERIFY(done); }});
        QVERIFY(m_mine.removed.isEmpty());
        becomesFinished(begun);
    }

    void anOldTokenAmongThoseThatCannotBeReadIsNotTakenForDeleted() {
        Rotation begun = rotation();
        begun.retiresByItself = true;
        keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        QVERIFY(keeper()->confirmVerified(begun.id));
        m_mine.tokens.erase(oldToken().id);
        m_mine.someUnread = true;
        m_mine.now = start + std::chrono::days(800);
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::Wait);
        QVERIFY(keeper()->view(begun.id).useUnreadable);
        keeper()->retireByRule(host);
        QVERIFY(m_mine.removed.isEmpty());
        // Whoever says so deletes it, and nobody is asked twice about it then.
        m_mine.losing = 1;
        keeper()->retire(begun.id, {this, [](const Result<Done>& done) { QVERIFY(!done); }});
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::DeleteOld);
        m_mine.losing = 2;
        keeper()->retire(begun.id, {this, [](const Result<Done>& done) { QVERIFY(!done); }});
        QCOMPARE(m_mine.removed, QList<TokenId>(2, oldToken().id));
        QCOMPARE(keeper()->rotation(begun.id)->stage, RotationStage::Renaming);
    }

    void anOlderTokenOfTheSuccessorsNameIsNoOrphanAndIsNotDeleted() {
        // Made by another Patdesk, and in use; the list of the start did not have it.
        Token working = oldToken();
        working.id = TokenId(QStringLiteral("working"));
        working.name = rotation().temporaryName;
        working.created = start - std::chrono::hours(3);
        const Rotation begun = rotation();
        dieWhileCreating(begun);
        m_mine.tokens[working.id] = working;
        const RotationView view = keeper()->view(begun.id);
        QCOMPARE(view.next, RotationView::Next::CreateAnew);
        QVERIFY(view.orphan.isEmpty());
        QCOMPARE(keeper()->problemsOf(begun), QList<DraftProblem>{DraftProblem::NameTaken});
        keeper()->createAnew(begun.id, {this, [](const Result<CreatedToken>& created) {
                                            QCOMPARE(created.error().kind, ErrorKind::InvalidInput);
                                        }});
        QVERIFY(m_mine.removed.isEmpty());
        // What is not known to be of before or after is not deleted either.
        m_mine.tokens[working.id].created = Moment::unreadable();
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::CreateAnew);
        // As young as the rotation, give or take what clocks differ.
        m_mine.tokens[working.id].created = start - std::chrono::minutes(5);
        QCOMPARE(keeper()->view(begun.id).orphan, working.id);
    }

    void aCreateThatWasRefusedHasNoOrphan() {
        const Rotation begun = rotation();
        RotationSender refusing = m_mine.sender();
        refusing.create = {this, [](const TokenDraft&, const Continuation<CreatedToken>& then) {
                               then(Error{.kind = ErrorKind::Rejected});
                           }};
        RotationKeeper(m_path, refusing, [] {
            return start;
        }).begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(!created); }});
        Token working = oldToken();
        working.id = TokenId(QStringLiteral("working"));
        working.name = begun.temporaryName;
        working.created = start + std::chrono::hours(1);
        m_mine.tokens[working.id] = working;
        QCOMPARE(keeper()->view(begun.id).next, RotationView::Next::CreateAnew);
        m_mine.tokens.erase(working.id);
        // The next try is not refused: the program ends, and its token is there.
        dieWhileCreating(begun);
        m_mine.tokens[working.id] = working;
        QCOMPARE(keeper()->view(begun.id).orphan, working.id);
    }

    void anOrphanStaysOneWhereItsDeletionFails() {
        const Rotation begun = rotation();
        m_mine.losing = 1;
        keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(!created); }});
        const TokenId orphan = keeper()->view(begun.id).orphan;
        RotationSender refusing = m_mine.sender();
        refusing.remove = {this, [](const TokenId&, const Continuation<Done>& then) {
                               then(Error{.kind = ErrorKind::RateLimited});
                           }};
        RotationKeeper busy(m_path, refusing, [] { return start; });
        QVERIFY(busy.load());
        busy.createAnew(begun.id, {this, [](const Result<CreatedToken>& created) {
                                       QCOMPARE(created.error().kind, ErrorKind::RateLimited);
                                   }});
        QVERIFY(!orphan.isEmpty());
        QCOMPARE(keeper()->view(begun.id).orphan, orphan);
    }

    void aSuccessorThatTheFullDiskDidNotTakeIsStillTheSuccessor() {
        const Rotation begun = rotation();
        const QString away = m_path + QStringLiteral(".away");
        RotationSender sender = m_mine.sender();
        sender.create = {this, [&](const TokenDraft& draft, const Continuation<CreatedToken>& then) {
                             // A file in the place of the folder: nothing can be written there.
                             QVERIFY(QDir().rename(m_path, away));
                             QVERIFY(QFile(m_path).open(QIODevice::WriteOnly));
                             m_mine.sender().create(draft, then);
                         }};
        RotationKeeper own(m_path, sender, [] { return start; });
        QVERIFY(own.load());
        own.begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        QCOMPARE(own.view(begun.id).next, RotationView::Next::Verify);
        QVERIFY(QFile::remove(m_path) && QDir().rename(away, m_path));
        QVERIFY(own.confirmVerified(begun.id));
        QCOMPARE(keeper()->rotation(begun.id)->stage, RotationStage::Watching);
        QVERIFY(m_mine.tokens.contains(keeper()->rotation(begun.id)->successor));
    }

    void aSuccessorThatSomebodyDeletedIsStuck() {
        const Rotation begun = rotation();
        keeper()->begin(begun, {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        m_mine.tokens.erase(keeper()->rotation(begun.id)->successor);
        QVERIFY(keeper()->view(begun.id).isStuck());
    }

    void whatCannotBeRotatedHasItsReason() {
        Caller caller;
        caller.identityId = OwnerId(QStringLiteral("me"));
        Token token = oldToken();
        QVERIFY(!rotationObstacle(token, caller, {{}, 9}, {}));
        QCOMPARE(rotationObstacle(token, caller, {{}, 10}, {}), RotationObstacle::OwnerLimit);
        QCOMPARE(rotationObstacle(token, caller, {}, {rotation()}), RotationObstacle::AlreadyRotating);
        token.managed = true;
        QCOMPARE(rotationObstacle(token, caller, {}, {}), RotationObstacle::Managed);
        caller.clientId = oldToken().id;
        QCOMPARE(rotationObstacle(oldToken(), caller, {}, {}), RotationObstacle::SignedInWith);
        caller.identityId = OwnerId(QStringLiteral("admin"));
        QCOMPARE(rotationObstacle(token, caller, {}, {}), RotationObstacle::SomebodyElses);
    }

    void nobodysTokenIsSomebodyElsesForAnApiClientToo() {
        Token token = oldToken();
        token.owner = {};
        QCOMPARE(rotationObstacle(token, Caller{}, {}, {}), RotationObstacle::SomebodyElses);
    }

    void managedTokensMayOrMayNotCountSoTheyDoNotForbidASuccessor() {
        Caller caller;
        caller.identityId = OwnerId(QStringLiteral("me"));
        QVERIFY(!rotationObstacle(oldToken(), caller, {{}, 12, 3}, {}));
        QCOMPARE(rotationObstacle(oldToken(), caller, {{}, 12, 2}, {}), RotationObstacle::OwnerLimit);
    }

    void aSuccessorThatTheFormWouldRefuseIsNotSent_data() {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<DraftProblem>("problem");
        const QStringList good{QStringLiteral("a:b:read")};
        QTest::addRow("no scope") << QStringList() << 3600 << DraftProblem::ScopesMissing;
        QTest::addRow("a scope with a space in it")
            << QStringList{QStringLiteral("a b")} << 3600 << DraftProblem::ScopeMalformed;
        QTest::addRow("a lifetime over 12 h") << good << 43'201 << DraftProblem::LifetimeOutOfRange;
        QTest::addRow("a lifetime under 15 s") << good << 14 << DraftProblem::LifetimeOutOfRange;
    }

    void aSuccessorThatTheFormWouldRefuseIsNotSent() {
        QFETCH(const QStringList, scopes);
        QFETCH(const int, lifetime);
        QFETCH(const DraftProblem, problem);
        Token odd = oldToken();
        odd.scopes = scopes;
        odd.accessTokenLifetime = std::chrono::seconds(lifetime);
        m_mine.tokens[odd.id] = odd;
        const Rotation begun = newRotation(odd, QStringLiteral("Acme"), host, 7, {}, m_mine.now);
        QCOMPARE(keeper()->problemsOf(begun), QList<DraftProblem>{problem});
        std::optional<ErrorKind> refused;
        keeper()->begin(begun, {this, [&refused](const Result<CreatedToken>& created) {
                                    refused = created ? ErrorKind::Cancelled : created.error().kind;
                                }});
        QCOMPARE(refused, ErrorKind::InvalidInput); // nothing was sent that a service could reject
        QCOMPARE(m_mine.created, 0);
        QVERIFY(!keeper()->rotation(begun.id));
    }

    void aSuccessorOfALongNameGetsAShorterOne() {
        Token odd = oldToken();
        odd.name = QString(maxNameLength, u'n');
        const Rotation first = newRotation(odd, QStringLiteral("Acme"), host, 7, {}, m_mine.now);
        QCOMPARE(first.temporaryName.size(), maxNameLength);
        const Rotation second =
            newRotation(odd, QStringLiteral("Acme"), host, 7, {{first.temporaryName}, 1}, m_mine.now);
        QCOMPARE(second.temporaryName.size(), maxNameLength);
        QVERIFY(second.temporaryName != first.temporaryName);
    }

    void noFileOfARotationHoldsTheSecret() {
        keeper()->begin(rotation(), {this, [](const Result<CreatedToken>& created) { QVERIFY(created); }});
        const QDir folder(m_path);
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("0123456789abcdef"));
        }
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "test_rotation.moc"
