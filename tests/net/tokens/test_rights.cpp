// SPDX-License-Identifier: MIT
// Who may do what is the service's to say: a tenant that shares nothing with Patdesk says it in many ways.
#include "foreigntenant.h"
#include "servicescript.h"
#include "shortlist.h"
#include "tokenapi.h"
#include "tokenchanges.h"
#include "tokenmodel.h"
#include "tokenpatch.h"
#include "tokenservice.h"

#include <QTest>

#include <memory>

using namespace patdesk;
using foreign::Call;
using foreign::ForeignTenant;
using foreign::Rights;

namespace {

const QByteArray mine =
    R"({"id":"mine1","name":"nightly","scope":["sp:scopes:all"],"owner":{"type":"IDENTITY",)"
    R"("id":"2c9180a46faadee4016fb4e018c20639","name":"Ada"},"created":"2026-01-02T03:04:05.678Z"})";
const QByteArray theirs =
    R"({"id":"theirs1","name":"report","scope":["sp:scopes:all"],"owner":{"type":"IDENTITY","id":"bo",)"
    R"("name":"Bo"},"created":"2026-01-02T03:04:05.678Z"})";
const QByteArray nobodys =
    R"({"id":"nobodys1","name":"left over","scope":[],"owner":null,"created":"2026-01-02T03:04:05.678Z"})";
const TokenId theirsId(QStringLiteral("theirs1"));

/// The claims of the access token with this value of `scope`, as it stands in them; empty = without.
QByteArray claimsWith(const QByteArray& scope) {
    return R"({"tenant_id":"t","org":"acme","pod":"p","identity_id":"2c9180a46faadee4016fb4e018c20639",)"
           R"("user_name":"ada","client_id":"f0e1d2c3b4a5968778695a4b3c2d1e0f","exp":4102444800)" +
           (scope.isEmpty() ? QByteArray() : R"(,"scope":)" + scope) + "}";
}

struct Desk {
    Desk() {
        foreign.setTokens({mine, theirs, nobodys});
        QObject::connect(&service, &TokenService::noticed, &service, [this](Notice n) { notices.append(n); });
        QObject::connect(&service, &TokenService::failed, &service,
                         [this](const Error& e) { errors.append(e); });
    }

    bool opens(LoadState end = LoadState::Ready) {
        Tenant tenant;
        tenant.id = TenantId(QStringLiteral("foreign"));
        tenant.baseUrl = foreign.url();
        tenant.clientId = TokenId(QString::fromLatin1(foreign.clientId()));
        service.open(tenant, Secret(foreign.clientSecret()));
        return QTest::qWaitFor([&] { return service.state() == end; }, 20'000);
    }

    template <class T, class Operation>
    Result<T> result(Operation operation) {
        std::optional<Result<T>> end;
        operation(Continuation<T>(&service, [&end](Result<T> r) { end.emplace(std::move(r)); }));
        return QTest::qWaitFor([&] { return end.has_value(); }, 20'000)
                   ? *std::move(end)
                   : Result<T>(Error{.kind = ErrorKind::Cancelled});
    }

    ForeignTenant foreign;
    HttpClient http{test::testOptions()};
    TokenService service{http, systemClock()};
    QList<Notice> notices;
    QList<Error> errors;
};

} // namespace

class TestRights : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void anAdministratorSeesTheWholeTenantWhateverTheClaimLooksLike_data() {
        QTest::addColumn<QByteArray>("scope");
        QTest::addRow("a list of names") << QByteArray(R"(["sp:scopes:all"])");
        QTest::addRow("one text") << QByteArray(R"("sp:scopes:default sp:all-personal-access-tokens:read")");
        QTest::addRow("absent") << QByteArray();
        QTest::addRow("a bitmap") << QByteArray(R"(["FA=="])");
        QTest::addRow("a bitmap as text") << QByteArray(R"("BQ==")");
        QTest::addRow("names and a bitmap") << QByteArray(R"(["sp:scopes:default","FA=="])");
        QTest::addRow("empty") << QByteArray("[]");
        QTest::addRow("null") << QByteArray("null");
        QTest::addRow("a number") << QByteArray("20");
        QTest::addRow("an object") << QByteArray(R"({"a":1})");
    }

    void anAdministratorSeesTheWholeTenantWhateverTheClaimLooksLike() {
        QFETCH(const QByteArray, scope);
        Desk desk;
        desk.foreign.setRights(Rights::ofAdministrator());
        desk.foreign.setClaims(claimsWith(scope));
        QVERIFY(desk.opens());
        QCOMPARE(desk.service.model().totalCount(), 3);
        QCOMPARE(desk.service.listScope().whose, ListScope::Whose::WholeTenant);
        QVERIFY(desk.notices.isEmpty());
    }

