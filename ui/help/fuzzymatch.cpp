// SPDX-License-Identifier: MIT
#include "fuzzymatch.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace patdesk {

namespace {

constexpr int atWord = 8;
constexpr int together = 9; // more than a jump to the next word: "suspend" is in "Suspend" most of all
constexpr int anywhere = 1;
constexpr int none = -1'000'000;

bool beginsWord(const QString& text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyMatch(QStringView typed, QStringView given) {
    QString wanted = typed.toString().toCaseFolded();
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    const QString text = given.toString().toCaseFolded();
    // best[j]: of the letters so far, the last of which stands before or at j - 1; ends[j]: exactly there.
    const auto width = static_cast<std::size_t>(text.size()) + 1;
    std::vector<int> best(width, 0);
    std::vector<int> ends(width, none);
    for (const QChar letter : std::as_const(wanted)) {
        std::vector<int> nextBest(width, none);
        std::vector<int> nextEnds(width, none);
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j) - 1;
            if (text[at] == letter) {
                const int apart = best[j - 1] + (beginsWord(text, at) ? atWord : anywhere);
                const int beside = ends[j - 1] + together;
                nextEnds[j] = std::max(apart, beside);
            }
            nextBest[j] = std::max(nextBest[j - 1], nextEnds[j]);
        }
        best = std::move(nextBest);
        ends = std::move(nextEnds);
    }
    return best.back() < 0 ? std::nullopt : std::optional(best.back());
}

} // namespace patdesk
