// SPDX-License-Identifier: MIT
#include "await.h"
#include "countingserver.h"
#include "demofixture.h"
#include "httpclient.h"
#include "lifecycle.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// A plan from the token service to the demo tenant, and what the tenant was asked on the way.
struct Desk {
    explicit Desk(DemoFixture::Adjust adjust = nullptr) : demo(adjust), server(demo.tenant.baseUrl()) {
        server.setInstead([this](const SeenRequest& request) {
            if (request.method == "PATCH" || request.path().endsWith("/bulk-update"))
                changes.append(request);
            return std::nullopt;
        });
    }

    bool open() {
        Tenant tenant;
        tenant.id = TenantId(QStringLiteral("acme"));
        tenant.baseUrl = server.url();
        tenant.clientId = demo.tenant.clientId();
        if (!lifecycle.open())
            return false;
        tokens.open(tenant, demo.tenant.clientSecret());
        return QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 30'000);
    }

    /// Tokens that nothing speaks against: the caller's own, or those of others.
    QList<Token> some(int count, bool own) {
        QList<Token> found;
        for (int row = 0; row < tokens.model().rowCount() && found.size() < count; ++row) {
            const Token token = tokens.model().tokenAt(row);
            const bool isOwn = token.owner.id == tokens.caller()->identityId;
            if (!token.managed && isOwn == own && token.id != tokens.tenant()->clientId)
                found.append(token);
        }
        return found;
    }

    /// Applied to the end; the run's counts.
    RunCounts setExpiry(const QList<Token>& chosen, Instant at) {
        PlanWish wish;
        wish.kind = PlanWish::Kind::SetExpiry;
        wish.expiry.at = at;
        auto plan = await<Plan>([&](auto then) { lifecycle.makePlan(wish, chosen, then); });
        if (!plan)
            return {};
        auto run = lifecycle.run(*plan);
        if (!run)
            return {};
        (*run)->start();
        if (!QTest::qWaitFor([&run] { return (*run)->state() == PlanRun::State::Finished; }, 30'000))
            return {};
        return countsOf(**run);
    }

    int bulkUpdates() const {
        return static_cast<int>(std::count_if(changes.begin(), changes.end(), [](const SeenRequest& request) {
            return request.path().endsWith("/bulk-update") && !request.body.contains("\"ids\":[]");
        }));
    }

    int probes() const {
        return static_cast<int>(std::count_if(changes.begin(), changes.end(), [](const SeenRequest& request) {
            return request.body.contains("\"ids\":[]");
        }));
    }

    int singlePatches() const { return static_cast<int>(changes.size()) - bulkUpdates() - probes(); }

    QString expiryAtTenant(const TokenId& id) {
        const QJsonArray all = demo.administrator.send("GET", tokensPath(ApiGeneration::V1)).json().toArray();
        for (const QJsonValue& each : all) {
            if (each[QLatin1String("id")].toString() == id.text())
                return each[QLatin1String("expirationDate")].toString();
        }
        return {};
    }

    DemoFixture demo;
    QList<SeenRequest> changes;
    CountingServer server;
    QTemporaryDir folder;
    HttpClient http;
    TokenService tokens{http, systemClock()};
    Lifecycle lifecycle{tokens, folder.filePath(QStringLiteral("data")), systemClock()};
};

} // namespace

/// Changes of many expiries, from the plan to a demo tenant that has the bulk update or lacks it.
class TestBulkExpiry : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void expiriesOfManyTokensGoTwentyFiveAtATime() {
        Desk desk;
        QVERIFY(desk.open());
        const QList<Token> chosen = desk.some(30, false);
        QCOMPARE(chosen.size(), 30);
        const Instant at = systemClock()() + std::chrono::days(45);
        QCOMPARE(desk.setExpiry(chosen, at).applied, 30);
        QCOMPARE(desk.probes(), 1);
        QCOMPARE(desk.bulkUpdates(), 2);
        QCOMPARE(desk.singlePatches(), 0);
        for (const Token& token : chosen)
            QCOMPARE(desk.expiryAtTenant(token.id).left(10), toRfc3339(at).left(10));
    }

    void whereThereIsNoBulkUpdateOnesOwnGoOneByOne() {
        Desk desk([](DemoTenant::Options& options) { options.bulkUpdate = false; });
        for (int i = 0; i < 2; ++i)
            QCOMPARE(
                desk.demo.administrator
                    .send("POST", tokensPath(ApiGeneration::V1),
                          "{\"name\":\"Own " + QByteArray::number(i) +
                              "\",\"scope\":[\"sp:scopes:default\"],\"userAwareTokenNeverExpires\":true}")
                    .status,
                200);
        QVERIFY(desk.open());
        const QList<Token> chosen = desk.some(2, true);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(desk.setExpiry(chosen, systemClock()() + std::chrono::days(45)).applied, 2);
        QCOMPARE(desk.probes(), 1);
        QCOMPARE(desk.bulkUpdates(), 0);
        QCOMPARE(desk.singlePatches(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBulkExpiry)
#include "test_bulkexpiry.moc"