    void whatTheAnswerSaysOfTheScopesCountsWhereItCanBeRead() {
        Desk desk;
        desk.foreign.setRights(Rights::ofMember());
        desk.foreign.setClaims(claimsWith(R"(["FA=="])"));
        desk.foreign.setGrantedScope(R"("sp:my-personal-access-tokens:manage")");
        QVERIFY(desk.opens());
        QCOMPARE(desk.foreign.count(Call::ListAll), 0); // known to be refused
        QCOMPARE(desk.notices, QList<Notice>{Notice::FellBackToMine});
        QCOMPARE(desk.service.caller()->scopes,
                 std::optional(QStringList{QStringLiteral("sp:my-personal-access-tokens:manage")}));
    }

    void aMemberIsToldThatTheServiceRefusedAndNotWhichScopeIsMissing() {
        Desk desk;
        desk.foreign.setRights(Rights::ofMember());
        desk.foreign.setClaims(claimsWith(R"(["FA=="])"));
        QVERIFY(desk.opens());
        QCOMPARE(desk.foreign.count(Call::ListAll), 1);
        QVERIFY(desk.notices.isEmpty());
        QVERIFY(desk.service.refusal() && !desk.service.refusal()->error.detail.isEmpty());
        QCOMPARE(desk.service.model().totalCount(), 1);
    }

    void aRefusedChangeIsNoMissingScopeWhereTheScopesAreNotKnown() {
        Desk desk;
        desk.foreign.setRights(Rights::ofAdministrator());
        desk.foreign.setClaims(claimsWith(R"(["FA=="])"));
        QVERIFY(desk.opens());
        desk.foreign.answer(Call::Delete, foreign::refused(403, "Network rule."));
        const auto gone =
            desk.result<Done>([&](auto then) { desk.service.changes().remove(theirsId, then); });
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Forbidden);
        QCOMPARE(gone.error().detail, QStringLiteral("Network rule."));
    }

    void aLostDeletionOfSomebodyElsesTokenIsDoneOnlyWhenTheWholeTenantWasSeen_data() {
        QTest::addColumn<bool>("reaches");
        QTest::addColumn<bool>("mayList");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addRow("not deleted, seen") << false << true << ErrorKind::NotMade;
        QTest::addRow("not deleted, the list is refused meanwhile")
            << false << false << ErrorKind::OutcomeUnknown;
        QTest::addRow("deleted, the list is refused meanwhile") << true << false << ErrorKind::OutcomeUnknown;
    }

