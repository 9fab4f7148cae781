// SPDX-License-Identifier: MIT
#include "feed.h"

#include <QDate>

#include <algorithm>
#include <map>

namespace patdesk::test {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// A year and the running month.
Day eventsSince(Day today) {
    const int dayOfMonth = utcDateTime(startOf(today)).date().day();
    return today - 365 - dayOfMonth + 1;
}

UseDays within(const std::vector<world::Use>& uses, Day from) {
    UseDays days;
    for (const world::Use& use : uses) {
        if (use.day >= from)
            days.push_back({use.day, use.address, use.count});
    }
    normalise(days);
    return days;
}

OwnerState stateOf(const world::Person& person) {
    switch (person.standing) {
    case world::Standing::Active:
        return OwnerState::Active;
    case world::Standing::OnLeave:
        return OwnerState::OnLeave;
    case world::Standing::Left:
        return OwnerState::Left;
    case world::Standing::Deleted:
        break;
    }
    return OwnerState::Missing;
}

EvidenceKind kindOf(world::Holder::Kind kind) {
    switch (kind) {
    case world::Holder::Kind::Workflow:
        return EvidenceKind::Workflows;
    case world::Holder::Kind::Source:
        return EvidenceKind::Sources;
    case world::Holder::Kind::Subscription:
        return EvidenceKind::Subscriptions;
    case world::Holder::Kind::ServiceDesk:
        break;
    }
    return EvidenceKind::ServiceDesks;
}

Token rowOf(const world::World& world, const world::Token& one) {
    const world::Person& owner = world.people[std::size_t(one.owner)];
    Token token;
    token.id = TokenId(text(one.id));
    token.name = text(one.name);
    token.owner = {OwnerId(text(owner.id)), text(owner.name)};
    token.scopes = {one.allScopes ? QStringLiteral("sp:scopes:all") : QStringLiteral("idn:accounts:read")};
    token.created = startOf(one.created) + std::chrono::hours(9);
    if (!one.uses.empty())
        token.lastUsed = startOf(one.uses.back().day) + std::chrono::hours(3);
    if (one.expires != 0)
        token.expiry = {startOf(one.expires)};
    token.managed = one.managed;
    return token;
}

} // namespace

Fed feed(const world::World& world, const Policy& policy, const Sight& sight) {
    Fed fed;
    Judgement& by = fed.by;
    by.policy = policy;
    by.now = startOf(world.today) + std::chrono::hours(8);
    const Day from = std::min(eventsSince(world.today), world.today - sight.remembered);
    EvidenceSources::forEachKind([&](EvidenceKind kind) {
        EvidenceSource& source = by.sources[kind];
        source.state =
            kind == sight.without ? EvidenceSource::State::Refused : EvidenceSource::State::Answered;
        source.asOf = by.now;
        source.from = startOf(from);
        source.to = by.now;
    });
    const auto sees = [&sight](EvidenceKind kind) { return kind != sight.without; };
    std::map<int, UseDays> ofOwner;
    for (const world::Token& one : world.tokens) {
        TokenEvidence evidence{rowOf(world, one)};
        UseDays uses = sees(EvidenceKind::Uses) ? within(one.uses, from) : UseDays();
        if (sight.naming == Naming::Exactly) {
            evidence.uses = std::move(uses);
        } else {
            UseDays& owners = ofOwner[one.owner];
            owners.insert(owners.end(), uses.begin(), uses.end());
        }
        if (sees(EvidenceKind::FailedUses))
            evidence.failedUses = within(one.failures, from);
        if (sees(EvidenceKind::Owners))
            evidence.owner.state = stateOf(world.people[std::size_t(one.owner)]);
        for (const world::Holder& holder : one.holders) {
            if (sees(kindOf(holder.kind)))
                evidence.references.append(
                    {kindOf(holder.kind), text(one.id).left(8), text(holder.name), holder.enabled,
                     holder.lastRun == 0 ? Moment() : Moment(startOf(holder.lastRun))});
        }
        fed.tokens.push_back(std::move(evidence));
    }
    for (auto& [owner, uses] : ofOwner)
        normalise(uses);
    for (std::size_t i = 0; i < fed.tokens.size() && sight.naming == Naming::OnlyOwner; ++i)
        fed.tokens[i].ownersUses = ofOwner[world.tokens[i].owner];
    // An organisation lists the emergency tokens that do not look like any.
    for (const world::Token& one : world.tokens) {
        if (one.plainEmergency)
            by.policy.exceptions.append({PolicyException::Kind::Keep, PolicyException::Of::Token,
                                         text(one.id), world.today + 365,
                                         QStringLiteral("For emergencies.")});
    }
    by.learnFrom(fed.tokens);
    return fed;
}

} // namespace patdesk::test
