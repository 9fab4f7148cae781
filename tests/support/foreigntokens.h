// SPDX-License-Identifier: MIT
#pragma once

#include "foreignreply.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace foreign {

/// What the service lets a user do, whatever the access token says of it.
struct Rights {
    bool readsMine = true;
    bool managesMine = true;
    bool readsAll = false;
    bool managesAll = false;
    bool readsManaged = false;
    /// The right of the bulk update.
    bool updatesAll = false;

    static Rights ofMember() { return {}; }

    static Rights ofReader() { return {.readsMine = true, .managesMine = false, .readsAll = true}; }

    static Rights ofAdministrator() {
        return {.readsAll = true, .managesAll = true, .readsManaged = true, .updatesAll = true};
    }

    static Rights none() { return {.readsMine = false, .managesMine = false}; }
};

/// Who asks. An API client has no identity.
struct User {
    QByteArray identityId;
    QByteArray name;
    Rights rights;
};

/// Which API generation is spoken: the first part of the path, "v1" where it stands at the end.
struct Spoken {
    QByteArray generation;

    bool mayNeverExpire() const {
        return generation != "beta" && generation != "v3" && generation != "v2024";
    }
};

/// The tokens of a tenant, kept as the JSON texts that they are listed as, and the rules of the service for
/// them as its public OpenAPI texts give them.
class Tokens {
public:
    /// An element may be anything, well-made or not. What is needed of it, its id and its owner, is looked
    /// for in the text where it is no JSON.
    void set(const QList<QByteArray>& elements);

    const QList<QByteArray>& elements() const { return m_elements; }

    /// So many made-up ones after those, about 440 bytes each, eight an owner and the first eight `mine`. Of
    /// them `changedPercent` differ from one list to the next: another name, another use, or gone.
    void generate(int count, int changedPercent, const User& mine, const QDateTime& now);

    /// A generated one's id, whatever the count.
    static QByteArray generatedId(int index);

    /// `ownerId` empty = of the whole tenant.
    Outcome list(const User& user, const QByteArray& ownerId, const QByteArray& filters);
    Outcome create(const User& user, const Spoken& spoken, const QByteArray& body, const QDateTime& now);
    Outcome patch(const User& user, const Spoken& spoken, const QByteArray& id, const QByteArray& body,
                  const QDateTime& now);
    Outcome remove(const User& user, const QByteArray& id);
    Outcome bulkUpdate(const User& user, const QByteArray& body, const QDateTime& now);

    /// Of the token that was created last.
    const QByteArray& newId() const { return m_newId; }

    const QByteArray& newSecret() const { return m_newSecret; }

    static QByteArray written(const QDateTime& moment);

private:
    struct Known {
        QByteArray id;
        QByteArray ownerId;
        bool isManaged = false;
        /// Empty where the element is no JSON object.
        QJsonObject object;
    };

    static Known known(const QByteArray& element);
    std::optional<Known> find(const QByteArray& id) const;
    QByteArray generated(int index, int round) const;
    QByteArray generatedOwnerId(int index) const;
    int indexOf(const QByteArray& generatedId) const;
    void replace(const QByteArray& id, const QByteArray& element);
    int countOf(const QByteArray& ownerId) const;
    bool isNameTaken(const QByteArray& ownerId, const QString& name, const QByteArray& butId) const;

    QList<QByteArray> m_elements;
    int m_generated = 0;
    int m_changedPercent = 0;
    int m_lists = 0;
    User m_mine;
    QDateTime m_generatedAt;
    /// Generated ones that were changed, or deleted (no text).
    QMap<int, QByteArray> m_touched;
    int m_created = 0;
    QByteArray m_newId;
    QByteArray m_newSecret;
};

} // namespace foreign
