// SPDX-License-Identifier: MIT
#pragma once

#include "showntokens.h"
#include "tokencolumn.h"

#include <QString>

namespace patdesk {

/// How a column stands in the table before anybody has arranged it.
struct ColumnTraits {
    QString title;
    /// Its width, in average characters.
    int characters = 12;
    bool hidden = false;
};

ColumnTraits traits(TokenColumn column);

/// What a cell of the token table shows: words, by the moment at which the tokens are judged.
QString cellText(const ShownTokens& tokens, TokenTable::Row row, TokenColumn column);

/// The exact value where the cell gives a rounded one, or all of what it counts.
QString cellToolTip(const ShownTokens& tokens, TokenTable::Row row, TokenColumn column);

/// Qt::Alignment: dates stand on the right.
int cellAlignment(TokenColumn column);

} // namespace patdesk
