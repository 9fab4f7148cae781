// SPDX-License-Identifier: MIT
#include "foreignanswers.h"

#include <QTest>

namespace patdesk::test {

using namespace foreign;

namespace {

const QStringList twoRows{QStringLiteral("first"), QStringLiteral("last")};

void holdsTwo(ForeignTenant& tenant) {
    tenant.setRights(Rights::ofAdministrator());
    tenant.setTokens({mine("first"), mine("last")});
}

/// The sign-in's answer with one thing replaced by another.
void signsInWith(ForeignTenant& tenant, const QByteArray& what, const QByteArray& by) {
    holdsTwo(tenant);
    tenant.answer(Call::SignIn,
                  byTheRules().edited([what, by](QByteArray body) { return body.replace(what, by); }));
}

/// Two tokens, one of them with this id, as JSON writes it; that one is deleted.
void holdsId(ForeignTenant& tenant, const QByteArray& id) {
    tenant.setRights(Rights::ofAdministrator());
    tenant.setTokens({mine("first"), mine("last").replace(R"("id":"last")", "\"id\":\"" + id + '"')});
}

bool deletesLast(ForeignDesk& desk) {
    return desk.remove(QStringLiteral("last")) && desk.settle();
}

/// A deletion goes to one token's path or nowhere.
QString strayDeletion(ForeignDesk& desk) {
    for (const Seen& request : desk.tenant.seen()) {
        const QByteArray path = request.target.split('?').constFirst();
        if (request.method == "DELETE" &&
            (!path.startsWith("/personal-access-tokens/v1/") || path.mid(27).contains('/') ||
             path.size() == 27 || request.target.contains('?')))
            return QStringLiteral("DELETE ") + QString::fromLatin1(request.target);
    }
    return {};
}

/// Deletes that token; if an id cannot stand in a path, nothing is sent.
ForeignAnswer deletion(const char* name, void (*given)(ForeignTenant&)) {
    return {.name = name,
            .given = given,
            .hands = deletesLast,
            .says = {QStringLiteral("Row Name: first ")},
            .complaint = strayDeletion};
}

} // namespace

const QList<ForeignAnswer>& answersNobodyAskedFor() {
    static const QList<ForeignAnswer> rows{
        // Sign-ins
        {.name = "a sign-in whose expires_in is a text",
         .given =
             [](ForeignTenant& t) { signsInWith(t, "\"expires_in\":43200", "\"expires_in\":\"43200\""); },
         .shows = twoRows},
        {.name = "a sign-in without expires_in",
         .given = [](ForeignTenant& t) { signsInWith(t, ",\"expires_in\":43200", ""); },
         .shows = twoRows},
        {.name = "a sign-in whose expires_in is 0",
         .given = [](ForeignTenant& t) { signsInWith(t, "\"expires_in\":43200", "\"expires_in\":0"); },
         .shows = twoRows},
        {.name = "a sign-in whose expires_in is beyond 64 bits",
         .given = [](ForeignTenant& t) { signsInWith(t, ":43200", ":99999999999999999999"); },
         .shows = twoRows},
        {.name = "a sign-in with token_type: BEARER and members that nobody knows",
         .given =
             [](ForeignTenant& t) {
                 signsInWith(t, "\"token_type\":\"bearer\"",
                             "\"token_type\":\"BEARER\",\"internal\":{\"a\":[1e400]}");
             },
         .shows = twoRows},
        {.name = "claims of which one is a lone surrogate",
         .given =
             [](ForeignTenant& tenant) {
                 holdsTwo(tenant);
                 tenant.setClaims(R"({"org":"\ud800","identity_id":"2c9180a46faadee4016fb4e018c20639",)"
                                  R"("user_name":"ada","scope":["sp:scopes:all"],"exp":4102444800})");
             },
         .shows = twoRows},
        {.name = "claims whose exp is in seconds with a fraction, and text for numbers",
         .given =
             [](ForeignTenant& tenant) {
                 holdsTwo(tenant);
                 tenant.setClaims(R"({"org":7,"identity_id":"2c9180a46faadee4016fb4e018c20639",)"
                                  R"("user_name":"ada","scope":["sp:scopes:all"],"exp":4102444800.25})");
             },
         .shows = twoRows},
        {.name = "429 to the sign-in, once, with Retry-After: 1",
         .given =
             [](ForeignTenant& tenant) {
                 holdsTwo(tenant);
                 tenant.answerNext(Call::SignIn, refused(429));
             },
         .shows = twoRows,
         .sees = {{Call::SignIn, 2}}},

        // Headers
        {.name = "a list with Retry-After, a Date that is none, and cookies",
         .given =
             [](ForeignTenant& tenant) {
                 holdsTwo(tenant);
                 tenant.setDateHeader(false);
                 tenant.answer(Call::List, byTheRules()
                                               .withHeader("Retry-After: soon")
                                               .withHeader("Date: the day after")
                                               .withHeader("Set-Cookie: session=1; Path=/"));
             },
         .hands =
             [](ForeignDesk& desk) {
                 desk.refresh();
                 return true;
             },
         .shows = twoRows,
         .complaint =
             [](ForeignDesk& desk) {
                 for (const Seen& request : desk.tenant.seen()) {
                     if (request.headers.contains("cookie"))
                         return QStringLiteral("a cookie was sent back");
                 }
                 return QString();
             }},
        {.name = "a list called application/vnd.api+json; charset=\"UTF-8\"",
         .given =
             [](ForeignTenant& tenant) {
                 holdsTwo(tenant);
                 tenant.answer(Call::List, raw('[' + mine("first") + ',' + mine("last") + ']', 200,
                                               "application/vnd.api+json; charset=\"UTF-8\""));
             },
         .shows = twoRows},
        {.name = "a list over HTTP/1.0 with neither length nor chunks",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::List,
                               noHttp("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n[" +
                                      mine("first") + ',' + mine("last") + ']'));
             },
         .shows = twoRows},
        {.name = "429 to the list, once, with Retry-After: 0",
         .given =
             [](ForeignTenant& tenant) {
                 holdsTwo(tenant);
                 tenant.answerNext(Call::List,
                                   raw(R"({"message":"Slow down"})", 429).withHeader("Retry-After: 0"));
             },
         .shows = twoRows,
         .sees = {{Call::List, 2}}},
        {.name = "429 to the list, once, with Retry-After: -5",
         .given =
             [](ForeignTenant& tenant) {
                 holdsTwo(tenant);
                 tenant.answerNext(Call::List, raw("", 429).withHeader("Retry-After: -5"));
             },
         .shows = twoRows,
         .sees = {{Call::List, 2}}},
        {.name = "500 with a body of 10 MB",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::List, raw(QByteArray(10 << 20, 'x'), 500, "text/plain"));
             },
         .shows = QStringList(),
         .says = {QStringLiteral("Message: .*\\[Try again\\]")},
         .neverSays = {QStringLiteral("xxxxx")}},
        {.name = "403 whose fault body has messages: null, causes: 7",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(
                     Call::List,
                     raw(R"({"detailCode":403,"trackingId":null,"messages":null,"causes":7})", 403));
             },
         .shows = QStringList(),
         .says = {QStringLiteral("Message: .")}},
        {.name = "302 of the list to another host",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::List,
                               raw({}, 302, {}).withHeader("Location: http://127.0.0.1:9/elsewhere"));
             },
         .shows = QStringList(),
         .says = {QStringLiteral("Message: .*another address.*not follow")}},

        // Ids
        deletion("an id of /, ?, # and %", [](ForeignTenant& tenant) { holdsId(tenant, "a/b?c#d%2Fe"); }),
        deletion("an id of letters beyond ASCII",
                 [](ForeignTenant& tenant) { holdsId(tenant, "\xc3\xa9 \xe7\x94\xb0"); }),
        deletion("an id of two dots", [](ForeignTenant& tenant) { holdsId(tenant, ".."); }),
        deletion("an id of one dot", [](ForeignTenant& tenant) { holdsId(tenant, "."); }),
        deletion("an id of ../../oauth/info",
                 [](ForeignTenant& tenant) { holdsId(tenant, "../../oauth/info"); }),

        // Lists
        {.name = "the same list in another order",
         .given = holdsTwo,
         .hands =
             [](ForeignDesk& desk) {
                 if (!desk.selectToken(QStringLiteral("last")))
                     return false;
                 desk.tenant.setTokens({mine("last"), mine("first")});
                 desk.refresh();
                 return true;
             },
         .shows = twoRows,
         .neverSays = {QStringLiteral("Message: .")}},
        {.name = "members with capitals: ID, Name",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.setRights(Rights::ofAdministrator());
                 tenant.setTokens({mine("first"), R"({"ID":"x","Name":"x"})"});
             },
         .shows = QStringList{QStringLiteral("first")},
         .says = {QStringLiteral("Message: .")}},
        {.name = "a thousand tokens of one name and one owner",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.setRights(Rights::ofAdministrator());
                 QList<QByteArray> tokens;
                 for (int i = 0; i < 1000; ++i)
                     tokens.append(
                         mine("same").replace(R"("id":"same")", "\"id\":\"s" + QByteArray::number(i) + '"'));
                 tenant.setTokens(tokens);
             },
         .says = {QStringLiteral("Status: 1.?000 of 1.?000 tokens")}},
        {.name = "a token with 5,000 scopes",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.setRights(Rights::ofAdministrator());
                 QByteArray scopes;
                 for (int i = 0; i < 5000; ++i)
                     scopes += (i ? ",\"sp:scope:" : "\"sp:scope:") + QByteArray::number(i) + '"';
                 tenant.setTokens({mine("first"), mine("last").replace("\"sp:scopes:all\"", scopes)});
             },
         .hands = [](ForeignDesk& desk) { return desk.selectToken(QStringLiteral("last")); },
         .shows = twoRows},
        {.name = "tokens that expire in the years 1 and 9999, and were created tomorrow",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.setRights(Rights::ofAdministrator());
                 tenant.setTokens({mine("first", R"(,"expirationDate":"0001-01-01T00:00:00Z")"),
                                   mine("last", R"(,"expirationDate":"9999-12-31T23:59:59.999999999Z")"),
                                   mine("next").replace("2018-01-02", "2999-01-02")});
             },
         .shows = QStringList{QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("next")},
         .says = {QStringLiteral("Filter: Expiring \\(0\\)")}},
    };
    return rows;
}

} // namespace patdesk::test
