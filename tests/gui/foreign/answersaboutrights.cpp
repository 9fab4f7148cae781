// SPDX-License-Identifier: MIT
#include "foreignanswers.h"

#include <QTest>

namespace patdesk::test {

using namespace foreign;

namespace {

const QStringList adaAndBo{QStringLiteral("adas"), QStringLiteral("bos")};
const QStringList adas{QStringLiteral("adas")};
const QString missingScope = QStringLiteral("missing scope|scope (\\S+ )?is missing|lacks the scope");

/// Claims of Ada's access token, with this after the usual ones.
QByteArray claims(const QByteArray& more) {
    return R"({"tenant_id":"t","org":"foreign","pod":"p","identity_id":"2c9180a46faadee4016fb4e018c20639",)"
           R"("user_name":"ada.okafor","client_id":"f0e1d2c3b4a5968778695a4b3c2d1e0f","exp":4102444800)" +
           more + '}';
}

void administrator(ForeignTenant& tenant) {
    tenant.setRights(Rights::ofAdministrator());
    tenant.setTokens({mine("adas"), bos("bos")});
}

void member(ForeignTenant& tenant) {
    tenant.setTokens({mine("adas"), bos("bos")});
}

void apiClient(ForeignTenant& tenant) {
    tenant.setLogin({.user = {},
                     .claims = R"({"tenant_id":"t","org":"foreign","pod":"p","authorities":[],)"
                               R"("client_id":"f0e1d2c3b4a5968778695a4b3c2d1e0f","exp":4102444800,)"
                               R"("scope":["sp:scopes:all"]})"});
}

} // namespace

const QList<ForeignAnswer>& answersAboutRights() {
    static const QList<ForeignAnswer> rows{
        // Rights are asked of the service, not guessed
        {.name = "the scope claim is the text FA==, of an administrator",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":"FA==")"));
             },
         .shows = adaAndBo,
         .neverSays = {missingScope},
         .sees = {{Call::ListAll, 1}, {Call::ListMine, 0}}},
        {.name = "the scope claim is the list [\"FA==\"], of an administrator",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":["FA=="])"));
             },
         .shows = adaAndBo,
         .neverSays = {missingScope},
         .sees = {{Call::ListAll, 1}}},
        {.name = "no scope claim, of an administrator",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(""));
             },
         .shows = adaAndBo,
         .neverSays = {missingScope},
         .sees = {{Call::ListAll, 1}}},
        {.name = "the scope claim is null, of an administrator",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":null)"));
             },
         .shows = adaAndBo,
         .neverSays = {missingScope}},
        {.name = "the scope claim is a number, of an administrator",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":5168)"));
             },
         .shows = adaAndBo,
         .neverSays = {missingScope}},
        {.name = "the scope claim mixes names and bitmaps, of an administrator",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":["sp:scopes:default","QAAB"])"));
             },
         .shows = adaAndBo,
         .neverSays = {missingScope}},
        {.name = "the scope claim is one text, sp:scopes:all",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":"sp:scopes:all")"));
             },
         .shows = adaAndBo,
         .neverSays = {missingScope}},
        {.name = "FA== in the claim, sp:scopes:all in the sign-in's answer",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":"FA==")"));
                 tenant.setGrantedScope(R"("sp:scopes:all")");
             },
         .shows = adaAndBo,
         .neverSays = {missingScope}},
        {.name = "readable names without the right to list all",
         .given =
             [](ForeignTenant& tenant) {
                 member(tenant);
                 tenant.setClaims(claims(R"(,"scope":["sp:my-personal-access-tokens:manage"])"));
             },
         .shows = adas,
         .says = {QStringLiteral("Message: .*own tokens.*sp:all-personal-access-tokens:read")}},
        {.name = "FA==, of a member: 403 to the whole list",
         .given =
             [](ForeignTenant& tenant) {
                 member(tenant);
                 tenant.setClaims(claims(R"(,"scope":"FA==")"));
             },
         .shows = adas,
         .says = {QStringLiteral("Message: .*own tokens")},
         .neverSays = {missingScope},
         .sees = {{Call::ListAll, 1}, {Call::ListMine, 1}}},
        {.name = "sp:scopes:all, of a member: 403 to the whole list",
         .given = member,
         .shows = adas,
         .says = {QStringLiteral("Message: .*own tokens")},
         .neverSays = {missingScope},
         .sees = {{Call::ListAll, 1}, {Call::ListMine, 1}}},
        {.name = "403 to every list, with sp:scopes:all in the claim",
         .given = [](ForeignTenant& tenant) { tenant.setRights(Rights::none()); },
         .shows = QStringList(),
         .says = {QStringLiteral("Message: .*(refus|not allow|may not|no right|right)")},
         .neverSays = {missingScope, QStringLiteral("Message: Loading")}},
        {.name = "FA==; a deletion of Bo's token ends without an answer, undone",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":"FA==")"));
                 tenant.answer(Call::Delete, unheard());
             },
         .hands = [](ForeignDesk& desk) { return desk.remove(QStringLiteral("bos")) && desk.settle(); },
         .shows = adaAndBo,
         .says = {QStringLiteral("Dialog: Delete “bos” from Foreign[\\s\\S]*was not made")},
         .sees = {{Call::Delete, 1}}},
        {.name = "FA==; a deletion of Bo's token ends without an answer, done",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":"FA==")"));
                 tenant.answer(Call::Delete, lost());
             },
         .hands = [](ForeignDesk& desk) { return desk.remove(QStringLiteral("bos")) && desk.settle(); },
         .shows = adas,
         .says = {QStringLiteral("Message: .*“bos” has been deleted")},
         .sees = {{Call::Delete, 1}}},
        {.name = "FA==; that deletion ends undone, and now the whole list is refused",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":"FA==")"));
                 tenant.answer(Call::Delete, unheard());
             },
         .hands =
             [](ForeignDesk& desk) {
                 desk.tenant.setRights(Rights::ofMember());
                 return desk.remove(QStringLiteral("bos")) && desk.settle();
             },
         .shows = adaAndBo,
         .says = {QStringLiteral("Dialog: Delete “bos” from Foreign[\\s\\S]*(unknown|not "
                                 "known|whether|may have|may or may not have)")},
         .sees = {{Call::Delete, 1}}},

        // A credential without a user
        {.name = "the credential is an API client's",
         .given = apiClient,
         .shows = QStringList(),
         .says = {QStringLiteral("Message: .*(API client|no user|without a user)")},
         .neverSays = {QStringLiteral("signed in as *\\("), QStringLiteral("signed in as *\\."),
                       missingScope}},
        {.name = "an API client that the service lets list tokens, one without "
                 "an owner",
         .given =
             [](ForeignTenant& tenant) {
                 apiClient(tenant);
                 tenant.answer(Call::ListAll, raw('[' + bos("bos") + ',' +
                                                  R"({"id":"free","name":"free","scope":["x"],"owner":null,)"
                                                  R"("created":"2018-01-02T03:04:05.678Z"}])"));
             },
         .shows = {{QStringLiteral("bos"), QStringLiteral("free")}},
         .says = {QStringLiteral("Filter: Mine \\(0\\)")},
         .neverSays = {QStringLiteral("signed in as *\\(")}},
        {.name = "the claims are {}",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims("{}");
             },
         .shows = adaAndBo,
         .says = {QStringLiteral("Filter: Mine \\(0\\)")},
         .neverSays = {QStringLiteral("signed in as *\\("), missingScope}},

        // No owner, unknown owner
        {.name = "tokens with no owner, an owner without a name, an owner "
                 "without an id",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.setRights(Rights::ofAdministrator());
                 tenant.setTokens(
                     {R"({"id":"a","name":"a","scope":[],"owner":null,"created":"2018-01-02T03:04:05Z"})",
                      R"({"id":"b","name":"b","scope":[],"owner":{"id":"b0b"},)"
                      R"("created":"2018-01-02T03:04:05Z"})",
                      R"({"id":"c","name":"c","scope":[],"owner":{"name":"Cy"},)"
                      R"("created":"2018-01-02T03:04:05Z"})",
                      R"({"id":"d","name":"d","scope":[],"created":"2018-01-02T03:04:05Z"})"});
             },
         .hands =
             [](ForeignDesk& desk) {
                 desk.chooseListScope(QStringLiteral("One owner…"));
                 return QTest::qWaitFor([&] { return !desk.dialogs().isEmpty(); });
             },
         .shows = {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}},
         .says = {QStringLiteral("^Line: .*b0b")},
         .neverSays = {QStringLiteral("Row [^\\n]*Owner: *\\|"), QStringLiteral("^Line: *$"),
                       QStringLiteral("Filter: Mine \\([1-9]")},
         .sees = {{Call::ListOwner, 0}}},

        // What the program sends by itself obeys the service's rules
        {.name = "ten tokens of one's own, two of them managed; the service "
                 "makes one more",
         .given =
             [](ForeignTenant& tenant) {
                 QList<QByteArray> ten;
                 for (int i = 0; i < 10; ++i)
                     ten.append(mine("own" + QByteArray::number(i),
                                     i < 2 ? R"(,"managed":true)" : R"(,"managed":false)"));
                 tenant.setRights(Rights::ofAdministrator());
                 tenant.setTokens(ten);
                 tenant.answer(Call::Create,
                               raw(R"({"id":"eleventh","secret":"s3cret","scope":["sp:scopes:default"],)"
                                   R"("name":"eleventh","owner":{"type":"IDENTITY",)"
                                   R"("id":"2c9180a46faadee4016fb4e018c20639","name":"Ada"},)"
                                   R"("created":"2026-01-02T03:04:05.678Z","accessTokenValiditySeconds":750,)"
                                   R"("expirationDate":"2999-01-02T03:04:05.678Z"})"));
             },
         .hands = [](ForeignDesk& desk) { return desk.create(QStringLiteral("eleventh")); },
         .says = {QStringLiteral("Dialog: Token created")},
         .sees = {{Call::Create, 1}}},
    };
    return rows;
}

} // namespace patdesk::test
