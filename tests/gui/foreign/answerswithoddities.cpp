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

/// All that a date with a moment of 2019-05-06 07:08:00 UTC may look like.
const QList<std::pair<const char*, QByteArray>> writtenDates{
    {"d-z", R"("2019-05-06T07:08:00Z")"},
    {"d-seconds", R"("2019-05-06T07:08Z")"},
    {"d-1", R"("2019-05-06T07:08:00.0Z")"},
    {"d-2", R"("2019-05-06T07:08:00.00Z")"},
    {"d-3", R"("2019-05-06T07:08:00.000Z")"},
    {"d-6", R"("2019-05-06T07:08:00.000000Z")"},
    {"d-7", R"("2019-05-06T07:08:00.0000000Z")"},
    {"d-9", R"("2019-05-06T07:08:00.000000000Z")"},
    {"d-12", R"("2019-05-06T07:08:00.000000000000Z")"},
    {"d-+00", R"("2019-05-06T07:08:00+00")"},
    {"d-+0000", R"("2019-05-06T07:08:00.000+0000")"},
    {"d-+00:00", R"("2019-05-06T07:08:00.000+00:00")"},
    {"d-+0530", R"("2019-05-06T12:38:00+0530")"},
    {"d--04:00", R"("2019-05-06T03:08:00-04:00")"},
    {"d-zone", R"("2019-05-06T09:08:00+02:00[Europe/Paris]")"},
    {"d-zulu zone", R"("2019-05-06T07:08:00Z[UTC]")"},
    {"d-space", R"("2019-05-06 07:08:00Z")"},
    {"d-space offset", R"("2019-05-06 07:08:00.000+0000")"},
    {"d-no offset", R"("2019-05-06T07:08:00")"},
    {"d-no offset, space", R"("2019-05-06 07:08:00.123")"},
    {"d-small letters", R"("2019-05-06t07:08:00z")"},
    {"d-epoch", "1557126480000"},
    {"d-epoch text", R"("1557126480000")"},
};

const QList<QByteArray> notDates{R"("yesterday")",
                                 R"("2019-13-45T99:99:99Z")",
                                 R"("06/05/2019 07:08")",
                                 R"("")",
                                 "true",
                                 "{\"epoch\":1557126489}",
                                 "1e400",
                                 R"("-999999999-01-01T00:00:00Z")",
                                 R"("+1000000000-12-31T23:59:59.999999999Z")"};

QByteArray token(const QByteArray& name, const QByteArray& owner, const QByteArray& members) {
    return R"({"id":")" + name + R"(","name":")" + name + R"(","scope":["sp:scopes:all"],"owner":)" + owner +
           R"(,"created":"2018-01-02T03:04:05.678Z")" + members + '}';
}

/// A token of Ada's that was used at what is written here, and the like for its expiry.
QByteArray datedToken(const QByteArray& name, const QByteArray& lastUsed, const QByteArray& expires) {
    return mine(name, ",\"lastUsed\":" + lastUsed + ",\"expirationDate\":" + expires);
}

