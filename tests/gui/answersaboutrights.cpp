// SPDX-License-Identifier: MIT
#include "foreignanswers.h"

#include <QTest>

namespace patdesk::test {

using namespace foreign;

namespace {

const QStringList adaAndBo{QStringLiteral("adas"), QStringLiteral("bos")};
const QStringList adas{QStringLiteral("adas")};
const QString missingScope = QStringLiteral("missing scope|scope is missing|lacks the scope");

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
        {.name = "the scope claim is one text, sp:scopes:all",
         .given =
             [](ForeignTenant& tenant) {
                 administrator(tenant);
                 tenant.setClaims(claims(R"(,"scope":"sp:scopes:all")"));
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
        {.name = "403 to every list, with sp:scopes:all in the claim",
         .given = [](ForeignTenant& tenant) { tenant.setRights(Rights::none()); },
         .shows = QStringList(),
         .says = {QStringLiteral("Message: .*(refus|not allow|may not|no right|right)")},
         .neverSays = {missingScope, QStringLiteral("Message: Loading")}},
        // A credential without a user
        {.name = "an API client that the service lets list tokens, one without an owner",
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
        // No owner, unknown owner
        // What the program sends by itself obeys the service's rules
    };
    return rows;
}

} // namespace patdesk::test
