// SPDX-License-Identifier: MIT
#include "faulttable.h"

namespace patdesk::test {

namespace {

using K = ErrorKind;

constexpr std::nullopt_t done = std::nullopt;

/// The good answer's body.
QByteArray bodyOf(const SeenRequest& request) {
    const QByteArray answer = goodAnswer(request);
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

/// The answer as 200 with a body, for a deletion too, and with one of its headers more.
QByteArray bodied(const SeenRequest& request, const QByteArray& body, const QByteArray& header = {}) {
    Q_UNUSED(request)
    return response(200, body, "application/json", header.isEmpty() ? QList<QByteArray>() : QList{header});
}

/// 30 bytes short of whole.
QByteArray cut(const SeenRequest& request) {
    const QByteArray body = bodyOf(request);
    return bodied(request, body.isEmpty() ? tokenBody() : body).chopped(30);
}

QByteArray withReplaced(const SeenRequest& request, const QByteArray& what, const QByteArray& by) {
    return bodied(request, bodyOf(request).replace(what, by));
}

/// `compressed` claims to be the body, in gzip.
QByteArray gzipped(const QByteArray& compressed) {
    return response(200, compressed, "application/json", {"Content-Encoding: gzip"});
}

/// A stored (uncompressed) gzip of the bytes, made here since the program's own libraries have no writer.
QByteArray gzipOf(const QByteArray& bytes);

const QByteArray loginPage = "<!DOCTYPE html><html><body>Sign in to the network</body></html>";

const QByteArray fault403 =
    R"({"detailCode":"403 Forbidden","trackingId":"e7eab60924f64aa284175b9fa3309599",)"
    R"("messages":[{"locale":"en-US","localeOrigin":"DEFAULT","text":"No access."}],"causes":[]})";

} // namespace

const char* nameOf(Call call) {
    switch (call) {
    case Call::SignIn:
        return "sign in";
    case Call::List:
        return "list";
    case Call::Create:
        return "create";
    case Call::Patch:
        return "patch";
    case Call::Remove:
        return "delete";
    }
    return "";
}

Fault::Ends Fault::end(Call call) const {
    switch (call) {
    case Call::SignIn:
        return signIn;
    case Call::List:
        return list;
    case Call::Create:
    case Call::Patch:
        return change;
    case Call::Remove:
        return remove;
    }
    return {};
}

HttpClient::Options faultOptions(Fault::Also also) {
    HttpClient::Options options = testOptions();
    options.retry.maxTries = 2;
    options.rateLimit.unnamedWait = std::chrono::milliseconds(1);
    if (also == Fault::Also::ShortDeadlines) {
        options.deadlines.idle = std::chrono::milliseconds(400);
        options.deadlines.total = std::chrono::milliseconds(900);
    }
    return options;
}

const QList<Fault>& faultTable() {
    using R = const SeenRequest&;
    static const QList<Fault> table{
        // Connections that end
        {"close before reading", true, [](R) { return Script{closeConnection()}; }, K::ConnectionLost,
         K::ConnectionLost, K::OutcomeUnknown, K::OutcomeUnknown},
        {"close after the request", false, [](R) { return Script{closeConnection()}; }, K::ConnectionLost,
         K::ConnectionLost, K::OutcomeUnknown, K::OutcomeUnknown},
        {"reset", false, [](R) { return Script{resetConnection()}; }, K::ConnectionLost, K::ConnectionLost,
         K::OutcomeUnknown, K::OutcomeUnknown},
        {"half a status line", false,
         [](R) {
             return Script{send("HTTP/1.1 2"), closeConnection()};
         },
         K::ConnectionLost, K::ConnectionLost, K::OutcomeUnknown, K::OutcomeUnknown},
        {"half a header", false,
         [](R) {
             return Script{send("HTTP/1.1 200 OK\r\nContent-Ty"), closeConnection()};
         },
         K::ConnectionLost, K::ConnectionLost, K::OutcomeUnknown, K::OutcomeUnknown},
        {"half a body", false,
         [](R r) {
             return Script{send(cut(r)), closeConnection()};
         },
         K::ConnectionLost, K::ConnectionLost, K::OutcomeUnknown, done},
        {"reset in the body", false,
         [](R r) {
             return Script{send(cut(r)), resetConnection()};
         },
         K::ConnectionLost, K::ConnectionLost, K::OutcomeUnknown, done},

        // Connections that stand still
        {"silence", false, [](R) { return Script{silence()}; }, K::TimedOut, K::TimedOut, K::OutcomeUnknown,
         K::OutcomeUnknown, Fault::Also::ShortDeadlines},
        {"silence in the body", false,
         [](R r) {
             return Script{send(cut(r)), silence()};
         },
         K::TimedOut, K::TimedOut, K::OutcomeUnknown, done, Fault::Also::ShortDeadlines},
        {"slow drip", false, [](R r) { return Script{drip(goodAnswer(r), 50)}; }, K::TimedOut, K::TimedOut,
         K::OutcomeUnknown, K::OutcomeUnknown, Fault::Also::ShortDeadlines},
        {"stalls within the deadline", false,
         [](R r) {
             const QByteArray answer = goodAnswer(r);
             return Script{pause(100), send(answer.left(20)), pause(100), send(answer.mid(20))};
         },
         done, done, done, done},

        // HTTP that is none
        {"no HTTP at all", false,
         [](R) {
             return Script{send("SSH-2.0-OpenSSH_9.2\r\n"), closeConnection()};
         },
         K::ConnectionLost, K::ConnectionLost, K::OutcomeUnknown, K::OutcomeUnknown},
        {"chunk with a bad length", false,
         [](R) {
             return Script{send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                                "chunked\r\n\r\nxyz\r\n[]\r\n0\r\n\r\n"),
                           closeConnection()};
         },
         K::Malformed, K::Malformed, K::OutcomeUnknown, done},
        {"length too long", false,
         [](R) {
             return Script{
                 send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n["),
                 closeConnection()};
         },
         K::ConnectionLost, K::ConnectionLost, K::OutcomeUnknown, done},
        {"length too short", false,
         [](R r) {
             const QByteArray body = bodyOf(r);
             return Script{
                 send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n" +
                      (body.isEmpty() ? tokenBody() : body)),
                 closeConnection()};
         },
         K::Malformed, K::Malformed, K::OutcomeUnknown, done},
        {"storm of 100", false,
         [](R r) {
             return Script{repeat("HTTP/1.1 100 Continue\r\n\r\n", 2000), send(goodAnswer(r))};
         },
         done, done, done, done},
        // Qt takes any other 1xx for the answer itself.
        {"storm of 102", false,
         [](R r) {
             return Script{repeat("HTTP/1.1 102 Processing\r\n\r\n", 2000), send(goodAnswer(r))};
         },
         K::Malformed, K::Malformed, K::OutcomeUnknown, K::OutcomeUnknown},
        // Qt reads a header of this size or gives it up.
        {"header of 1 MB", false,
         [](R r) {
             return Script{
                 send("HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(qsizetype(1024) * 1024, 'x') + "\r\n"),
                 send(goodAnswer(r).mid(sizeof("HTTP/1.1 200 Word\r\n") - 1)), closeConnection()};
         },
         K::ConnectionLost, K::ConnectionLost, K::OutcomeUnknown, K::OutcomeUnknown, Fault::Also::OrDone},
        {"header without an end", false,
         [](R) {
             return Script{send("HTTP/1.1 200 OK\r\n"), drip(QByteArray("X-Again: x\r\n").repeated(1000), 5)};
         },
         K::TimedOut, K::TimedOut, K::OutcomeUnknown, K::OutcomeUnknown, Fault::Also::ShortDeadlines},

        // Bodies
        {"gzip", false,
         [](R r) { return Script{send(r.method == "DELETE" ? goodAnswer(r) : gzipped(gzipOf(bodyOf(r))))}; },
         done, done, done, done},
        {"truncated gzip", false,
         [](R r) { return Script{send(gzipped(gzipOf(bodyOf(r) + QByteArray(100, ' ')).chopped(120)))}; },
         K::Malformed, K::Malformed, K::OutcomeUnknown, done, Fault::Also::OrDone},
        {"no gzip at all", false, [](R r) { return Script{send(gzipped(bodyOf(r)))}; }, K::Malformed,
         K::Malformed, K::OutcomeUnknown, done},
        {"broken JSON", false, [](R r) { return Script{send(bodied(r, "[{\"id\":tru"))}; }, K::Malformed,
         K::Malformed, K::OutcomeUnknown, done},
        {"empty body", false, [](R r) { return Script{send(bodied(r, {}))}; }, K::Malformed, K::Malformed,
         K::OutcomeUnknown, done},
        {"UTF-16", false,
         [](R r) {
             const QString text = QString::fromUtf8(bodyOf(r) + ' ');
             return Script{
                 send(bodied(r, QByteArray(reinterpret_cast<const char*>(text.utf16()), 2 * text.size())))};
         },
         K::Malformed, K::Malformed, K::OutcomeUnknown, done},
        {"byte order mark", false, [](R r) { return Script{send(bodied(r, "\xEF\xBB\xBF" + bodyOf(r)))}; },
         done, done, done, done},
        {"duplicate keys", false,
         [](R r) { return Script{send(withReplaced(r, "\"owner\":", "\"name\":\"again\",\"owner\":"))}; },
         done, done, done, done},
        {"numbers as strings", false,
         [](R r) { return Script{send(bodied(r, bodyOf(r).replace(":43200", ":\"43200\"")))}; }, done, done,
         done, done},
        {"null where it may be", false,
         [](R r) {
             return Script{send(bodied(r, bodyOf(r)
                                              .replace("[\"sp:scopes:all\"]", "null")
                                              .replace("\"2027-06-01T00:00:00Z\"", "null")
                                              .replace(":43200", ":null")))};
         },
         done, done, done, done},
        {"unknown fields", false,
         [](R r) {
             return Script{send(bodied(
                 r,
                 bodyOf(r).replace("{\"", "{\"new\":{\"deep\":[1,{\"x\":null}]},\"").replace("]\"", "]\"")))};
         },
         done, done, done, done},
        {"login page", false,
         [](R) { return Script{send(response(200, loginPage, "text/html; charset=utf-8"))}; },
         K::WrongContent, K::WrongContent, K::OutcomeUnknown, done},

        // Refusals
        {"302 to another host", false,
         [](R) { return Script{send(response(302, {}, {}, {"Location: https://elsewhere.example/"}))}; },
         K::Redirected, K::Redirected, K::Redirected, K::Redirected},
        {"307 without a place", false, [](R) { return Script{send(response(307, {}, {}))}; }, K::Redirected,
         K::Redirected, K::Redirected, K::Redirected},
        {"400", false,
         [](R) { return Script{send(response(400, R"({"detailCode":"400.1 Bad request content"})"))}; },
         K::CredentialRefused, K::Rejected, K::Rejected, K::Rejected},
        {"401", false, [](R) { return Script{send(response(401, R"({"error":"JWT validation failed"})"))}; },
         K::CredentialRefused, K::Unauthorized, K::Unauthorized, K::Unauthorized},
        {"403", false, [](R) { return Script{send(response(403, fault403))}; }, K::Forbidden, K::Forbidden,
         K::Forbidden, K::Forbidden},
        {"404", false, [](R) { return Script{send(response(404, loginPage, "text/html"))}; }, K::NotFound,
         K::NotFound, K::NotFound, done},
        {"409", false, [](R) { return Script{send(response(409, "{}"))}; }, K::Conflict, K::Conflict,
         K::Conflict, K::Conflict},
        {"429 without Retry-After", false,
         [](R) { return Script{send(response(429, R"({"message":"Slow"})"))}; }, K::RateLimited,
         K::RateLimited, K::RateLimited, K::RateLimited},
        {"429 with an hour", false,
         [](R) { return Script{send(response(429, "{}", "application/json", {"Retry-After: 3600"}))}; },
         K::RateLimited, K::RateLimited, K::RateLimited, K::RateLimited},
        {"500", false, [](R) { return Script{send(response(500, "{}"))}; }, K::ServerFault, K::ServerFault,
         K::ServerFault, K::ServerFault},
        {"502 from a gateway", false, [](R) { return Script{send(response(502, loginPage, "text/html"))}; },
         K::ServerFault, K::ServerFault, K::OutcomeUnknown, K::OutcomeUnknown},
        {"503 with a date", false,
         [](R) {
             return Script{send(response(
                 503, {}, {},
                 {"Date: Tue, 24 Nov 2026 10:00:00 GMT", "Retry-After: Tue, 24 Nov 2026 11:00:00 GMT"}))};
         },
         K::ServerFault, K::ServerFault, K::ServerFault, K::ServerFault},
        {"504 from a gateway", false, [](R) { return Script{send(response(504, {}, {}))}; }, K::ServerFault,
         K::ServerFault, K::OutcomeUnknown, K::OutcomeUnknown},
        {"999", false, [](R) { return Script{send(response(999, {}, {}))}; }, K::Malformed, K::Malformed,
         K::OutcomeUnknown, K::OutcomeUnknown},
    };
    return table;
}

namespace {

quint32 crc32(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value, int bytes) {
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result += static_cast<char>((value >> (8 * i)) & 0xFF);
    return result;
}

QByteArray gzipOf(const QByteArray& bytes) {
    // RFC 1952: header, one stored block (RFC 1951, 3.2.4), checksum, length. Up to 65,535 bytes.
    const auto length = static_cast<quint32>(bytes.size());
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + '\x01' + littleEndian(length, 2) +
           littleEndian(~length, 2) + bytes + littleEndian(crc32(bytes), 4) + littleEndian(length, 4);
}

} // namespace

} // namespace patdesk::test
