// SPDX-License-Identifier: MIT
#pragma once

#include "showntokens.h"
#include "tokencolumn.h"
#include "tokenstatus.h"

#include <QString>

namespace patdesk {

/// How a column stands in the table before anybody has arranged it.
struct ColumnTraits {
    QString title;
    /// At least as wide as these words, which are of a usual length; for a column with a share, as this many
    /// average characters.
    QString sample = {};
    int leastCharacters = 0;
    /// Of the width that is left; 0 for a column that is as wide as what it shows.
    int share = 0;
    bool hidden = false;
};

ColumnTraits traits(TokenColumn column);

/// "Safe", "In use", "Cannot tell"; empty where nothing was judged.
QString verdictText(Findings findings);

/// What a cell of the token table shows: words, by the moment at which the tokens are judged.
QString cellText(const ShownTokens& tokens, TokenTable::Row row, TokenColumn column);

/// What the status of a row is worded from.
StatusFacts statusFacts(const ShownTokens& tokens, TokenTable::Row row);

/// The exact value where the cell gives a rounded one, or all of what it counts.
QString cellToolTip(const ShownTokens& tokens, TokenTable::Row row, TokenColumn column);

/// Qt::Alignment: dates stand on the right.
int cellAlignment(TokenColumn column);

} // namespace patdesk