    void aLostDeletionOfSomebodyElsesTokenIsDoneOnlyWhenTheWholeTenantWasSeen() {
        QFETCH(const bool, reaches);
        QFETCH(const bool, mayList);
        QFETCH(const ErrorKind, kind);
        Desk desk;
        desk.foreign.setRights(Rights::ofAdministrator());
        desk.foreign.setClaims(claimsWith(R"(["FA=="])"));
        QVERIFY(desk.opens());
        desk.foreign.answerNext(Call::Delete, reaches ? foreign::lost() : foreign::unheard());
        if (!mayList)
            desk.foreign.answer(Call::ListAll, foreign::refused(403));
        const auto gone =
            desk.result<Done>([&](auto then) { desk.service.changes().remove(theirsId, then); });
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, kind);
        QVERIFY2(desk.service.model().token(theirsId), "the row went although nobody knows");
        QCOMPARE(desk.foreign.count(Call::Delete), 1);
    }

    void anApiClientIsNamedAndOwnsNothing() {
        Desk desk;
        desk.foreign.setRights(Rights::ofAdministrator());
        desk.foreign.setClaims(R"({"org":"acme","pod":"p","client_id":"x","exp":4102444800})");
        QVERIFY(desk.opens());
        QVERIFY(desk.service.caller()->isApiClient());
        QCOMPARE(desk.notices, QList<Notice>{Notice::SignedInAsApiClient});
        desk.service.model().setFilter(TokenFilter::Mine);
        QCOMPARE(desk.service.model().rowCount(), 0);
        QCOMPARE(countOf(desk.service.model().counts(), TokenFilter::Mine), 0);
    }

    void anApiClientThatIsRefusedTheWholeTenantIsNotShownAnEmptyListOfItsOwn() {
        Desk desk;
        desk.foreign.setRights(Rights::none());
        desk.foreign.setClaims(R"({"org":"acme","client_id":"x","exp":4102444800})");
        QVERIFY(desk.opens(LoadState::Failed));
        QCOMPARE(desk.errors.size(), 1);
        QCOMPARE(desk.errors[0].kind, ErrorKind::Forbidden);
        QCOMPARE(desk.foreign.count(Call::ListMine), 0);
    }

    void anAccessTokenThatNamesNoClientIsThatOfTheClientIdThatWasSent() {
        Desk desk;
        desk.foreign.setRights(Rights::ofAdministrator());
        desk.foreign.setClaims(R"({"identity_id":"2c9180a46faadee4016fb4e018c20639","user_name":"ada"})");
        QVERIFY(desk.opens());
        // What keeps Patdesk's own token from a change goes by it.
        QCOMPARE(desk.service.caller()->clientId, TokenId(QString::fromLatin1(desk.foreign.clientId())));
    }

    void whoeverTheSignInDoesNotNameIsKnownByTheTokenSignedInWith_data() {
        QTest::addColumn<QByteArray>("claims");
        QTest::newRow("an access token that is no JWT") << QByteArray();
        QTest::newRow("no claims") << QByteArray("{}");
        QTest::newRow("a name and no id") << QByteArray(R"({"user_name":"ada","client_id":"x"})");
    }

    void whoeverTheSignInDoesNotNameIsKnownByTheTokenSignedInWith() {
        QFETCH(const QByteArray, claims);
        Desk desk;
        desk.foreign.setRights(Rights::ofAdministrator());
        if (claims.isEmpty())
            desk.foreign.setOpaqueAccessTokens();
        else
            desk.foreign.setClaims(claims);
        QByteArray own = mine;
        if (claims.contains("client_id"))
            own.replace("mine1", "x");
        else
            own.replace("mine1", desk.foreign.clientId());
        desk.foreign.setTokens({own, theirs, nobodys});
        QVERIFY(desk.opens());
        const auto caller = desk.service.caller();
        QVERIFY(!caller->isApiClient());
        QVERIFY(desk.notices.isEmpty());
        QCOMPARE(caller->identityId, OwnerId(QString::fromLatin1(desk.foreign.identityId())));
        desk.service.model().setFilter(TokenFilter::Mine);
        QCOMPARE(desk.service.model().rowCount(), 1);
        const Token bos = *desk.service.model().token(theirsId);
        QCOMPARE(patchBlock(PatchField::Name, bos, ApiGeneration::V2024, *caller), PatchBlock::SomebodyElses);
    }

    void whoIsKnownByNothingAsksTheServiceBeforeTakingATokenForSomebodyElses() {
        Desk desk;
        desk.foreign.setRights(Rights::ofAdministrator());
        desk.foreign.setOpaqueAccessTokens();
        QVERIFY(desk.opens());
        const auto caller = desk.service.caller();
        const Token bos = *desk.service.model().token(theirsId);
        QVERIFY(!caller->isMyself(bos.owner.id));
        QVERIFY(!patchBlock(PatchField::Name, bos, ApiGeneration::V2024, *caller));
        const TokenPatch rename{
            {PatchOperation::Kind::Replace, PatchField::Name, QStringLiteral("another name")}};
        const auto made =
            desk.result<Token>([&](auto then) { desk.service.changes().patch(theirsId, rename, then); });
        QVERIFY(!made);
        QCOMPARE(desk.foreign.count(Call::Patch), 1);
        QVERIFY(isRefusal(made.error().kind));
    }

    void aRefusedBulkUpdateKeepsTheServicesWords() {
        Desk desk;
        desk.foreign.setRights(Rights::ofAdministrator());
        desk.foreign.setClaims(claimsWith(R"(["sp:all-personal-access-tokens:manage"])"));
        QVERIFY(desk.opens());
        desk.foreign.answer(Call::BulkUpdate, foreign::refused(403, "Not with this right."));
        const TokenPatch patch{{PatchOperation::Kind::Replace, PatchField::ExpirationDate,
                                Instant(std::chrono::seconds(4102444800))}};
        const auto made =
            desk.result<Done>([&](auto then) { desk.service.changes().patchMany({theirsId}, patch, then); });
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Forbidden); // the specifications name no scope for it
        QCOMPARE(made.error().detail, QStringLiteral("Not with this right."));
    }

    void anOwnerWithoutAnIdIsNeverSent() {
        const ForeignTenant foreign;
        HttpClient http{test::testOptions()};
        Tenant tenant;
        tenant.baseUrl = foreign.url();
        tenant.clientId = TokenId(QString::fromLatin1(foreign.clientId()));
        TokenApi api(http, tenant, Secret(foreign.clientSecret()), systemClock());
        std::optional<ErrorKind> kind;
        listTokens(api, {ListScope::Whose::OneOwner, OwnerId()}, {this, [&](const Result<TokenList>& listed) {
                                                                      kind = listed ? ErrorKind::NotMade
                                                                                    : listed.error().kind;
                                                                  }});
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, ErrorKind::InvalidInput);
        QCOMPARE(foreign.count(Call::List), 0);
    }

    void nobodysTokensAreNeverAskedFor() {
        Desk desk;
        desk.foreign.setRights(Rights::ofAdministrator());
        QVERIFY(desk.opens());
        const QList<Owner> owners = desk.service.model().owners();
        QCOMPARE(owners.size(), 2);
        desk.service.setListScope({ListScope::Whose::OneOwner, OwnerId()});
        QCOMPARE(desk.service.state(), LoadState::Ready);
        QCOMPARE(desk.service.listScope().whose, ListScope::Whose::WholeTenant);
        for (const foreign::Seen& request : desk.foreign.seen())
            QVERIFY2(!request.target.endsWith("owner-id="), request.target.constData());
        const int row = desk.service.model().rowOf(TokenId(QStringLiteral("nobodys1")));
        const QModelIndex owner = desk.service.model().index(row, static_cast<int>(TokenColumn::Owner));
        QCOMPARE(owner.data().toString(), QStringLiteral("no owner"));
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "test_rights.moc"
