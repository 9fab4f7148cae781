// SPDX-License-Identifier: MIT
#include "foreignanswers.h"

#include <QClipboard>
#include <QLabel>
#include <QRegularExpression>
#include <QStatusBar>

namespace patdesk::test {

using namespace foreign;

namespace {

const QStringList first{QStringLiteral("first"), QStringLiteral("last")};
const QString unreadable = QStringLiteral("unreadable|could not be read|cannot be read");

QByteArray token(const QByteArray& name, const QByteArray& owner, const QByteArray& members) {
    return R"({"id":")" + name + R"(","name":")" + name + R"(","scope":["sp:scopes:all"],"owner":)" + owner +
           R"(,"created":"2018-01-02T03:04:05.678Z")" + members + '}';
}

/// A list of a good element, this one, and another good one.
ForeignAnswer oddElement(const char* name, void (*given)(ForeignTenant&)) {
    return {.name = name,
            .given = given,
            .says = {QStringLiteral("Row Name: first "), QStringLiteral("Row Name: last ")},
            .complaint = [](ForeignDesk& desk) {
                // Shown as far as it can be read, or counted.
                const bool isShown = desk.names().size() == 3;
                const bool isTold = desk.message().contains(
                    QRegularExpression(QStringLiteral("\\b(1|one)\\b.*(could not|cannot|unreadable|partly)"),
                                       QRegularExpression::CaseInsensitiveOption));
                return isShown || isTold ? QString() : QStringLiteral("neither shown nor counted");
            }};
}

void holds(ForeignTenant& tenant, const QList<QByteArray>& tokens) {
    tenant.setRights(Rights::ofAdministrator());
    tenant.setTokens(tokens);
}

void listed(ForeignTenant& tenant, const QByteArray& element) {
    holds(tenant, {mine("first"), element, mine("last")});
}

/// Ada makes a token, and the answer differs from the rules by this.
template <class Change>
Reply changed(Change change) {
    return byTheRules().edited([change](const QByteArray& body) { return change(body); });
}

bool createsNightly(ForeignDesk& desk) {
    return desk.create(QStringLiteral("nightly")) && desk.waitFor(QStringLiteral("Dialog: Token created")) &&
           desk.click("Copy secret");
}

QString secretIsNotCopied(ForeignDesk& desk) {
    const QString copied = QApplication::clipboard()->text();
    return copied == QString::fromLatin1(desk.tenant.newSecret()) ? QString()
                                                                  : QStringLiteral("the secret is lost");
}

QList<std::pair<Call, int>> oneCreate() {
    return {{Call::Create, 1}};
}

ForeignAnswer lostCreateWithClock(const char* name, void (*given)(ForeignTenant&)) {
    return {
        .name = name,
        .given = given,
        .hands = [](ForeignDesk& desk) { return desk.create(QStringLiteral("nightly")) && desk.settle(); },
        .shows = QStringList{QStringLiteral("nightly")},
        .says = {QStringLiteral("Dialog: New token[\\s\\S]*secret is lost")},
        .neverSays = {QStringLiteral("was not made|not created")},
        .sees = oneCreate()};
}

} // namespace

QByteArray mine(const QByteArray& name, const QByteArray& members) {
    return token(name, R"({"type":"IDENTITY","id":"2c9180a46faadee4016fb4e018c20639","name":"Ada"})",
                 members);
}

QByteArray bos(const QByteArray& name, const QByteArray& members) {
    return token(name, R"({"type":"IDENTITY","id":"b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0","name":"Bo"})", members);
}

const QList<ForeignAnswer>& answersWithOddities() {
    static const QList<ForeignAnswer> rows{
        // One odd element hides nothing else
        oddElement("a NUL in a name",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd").replace(R"("name":"odd")", R"("name":"o\u0000d")"));
                   }),
        oddElement(
            "an element whose id another has",
            [](ForeignTenant& t) { listed(t, mine("odd").replace(R"("id":"odd")", R"("id":"first")")); }),
        oddElement("an element with its id twice",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd").replace(R"("id":"odd")", R"("id":"odd","id":"even")"));
                   }),
        oddElement("an element with scope: {}",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd").replace(R"(["sp:scopes:all"])", R"({"0":"sp:scopes:all"})"));
                   }),
        oddElement(
            "an element with scope: [null, 7, []]",
            [](ForeignTenant& t) { listed(t, mine("odd").replace(R"(["sp:scopes:all"])", "[null,7,[]]")); }),
        oddElement("an element with managed: \"yes\"",
                   [](ForeignTenant& t) { listed(t, mine("odd", R"(,"managed":"yes")")); }),
        oddElement("an element with owner: \"Ada\"",
                   [](ForeignTenant& t) { listed(t, token("odd", R"("Ada")", {})); }),
        {.name = "a second list of which no element can be read",
         .given =
             [](ForeignTenant& tenant) {
                 holds(tenant, {mine("first"), mine("last")});
             },
         .hands =
             [](ForeignDesk& desk) {
                 desk.tenant.answer(Call::List, raw(R"([7,"x",null,{"id":99999999999999999999}])"));
                 desk.refresh();
                 return true;
             },
         .shows = first,
         .says = {QStringLiteral("Message: .*(read|understood)")}},
        {.name = "a second list, which is an object",
         .given =
             [](ForeignTenant& tenant) {
                 holds(tenant, {mine("first"), mine("last")});
             },
         .hands =
             [](ForeignDesk& desk) {
                 desk.tenant.answer(Call::List, raw(R"({"items":[],"total":0})"));
                 desk.refresh();
                 return true;
             },
         .shows = first,
         .says = {QStringLiteral(
             "Message: .*list of before|Message: .*earlier list|Message: .*previous list")}},
        {.name = "an empty second list",
         .given =
             [](ForeignTenant& tenant) {
                 holds(tenant, {mine("first"), mine("last")});
             },
         .hands =
             [](ForeignDesk& desk) {
                 desk.tenant.answer(Call::List, raw("[]"));
                 desk.refresh();
                 return true;
             },
         .shows = QStringList(),
         .says = {QStringLiteral("Message: .*no personal access tokens")}},
        {.name = "a list with a byte order mark, spaces and line breaks in between",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::List, raw("\xef\xbb\xbf \r\n[\r\n\t" + mine("first") + " \r\n,\n" +
                                               mine("last") + "\n] \r\n\r\n"));
             },
         .shows = first},

        // The same in every answer
        {.name = "a create whose answer has a date beyond reading",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::Create, changed([](QByteArray body) {
                                   return body.replace("\"created\":\"", "\"created\":\"around ");
                               }));
             },
         .hands = createsNightly,
         .sees = oneCreate(),
         .complaint = secretIsNotCopied},
        {.name = "a create whose answer has owner: 7",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::Create, changed([](QByteArray body) {
                                   return body.replace("\"owner\":{", "\"owner\":7,\"other\":{");
                               }));
             },
         .hands = createsNightly,
         .sees = oneCreate(),
         .complaint = secretIsNotCopied},
        {.name = "a create whose answer is its id and secret alone",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::Create, changed([](const QByteArray& body) {
                                   const QByteArray secret = body.mid(body.indexOf("\"secret\":\"") + 10, 64);
                                   const QByteArray id = body.mid(body.indexOf("\"id\":\"") + 6, 32);
                                   return QByteArray("{\"id\":\"" + id + "\",\"secret\":\"" + secret + "\"}");
                               }));
             },
         .hands = createsNightly,
         .sees = oneCreate(),
         .complaint = secretIsNotCopied},
        {.name = "a create whose answer writes its dates without seconds, +0000",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::Create,
                               changed([](QByteArray body) { return body.replace("Z\"", "+0000\""); }));
             },
         .hands = createsNightly,
         .neverSays = {unreadable},
         .sees = oneCreate(),
         .complaint = secretIsNotCopied},

        // Clocks
        lostCreateWithClock("a create is made and its answer lost; the service's clock is right",
                            [](ForeignTenant& tenant) { tenant.answer(Call::Create, lost()); }),
        lostCreateWithClock("the same, and it is a day behind",
                            [](ForeignTenant& tenant) {
                                tenant.setClockOffset(86400);
                                tenant.answer(Call::Create, lost());
                            }),
        {.name = "an access token of 12 hours, and this machine's clock is a day ahead",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.setClockOffset(-86400);
                 holds(tenant, {mine("first"), mine("last")});
             },
         .hands =
             [](ForeignDesk& desk) {
                 desk.refresh();
                 desk.refresh();
                 return true;
             },
         .shows = first,
         .sees = {{Call::SignIn, 1}}},

    };
    return rows;
}

} // namespace patdesk::test
