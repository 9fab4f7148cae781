// SPDX-License-Identifier: MIT
#include "viewwarning.h"

#include "querychange.h"
#include "queryparser.h"
#include "queryprinter.h"

namespace patdesk {

QString warnedQuery(const SavedView& view) {
    const Query soon = readQuery(QStringLiteral("expires<%1d").arg(view.warnDays)).query;
    return printQuery(withPart(readQuery(view.query).query, soon));
}

std::optional<Query> dueWarning(const SavedView& view, const QString& toldOn, const QString& today,
                                bool hasVerdicts) {
    if (view.warnDays == 0 || toldOn == today)
        return std::nullopt;
    const QueryReading reading = readQuery(warnedQuery(view));
    if (reading.error || (asksForVerdicts(reading.query) && !hasVerdicts))
        return std::nullopt;
    return reading.query;
}

} // namespace patdesk
