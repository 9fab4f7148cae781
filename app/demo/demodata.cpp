// SPDX-License-Identifier: MIT
#include "demodata.h"

#include "demonames.h"
#include "scope.h"
#include "tokendraft.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace patdesk::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Makes one tenant. Every random choice comes from one generator, so the order of calls matters.
class WorldMaker {
public:
    WorldMaker(quint64 seed, Instant now) : m_now(now), m_random(static_cast<quint32>(seed ^ (seed >> 32))) {}

    World make(int tokens) {
        tokens = std::max(tokens, 2);
        makeIdentities(tokens);
        m_world.tokens.reserve(tokens);
        m_world.administratorsToken =
            signInToken(m_world.identities[0], {scopeAll}, QStringLiteral("Patdesk")).id;
        m_world.membersToken =
            signInToken(m_world.identities[1],
                        {QStringLiteral("sp:my-personal-access-tokens:manage"), scopeDefault},
                        QStringLiteral("Patdesk (my tokens)"))
                .id;
        for (const int owner : ownersOfTheRest(tokens - 2))
            m_world.tokens.append(tokenOf(m_world.identities[owner]));
        return std::move(m_world);
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    const auto& oneOf(const List& list) {
        return list.at(below(static_cast<int>(list.size())));
    }

    QString hex32() {
        return QStringLiteral("%1%2")
            .arg(m_random.generate64(), 16, 16, QLatin1Char('0'))
            .arg(m_random.generate64(), 16, 16, QLatin1Char('0'));
    }

    QString tokenId() {
        QString id = hex32();
        if (chance(5)) // the older of the service's two forms
            for (const int at : {20, 16, 12, 8})
                id.insert(at, QLatin1Char('-'));
        return id;
    }

    milliseconds within(milliseconds span) {
        return milliseconds(
            static_cast<qint64>(m_random.generateDouble() * static_cast<double>(span.count())));
    }

    void makeIdentities(int tokens) {
        // Eight of ten places taken at the most: somebody must have room for another token.
        const int count = std::max(static_cast<int>(people().size()), (tokens + 7) / 8);
        m_world.identities.reserve(count);
        for (int i = 0; i < count; ++i) {
            const int round = i / static_cast<int>(people().size());
            QString name = people().at(i % people().size());
            if (round > 0)
                name += QStringLiteral(" %1").arg(round + 1);
            m_world.identities.append(identity(i, name));
        }
    }

    Identity identity(int number, const QString& name) {
        Identity result;
        result.id = OwnerId(hex32());
        result.name = name;
        result.alias = QStringLiteral("user%1").arg(number + 1, 4, 10, QLatin1Char('0'));
        result.email = result.alias + QStringLiteral("@demo.example");
        result.administrator = number == 0;
        // The two that sign in are here; of the others one in ten has left, some of them long ago.
        if (number >= 2 && chance(10)) {
            const int kind = below(100);
            result.state = kind < 40   ? Identity::State::InactiveShortTerm
                           : kind < 80 ? Identity::State::InactiveLongTerm
                                       : Identity::State::Deleted;
        }
        if (number > 0)
            result.manager = m_world.identities[number / 8].id;
        return result;
    }

    /// Every owner has ten places, the two that sign in have four: the places are shuffled and the first ones
    /// taken.
    QList<int> ownersOfTheRest(int count) {
        QList<int> places;
        for (int owner = 0; owner < m_world.identities.size(); ++owner)
            places.insert(places.size(), owner < 2 ? 4 : maxTokensPerOwner, owner);
        std::shuffle(places.begin(), places.end(), m_random);
        places.resize(std::min<qsizetype>(count, places.size()));
        return places;
    }

    QString freeName(const OwnerId& owner, const QString& wanted) {
        QSet<QString>& taken = m_names[owner];
        QString name = wanted;
        for (int n = 2; taken.contains(name); ++n)
            name = QStringLiteral("%1 %2").arg(wanted).arg(n);
        taken.insert(name);
        return name;
    }

    const Token& signInToken(const Identity& owner, const QStringList& scopes, const QString& name) {
        Token token;
        token.id = TokenId(hex32());
        token.name = freeName(owner.id, name);
        token.owner = {owner.id, owner.name};
        token.scopes = scopes;
        token.created = m_now - days(20);
        token.lastUsed = m_now - days(1);
        token.expiry = {m_now + days(150)};
        m_world.tokens.append(token);
        return m_world.tokens.constLast();
    }

    Token tokenOf(const Identity& owner) {
        Token token;
        token.id = TokenId(tokenId());
        token.managed = chance(9);
        token.name = freeName(owner.id, token.managed ? oneOf(managedPurposes()) : oneOf(purposes()));
        token.owner = {owner.id, owner.name};
        token.scopes = scopes();
        const Instant created = m_now - days(1) - within(days(chance(30) ? 120 : 1500));
        token.created = created;
        token.expiry = expiry(created);
        token.lastUsed = lastUse(created, token.expiry, owner);
        token.neverExpiresAcknowledged = token.expiry.never();
        static const QList<int> lifetimes{750, 3600, 36900, 43200, 43200};
        token.accessTokenLifetime = seconds(oneOf(lifetimes));
        return token;
    }

    QStringList scopes() {
        const int kind = below(100);
        if (kind < 38)
            return {scopeAll};
        if (kind < 46)
            return {scopeDefault};
        QStringList result;
        for (int i = below(6); i >= 0; --i)
            result.append(oneOf(knownScopes()).name);
        if (kind < 50) // moot beside it, and yet people tick both
            result.append(scopeAll);
        return normalizedScopes(result);
    }

    /// A token is not used after it has expired.
    Moment lastUse(Instant created, const Expiry& expiry, const Identity& owner) {
        const Instant end = std::min(m_now, expiry.at.known().value_or(m_now));
        const milliseconds usable = end - created;
        const int kind = below(100);
        if (kind < 20)
            return std::nullopt;
        if (kind < 60 && owner.state == Identity::State::Active)
            return end - within(std::min<milliseconds>(usable, days(14)));
        return created + within(usable);
    }

    Expiry expiry(Instant created) {
        const int kind = below(100);
        if (kind < 28)
            return {};
        if (kind < 40)
            return {created + within(m_now - created)};
        if (kind < 46)
            return {m_now + hours(1) + within(days(7))};
        if (kind < 56)
            return {m_now + days(7) + within(days(23))};
        return {m_now + days(30) + within(days(330))};
    }

    Instant m_now;
    QRandomGenerator m_random;
    World m_world;
    QHash<OwnerId, QSet<QString>> m_names;
};

} // namespace

const Identity* World::identity(const OwnerId& id) const {
    const auto found =
        std::find_if(identities.begin(), identities.end(), [&](const Identity& one) { return one.id == id; });
    return found == identities.end() ? nullptr : &*found;
}

const Token* World::token(const TokenId& id) const {
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [&](const Token& one) { return one.id == id; });
    return found == tokens.end() ? nullptr : &*found;
}

World makeWorld(int tokens, quint64 seed, Instant now) {
    return WorldMaker(seed, now).make(tokens);
}

} // namespace patdesk::demo
