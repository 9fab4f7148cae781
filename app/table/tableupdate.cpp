// SPDX-License-Identifier: MIT
#include "tableupdate.h"

namespace patdesk {

void addOrder(TableUpdate& update, TokenColumn column, int staleDays, int expiringDays) {
    if (column == TokenColumn::Verdict || column == TokenColumn::OwnerState)
        return; // the model alone knows what was judged
    FindingsColumn findings;
    findings.assess(*update.table, update.now, staleDays, expiringDays);
    update.column = column;
    update.order = orderBy(column, *update.table, findings);
}

} // namespace patdesk
