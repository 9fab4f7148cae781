// SPDX-License-Identifier: MIT
#include "tokentable.h"

#include "foldedtext.h"

#include <QSet>

#include <algorithm>

namespace patdesk {

namespace {

/// The owner's number; a new one where the table does not know this id with this name.
std::uint32_t ownerNumber(TokenTable& table, const Owner& owner) {
    const QByteArray id = owner.id.text().toUtf8();
    const QByteArray name = owner.name.toUtf8();
    for (std::uint32_t i = 0; i < table.ownerIds.size(); ++i) {
        if (table.ownerIds.at(i) == viewOf(id) && table.ownerNames.at(i) == viewOf(name))
            return i;
    }
    return table.appendOwner(viewOf(id), viewOf(name));
}

std::uint32_t scopeNumber(TokenTable& table, const QString& scope) {
    const QByteArray name = scope.toUtf8();
    const std::uint32_t known = table.scopes.find(viewOf(name));
    return known < table.scopes.size() ? known : table.appendScope(viewOf(name));
}

std::uint32_t scopeSetNumber(TokenTable& table, const QStringList& scopes) {
    std::vector<std::uint32_t> numbers;
    for (const QString& scope : scopes)
        numbers.push_back(scopeNumber(table, scope));
    for (std::uint32_t set = 0; set < table.setCount(); ++set) {
        const auto known = table.scopesOfSet(set);
        if (std::equal(known.begin(), known.end(), numbers.begin(), numbers.end()))
            return set;
    }
    return table.appendSet(numbers);
}

void setValues(TokenTable& table, TokenTable::Row row, const Token& token) {
    table.owner[row] = ownerNumber(table, token.owner);
    table.scopeSet[row] = scopeSetNumber(table, token.scopes);
    table.createdMs[row] = token.created.ms();
    table.lastUsedMs[row] = token.lastUsed.ms();
    table.expiresMs[row] = token.expiry.at.ms();
    table.lifetimeS[row] = static_cast<std::int32_t>(token.accessTokenLifetime.count());
    table.flags[row] =
        TokenTable::flagsOf(token.managed, token.neverExpiresAcknowledged, token.partlyUnreadable);
}

} // namespace

bool TokenTable::isFull() const {
    constexpr std::size_t oneElement = 32U << 20U; // 1 MiB at most, and up to 18 times that when folded
    return !ids.hasRoomFor(oneElement) || !foldedNames.hasRoomFor(oneElement) ||
           !foldedOwnerNames.hasRoomFor(oneElement) || !foldedScopes.hasRoomFor(oneElement);
}

TokenTable::Row TokenTable::appendRow(std::string_view id, std::string_view name) {
    const Row row = rowCount();
    ids.append(id);
    names.append(name);
    static thread_local std::string folded;
    foldText(name, folded);
    foldedNames.append(folded);
    if (!isPlainlyFolded(id)) {
        foldText(id, folded);
        if (folded != id)
            foldedIds.emplace(row, folded);
    }
    owner.append(0);
    scopeSet.append(0);
    createdMs.append(0);
    lastUsedMs.append(0);
    expiresMs.append(0);
    lifetimeS.append(0);
    flags.append(0);
    return row;
}

std::uint32_t TokenTable::appendOwner(std::string_view id, std::string_view name) {
    ownerIds.append(id);
    ownerNames.append(name);
    foldedOwnerNames.append(foldedText(name));
    return ownerIds.size() - 1;
}

std::uint32_t TokenTable::appendScope(std::string_view name) {
    scopes.append(name);
    foldedScopes.append(foldedText(name));
    return scopes.size() - 1;
}

std::uint32_t TokenTable::appendSet(std::span<const std::uint32_t> scopeNumbers) {
    static const std::string all = scopeAll.toStdString();
    setScopes.append(scopeNumbers.data(), scopeNumbers.size());
    setEnds.append(static_cast<std::uint32_t>(setScopes.size()));
    setHoldsAll.append(std::any_of(scopeNumbers.begin(), scopeNumbers.end(),
                                   [this](std::uint32_t scope) { return scopes.at(scope) == all; }));
    return setCount() - 1;
}

Token TokenTable::token(Row row) const {
    return token(row, ownerOf(owner[row]), scopeNames(row));
}

Token TokenTable::token(Row row, const Owner& itsOwner, const QStringList& itsScopes) const {
    Token token;
    token.id = TokenId(textOf(ids.at(row)));
    token.name = textOf(names.at(row));
    token.owner = itsOwner;
    token.scopes = itsScopes;
    token.created = Moment::fromMs(createdMs[row]);
    token.lastUsed = Moment::fromMs(lastUsedMs[row]);
    token.expiry.at = Moment::fromMs(expiresMs[row]);
    token.managed = (flags[row] & Managed) != 0;
    token.accessTokenLifetime = std::chrono::seconds(lifetimeS[row]);
    token.neverExpiresAcknowledged = (flags[row] & NeverExpiresAcknowledged) != 0;
    token.partlyUnreadable = (flags[row] & PartlyUnreadable) != 0;
    return token;
}

QStringList TokenTable::scopeNames(Row row) const {
    QStringList result;
    for (const std::uint32_t scope : scopesOfSet(scopeSet[row]))
        result.append(textOf(scopes.at(scope)));
    return result;
}

Owner TokenTable::ownerOf(std::uint32_t ownerIndex) const {
    return {OwnerId(textOf(ownerIds.at(ownerIndex))), textOf(ownerNames.at(ownerIndex))};
}

TokenTable::Row TokenTable::rowOf(std::string_view id) const {
    const Row row = ids.find(id);
    if (row < rowCount() && !isRemoved(row))
        return row;
    // Deleted and made again under the same id, or listed twice: rare enough to look at every row.
    for (Row later = row + 1; later < rowCount() && row < rowCount(); ++later) {
        if (!isRemoved(later) && ids.at(later) == id)
            return later;
    }
    return noRow;
}

OwnersTokens TokenTable::tokensOf(const OwnerId& id) const {
    return tokensOf(QSet<OwnerId>{id}).value(id);
}

QHash<OwnerId, OwnersTokens> TokenTable::tokensOf(const QSet<OwnerId>& wanted) const {
    // An owner whose name changed between two tokens has two numbers.
    constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();
    std::vector<OwnersTokens> found;
    std::vector<OwnerId> finders;
    QHash<OwnerId, std::size_t> places;
    std::vector<std::size_t> placeOf(ownerIds.size(), nobody);
    for (std::uint32_t i = 0; i < ownerIds.size(); ++i) {
        const OwnerId id(textOf(ownerIds.at(i)));
        if (id.isEmpty() || !wanted.contains(id))
            continue; // tokens without an owner are not one another's
        if (!places.contains(id)) {
            places.insert(id, found.size());
            found.emplace_back();
            finders.push_back(id);
        }
        placeOf[i] = places.value(id);
    }
    for (Row row = 0; row < rowCount() && !found.empty(); ++row) {
        const std::size_t place = placeOf[owner[row]];
        if (isRemoved(row) || place == nobody)
            continue;
        OwnersTokens& tokens = found[place];
        tokens.names.append(textOf(names.at(row)));
        ++tokens.count;
        tokens.managed += (flags[row] & Managed) != 0 ? 1 : 0;
    }
    QHash<OwnerId, OwnersTokens> result;
    for (std::size_t i = 0; i < found.size(); ++i)
        result.insert(finders[i], std::move(found[i]));
    return result;
}

QList<Owner> TokenTable::owners() const {
    std::vector<std::uint8_t> owns(ownerIds.size(), 0);
    for (Row row = 0; row < rowCount(); ++row) {
        if (!isRemoved(row))
            owns[owner[row]] = 1;
    }
    std::vector<std::uint32_t> byName;
    for (std::uint32_t i = 0; i < ownerIds.size(); ++i) {
        if (owns[i])
            byName.push_back(i);
    }
    std::sort(byName.begin(), byName.end(), [this](std::uint32_t a, std::uint32_t b) {
        return std::make_pair(foldedOwnerNames.at(a), a) < std::make_pair(foldedOwnerNames.at(b), b);
    });
    QList<Owner> result;
    QSet<OwnerId> seen;
    for (const std::uint32_t i : byName) {
        Owner next = ownerOf(i);
        if (next.id.isEmpty() || seen.contains(next.id))
            continue;
        seen.insert(next.id);
        result.append(std::move(next));
    }
    return result;
}

TokenTable::Row TokenTable::put(const Token& token) {
    const QByteArray id = token.id.text().toUtf8();
    const QByteArray name = token.name.toUtf8();
    Row row = rowOf(viewOf(id));
    if (row == noRow) {
        if (isFull())
            return noRow;
        row = appendRow(viewOf(id), viewOf(name));
    } else if (names.at(row) != viewOf(name)) {
        names.replace(row, viewOf(name));
        foldedNames.replace(row, foldedText(viewOf(name)));
    }
    setValues(*this, row, token);
    return row;
}

void TokenTable::remove(Row row) {
    if (isRemoved(row))
        return;
    flags[row] |= Removed;
    ++removedRows;
}

} // namespace patdesk
