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

std::optional<Query> readWarning(const SavedView& view, bool hasVerdicts) {
    // What could be read of a broken query would ask for more tokens than the view has.
    if (view.warnDays == 0 || readQuery(view.query).error)
        return std::nullopt;
    const Query soon = readQuery(warnedQuery(view)).query;
    if (asksForVerdicts(soon) && !hasVerdicts)
        return std::nullopt;
    return soon;
}

} // namespace patdesk
