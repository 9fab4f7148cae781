// SPDX-License-Identifier: MIT
#pragma once

#include "tableupdate.h"
#include "tokenmodel.h"
#include "tokentable.h"

#include <QString>

#include <algorithm>
#include <memory>

namespace patdesk::test {

inline const Instant manyTokensNow = *parseRfc3339("2026-11-24T12:00:00Z");

/// So many tokens, whose names, owners and dates each have another order. `later`: one in a hundred has gone
/// and another come, one has been renamed.
inline std::shared_ptr<TokenTable> manyTokens(int count, bool later = false) {
    auto table = std::make_shared<TokenTable>();
    for (int owner = 0; owner < 17; ++owner)
        table->appendOwner("owner-" + std::to_string(owner), "Owner " + std::to_string(owner));
    const std::uint32_t scope = table->appendScope("sp:scopes:default");
    table->appendSet({&scope, 1});
    for (int number = 0; number < count; ++number) {
        const bool isAnother = later && number % 100 == 50;
        const bool isRenamed = later && number % 100 == 49;
        std::string name = std::to_string(1'000'000 + qint64{number} * 7919 % count);
        name.replace(0, 1, isRenamed ? "Later Token " : "Token ");
        const std::string id = (isAnother ? "new-" : "id-") + std::to_string(number);
        const TokenTable::Row row = table->appendRow(id, name);
        table->owner[row] = static_cast<std::uint32_t>(number % 17);
        table->createdMs[row] =
            (manyTokensNow - std::chrono::hours(number * 31 % 5'000)).time_since_epoch().count();
        table->lastUsedMs[row] = TokenTable::noDate;
        table->expiresMs[row] = TokenTable::noDate;
        table->lifetimeS[row] = 43'200;
        table->flags[row] = TokenTable::flagsOf(number % 10 == 3, false, false);
    }
    return table;
}

/// A model that counts what is asked of it.
class CountingModel : public TokenModel {
public:
    CountingModel() : TokenModel([] { return manyTokensNow; }) {}

    void take(std::shared_ptr<TokenTable> table) {
        TableUpdate update{.table = std::move(table), .now = manyTokensNow};
        update.diffFrom = ~quint64{0}; // none made: the model makes it
        takeTable(std::move(update));
    }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override {
        ++indexesAsked;
        return TokenModel::index(row, column, parent);
    }

    QVariant data(const QModelIndex& index, int role) const override {
        ++cellsAsked;
        return TokenModel::data(index, role);
    }

    qsizetype indexesKept() const { return persistentIndexList().size(); }

    mutable int indexesAsked = 0;
    mutable int cellsAsked = 0;
};

} // namespace patdesk::test
