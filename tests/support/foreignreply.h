// SPDX-License-Identifier: MIT
#pragma once

#include "faultserver.h"

namespace foreign {

/// What is asked of the tenant. List stands for each of the three lists that follow it.
enum class Call {
    SignIn,
    Info,
    List,
    ListAll,
    ListMine,
    ListOwner,
    Create,
    Patch,
    Delete,
    BulkUpdate,
    // What a verdict is gathered from. By the rules there is nothing: a test says what is.
    Identities,
    Workflows,
    Sources,
    Subscriptions,
    ServiceDesks,
    TenantFacts,
    EventCount,
    EventGroups,
    Events,
    Other
};

const char* nameOf(Call call);

/// Whether `call` is `wanted`, or one of the lists where any list is wanted.
bool isOf(Call call, Call wanted);

/// A body that is handed out piece by piece, so that a list of a million tokens is never whole in memory.
class Body {
public:
    /// Empty = the end.
    using Next = std::function<QByteArray()>;

    Body() = default;

    Body(const QByteArray& whole) : m_rest(whole) {}

    explicit Body(Next next) : m_next(std::move(next)) {}

    /// Known for a body that was given whole.
    std::optional<qint64> size() const { return m_next ? std::nullopt : std::optional(m_rest.size()); }

    /// Up to so many bytes; fewer or none only at the end.
    QByteArray take(qint64 atMost);
    QByteArray takeAll();

private:
    QByteArray m_rest;
    Next m_next;
};

/// What the rules make of a request.
struct Outcome {
    int status = 200;
    Body body = {};
    QList<QByteArray> headers = {};
};

/// How the tenant answers a call in the place of its rules, or with them. Made by the functions below.
///
///     raw(R"([{"id":7}])")                          this body, and nothing is done
///     byTheRules().dripping(65536, 20)              the true answer, 64 KiB every 20 ms
///     byTheRules().cutAfter(300'000)                … and the connection ends after so many bytes
///     byTheRules().holdAfter(300'000)               … and stands still there until release()
///     byTheRules().withBody("{}")                   does what was asked, and says this
///     lost()                                        does what was asked, and hangs up
struct Reply {
    enum class End {
        KeepAlive,
        Close,
        Reset,   ///< TCP RST
        Silence, ///< nothing more, the connection stays open
    };

    /// Does what was asked before it answers.
    bool acts = true;
    std::optional<int> status = {};
    std::optional<QByteArray> body = {};
    std::optional<QByteArray> contentType = {};
    QList<QByteArray> headers = {};
    std::function<QByteArray(QByteArray)> edit = {};
    /// In the place of a whole HTTP response, as it goes over the wire.
    std::optional<QByteArray> wire = {};

    bool isHeld = false;
    int delayMs = 0;
    qint64 pieceBytes = 0;
    int pieceEveryMs = 0;
    /// In bytes of the body; -1 = never.
    qint64 cut = -1;
    qint64 holdPoint = -1;
    End end = End::KeepAlive;

    [[nodiscard]] Reply withStatus(int code) const;
    [[nodiscard]] Reply withBody(const QByteArray& bytes) const;
    /// "Name: value", after the tenant's own.
    [[nodiscard]] Reply withHeader(const QByteArray& line) const;
    /// The body, which is then held in memory, changed on its way out.
    [[nodiscard]] Reply edited(std::function<QByteArray(QByteArray)> change) const;
    /// Nothing is said before release().
    [[nodiscard]] Reply held() const;
    [[nodiscard]] Reply holdAfter(qint64 bytes) const;
    [[nodiscard]] Reply delayed(int ms) const;
    [[nodiscard]] Reply dripping(qint64 bytes, int everyMs) const;
    [[nodiscard]] Reply cutAfter(qint64 bytes, End how = End::Close) const;
    [[nodiscard]] Reply ending(End how) const;
};

/// Nothing is done; this is said.
Reply raw(const QByteArray& body, int status = 200, const QByteArray& contentType = "application/json");
Reply byTheRules();
/// Done, and not a word about it.
Reply lost();
/// Neither done nor answered: the connection closes.
Reply unheard();
/// These bytes and the end of the connection, in the place of HTTP.
Reply noHttp(const QByteArray& bytes);
/// Refused, with the body that the service has for 400, 403, 404 and 500, or for 401 or 429.
Reply refused(int status, const QByteArray& text = "The service says no.");

/// The bodies that go with a refusal.
QByteArray faultBody(int status, const QByteArray& text);
Outcome refusal(int status, const QByteArray& text);

/// What goes over the wire. `date` is the service's clock as a Date header writes it; empty = no such header.
patdesk::test::Script scriptOf(const Reply& reply, Outcome outcome, const QByteArray& date);

/// A JSON string with its quotation marks.
QByteArray quoted(const QByteArray& utf8);

} // namespace foreign
