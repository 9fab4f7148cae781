// SPDX-License-Identifier: MIT
#include "foreignanswers.h"

#include <QTest>

namespace patdesk::test {

using namespace foreign;

namespace {

const QStringList twoRows{QStringLiteral("first"), QStringLiteral("last")};
const QString ofManyTokens = QStringLiteral("Status: 100.?000 of 100.?000 tokens");
constexpr int many = 100'000;

void holdsTwo(ForeignTenant& tenant) {
    tenant.setRights(Rights::ofAdministrator());
    tenant.setTokens({mine("first"), mine("last")});
}

/// 300 kB of well-made elements.
QByteArray elements() {
    QByteArray text;
    for (int i = 0; text.size() < 300'000; ++i)
        text += (i ? "," : "") + mine('t' + QByteArray::number(i));
    return text;
}

/// Until some of a list has come that is not whole yet.
bool waitForSome(ForeignDesk& desk) {
    bool hasSome = false;
    const auto connection =
        QObject::connect(&desk.tokens, &TokenService::progressed, desk.window.get(),
                         [&](qint64, qint64, qint64 tokens) { hasSome = hasSome || tokens > 0; });
    const bool came = QTest::qWaitFor([&] { return hasSome; }, 30'000);
    QObject::disconnect(connection);
    return came && desk.tokens.state() == LoadState::Loading;
}

/// F5, and until some of the list has come, which then stands still.
bool refreshHalfway(ForeignDesk& desk) {
    desk.tenant.answer(Call::List, raw('[' + elements() + ']').holdAfter(200'000));
    desk.press(QKeySequence(Qt::Key_F5));
    return waitForSome(desk);
}

ForeignAnswer::Hands refreshHalfwayAnd(const ForeignAnswer::Hands& then) {
    return [then](ForeignDesk& desk) { return refreshHalfway(desk) && then(desk); };
}

ForeignAnswer::Hands refreshAnsweredBy(const Reply& list) {
    return [list](ForeignDesk& desk) {
        desk.tenant.answer(Call::List, list);
        desk.refresh();
        return true;
    };
}

} // namespace

const QList<ForeignAnswer>& answersOnTheirWay() {
    static const QList<ForeignAnswer> rows{
        {.name = "100,000 tokens, slowly; F5 three times meanwhile",
         .given = [](ForeignTenant& tenant) { holdsTwo(tenant); },
         .hands =
             [](ForeignDesk& desk) {
                 desk.tenant.setTokens({});
                 desk.tenant.generate(many);
                 // No faster than it is read: there is always a piece on its way.
                 desk.tenant.answer(Call::List, byTheRules().dripping(16'384, 1));
                 for (int i = 0; i < 3; ++i) {
                     desk.press(QKeySequence(Qt::Key_F5));
                     if (!waitForSome(desk))
                         return false;
                 }
                 desk.tenant.answer(Call::List, byTheRules());
                 desk.press(QKeySequence(Qt::Key_F5));
                 return desk.settle();
             },
         .says = {ofManyTokens},
         .neverSays = {QStringLiteral("Message: .")}},
        {.name = "300 kB of a list, and then no list",
         .given = holdsTwo,
         .hands = refreshAnsweredBy(raw('[' + elements() + "]]]{{\"oops\"")),
         .shows = twoRows,
         .says = {QStringLiteral("Message: .*Showing the list from")}},
        {.name = "300 kB of a list inside an object",
         .given = holdsTwo,
         .hands = refreshAnsweredBy(raw("{\"items\":[" + elements() + "]}")),
         .shows = twoRows,
         .says = {QStringLiteral("Message: .*Showing the list from")}},
        {.name = "300 kB of a list, and the connection ends",
         .given = holdsTwo,
         .hands = refreshAnsweredBy(raw('[' + elements() + ']').cutAfter(250'000)),
         .shows = twoRows,
         .says = {QStringLiteral("Message: .*Showing the list from"),
                  QStringLiteral("Message: .*connection")},
         .neverSays = {QStringLiteral("could not be read|API generation")}},
        {.name = "300 kB of a list without its end",
         .given = holdsTwo,
         .hands = refreshAnsweredBy(raw('[' + elements())),
         .shows = twoRows,
         .says = {QStringLiteral("Message: .*Showing the list from")}},
        {.name = "300 kB of a list, and F5 meanwhile",
         .given = holdsTwo,
         .hands = refreshHalfwayAnd([](ForeignDesk& desk) {
             desk.tenant.answer(Call::List, byTheRules());
             desk.press(QKeySequence(Qt::Key_F5));
             desk.tenant.release();
             return desk.settle();
         }),
         .shows = twoRows,
         .neverSays = {QStringLiteral("Message: .")}},
        {.name = "300 kB of a list, cancelled meanwhile",
         .given = holdsTwo,
         .hands = refreshHalfwayAnd([](ForeignDesk& desk) {
             desk.tokens.cancel();
             desk.tenant.release();
             return desk.settle();
         }),
         .shows = twoRows,
         .says = {QStringLiteral("Message: .*cancelled.*Showing the list from")}},
        {.name = "300 kB of a list, another tenant is opened meanwhile",
         .given = holdsTwo,
         .hands = refreshHalfwayAnd([](ForeignDesk& desk) {
             desk.window->openTenant(desk.otherId);
             desk.tenant.release();
             return desk.settle() && desk.waitFor(QStringLiteral("elsewhere"));
         }),
         .shows = QStringList{QStringLiteral("elsewhere")}},
        {.name = "300 kB of a list, locked meanwhile and unlocked",
         .given = holdsTwo,
         .hands = refreshHalfwayAnd([](ForeignDesk& desk) {
             desk.press(QKeySequence(Qt::CTRL | Qt::Key_L));
             desk.tenant.release();
             desk.tenant.answer(Call::List, byTheRules());
             // A secret that is not in the keychain is asked for.
             return desk.enter("Client secret", desk.tenant.clientSecret()) && desk.click("Unlock") &&
                    desk.settle() && desk.waitFor(QStringLiteral("Row Name: first"));
         }),
         .shows = twoRows},
        {.name = "300 kB of a list, My tokens is chosen meanwhile",
         .given = holdsTwo,
         .hands = refreshHalfwayAnd([](ForeignDesk& desk) {
             desk.tenant.answer(Call::List, byTheRules());
             desk.chooseListScope(QStringLiteral("My tokens"));
             desk.tenant.release();
             return desk.settle();
         }),
         .shows = twoRows,
         .sees = {{Call::ListMine, 1}}},
        {.name = "300 kB of a list under status 403, then one's own",
         .given =
             [](ForeignTenant& tenant) {
                 holdsTwo(tenant);
                 tenant.answer(Call::ListAll, raw('[' + elements() + ']', 403).dripping(50'000, 2));
             },
         .shows = twoRows,
         .says = {QStringLiteral("Message: .*own tokens")},
         .sees = {{Call::ListAll, 1}, {Call::ListMine, 1}}},
        {.name = "401 in the middle of a session",
         .given = holdsTwo,
         .hands =
             [](ForeignDesk& desk) {
                 desk.tenant.expireAccessTokens();
                 desk.refresh();
                 return true;
             },
         .shows = twoRows,
         .sees = {{Call::SignIn, 2}}},
        {.name = "the credential is deleted elsewhere in the middle of a session",
         .given = holdsTwo,
         .hands =
             [](ForeignDesk& desk) {
                 desk.tenant.setLogin({.clientId = "another"});
                 desk.tenant.expireAccessTokens();
                 desk.refresh();
                 return true;
             },
         .shows = twoRows,
         .says = {QStringLiteral("Message: .*(client id|secret|credential).*\\[Open settings\\]")}},
        {.name = "200 and a log-in page instead of a list",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.answer(Call::List,
                               raw("<!DOCTYPE html><html><h1>Sign in</h1></html>", 200, "text/html"));
             },
         .shows = QStringList(),
         .says = {QStringLiteral("Message: .")},
         .neverSays = {QStringLiteral("<h1>"), QStringLiteral("has no personal access tokens")}},
        {.name = "a 500 with the service's fault body",
         .given = [](ForeignTenant& tenant) { tenant.answer(Call::List, refused(500)); },
         .shows = QStringList(),
         .says = {QStringLiteral("Message: .*\\[Try again\\].*\\[Copy tracking ID\\]")}},
        {.name = "exactly 250 tokens",
         .given =
             [](ForeignTenant& tenant) {
                 tenant.setRights(Rights::ofAdministrator());
                 tenant.generate(250);
             },
         .says = {QStringLiteral("Status: 250 of 250"), QStringLiteral("Message: .*250.*may be incomplete")}},
        {.name = "404 for v1 and every generation but v2025",
         .given =
             [](ForeignTenant& tenant) {
                 holdsTwo(tenant);
                 tenant.setGenerations({"v2025"});
             },
         .shows = twoRows,
         .says = {QStringLiteral("Message: .*v2025")}},
    };
    return rows;
}

} // namespace patdesk::test
