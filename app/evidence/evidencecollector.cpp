// SPDX-License-Identifier: MIT
#include "evidencecollector.h"

#include "usearchive.h"

#include <algorithm>
#include <limits>

namespace patdesk {

EvidenceCollector::EvidenceCollector(std::span<const Token> tokens, EventMeaning meaning)
    : m_meaning(std::move(meaning)) {
    m_tokens.reserve(tokens.size());
    for (const Token& token : tokens) {
        const int number = static_cast<int>(m_tokens.size());
        m_directory.add(token);
        m_numbers.insert(token.id, number);
        m_ofOwner[token.owner.id].push_back(number);
        m_tokens.push_back({token});
        if (token.owner.id.isEmpty())
            m_tokens.back().owner.state = OwnerState::None;
    }
}

QList<OwnerId> EvidenceCollector::owners() const {
    QList<OwnerId> owners = m_ofOwner.keys();
    owners.removeAll(OwnerId());
    std::sort(owners.begin(), owners.end()); // the same requests for the same tokens
    return owners;
}

void EvidenceCollector::add(const UseArchive& archive, Day until) {
    std::vector<int> numbers;
    for (const QString& address : archive.addresses)
        numbers.push_back(addressNumber(address));
    const auto append = [&](const UseDays& from, UseDays& to) {
        for (UseDay use : from) {
            if (use.day >= until)
                break; // they are in order
            if (use.address >= 0)
                use.address = numbers[std::size_t(use.address)];
            to.push_back(use);
        }
    };
    for (const UseArchive::OfToken& token : archive.tokens) {
        const int number = numberOf(TokenId(QString::fromUtf8(token.id)));
        if (number < 0)
            continue; // deleted since, or not listed this time
        TokenEvidence& evidence = m_tokens[std::size_t(number)];
        append(token.uses, evidence.uses);
        append(token.failedUses, evidence.failedUses);
        append(token.ownersUses, evidence.ownersUses);
    }
    append(archive.unassigned, m_unassigned);
    m_inOrder = false;
}

bool EvidenceCollector::add(const ServiceEvent& event) {
    const bool failed = event.kind == ServiceEvent::Kind::UseFailed;
    if (event.kind == ServiceEvent::Kind::Deleted)
        m_directory.addDeleted(event.actorName, event.targetName);
    if (!failed && event.kind != ServiceEvent::Kind::Used)
        return false;
    const size_t hash = qHash(event.id, size_t(0x9E3779B9));
    if (m_seenEvents.contains(hash))
        return false;
    m_seenEvents.insert(hash);
    // A use whose moment cannot be read may be one of today.
    const auto created = event.created.known();
    if (!created) {
        ++m_dateless;
        return true;
    }
    addUses(m_directory.tokenOf(event, m_meaning), {dayOf(*created), addressNumber(event.address), 1},
            failed);
    return true;
}

void EvidenceCollector::add(const UseGroup& group, bool failed) {
    const auto day = group.day.known();
    if (!day || group.count <= 0)
        return; // UseGroups::cut says so
    const int count = static_cast<int>(std::min<qint64>(group.count, std::numeric_limits<int>::max()));
    addUses(m_directory.tokenOf(group.key, m_meaning), {dayOf(*day), addressNumber(group.address), count},
            failed);
}

void EvidenceCollector::addUses(const TokenDirectory::Found& found, const UseDay& use, bool failed) {
    using How = TokenDirectory::Found::How;
    switch (found.how) {
    case How::Deleted:
        return;
    case How::Nobody:
        m_unassigned.push_back(use);
        m_inOrder = false;
        return;
    case How::Exactly:
    case How::Owner:
        break;
    }
    m_inOrder = false;
    for (const int number : found.tokens) {
        TokenEvidence& evidence = m_tokens[std::size_t(number)];
        // Whose try it was matters as little as whether it worked: it is a sign of life.
        UseDays& uses = found.how == How::Owner ? evidence.ownersUses
                        : failed                ? evidence.failedUses
                                                : evidence.uses;
        if (!uses.empty() && uses.back().day == use.day && uses.back().address == use.address)
            uses.back().count += use.count;
        else
            uses.push_back(use);
    }
}

void EvidenceCollector::add(const QList<PublicIdentity>& identities, const QSet<OwnerId>& asked) {
    QSet<OwnerId> missing = asked;
    for (const PublicIdentity& identity : identities) {
        missing.remove(identity.id);
        for (const QString& name : {identity.name, identity.alias, identity.email})
            m_directory.addOwnersName(identity.id, name);
        for (const int number : m_ofOwner.value(identity.id))
            m_tokens[std::size_t(number)].owner = {ownerStateNamed(identity.state), identity.email,
                                                   identity.managerName};
    }
    for (const OwnerId& owner : std::as_const(missing)) {
        for (const int number : m_ofOwner.value(owner))
            m_tokens[std::size_t(number)].owner.state = OwnerState::Missing;
    }
}

void EvidenceCollector::add(EvidenceKind source, const ConfigObject& object, Moment lastRun) {
    for (const QByteArray& id : object.clientIds) {
        const int number = m_directory.tokenWithClientId(id);
        if (number < 0)
            continue;
        QList<Reference>& references = m_tokens[std::size_t(number)].references;
        // A workflow comes twice: in the list, and by itself with its last run.
        const auto known = std::find_if(references.begin(), references.end(), [&](const Reference& one) {
            return one.source == source && !one.id.isEmpty() && one.id == object.id;
        });
        const Reference reference{source, object.id, object.name, object.enabled, lastRun};
        if (known == references.end())
            references.append(reference);
        else
            *known = reference;
    }
}

bool EvidenceCollector::names(const ConfigObject& object) const {
    return std::any_of(object.clientIds.begin(), object.clientIds.end(),
                       [this](const QByteArray& id) { return m_directory.tokenWithClientId(id) >= 0; });
}

void EvidenceCollector::setSignedInWith(const TokenId& token) {
    if (const int number = numberOf(token); number >= 0)
        m_tokens[std::size_t(number)].signedInWith = true;
}

void EvidenceCollector::setSuspended(const TokenId& token, Instant at) {
    if (const int number = numberOf(token); number >= 0)
        m_tokens[std::size_t(number)].suspended = at;
}

void EvidenceCollector::setMissed(const TokenId& token, Instant at) {
    if (const int number = numberOf(token); number >= 0)
        m_tokens[std::size_t(number)].missed = at;
}

int EvidenceCollector::numberOf(const TokenId& token) const {
    return m_numbers.value(token, -1);
}

int EvidenceCollector::addressNumber(const QString& address) {
    if (address.isEmpty())
        return UseDay::unknownAddress;
    const auto known = m_addressNumbers.constFind(address);
    if (known != m_addressNumbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_addresses.size());
    m_addressNumbers.insert(address, number);
    m_addresses.append(address);
    return number;
}

void EvidenceCollector::update(const Token& token) {
    if (const int number = numberOf(token.id); number >= 0)
        m_tokens[std::size_t(number)].token = token;
}

void EvidenceCollector::putInOrder() {
    if (m_inOrder)
        return;
    for (TokenEvidence& evidence : m_tokens) {
        normalise(evidence.uses);
        normalise(evidence.failedUses);
        normalise(evidence.ownersUses);
    }
    normalise(m_unassigned);
    m_inOrder = true;
}

const std::vector<TokenEvidence>& EvidenceCollector::tokens() {
    putInOrder();
    return m_tokens;
}

qint64 EvidenceCollector::knownUses() {
    putInOrder();
    const auto sum = [](const UseDays& uses) {
        qint64 count = 0;
        for (const UseDay& use : uses)
            count += use.count;
        return count;
    };
    qint64 count = sum(m_unassigned);
    for (const TokenEvidence& evidence : m_tokens)
        count += sum(evidence.uses) + sum(evidence.failedUses);
    // They stand with each of the owner's tokens.
    for (const auto& [owner, numbers] : m_ofOwner.asKeyValueRange())
        count += sum(m_tokens[std::size_t(numbers.front())].ownersUses);
    return count;
}

const UseDays& EvidenceCollector::unassigned() {
    putInOrder();
    return m_unassigned;
}

void EvidenceCollector::complete(Judgement& judgement) {
    putInOrder();
    judgement.unassignedUses = m_dateless;
    for (const UseDay& use : std::as_const(m_unassigned))
        judgement.unassignedUses += use.count;
    judgement.lastUnassigned = m_dateless > 0         ? std::numeric_limits<Day>::max()
                               : m_unassigned.empty() ? 0
                                                      : m_unassigned.back().day;
    judgement.addresses = m_addresses;
}

} // namespace patdesk
