// SPDX-License-Identifier: MIT
#pragma once

#include "configjson.h"
#include "identityjson.h"
#include "judge.h"
#include "searchjson.h"
#include "tokendirectory.h"

#include <QSet>

namespace patdesk {

/// Puts together what the sources have answered, as it comes in: piece by piece, each event once.
class EvidenceCollector {
public:
    EvidenceCollector(std::span<const Token> tokens, EventMeaning meaning);

    /// False for an event that was here before, or that is no use.
    bool add(const ServiceEvent& event);
    /// Uses (or failed uses) that the service has counted.
    void add(const UseGroup& group, bool failed);
    /// Owners who were asked for; who is not among the answers is missing.
    void add(const QList<PublicIdentity>& identities, const QSet<OwnerId>& asked);
    /// `lastRun`: of one object, where that is known.
    void add(EvidenceKind source, const ConfigObject& object, Moment lastRun = {});
    void setSignedInWith(const TokenId& token);
    void setSuspended(const TokenId& token, Instant at);

    /// As far as it is known, in the order of the tokens.
    const std::vector<TokenEvidence>& tokens();
    /// Sets what concerns all tokens: unassigned uses and addresses.
    void complete(Judgement& judgement) const;

private:
    void addUses(const TokenDirectory::Found& found, const UseDay& use, bool failed);
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
    qint64 m_unassigned = 0;
    Day m_lastUnassigned = 0;
    bool m_inOrder = true;
};

} // namespace patdesk
