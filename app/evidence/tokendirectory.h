// SPDX-License-Identifier: MIT
#pragma once

#include "eventmeaning.h"

#include <QHash>

#include <vector>

namespace patdesk {

/// Finds the tokens that an event may be about.
class TokenDirectory {
public:
    /// Numbers them as they come, from 0.
    void add(const Token& token);
    /// Another name by which events may call an owner: an alias, an address.
    void addOwnersName(const OwnerId& owner, const QString& name);
    /// A token that the list no longer has: what it was used for is nobody's.
    void addDeleted(const QString& ownersName, const QString& tokensName);

    struct Found {
        enum class How {
            Exactly, ///< one token, for certain
            Owner,   ///< any of these, which are all of an owner's or all of one name
            Deleted, ///< one that is no longer there
            Nobody,  ///< it may be any token's
        };

        How how = How::Nobody;
        std::vector<int> tokens = {};
    };

    /// By its name it is only a token that was there then: before, the name was another's.
    Found tokenOf(const ServiceEvent& event, const EventMeaning& meaning) const;
    /// Of a group that was counted by the field that names a token.
    Found tokenOf(const QString& key, const EventMeaning& meaning) const;
    /// -1 if there is none.
    int tokenWithClientId(const QByteArray& clientId) const;

    int count() const { return m_count; }

private:
    Found byId(const ServiceEvent& event, const EventMeaning& meaning) const;
    Found byName(const ServiceEvent& event) const;
    Found byOwner(const QString& actor) const;
    bool wasThere(int token, Moment at) const;

    int m_count = 0;
    std::vector<Moment> m_created;
    QHash<QByteArray, int> m_byClientId;
    QHash<QString, std::vector<int>> m_byOwner;
    QHash<QString, std::vector<int>> m_byName;
    QHash<std::pair<QString, QString>, std::vector<int>> m_byOwnerAndName;
    QHash<OwnerId, std::vector<std::pair<int, QString>>> m_ofOwner;
    QHash<std::pair<QString, QString>, bool> m_deleted;
};

} // namespace patdesk
