// SPDX-License-Identifier: MIT
#include "idquery.h"

#include "foldedtext.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace patdesk {

namespace {

constexpr qsizetype mostIds = 1'000;

bool isHex(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isOfWord(QChar c) {
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

bool isId(QStringView word) {
    if (word.size() == 32)
        return std::all_of(word.begin(), word.end(), isHex);
    if (word.size() != 36)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? word[i] != u'-' : !isHex(word[i]))
            return false;
    }
    return true;
}

/// Calls `visit(word)` for each.
template <class Visit>
void forEachWord(QStringView text, Visit visit) {
    for (qsizetype from = 0; from < text.size();) {
        if (!isOfWord(text[from])) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && isOfWord(text[to]))
            ++to;
        visit(text.sliced(from, to - from));
        from = to;
    }
}

} // namespace

QStringList tokenIdsIn(QStringView text) {
    QStringList ids;
    forEachWord(text, [&ids](QStringView word) {
        if (isId(word) && ids.size() < mostIds && !ids.contains(word))
            ids.append(word.toString());
    });
    return ids;
}

bool isListOfIds(QStringView text) {
    qsizetype words = 0;
    bool onlyIds = true;
    forEachWord(text, [&](QStringView word) {
        ++words;
        onlyIds = onlyIds && isId(word);
    });
    static const QString separators = QStringLiteral(",;|\"'[]{}\u201c\u201d");
    return words >= 2 && onlyIds && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isOfWord(c) || c.isSpace() || separators.contains(c);
           });
}

QStringList idsOfTokens(const QStringList& ids, const TokenTable& table) {
    std::unordered_map<std::string, bool> isThere;
    for (const QString& id : ids)
        isThere.emplace(foldedText(QStringView(id)), false);
    for (TokenTable::Row row = 0; row < table.rowCount(); ++row) {
        if (table.isRemoved(row))
            continue;
        const auto found = isThere.find(foldedText(table.ids.at(row)));
        if (found != isThere.end())
            found->second = true;
    }
    QStringList there;
    for (const QString& id : ids) {
        if (isThere[foldedText(QStringView(id))])
            there.append(id);
    }
    return there;
}

Query queryOfIds(const QStringList& ids) {
    if (ids.isEmpty())
        return {};
    QueryCondition condition{.field = QueryField::Id, .values = {}};
    for (const QString& id : ids)
        condition.values.push_back(QueryText{id, false});
    return {.kind = Query::Kind::Condition, .condition = std::move(condition)};
}

} // namespace patdesk
