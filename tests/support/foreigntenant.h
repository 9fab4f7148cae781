// SPDX-License-Identifier: MIT
#pragma once

#include "foreigntokens.h"

#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <memory>

namespace foreign {

/// One request as it came, and which call it was.
struct Seen {
    Call call = Call::Other;
    QByteArray method = {};
    /// With its query.
    QByteArray target = {};
    /// Names in lower case.
    QHash<QByteArray, QByteArray> headers = {};
    QByteArray body = {};
    /// What it was answered with by the rules, whatever went over the wire; 0 where they were not asked.
    int status = 0;
};

/// A user, or an API client, and the credential that signs it in.
struct Login {
    QByteArray clientId = "f0e1d2c3b4a5968778695a4b3c2d1e0f";
    QByteArray clientSecret = "foreignSECRET000000000000000000000000000000000000000000000000000";
    User user = {.identityId = "2c9180a46faadee4016fb4e018c20639", .name = "ada.okafor", .rights = {}};
    /// The claims of the access token, as they stand in it; empty = those that the service is known to write.
    QByteArray claims = {};
    /// The value of `scope` in the sign-in's answer (RFC 6749, 5.1); empty = it has none.
    QByteArray grantedScope = {};
};

/// A tenant of the service as a stranger would build it: from the public OpenAPI texts, from what reports
/// show of the rest, and from tables of raw bytes. It shares nothing with the program, so the two cannot be
/// wrong together. A real HTTP or HTTPS server on a thread of its own; everything may be called from any
/// thread, and works from the next request on.
///
///     ForeignTenant tenant;
///     tenant.setRights(Rights::ofAdministrator());
///     tenant.setClaims(R"({"identity_id":"2c91…","user_name":"ada","scope":["FA=="],"exp":4102444800})");
///     tenant.setTokens({R"({"id":"a1","name":"one",…})", R"({"id":99999999999999999999})"});
///     tenant.answer(Call::ListAll, refused(403));            // each time, until the next answer() for it
///     tenant.answerNext(Call::Create, lost());               // once: made, and the connection ends
///     tenant.answer(Call::List, byTheRules().dripping(65536, 20));
///     … the program is pointed at tenant.url() with tenant.clientId() and tenant.clientSecret() …
///     QTRY_COMPARE(tenant.count(Call::List), 2);
class ForeignTenant {
public:
    /// HTTP.
    ForeignTenant();
    /// HTTPS.
    explicit ForeignTenant(const QSslConfiguration& tls);
    ~ForeignTenant();

    ForeignTenant(const ForeignTenant&) = delete;
    ForeignTenant& operator=(const ForeignTenant&) = delete;

    /// http(s)://127.0.0.1:port
    QUrl url() const;

    // Who may sign in. The first login is there from the start; the setters below change it.
    QByteArray clientId() const;
    QByteArray clientSecret() const;
    QByteArray identityId() const;
    QByteArray userName() const;
    void setLogin(const Login& login);
    void setRights(const Rights& rights);
    void setClaims(const QByteArray& json);
    /// Access tokens that are no JWT, as RFC 6749 allows.
    void setOpaqueAccessTokens();
    void setGrantedScope(const QByteArray& json);
    /// One more user or API client.
    void addLogin(const Login& login);
    /// From now on every access token that was given out is answered with 401.
    void expireAccessTokens();
    void setAccessTokenLifetime(int seconds);

    // What it holds.
    void setTokens(const QList<QByteArray>& elements);
    QList<QByteArray> tokens() const;
    /// So many made-up ones beside those, streamed; of them `changedPercent` differ from list to list.
    void generate(int count, int changedPercent = 0);
    /// Of the token that was created last.
    QByteArray newId() const;
    QByteArray newSecret() const;

    // How it answers.
    void answer(Call call, const Reply& reply);
    void answerNext(Call call, const Reply& reply);
    void answerByTheRules(Call call);
    /// Lets go of all that is held now: see Reply::held() and Reply::holdAfter().
    void release();
    /// From a seed: of a hundred answers so many are spoilt in one way or another.
    void misbehave(quint32 seed, int percent);
    /// The service's clock against this machine's: Date, `created` and `exp` go by it.
    void setClockOffset(qint64 seconds);
    void setDateHeader(bool isSent);
    /// 100 requests of a client and generation in 10 s, as the service has it; 0 = any number.
    void setRateLimit(int requestsPerTenSeconds);
    /// Others answer 404. All of them from the start.
    void setGenerations(const QList<QByteArray>& names);
    /// Not every tenant has it: not there from the start.
    void setBulkUpdate(bool isThere);
    /// New connections are refused, and open ones stay.
    void stopListening();
    void listenAgain();

    // What it saw.
    QList<Seen> seen() const;
    QList<Seen> seen(Call call) const;
    int count(Call call) const;
    void forget();

private:
    struct State;

    void start(const std::function<std::unique_ptr<patdesk::test::FaultServer>()>& make);
    void onServer(const std::function<void(patdesk::test::FaultServer&)>& act) const;

    std::unique_ptr<State> m_state;
    std::unique_ptr<patdesk::test::FaultServer> m_server;
    QThread m_thread;
};

} // namespace foreign
