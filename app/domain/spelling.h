// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace patdesk {

/// How many letters to add, to leave out, to replace or to swap with the next, to get from one word to the
/// other: Damerau and Levenshtein, of neighbours only. Time and memory grow with the product of the lengths.
qsizetype spellingDifferences(QStringView a, QStringView b);

} // namespace patdesk
