// SPDX-License-Identifier: MIT
#include "selectionsummary.h"

#include "parallel.h"
#include "tokentable.h"

#include <algorithm>
#include <limits>
#include <mutex>

namespace patdesk {

namespace {

/// Where more than this part of the table is chosen, its columns are read from the beginning to the end,
/// which is several times as fast as row by row in the order of the view.
constexpr std::size_t partWorthAPass = 16;

/// What a thread has counted.
struct Tally {
    explicit Tally(const TokenTable& table) : ofOwner(table.ownerIds.size()), hasSet(table.setCount()) {}

    void add(const TokenTable& table, TokenTable::Row row) {
        ++tokens;
        ++ofOwner[table.owner[row]];
        const std::uint32_t set = table.scopeSet[row];
        hasSet[set] = 1;
        allScopes += table.setHoldsAll[set] != 0 ? 1 : 0;
        managed += (table.flags[row] & TokenTable::Managed) != 0 ? 1 : 0;
        const std::int64_t used = table.lastUsedMs[row];
        if (used == TokenTable::noDate) {
            ++neverUsed;
        } else if (used == TokenTable::unreadableDate) {
            ++useUnreadable;
        } else {
            oldest = std::min(oldest, used);
            newest = std::max(newest, used);
        }
    }

    void add(const Tally& other) {
        tokens += other.tokens;
        allScopes += other.allScopes;
        managed += other.managed;
        neverUsed += other.neverUsed;
        useUnreadable += other.useUnreadable;
        oldest = std::min(oldest, other.oldest);
        newest = std::max(newest, other.newest);
        for (std::size_t i = 0; i < ofOwner.size(); ++i)
            ofOwner[i] += other.ofOwner[i];
        for (std::size_t i = 0; i < hasSet.size(); ++i)
            hasSet[i] |= other.hasSet[i];
    }

    std::vector<int> ofOwner;
    std::vector<std::uint8_t> hasSet;
    int tokens = 0;
    int allScopes = 0;
    int managed = 0;
    int neverUsed = 0;
    int useUnreadable = 0;
    std::int64_t oldest = std::numeric_limits<std::int64_t>::max();
    std::int64_t newest = std::numeric_limits<std::int64_t>::min();
};

Tally tallyOf(const TokenTable& table, const std::vector<std::uint32_t>& rows) {
    Tally whole(table);
    std::mutex mutex;
    const auto count = [&](std::uint32_t size, const auto& addRange) {
        forRowsInParallel(size, [&](std::uint32_t from, std::uint32_t to) {
            Tally part(table);
            addRange(part, from, to);
            const std::lock_guard lock(mutex);
            whole.add(part);
        });
    };
    if (rows.size() < table.rowCount() / partWorthAPass) {
        count(static_cast<std::uint32_t>(rows.size()),
              [&](Tally& part, std::uint32_t from, std::uint32_t to) {
                  for (std::uint32_t i = from; i < to; ++i)
                      part.add(table, rows[i]);
              });
        return whole;
    }
    std::vector<std::uint8_t> chosen(table.rowCount());
    for (const std::uint32_t row : rows)
        chosen[row] = 1;
    count(table.rowCount(), [&](Tally& part, std::uint32_t from, std::uint32_t to) {
        for (std::uint32_t row = from; row < to; ++row) {
            if (chosen[row] != 0)
                part.add(table, row);
        }
    });
    return whole;
}

QStringList commonScopes(const TokenTable& table, const std::vector<std::uint8_t>& hasSet) {
    std::vector<std::uint32_t> common;
    bool isFirst = true;
    for (std::uint32_t set = 0; set < hasSet.size(); ++set) {
        if (hasSet[set] == 0)
            continue;
        const auto scopes = table.scopesOfSet(set);
        if (isFirst)
            common.assign(scopes.begin(), scopes.end());
        else
            std::erase_if(common, [&scopes](std::uint32_t scope) {
                return std::find(scopes.begin(), scopes.end(), scope) == scopes.end();
            });
        isFirst = false;
        if (common.empty())
            break;
    }
    QStringList names;
    for (const std::uint32_t scope : common)
        names.append(textOf(table.scopes.at(scope)));
    return names;
}

void countOwners(SelectionSummary& summary, const TokenTable& table, const std::vector<int>& ofOwner,
                 const Caller& caller) {
    const QByteArray me = caller.identityId.text().toUtf8();
    std::vector<std::uint32_t> owners;
    for (std::uint32_t owner = 0; owner < ofOwner.size(); ++owner) {
        if (ofOwner[owner] == 0)
            continue;
        owners.push_back(owner);
        if (!me.isEmpty() && table.ownerIds.at(owner) == viewOf(me))
            summary.mine += ofOwner[owner];
    }
    summary.owners = static_cast<int>(owners.size());
    const std::size_t named = std::min<std::size_t>(owners.size(), ownersNamed);
    std::partial_sort(owners.begin(), owners.begin() + static_cast<std::ptrdiff_t>(named), owners.end(),
                      [&](std::uint32_t a, std::uint32_t b) {
                          return ofOwner[a] != ofOwner[b]
                                     ? ofOwner[a] > ofOwner[b]
                                     : table.foldedOwnerNames.at(a) < table.foldedOwnerNames.at(b);
                      });
    for (std::size_t i = 0; i < named; ++i)
        summary.topOwners.append({table.ownerOf(owners[i]), ofOwner[owners[i]]});
}

bool holds(const TokenTable& table, const std::vector<std::uint32_t>& rows, const TokenId& id) {
    const QByteArray utf8 = id.text().toUtf8();
    const TokenTable::Row row = utf8.isEmpty() ? TokenTable::noRow : table.rowOf(viewOf(utf8));
    return row != TokenTable::noRow && std::find(rows.begin(), rows.end(), row) != rows.end();
}

/// The same tokens, in a table of their own.
ChosenTokens tabled(const ChosenTokens& tokens) {
    auto table = std::make_shared<TokenTable>();
    std::vector<std::uint32_t> rows;
    for (const Token& token : tokens.tokens())
        rows.push_back(table->put(token));
    return {std::move(table), std::move(rows)};
}

} // namespace

SelectionSummary summaryOf(const ChosenTokens& tokens, const Caller& caller) {
    if (tokens.isEmpty())
        return {};
    const TokenTable* const table = tokens.table();
    if (!table)
        return summaryOf(tabled(tokens), caller);
    const std::vector<std::uint32_t>& rows = tokens.rows();
    const Tally tally = tallyOf(*table, rows);
    SelectionSummary summary;
    summary.tokens = tally.tokens;
    summary.allScopes = tally.allScopes;
    summary.managed = tally.managed;
    summary.neverUsed = tally.neverUsed;
    summary.useUnreadable = tally.useUnreadable;
    if (tally.oldest <= tally.newest) {
        summary.oldestUse = Moment::fromMs(tally.oldest);
        summary.newestUse = Moment::fromMs(tally.newest);
    }
    summary.commonScopes = commonScopes(*table, tally.hasSet);
    countOwners(summary, *table, tally.ofOwner, caller);
    summary.holdsSignedIn = holds(*table, rows, caller.clientId);
    return summary;
}

} // namespace patdesk
