// SPDX-License-Identifier: MIT
#pragma once

#include "configjson.h"
#include "identityjson.h"
#include "judge.h"
#include "searchjson.h"
#include "tokendirectory.h"

#include <QSet>

namespace patdesk {

struct UseArchive;

/// Puts together what the sources have answered, as it comes in: piece by piece, each event once.
class EvidenceCollector {
public:
    /// Takes a while where they are many, and may be done on any thread.
    explicit EvidenceCollector(std::span<const Token> tokens, EventMeaning meaning = {});

    /// How the events that are added from now on name tokens.
    void setMeaning(EventMeaning meaning) { m_meaning = std::move(meaning); }

    /// Of the tokens, each once.
    QList<OwnerId> owners() const;

    /// What is known from before, of the days before `until`. Of other events than are going to be added:
    /// nothing is counted twice.
    void add(const UseArchive& archive, Day until);
    /// False for an event that was here before, or that is no use.
    bool add(const ServiceEvent& event);
    /// Uses (or failed uses) that the service has counted.
    void add(const UseGroup& group, bool failed);
    /// Owners who were asked for; who is not among the answers is missing.
    void add(const QList<PublicIdentity>& identities, const QSet<OwnerId>& asked);
    /// `lastRun`: of one object, where that is known.
    void add(EvidenceKind source, const ConfigObject& object, Moment lastRun = {});
    /// Whether the object names one of the tokens.
    bool names(const ConfigObject& object) const;
    void setSignedInWith(const TokenId& token);
    void setSuspended(const TokenId& token, Instant at);
    /// One of the tokens, as the list has it by now.
    void update(const Token& token);
    void setMissed(const TokenId& token, Instant at);

    /// As far as it is known, in the order of the tokens.
    const std::vector<TokenEvidence>& tokens();
    /// Uses of which nobody knows which token they were.
    const UseDays& unassigned();
    /// Uses and failed uses, each once.
    qint64 knownUses();
    /// Sets what concerns all tokens: unassigned uses and addresses.
    void complete(Judgement& judgement);

private:
    void addUses(const TokenDirectory::Found& found, const UseDay& use, bool failed);
    void putInOrder();
    int addressNumber(const QString& address);
    int numberOf(const TokenId& token) const;

    EventMeaning m_meaning;
    TokenDirectory m_directory;
    std::vector<TokenEvidence> m_tokens;
    QHash<TokenId, int> m_numbers;
    QHash<OwnerId, std::vector<int>> m_ofOwner;
    /// By their hash: of a million events two have the same once in ten million times.
    QSet<size_t> m_seenEvents;
    QHash<QString, int> m_addressNumbers;
    QStringList m_addresses;
    UseDays m_unassigned;
    /// Uses whose moment cannot be read.
    qint64 m_dateless = 0;
    bool m_inOrder = true;
};

} // namespace patdesk
