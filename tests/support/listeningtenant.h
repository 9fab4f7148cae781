// SPDX-License-Identifier: MIT
#pragma once

#include "faultserver.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace foreign {

/// A tenant in which programs sign in with tokens, also with those that have expired: it lists tokens, takes
/// patches of their expiry (of the caller's own one by one, of others by the bulk update), and answers
/// searches for events. From the public OpenAPI texts; it shares nothing with the program. A real HTTP server
/// on the thread of its owner.
class ListeningTenant {
public:
    struct Row {
        QByteArray id;
        QString name;
        QString ownerId;
        QString ownerName;
        /// Invalid = never.
        QDateTime expires = {};
        QDateTime lastUsed = {};
        /// A program signs in with it as soon as it has expired, and is refused.
        bool isLive = false;
    };

    /// How an event names the token that it is about.
    enum class Naming { ById, ByName, ByOwner, ByAlias };

    ListeningTenant();

    QUrl url() const { return m_server.url(); }

    static QByteArray clientId() { return "000000000000000000000000000000aa"; }

    static QByteArray clientSecret() {
        return "listeningSECRET0000000000000000000000000000000000000000000000000";
    }

    static QString identityId() { return QStringLiteral("2c9180a46faadee4016fb4e018c20639"); }

    /// So many tokens, two an owner, the first `own` of them the caller's; the first `live` are.
    void fill(int count, int own, int live);

    Row& row(int number) { return m_rows[number]; }

    const QList<Row>& rows() const { return m_rows; }

    /// The service's clock: Date, and what has expired.
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_offsetSeconds); }

    void advance(qint64 seconds) { m_offsetSeconds += seconds; }

    /// A use, or a try, from that address.
    void addEvent(const Row& row, const QDateTime& at, bool failed, const QByteArray& address = "10.1.2.3");

    /// An event that has a date and no ID: of an odd form.
    void addOddEvent(const QDateTime& at);

    Naming naming = Naming::ById;
    bool hasBulkUpdate = true;
    /// Nobody hears of tries with an expired token.
    bool recordsRefusals = true;
    /// In the place of an answer to a request, after it was done or before; once for each time it answers
    /// something.
    enum class Moment { Before, After };
    std::function<std::optional<patdesk::test::Script>(const patdesk::test::SeenRequest&, Moment)> instead;

    patdesk::test::FaultServer& server() { return m_server; }

    /// Patches that were made, by the ID of their token.
    int patches(const QByteArray& id) const { return m_patches.value(id); }

    int count(const QByteArray& path) const;

private:
    patdesk::test::Script answer(const patdesk::test::SeenRequest& request);
    QByteArray made(const patdesk::test::SeenRequest& request);
    QByteArray reply(int status, const QByteArray& body) const;
    QByteArray listed(const Row& row) const;
    QByteArray patched(const QByteArray& id, const QByteArray& body);
    QByteArray bulkUpdated(const QByteArray& body);
    void apply(Row& row, const QJsonArray& patch);
    QByteArray found(const QByteArray& body);
    QByteArray identities(const QString& filters) const;
    Row* find(const QByteArray& id);

    patdesk::test::FaultServer m_server;
    QList<Row> m_rows;
    QList<QJsonObject> m_events;
    QHash<QByteArray, int> m_patches;
    qint64 m_offsetSeconds = 0;
};

} // namespace foreign
