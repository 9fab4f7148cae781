// SPDX-License-Identifier: MIT
#include "ownerstatetext.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::OwnerStateText)
};

} // namespace

TokenFilter ownerStateIn(Marks marks) {
    for (const TokenFilter state :
         {TokenFilter::OwnerActive, TokenFilter::OwnerOnLeave, TokenFilter::OwnerLeft,
          TokenFilter::OwnerMissing, TokenFilter::NoOwner}) {
        if ((marks & bitOf(state)) != 0)
            return state;
    }
    return TokenFilter::OwnerUnknown;
}

QString ownerStateText(TokenFilter state) {
    switch (state) {
    case TokenFilter::OwnerActive:
        return Words::tr("Active");
    case TokenFilter::OwnerOnLeave:
        return Words::tr("On leave");
    case TokenFilter::OwnerLeft:
        return Words::tr("Has left");
    case TokenFilter::OwnerMissing:
        return Words::tr("Not found");
    case TokenFilter::NoOwner:
        return Words::tr("No owner");
    default:
        return Words::tr("Unknown");
    }
}

QLatin1String ownerStateName(TokenFilter state) {
    switch (state) {
    case TokenFilter::OwnerActive:
        return QLatin1String("active");
    case TokenFilter::OwnerOnLeave:
        return QLatin1String("on-leave");
    case TokenFilter::OwnerLeft:
        return QLatin1String("left");
    case TokenFilter::OwnerMissing:
        return QLatin1String("missing");
    case TokenFilter::NoOwner:
        return QLatin1String("none");
    default:
        return QLatin1String("unknown");
    }
}

} // namespace patdesk
