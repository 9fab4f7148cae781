// SPDX-License-Identifier: MIT
#include "await.h"
#include "demotenant.h"
#include "servicescript.h"
#include "shortlist.h"
#include "tokenapi.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

/// The main job in every API generation, against the demo tenant.
class TestGenerations : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void listsCreatesPatchesAndDeletes_data() {
        QTest::addColumn<ApiGeneration>("generation");
        for (const ApiGeneration generation : allGenerations)
            QTest::newRow(traits(generation).name.data()) << generation;
    }

    void listsCreatesPatchesAndDeletes() {
        QFETCH(const ApiGeneration, generation);
        DemoTenant demo({.tokens = 50});
        QVERIFY(demo.start());
        HttpClient http(testOptions());
        Tenant tenant;
        tenant.baseUrl = demo.baseUrl();
        tenant.clientId = demo.clientId();
        tenant.generation = generation;
        TokenApi api(http, tenant, demo.clientSecret(), systemClock());

        const auto before = await<TokenList>([&](auto then) { listTokens(api, {}, then); });
        QVERIFY(before);
        QVERIFY(!before->tokens.isEmpty());

        TokenDraft draft;
        draft.name = QStringLiteral("made in a test");
        draft.scopes = QStringList{scopeDefault};
        draft.expiry.at =
            std::chrono::time_point_cast<std::chrono::milliseconds>(systemClock()() + std::chrono::days(30));
        const auto created = await<CreatedToken>([&](auto then) { api.create(draft, then); });
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        QCOMPARE(created->token.name, draft.name);
        QCOMPARE(created->token.scopes, draft.scopes);

        // The new secret is good at /oauth/token.
        Tenant asNew = tenant;
        asNew.clientId = created->token.id;
        TokenApi newApi(http, asNew, created->secret.duplicate(), systemClock());
        QVERIFY(await<Caller>([&](auto then) { newApi.signIn(then); }));

        const TokenPatch patch{{PatchOperation::Kind::Replace, PatchField::Name, QStringLiteral("renamed")}};
        const auto patched = await<Token>([&](auto then) { api.patch(created->token.id, patch, then); });
        QVERIFY(patched);
        QCOMPARE(patched->name, QStringLiteral("renamed"));

        QVERIFY(await<Done>([&](auto then) { api.remove(created->token.id, then); }));
        QVERIFY(await<Done>([&](auto then) { api.remove(created->token.id, then); })); // gone is done
        const auto after = await<TokenList>([&](auto then) { listTokens(api, {}, then); });
        QVERIFY(after);
        QCOMPARE(after->tokens.size(), before->tokens.size());
    }
};

QTEST_GUILESS_MAIN(TestGenerations)
#include "test_generations.moc"
