// SPDX-License-Identifier: MIT
#include "filtertext.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("FilterText", text);
}

} // namespace

QString wordOf(TokenFilter filter) {
    switch (filter) {
    case TokenFilter::All:
        return tr("All");
    case TokenFilter::Stale:
        return tr("Stale");
    case TokenFilter::NeverUsed:
        return tr("Never used");
    case TokenFilter::ExpiringSoon:
        return tr("Expiring");
    case TokenFilter::Expired:
        return tr("Expired");
    case TokenFilter::NeverExpires:
        return tr("Never expires");
    case TokenFilter::AllScopes:
        return tr("All scopes");
    case TokenFilter::Managed:
        return tr("Managed");
    case TokenFilter::Mine:
        return tr("Mine");
    case TokenFilter::Safe:
        return tr("Safe to delete");
    case TokenFilter::InUse:
        return tr("In use");
    case TokenFilter::CannotTell:
        return tr("Cannot tell");
    }
    return {};
}

} // namespace patdesk
