// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"

#include <QStringList>

#include <optional>

namespace patdesk {

/// The words of the grammar. They are the same in every language, as a saved query is; case does not count.

/// Empty for QueryField::Text.
QString wordFor(QueryField field);
QString wordFor(QuerySign sign);
QString wordFor(StatusWord word);
QString wordFor(VerdictWord word);
/// Of a filter by owner or gap: "left", "too-few-uses".
QString wordFor(TokenFilter filter);
QString wordFor(DateWord word);
QString wordFor(NamedPeriod period);
/// "d", "min".
QString wordFor(SpanUnit unit);

std::optional<QueryField> fieldNamed(QStringView word);
std::optional<StatusWord> statusNamed(QStringView word);
std::optional<VerdictWord> verdictNamed(QStringView word);
std::optional<TokenFilter> ownerStateWordNamed(QStringView word);
std::optional<TokenFilter> gapWordNamed(QStringView word);
std::optional<DateWord> dateWordNamed(QStringView word);
std::optional<NamedPeriod> periodNamed(QStringView word);
std::optional<SpanUnit> unitNamed(QStringView word);

/// In the order in which people should read them.
QStringList fieldWords();
QStringList statusWords();
QStringList verdictWords();
QStringList ownerStateWords();
QStringList gapWords();
QStringList periodWords();

/// The word that this one may be a slip of the pen for; empty if none is near.
QString nearestWord(QStringView word, const QStringList& words);

/// The field takes texts: name, owner, scope, id.
bool takesText(QueryField field);
/// The field takes dates: used, created, expires.
bool takesDate(QueryField field);
/// The field can be compared: dates, lifetime, scopes.
bool takesComparison(QueryField field);

} // namespace patdesk
