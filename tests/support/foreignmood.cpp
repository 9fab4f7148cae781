// SPDX-License-Identifier: MIT
#include "foreignmood.h"

namespace foreign {

namespace {

const QByteArray loginPage = "<!DOCTYPE html><html><body>Sign in to the network</body></html>";

/// Puts odd elements into a list, or an odd field into a single token.
QByteArray withOddities(QByteArray body, quint32 which) {
    static const QByteArray elements[] = {
        R"({"id":99999999999999999999,"name":"a number"})",
        R"({"id":"odd-\ud800","name":"a lone \udc00 surrogate","scope":null,"owner":null,"created":null})",
        R"({"id":"odd-nul","name":"a\u0000b","scope":["sp:scopes:all"],"owner":{},"created":"yesterday"})",
        R"({"id":"odd-twice","id":"odd-again","name":"x","name":"y","lastUsed":1764201600000})",
        "null",
        "[[[[[[[[[[{}]]]]]]]]]]",
        R"("a token")"};
    const QByteArray& element = elements[which % std::size(elements)];
    if (body.startsWith('['))
        return body.size() > 2 ? '[' + element + ',' + body.mid(1) : '[' + element + ']';
    return body.replace("\"created\":\"", "\"created\":\"1/");
}

QByteArray withOddNames(QByteArray body) {
    return body.replace("\"name\":\"", "\"name\":\"<h1>&amp;\\u202e=cmd|' /C calc'!A0\\n\\t");
}

} // namespace

Reply moodyReply(std::mt19937& random, Call call) {
    const auto upTo = [&random](quint32 most) { return quint32(random() % most); };
    const Reply good = byTheRules();
    switch (upTo(24)) {
    case 0:
        return unheard();
    case 1:
        return lost();
    case 2:
        return good.cutAfter(upTo(2000));
    case 3:
        return good.cutAfter(upTo(300'000), Reply::End::Reset);
    case 4:
        return noHttp("SSH-2.0-OpenSSH_9.2\r\n");
    case 5:
        return noHttp("HTTP/1.1 200 OK\r\nContent-Ty");
    case 6:
        return refused(401, "JWT validation failed");
    case 7:
        return refused(403);
    case 8:
        return refused(404);
    case 9:
        return refused(429);
    case 10:
        return refused(500);
    case 11:
        return raw(loginPage, 502, "text/html");
    case 12:
        return raw(loginPage, 200, "text/html; charset=utf-8");
    case 13:
        return raw({}, 302, {}).withHeader("Location: https://elsewhere.invalid/");
    case 14:
        return raw({});
    case 15:
        return raw(call == Call::SignIn ? "{\"access_token\":\"no.jwt\"}" : "{}");
    case 16:
        return raw("[{\"id\":tru");
    case 17:
        return good.edited([](const QByteArray& body) { return body + "garbage"; });
    case 18:
        return good.edited(
            [which = upTo(1000)](const QByteArray& body) { return withOddities(body, which); });
    case 19:
        return good.edited(withOddNames);
    case 20:
        return good.dripping(1 + upTo(20'000), 1);
    case 21:
        return good.delayed(int(upTo(300)));
    case 22:
        return good.withStatus(207);
    default:
        return good.withHeader("Content-Encoding: gzip");
    }
}

} // namespace foreign
