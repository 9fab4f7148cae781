// SPDX-License-Identifier: MIT
#include "tokendirectory.h"

#include "clientids.h"

#include <algorithm>

namespace patdesk {

namespace {

using How = TokenDirectory::Found::How;

QString folded(const QString& text) {
    return text.trimmed().toCaseFolded();
}

ClientIds idsIn(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    ClientIds ids;
    addClientIds({utf8.constData(), std::size_t(utf8.size())}, ids);
    return ids;
}

void addOnce(std::vector<int>& tokens, int token) {
    if (std::find(tokens.begin(), tokens.end(), token) == tokens.end())
        tokens.push_back(token);
}

} // namespace

void TokenDirectory::add(const Token& token) {
    const int number = m_count++;
    m_created.push_back(token.created);
    if (const QByteArray id = clientIdOf(token.id); !id.isEmpty())
        m_byClientId.insert(id, number);
    const QString name = folded(token.name);
    addOnce(m_byName[name], number);
    m_ofOwner[token.owner.id].emplace_back(number, name);
    for (const QString& owner : {folded(token.owner.id.text()), folded(token.owner.name)}) {
        if (owner.isEmpty())
            continue;
        addOnce(m_byOwner[owner], number);
        addOnce(m_byOwnerAndName[{owner, name}], number);
    }
}

void TokenDirectory::addOwnersName(const OwnerId& owner, const QString& name) {
    const QString known = folded(name);
    if (known.isEmpty())
        return;
    for (const auto& [token, tokensName] : m_ofOwner.value(owner)) {
        addOnce(m_byOwner[known], token);
        addOnce(m_byOwnerAndName[{known, tokensName}], token);
    }
}

void TokenDirectory::addDeleted(const QString& ownersName, const QString& tokensName) {
    m_deleted.insert({folded(ownersName), folded(tokensName)}, true);
}

int TokenDirectory::tokenWithClientId(const QByteArray& clientId) const {
    return m_byClientId.value(clientId, -1);
}

TokenDirectory::Found TokenDirectory::tokenOf(const ServiceEvent& event, const EventMeaning& meaning) const {
    // An ID is a proof, whatever has been learned.
    Found found = byId(event, meaning);
    if (found.how != How::Nobody)
        return found;
    if (meaning.way == EventMeaning::Way::NameInTarget)
        return byName(event);
    return byOwner(event.actorName);
}

TokenDirectory::Found TokenDirectory::tokenOf(const QString& key, const EventMeaning& meaning) const {
    switch (meaning.way) {
    case EventMeaning::Way::IdInField: {
        const ClientIds ids = idsIn(key);
        if (ids.size() != 1)
            return {};
        const int token = tokenWithClientId(ids.front());
        return token < 0 ? Found{How::Deleted} : Found{How::Exactly, {token}};
    }
    case EventMeaning::Way::NameInTarget: {
        const std::vector<int> named = m_byName.value(folded(key));
        return named.empty() ? Found{} : Found{named.size() == 1 ? How::Exactly : How::Owner, named};
    }
    case EventMeaning::Way::OnlyOwner:
    case EventMeaning::Way::Unknown:
        break;
    }
    return byOwner(key);
}

TokenDirectory::Found TokenDirectory::byId(const ServiceEvent& event, const EventMeaning& meaning) const {
    bool hasOther = false;
    const auto look = [&](const QString& text, bool isTheField) -> int {
        for (const QByteArray& id : idsIn(text)) {
            if (const int token = tokenWithClientId(id); token >= 0)
                return token;
            hasOther = hasOther || isTheField;
        }
        return -1;
    };
    const bool knowsField = meaning.way == EventMeaning::Way::IdInField;
    for (const ServiceEvent::Field& field : event.fields) {
        if (const int token = look(field.text, knowsField && field.path == meaning.path); token >= 0)
            return {How::Exactly, {token}};
    }
    const bool inTarget = knowsField && meaning.path == QLatin1String("target.name");
    if (const int token = look(event.targetName, inTarget); token >= 0)
        return {How::Exactly, {token}};
    // The field that names tokens names one that the list does not have.
    return hasOther ? Found{How::Deleted} : Found{};
}

/// A name is unique among an owner's tokens, but may have been another's before.
TokenDirectory::Found TokenDirectory::byName(const ServiceEvent& event) const {
    const std::pair<QString, QString> both{folded(event.actorName), folded(event.targetName)};
    std::vector<int> own = m_byOwnerAndName.value(both);
    std::erase_if(own, [&](int token) { return !wasThere(token, event.created); });
    if (!own.empty())
        return {own.size() == 1 ? How::Exactly : How::Owner, own};
    if (m_deleted.contains(both))
        return {How::Deleted};
    // Renamed since, or deleted without a trace: any of the owner's.
    if (Found found = byOwner(event.actorName); found.how != How::Nobody)
        return found;
    const std::vector<int> named = m_byName.value(both.second);
    return named.empty() ? Found{} : Found{How::Owner, named};
}

/// Also where that is not known.
bool TokenDirectory::wasThere(int token, Moment at) const {
    const auto created = m_created[std::size_t(token)].known();
    const auto then = at.known();
    return !created || !then || *created <= *then;
}

TokenDirectory::Found TokenDirectory::byOwner(const QString& actor) const {
    const std::vector<int> own = m_byOwner.value(folded(actor));
    return own.empty() ? Found{} : Found{How::Owner, own};
}

} // namespace patdesk
