// SPDX-License-Identifier: MIT
// Every change that the token service sends is written down before it goes and when its outcome is known.
#include "await.h"
#include "changerecorder.h"
#include "httpclient.h"
#include "servicescript.h"
#include "tokenchanges.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// Remembers what it is told, together with what the service had seen by then.
struct Recorder : ChangeRecorder {
    explicit Recorder(const FaultServer& s) : server(s) {}

    Result<Done> intend(const Change& change) override {
        if (diskIsFull)
            return Error{.kind = ErrorKind::FileFailed};
        intents.append(change);
        seenAtIntent.append(changesSeen());
        return Done{};
    }

    void ended(const Change& change, const std::optional<Error>& error, const TokenId& created) override {
        endings.append({change.id, error ? std::optional(error->kind) : std::nullopt, created});
    }

    int changesSeen() const { return server.count("PATCH") + server.count("DELETE") + posts(); }

    int posts() const {
        return static_cast<int>(
            std::count_if(server.seen().begin(), server.seen().end(),
                          [](const SeenRequest& r) { return r.method == "POST" && !isSignIn(r); }));
    }

    struct Ending {
        QString id;
        std::optional<ErrorKind> error;
        TokenId created;
    };

    const FaultServer& server;
    QList<Change> intents;
    QList<int> seenAtIntent;
    QList<Ending> endings;
    bool diskIsFull = false;
};

struct Service {
    Service() : recorder(server), http(testOptions()), tokens(http, systemClock()) {
        server.setAnswer(goodScript);
        tokens.changes().setRecorder(&recorder);
        tokens.open(tenantAt(server), clientSecret());
    }

    bool isReady() {
        return QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 20'000);
    }

    FaultServer server;
    Recorder recorder;
    HttpClient http;
    TokenService tokens;
};

} // namespace

class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyKindOfChangeIsWrittenDownBeforeItIsSentAndAfter() {
        Service s;
        QVERIFY(s.isReady());
        const auto created =
            await<CreatedToken>([&](auto then) { s.tokens.changes().create(someDraft(), then); });
        QVERIFY(created);
        QVERIFY(await<Token>([&](auto then) { s.tokens.changes().patch(someToken, somePatch(), then); }));
        const TokenPatch expiry{{PatchOperation::Kind::Replace, PatchField::ExpirationDate,
                                 *parseRfc3339("2027-06-01T00:00:00Z")}};
        QVERIFY(await<Done>([&](auto then) { s.tokens.changes().patchMany({someToken}, expiry, then); }));
        QVERIFY(await<Done>([&](auto then) { s.tokens.changes().remove(someToken, then); }));

        QCOMPARE(s.recorder.intents.size(), 4);
        QCOMPARE(s.recorder.seenAtIntent, (QList<int>{0, 1, 2, 3}));
        QCOMPARE(s.recorder.endings.size(), 4);
        QCOMPARE(s.recorder.endings[0].created, created->token.id);
        const QList<SeenRequest>& seen = s.server.seen();
        int sent = 0;
        for (const SeenRequest& request : seen) {
            if (request.method == "GET" || isSignIn(request))
                continue;
            const Change& change = s.recorder.intents[sent];
            QCOMPARE(change.method.toLatin1(), request.method);
            QCOMPARE(change.path.toLatin1(), request.path());
            QCOMPARE(change.sent.toUtf8(), request.body);
            QCOMPARE(change.id.toLatin1(), request.headers["x-request-id"]);
            QCOMPARE(s.recorder.endings[sent].id, change.id);
            QVERIFY(!s.recorder.endings[sent].error);
            ++sent;
        }
        QCOMPARE(sent, 4);
    }

    void theTokenOfBeforeIsWrittenDown() {
        Service s;
        QVERIFY(s.isReady());
        const auto before = s.tokens.model().token(someToken);
        QVERIFY(before);
        QVERIFY(await<Done>([&](auto then) { s.tokens.changes().removeOneOfMany(someToken, then); }));
        QCOMPARE(s.recorder.intents.constFirst().before, QList<Token>{*before});
    }

    void whatCannotBeWrittenDownIsNotSent() {
        Service s;
        QVERIFY(s.isReady());
        s.recorder.diskIsFull = true;
        const auto patched =
            await<Token>([&](auto then) { s.tokens.changes().patch(someToken, somePatch(), then); });
        QCOMPARE(patched.error().kind, ErrorKind::FileFailed);
        const auto created =
            await<CreatedToken>([&](auto then) { s.tokens.changes().create(someDraft(), then); });
        QCOMPARE(created.error().kind, ErrorKind::FileFailed);
        QCOMPARE(s.recorder.changesSeen(), 0);
        QVERIFY(s.recorder.endings.isEmpty());
    }

    void aLostAnswerIsWrittenDownAsUnknown() {
        Service s;
        QVERIFY(s.isReady());
        s.server.setAnswer([](const SeenRequest& request) {
            return request.method == "DELETE" ? Script{resetConnection()} : goodScript(request);
        });
        QVERIFY(!await<Done>([&](auto then) { s.tokens.changes().removeOneOfMany(someToken, then); }));
        QCOMPARE(s.recorder.endings.constFirst().error, ErrorKind::OutcomeUnknown);
    }

    void whatIsUnderWayWhenTheTenantIsLeftIsWrittenDownAsUnknown() {
        Service s;
        QVERIFY(s.isReady());
        s.server.setAnswer([](const SeenRequest& request) {
            return request.method == "DELETE" ? Script{silence()} : goodScript(request);
        });
        QObject context;
        std::optional<ErrorKind> told;
        s.tokens.changes().removeOneOfMany(
            someToken, {&context, [&](const Result<Done>& removed) { told = removed.error().kind; }});
        QTRY_COMPARE(s.server.count("DELETE"), 1);
        s.tokens.close();
        QCOMPARE(told, ErrorKind::OutcomeUnknown);
        QCOMPARE(s.recorder.endings.size(), 1);
        QCOMPARE(s.recorder.endings.constFirst().error, ErrorKind::OutcomeUnknown);
    }

    void aRefreshTellsWhenTheListIsWholeAndWhyItIsNot() {
        Service s;
        QVERIFY(s.isReady());
        QVERIFY(await<Done>([&](auto then) { s.tokens.refresh(then); }));
        s.server.setAnswer([](const SeenRequest&) { return Script{send(response(400, "{}"))}; });
        QCOMPARE(await<Done>([&](auto then) { s.tokens.refresh(then); }).error().kind, ErrorKind::Rejected);
        s.server.setAnswer([](const SeenRequest&) { return Script{silence()}; });
        const auto cancelled = await<Done>([&](auto then) {
            s.tokens.refresh(then);
            s.tokens.cancel();
        });
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    }

    void anotherCredentialOfTheTenantIsTriedByARealAccessToken() {
        Service s;
        QVERIFY(s.isReady());
        const auto good =
            await<Caller>([&](auto then) { s.tokens.tryCredential(someToken, Secret(newSecretText), then); });
        QVERIFY(good);
        QVERIFY(s.server.seen().constLast().body.contains(someToken.text().toLatin1()));
        s.server.setAnswer([](const SeenRequest& request) {
            return isSignIn(request) ? Script{send(response(400, R"({"error":"invalid_client"})"))}
                                     : goodScript(request);
        });
        const auto bad =
            await<Caller>([&](auto then) { s.tokens.tryCredential(someToken, Secret(newSecretText), then); });
        QCOMPARE(bad.error().kind, ErrorKind::CredentialRefused);
        QCOMPARE(s.tokens.state(), LoadState::Ready);
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "test_recording.moc"
