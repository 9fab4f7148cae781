// SPDX-License-Identifier: MIT
#include "foreignreply.h"

#include <limits>

namespace foreign {

namespace test = patdesk::test;

namespace {

constexpr qint64 pieceSize = 65536;

/// RFC 9112, 7.1
QByteArray chunk(const QByteArray& bytes) {
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// The rest of a body on its way out.
struct Outlet {
    Body body;
    bool isChunked = false;
    qint64 pieceBytes = pieceSize;
    qint64 sent = 0;
    bool isEnded = false;

    /// Empty at `until` bytes of the body, and at its end.
    QByteArray next(qint64 until) {
        if (isEnded || sent >= until)
            return {};
        const QByteArray piece = body.take(std::min(pieceBytes, until - sent));
        sent += piece.size();
        if (!isChunked)
            return piece;
        isEnded = piece.isEmpty();
        return chunk(piece);
    }
};

test::Step upTo(const std::shared_ptr<Outlet>& outlet, qint64 bytes, int everyMs) {
    return test::stream([outlet, bytes] { return outlet->next(bytes); }, everyMs);
}

} // namespace

const char* nameOf(Call call) {
    static constexpr const char* names[] = {
        "sign in",       "info",   "list",        "list all",     "list mine", "list owner",  "create",
        "patch",         "delete", "bulk update", "identities",   "workflows", "sources",     "subscriptions",
        "service desks", "tenant", "event count", "event groups", "events",    "another call"};
    return names[static_cast<int>(call)];
}

bool isOf(Call call, Call wanted) {
    return call == wanted || (wanted == Call::List && call >= Call::ListAll && call <= Call::ListOwner);
}

QByteArray Body::take(qint64 atMost) {
    while (m_next && m_rest.size() < atMost) {
        const QByteArray more = m_next();
        if (more.isEmpty())
            break;
        m_rest += more;
    }
    const QByteArray piece = m_rest.left(atMost);
    m_rest.remove(0, piece.size());
    return piece;
}

QByteArray Body::takeAll() {
    return take(std::numeric_limits<qint64>::max());
}

Reply Reply::withStatus(int code) const {
    Reply changed = *this;
    changed.status = code;
    return changed;
}

Reply Reply::withBody(const QByteArray& bytes) const {
    Reply changed = *this;
    changed.body = bytes;
    return changed;
}

Reply Reply::withHeader(const QByteArray& line) const {
    Reply changed = *this;
    changed.headers.append(line);
    return changed;
}

Reply Reply::edited(std::function<QByteArray(QByteArray)> change) const {
    Reply changed = *this;
    changed.edit = std::move(change);
    return changed;
}

Reply Reply::held() const {
    Reply changed = *this;
    changed.isHeld = true;
    return changed;
}

Reply Reply::holdAfter(qint64 bytes) const {
    Reply changed = *this;
    changed.holdPoint = bytes;
    return changed;
}

Reply Reply::delayed(int ms) const {
    Reply changed = *this;
    changed.delayMs = ms;
    return changed;
}

Reply Reply::dripping(qint64 bytes, int everyMs) const {
    Reply changed = *this;
    changed.pieceBytes = bytes;
    changed.pieceEveryMs = everyMs;
    return changed;
}

Reply Reply::cutAfter(qint64 bytes, End how) const {
    Reply changed = *this;
    changed.cut = bytes;
    changed.end = how;
    return changed;
}

Reply Reply::ending(End how) const {
    Reply changed = *this;
    changed.end = how;
    return changed;
}

Reply raw(const QByteArray& body, int status, const QByteArray& contentType) {
    return {.acts = false, .status = status, .body = body, .contentType = contentType};
}

Reply byTheRules() {
    return {};
}

Reply lost() {
    return {.wire = QByteArray(), .end = Reply::End::Close};
}

Reply unheard() {
    return {.acts = false, .wire = QByteArray(), .end = Reply::End::Close};
}

Reply noHttp(const QByteArray& bytes) {
    return {.acts = false, .wire = bytes, .end = Reply::End::Close};
}

Reply refused(int status, const QByteArray& text) {
    const Reply reply = raw(faultBody(status, text), status);
    return status == 429 ? reply.withHeader("Retry-After: 1") : reply;
}

QByteArray quoted(const QByteArray& utf8) {
    QByteArray text = "\"";
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            text += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            text += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        else
            text += c;
    }
    return text + '"';
}

QByteArray faultBody(int status, const QByteArray& text) {
    if (status == 401)
        return "{\"error\":" + quoted(text) + "}";
    if (status == 429)
        return "{\"message\":" + quoted(text) + "}";
    return "{\"detailCode\":\"" + QByteArray::number(status) +
           ".0 "
           "Refused\",\"trackingId\":\"e7eab60924f64aa284175b9fa3309599\",\"messages\":[{\"locale\":\"en-"
           "US\","
           "\"localeOrigin\":\"DEFAULT\",\"text\":" +
           quoted(text) + "}],\"causes\":[]}";
}

Outcome refusal(int status, const QByteArray& text) {
    return {.status = status, .body = faultBody(status, text)};
}

test::Script scriptOf(const Reply& reply, Outcome outcome, const QByteArray& date) {
    test::Script script;
    if (reply.isHeld)
        script.append(test::hold());
    if (reply.delayMs > 0)
        script.append(test::pause(reply.delayMs));

    if (reply.wire) {
        script.append(test::send(*reply.wire));
    } else {
        const auto outlet = std::make_shared<Outlet>();
        outlet->body = reply.body ? Body(*reply.body) : std::move(outcome.body);
        if (reply.edit)
            outlet->body = Body(reply.edit(outlet->body.takeAll()));
        if (reply.pieceBytes > 0)
            outlet->pieceBytes = reply.pieceBytes;

        const int status = reply.status.value_or(outcome.status);
        QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\n";
        const auto size = outlet->body.size();
        outlet->isChunked = !size;
        if (!size)
            head += "Transfer-Encoding: chunked\r\n";
        else if (status != 204)
            head += "Content-Length: " + QByteArray::number(*size) + "\r\n";
        if (size != 0)
            head += "Content-Type: " + reply.contentType.value_or("application/json") + "\r\n";
        if (!date.isEmpty())
            head += "Date: " + date + "\r\n";
        for (const QByteArray& line : outcome.headers + reply.headers)
            head += line + "\r\n";
        script.append(test::send(head + "\r\n"));

        const qint64 all = std::numeric_limits<qint64>::max();
        if (reply.holdPoint >= 0)
            script << upTo(outlet, reply.holdPoint, reply.pieceEveryMs) << test::hold();
        script.append(upTo(outlet, reply.cut >= 0 ? reply.cut : all, reply.pieceEveryMs));
    }

    switch (reply.end) {
    case Reply::End::KeepAlive:
        break;
    case Reply::End::Close:
        script.append(test::closeConnection());
        break;
    case Reply::End::Reset:
        script.append(test::resetConnection());
        break;
    case Reply::End::Silence:
        script.append(test::silence());
        break;
    }
    return script;
}

} // namespace foreign
