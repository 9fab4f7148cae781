// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"
#include "tokentable.h"

#include <QStringList>

namespace patdesk {

/// The client IDs in a text, each once, in their order: 32 hex digits, or 36 characters with dashes, that are
/// no part of a longer word. At most 1,000.
QStringList tokenIdsIn(QStringView text);

/// Nothing but IDs, at least two, and what people separate them with: a list that was pasted.
bool isListOfIds(QStringView text);

/// Those of them that are tokens of the table, whatever their case; in one pass over its rows.
QStringList idsOfTokens(const QStringList& ids, const TokenTable& table);

/// The tokens with these IDs; empty where there are none.
Query queryOfIds(const QStringList& ids);

} // namespace patdesk