/// A list of a good element, this one, and another good one.
ForeignAnswer oddElement(const char* name, void (*given)(ForeignTenant&)) {
    return {.name = name,
            .given = given,
            .says = {QStringLiteral("Row Name: first "), QStringLiteral("Row Name: last ")},
            .complaint = [](ForeignDesk& desk) {
                // Shown as far as it can be read, or counted.
                const bool isShown = desk.names().size() == 3;
                static const QRegularExpression count(
                    QStringLiteral("\\b(1|one)\\b.*(could not|cannot|unreadable|partly)"),
                    QRegularExpression::CaseInsensitiveOption);
                const bool isTold = desk.message().contains(count);
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
        // Dates
        {.name = "one moment, written in every way",
         .given =
             [](ForeignTenant& tenant) {
                 QList<QByteArray> tokens;
                 for (const auto& [name, date] : writtenDates)
                     tokens.append(datedToken(name, date, date));
                 holds(tenant, tokens);
             },
         .says = {QStringLiteral("Filter: Never used \\(0\\)"),
                  QStringLiteral("Filter: Never expires \\(0\\)"),
                  QStringLiteral("Filter: Expired \\(%1\\)").arg(writtenDates.size())},
         .neverSays = {unreadable},
         .complaint =
             [](ForeignDesk& desk) {
                 const auto shown = [&](const char* name, const char* title) {
                     const QString column = QString::fromLatin1(title);
                     return desk.cell(QString::fromLatin1(name), column) + QLatin1Char('/') +
                            desk.toolTip(QString::fromLatin1(name), column);
                 };
                 QStringList wrong;
                 for (const auto& [name, date] : writtenDates) {
                     for (const char* const title : {"Last used", "Expires"}) {
                         if (!QByteArray(name).endsWith("space") && shown(name, title) != shown("d-z", title))
                             wrong.append(
                                 QStringLiteral("%1: %2").arg(QString::fromLatin1(name), shown(name, title)));
                     }
                 }
                 return wrong.join(QLatin1String("; "));
             }},
        {.name = "no date at all where one should be, in every way",
         .given =
             [](ForeignTenant& tenant) {
                 QList<QByteArray> tokens;
                 for (const QByteArray& text : notDates)
                     tokens.append(datedToken("u" + QByteArray::number(tokens.size()), text, text));
                 holds(tenant, tokens);
             },
         .says = {QStringLiteral("Filter: Never used \\(0\\)"),
                  QStringLiteral("Filter: Never expires \\(0\\)"), QStringLiteral("Filter: Stale \\(0\\)"),
                  QStringLiteral("Filter: Expired \\(0\\)"), QStringLiteral("Filter: Expiring \\(0\\)"),
                  QStringLiteral("Row Name: u0 [^\\n]*Last used: unreadable[^\\n]*Expires: unreadable")},
         .complaint =
             [](ForeignDesk& desk) {
                 for (int i = 0; i < notDates.size(); ++i) {
                     const QString name = QLatin1Char('u') + QString::number(i);
                     for (const char* const title : {"Last used", "Expires"}) {
                         const QString cell = desk.cell(name, QString::fromLatin1(title));
                         if (cell.compare(QLatin1String("unreadable"), Qt::CaseInsensitive) != 0)
                             return QStringLiteral("%1 reads “%2”").arg(QString::fromUtf8(notDates[i]), cell);
                     }
                 }
                 return QString();
             }},
        {.name = "created: null",
         .given =
             [](ForeignTenant& tenant) {
                 holds(tenant, {mine("young").replace(R"("2018-01-02T03:04:05.678Z")", "null")});
             },
         .shows = QStringList{QStringLiteral("young")},
         .says = {QStringLiteral("Created: *unreadable|Created: *unknown"),
                  QStringLiteral("Filter: Stale \\(0\\)")},
         .neverSays = {QStringLiteral("1970|5[0-9] y")}},

        // One odd element hides nothing else
        oddElement("a number beyond 64 bits for an id",
                   [](ForeignTenant& t) { listed(t, R"({"id":99999999999999999999,"name":"odd"})"); }),
        oddElement("a number beyond 64 bits for a lifetime",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd", R"(,"accessTokenValiditySeconds":99999999999999999999)"));
                   }),
        oddElement(
            "a number beyond a double",
            [](ForeignTenant& t) { listed(t, mine("odd", R"(,"accessTokenValiditySeconds":1e999)")); }),
        oddElement("a lone surrogate in a name",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd").replace(R"("name":"odd")", R"("name":"\ud800")"));
                   }),
        oddElement("half a pair of surrogates, and text after it",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd").replace(R"("name":"odd")", R"("name":"\udc00 odd \ud83dx")"));
                   }),
        oddElement("a NUL in a name",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd").replace(R"("name":"odd")", R"("name":"o\u0000d")"));
                   }),
        oddElement("bytes that are no UTF-8 in a name",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd").replace(R"("name":"odd")", "\"name\":\"\xff\xc3\""));
                   }),
        oddElement(
            "a raw line break in a name",
            [](ForeignTenant& t) { listed(t, mine("odd").replace(R"("name":"odd")", "\"name\":\"o\nd\"")); }),
        oddElement("an element 2,000 levels deep",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd", ",\"extra\":" + QByteArray(2000, '[') + QByteArray(2000, ']')));
                   }),
        oddElement("a name of 2 MB",
                   [](ForeignTenant& t) {
                       listed(t, mine("odd").replace(R"("name":"odd")",
                                                     "\"name\":\"" + QByteArray(2 << 20, 'n') + '"'));
                   }),
        oddElement("a text for an element", [](ForeignTenant& t) { listed(t, R"("odd")"); }),
        oddElement("null for an element", [](ForeignTenant& t) { listed(t, "null"); }),
        oddElement("an array for an element", [](ForeignTenant& t) { listed(t, "[[],{}]"); }),
        oddElement("an element without an id",
                   [](ForeignTenant& t) { listed(t, R"({"name":"odd","scope":["x"]})"); }),
        oddElement("an element with an empty id",
                   [](ForeignTenant& t) { listed(t, mine("odd").replace(R"("id":"odd")", R"("id":"")")); }),
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
        oddElement("an element with a comma too many",
                   [](ForeignTenant& t) { listed(t, mine("odd").replace("}", ",}")); }),
        oddElement("an element with NaN",
                   [](ForeignTenant& t) { listed(t, mine("odd", R"(,"accessTokenValiditySeconds":NaN)")); }),
        {.name = "one odd element: its raw text can be copied",
         .given = [](ForeignTenant& t) { listed(t, R"({"id":99999999999999999999,"name":"odd"})"); },
         .says = {QStringLiteral("Message: .*1.*\\[[^\\]]*Copy[^\\]]*\\]")}},
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
             "Message: .*Showing the list from|Message: .*earlier list|Message: .*previous list")}},
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
         .says = {QStringLiteral("Empty: .*no personal access tokens")}},
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
        {.name = "a create whose answer has a number beyond 64 bits",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::Create, changed([](QByteArray body) {
                                   return body.insert(1, "\"extra\":99999999999999999999,");
                               }));
             },
         .hands = createsNightly,
         .sees = oneCreate(),
         .complaint = secretIsNotCopied},
        {.name = "a create whose answer has a lone surrogate in its name",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::Create, changed([](QByteArray body) {
                                   return body.replace("\"name\":\"nightly\"", "\"name\":\"nightly\\ud800\"");
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
        lostCreateWithClock("the same, and this machine's clock is six minutes ahead",
                            [](ForeignTenant& tenant) {
                                tenant.setClockOffset(-360);
                                tenant.answer(Call::Create, lost());
                            }),
        lostCreateWithClock("the same, and it is a day ahead",
                            [](ForeignTenant& tenant) {
                                tenant.setClockOffset(-86400);
                                tenant.answer(Call::Create, lost());
                            }),
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

        // Text of the service is plain everywhere
        {.name = "names of HTML, of line breaks and of bidi characters",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.setTokens(
                     {mine("h").replace(R"("name":"h")",
                                        R"("name":"<h1>big</h1><img src='http://127.0.0.1:9/x'>")"),
                      mine("l").replace(R"("name":"l")", R"("name":"one\ntwo\tthree\rfour")"),
                      mine("r").replace(R"("name":"r")", R"("name":"safe\u202egnp.exe\u2066x")"),
                      mine("e").replace(R"("name":"e")", R"("name":"")"),
                      mine("s").replace(R"("name":"s")", R"("name":"   ")")});
             },
         .hands = [](ForeignDesk& desk) { return desk.names().size() == 5; },
         .neverSays = {QStringLiteral("Row[^\\n]*[\\x{202e}\\x{2066}]"),
                       QStringLiteral("Row Name: [^|]*[\\t\\r\\n]")},
         .complaint =
             [](ForeignDesk& desk) {
                 const QString name = QStringLiteral("<h1>big</h1><img src='http://127.0.0.1:9/x'>");
                 const QString tip = desk.toolTip(name, QStringLiteral("Name"));
                 if (!desk.cell(name, QStringLiteral("Name")).contains(name) || !tip.contains(name))
                     return QStringLiteral("a tool tip reads “%1”").arg(tip);
                 return QString();
             }},
        {.name = "an error text of HTML",
         .given =
             [](ForeignTenant& tenant) { tenant.answer(Call::List, refused(400, "<h1>no</h1><img src=x>")); },
         .says = {QStringLiteral("Message: .*\\(.*<h1>no</h1><img src=x>.*\\)")}},
        {.name = "an organization and a user name of HTML",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.setClaims(R"({"org":"<img src=x>","identity_id":"2c9180a46faadee4016fb4e018c20639",)"
                                  R"("user_name":"<b>ada</b>","scope":["sp:scopes:all"],"exp":4102444800})");
                 holds(tenant, {mine("first"), mine("last")});
             },
         .says = {QStringLiteral("Status: .*<b>ada</b>.*<img src=x>")}},
    };
    return rows;
}

} // namespace patdesk::test
