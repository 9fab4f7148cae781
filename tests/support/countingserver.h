// SPDX-License-Identifier: MIT
#pragma once

#include "democlient.h"
#include "faultserver.h"
#include "ids.h"

#include <QHash>

namespace patdesk::test {

/// Stands before a demo tenant, hands every request on, and counts how often each token was asked to be
/// deleted or changed. A test may answer in the tenant's place.
class CountingServer {
public:
    /// Asked before a request is handed on; what it answers is sent instead of the tenant's own answer.
    using Instead = std::function<std::optional<Script>(const SeenRequest&)>;

    explicit CountingServer(const QUrl& tenant) : m_client(tenant) {
        m_server.setAnswer([this](const SeenRequest& request) { return passOn(request); });
    }

    QUrl url() const { return m_server.url(); }

    void setInstead(Instead instead) { m_instead = std::move(instead); }

    /// What is on its way does not arrive, and nobody answers any more.
    void cutNetwork() {
        m_cut = true;
        m_server.stopListening();
    }

    void restoreNetwork() {
        m_cut = false;
        m_server.listenAgain();
    }

    /// The tenant hears of the request, whatever is made of its answer.
    Answer handOn(const SeenRequest& request) {
        m_client.setBearer(request.headers.value("authorization").mid(7));
        Answer answer = m_client.send(request.method, request.target, request.body,
                                      request.headers.value("content-type"));
        ++m_answers[answer.status];
        if (request.method == "DELETE" && answer.status == 204)
            ++m_deleted[idIn(request).text()];
        return answer;
    }

    /// The token that a request is about.
    static TokenId idIn(const SeenRequest& request) {
        return TokenId(QString::fromLatin1(request.path().split('/').constLast()));
    }

    /// How often it was asked to delete it.
    int deletes(const TokenId& id) const { return m_deletes.value(id.text()); }

    /// How often the tenant did so.
    int deleted(const TokenId& id) const { return m_deleted.value(id.text()); }

    int deletes() const { return m_server.count("DELETE"); }

    /// How many requests the tenant has answered with this status.
    int answers(int status) const { return m_answers.value(status); }

    int requests(const QByteArray& method) const { return m_server.count(method); }

    /// Requests that change something at the tenant: neither a sign-in, a search, nor the probe for the bulk
    /// update, which names no token.
    int changes() const {
        int none = 0;
        for (const SeenRequest& request : m_server.seen())
            none += request.path() == "/oauth/token" || request.path().startsWith("/search/") ||
                    request.body.contains("\"ids\":[]");
        return m_server.count("POST") + m_server.count("PATCH") + m_server.count("DELETE") - none;
    }

private:
    Script passOn(const SeenRequest& request) {
        if (m_cut)
            return {resetConnection()};
        if (request.method == "DELETE")
            ++m_deletes[idIn(request).text()];
        if (m_instead) {
            if (auto script = m_instead(request))
                return *std::move(script);
        }
        const Answer answer = handOn(request);
        QList<QByteArray> headers;
        if (const QByteArray total = answer.header("x-total-count"); !total.isEmpty())
            headers.append("X-Total-Count: " + total);
        return {send(response(answer.status, answer.body, answer.header("content-type"), headers))};
    }

    DemoClient m_client;
    FaultServer m_server;
    Instead m_instead;
    bool m_cut = false;
    QHash<int, int> m_answers;
    QHash<QString, int> m_deletes;
    QHash<QString, int> m_deleted;
};

} // namespace patdesk::test
