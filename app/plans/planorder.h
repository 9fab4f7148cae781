// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace patdesk {

/// What the steps of a plan can be put in order by.
enum class PlanOrder {
    Review,   ///< what can be applied before what cannot, most warnings first, then by name
    Token,    ///< by name
    Owner,    ///< so that the tokens of one owner stand together
    LastUsed, ///< never used, unreadable, then from the longest ago on
    Now,      ///< what is to be replaced
    New,      ///< what it becomes
};

/// The steps in an order. Equal ones are in that of the review, whichever way it goes. Of more than a few
/// thousand steps it takes a while: compares names by the rules of the language.
QList<int> orderOf(const Plan& plan, PlanOrder by, Qt::SortOrder direction = Qt::AscendingOrder);

/// Those of `steps` in which every word of `text` occurs: in the name, the owner, the client ID, the scopes,
/// or the new name. Lower and upper case are the same.
QList<int> stepsWith(const Plan& plan, const QList<int>& steps, const QString& text);

} // namespace patdesk
