// SPDX-License-Identifier: MIT
// A change whose answer is lost is looked for in the list, and never sent again.
#include "await.h"
#include "changerecorder.h"
#include "httpclient.h"
#include "servicescript.h"
#include "tokenchanges.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const TokenId orphanId{QStringLiteral("0000000000000000000000000000beef")};

QByteArray list(const QByteArrayList& tokens) {
    return response(200, '[' + tokens.join(',') + ']');
}

/// What a create with someDraft() has made.
QByteArray orphan() {
    const QByteArray now = toRfc3339(systemClock()()).toUtf8();
    return tokenBody(someDraft().name.toUtf8(), now)
        .replace(someToken.text().toLatin1(), orphanId.text().toLatin1());
}

struct Recorder : ChangeRecorder {
    Result<Done> intend(const Change& /*change*/) override { return Done{}; }

    void ended(const Change& /*change*/, const std::optional<Error>& error, const TokenId& token) override {
        errors.append(error ? std::optional(error->kind) : std::nullopt);
        created.append(token);
    }

    QList<std::optional<ErrorKind>> errors;
    QList<TokenId> created;
};

/// A token service whose first list holds one token. From then on the answers to changes are lost, and the
/// list answers what `listed` says.
struct Service {
    Service() : http(testOptions()), tokens(http, systemClock()) {
        server.setAnswer([this](const SeenRequest& request) {
            if (isSignIn(request))
                return goodScript(request);
            if (request.method == "GET")
                return Script{listed.isEmpty() ? resetConnection() : send(listed)};
            return Script{resetConnection()};
        });
        tokens.changes().setRecorder(&recorder);
        tokens.open(tenantAt(server), clientSecret());
    }

    bool isReady() {
        return QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 20'000);
    }

    int changesSeen() const {
        const auto isChange = [](const SeenRequest& r) { return r.method != "GET" && !isSignIn(r); };
        return static_cast<int>(std::count_if(server.seen().begin(), server.seen().end(), isChange));
    }

    Result<CreatedToken> create() {
        return await<CreatedToken>([&](auto then) { tokens.changes().create(someDraft(), then); });
    }

    Result<Token> patch() {
        return await<Token>([&](auto then) { tokens.changes().patch(someToken, somePatch(), then); });
    }

    std::optional<ErrorKind> removalError() {
        const auto gone = await<Done>([&](auto then) { tokens.changes().remove(someToken, then); });
        return gone ? std::nullopt : std::optional(gone.error().kind);
    }

    FaultServer server;
    QByteArray listed = list({tokenBody("before")});
    Recorder recorder;
    HttpClient http;
    TokenService tokens;
};

} // namespace

class TestLostAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aTokenThatWasMadeIsNamedAsOneWhoseSecretIsLost() {
        Service s;
        QVERIFY(s.isReady());
        QSignalSpy looking(&s.tokens.changes(), &TokenChanges::lookingForOutcome);
        s.listed = list({tokenBody("before"), orphan()});
        const auto created = s.create();
        QCOMPARE(created.error().kind, ErrorKind::SecretLost);
        QCOMPARE(created.error().detail, orphanId.text());
        QVERIFY2(s.tokens.model().token(orphanId), "the table does not have it");
        QCOMPARE(looking.size(), 1);
        QCOMPARE(s.changesSeen(), 1);
    }

    void aTokenThatWasNotMadeIsSaidNotToBe() {
        Service s;
        QVERIFY(s.isReady());
        QCOMPARE(s.create().error().kind, ErrorKind::NotMade);
        QCOMPARE(s.changesSeen(), 1);
        QCOMPARE(s.tokens.model().totalCount(), 1);
    }

    void aPatchThatWasMadeCountsAsMade() {
        Service s;
        QVERIFY(s.isReady());
        const Token wanted = applied(somePatch(), *s.tokens.model().token(someToken));
        s.listed = list({tokenBody(wanted.name.toUtf8())});
        const auto patched = s.patch();
        QVERIFY(patched);
        QCOMPARE(patched->name, wanted.name);
        QCOMPARE(s.tokens.model().token(someToken)->name, wanted.name);
        QCOMPARE(s.changesSeen(), 1);
    }

    void aPatchThatWasNotMadeIsSaidNotToBe() {
        Service s;
        QVERIFY(s.isReady());
        QCOMPARE(s.patch().error().kind, ErrorKind::NotMade);
        QCOMPARE(s.changesSeen(), 1);
    }

    void aPatchedTokenThatIsGoneLeavesTheTable() {
        Service s;
        QVERIFY(s.isReady());
        s.listed = list({});
        QCOMPARE(s.patch().error().kind, ErrorKind::NotFound);
        QVERIFY(!s.tokens.model().token(someToken));
    }

    void aTokenThatIsGoneIsDeleted() {
        Service s;
        QVERIFY(s.isReady());
        s.listed = list({});
        QCOMPARE(s.removalError(), std::nullopt);
        QVERIFY(!s.tokens.model().token(someToken));
        QCOMPARE(s.changesSeen(), 1);
    }

    void aTokenThatIsStillThereIsNotDeleted() {
        Service s;
        QVERIFY(s.isReady());
        QCOMPARE(s.removalError(), ErrorKind::NotMade);
        QVERIFY(s.tokens.model().token(someToken));
        QCOMPARE(s.changesSeen(), 1);
    }

    void whatCannotBeLookedForStaysUnknown() {
        Service s;
        QVERIFY(s.isReady());
        s.listed.clear();
        QCOMPARE(s.create().error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(s.patch().error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(s.removalError(), ErrorKind::OutcomeUnknown);
        QCOMPARE(s.changesSeen(), 3);
    }

    void theJournalLearnsWhatTheLookHasFound() {
        Service s;
        QVERIFY(s.isReady());
        s.listed = list({tokenBody("before"), orphan()});
        (void)s.create();
        QCOMPARE(s.recorder.errors, QList{std::optional(ErrorKind::SecretLost)});
        QCOMPARE(s.recorder.created, QList{orphanId});
    }

    void oneOfManyStaysUnknownForThePlanToLookAt() {
        Service s;
        QVERIFY(s.isReady());
        s.listed = list({});
        const auto removed =
            await<Done>([&](auto then) { s.tokens.changes().removeOneOfMany(someToken, then); });
        QCOMPARE(removed.error().kind, ErrorKind::OutcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "test_lostanswers.moc"
