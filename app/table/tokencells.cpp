// SPDX-License-Identifier: MIT
#include "tokencells.h"

#include "tokentext.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::TokenCells)
};

QString exactDate(std::int64_t ms) {
    return exactText(Moment::fromMs(ms));
}

} // namespace

ColumnTraits traits(TokenColumn column) {
    switch (column) {
    case TokenColumn::Name:
        return {.title = Words::tr("Name"), .characters = 30};
    case TokenColumn::Owner:
        return {.title = Words::tr("Owner"), .characters = 20};
    case TokenColumn::Scopes:
        return {.title = Words::tr("Scopes"), .characters = 16};
    case TokenColumn::Created:
        return {.title = Words::tr("Created"), .hidden = true};
    case TokenColumn::LastUsed:
        return {.title = Words::tr("Last used")};
    case TokenColumn::Expires:
        return {.title = Words::tr("Expires")};
    case TokenColumn::Status:
        return {.title = Words::tr("Status"), .characters = 20};
    case TokenColumn::Managed:
        return {.title = Words::tr("Managed"), .hidden = true};
    }
    return {};
}

QString cellText(const ShownTokens& tokens, TokenTable::Row row, TokenColumn column) {
    const TokenTable& table = tokens.table();
    const auto date = [&tokens](std::int64_t ms) {
        const Moment moment = Moment::fromMs(ms);
        const auto at = moment.known();
        return at ? relativeText(*at, tokens.now()) : moment.isNone() ? neverText() : unreadableText();
    };
    switch (column) {
    case TokenColumn::Name:
        return textOf(table.names.at(row));
    case TokenColumn::Owner:
        return ownerText(table.ownerOf(table.owner[row]));
    case TokenColumn::Scopes:
        return scopesText(table.scopeNames(row));
    case TokenColumn::Created:
        return date(table.createdMs[row]);
    case TokenColumn::LastUsed:
        return date(table.lastUsedMs[row]);
    case TokenColumn::Expires:
        return date(table.expiresMs[row]);
    case TokenColumn::Status:
        return statusText(tokens.findings()[row]);
    case TokenColumn::Managed:
        return managedText((table.flags[row] & TokenTable::Managed) != 0);
    }
    return {};
}

QString cellToolTip(const ShownTokens& tokens, TokenTable::Row row, TokenColumn column) {
    const TokenTable& table = tokens.table();
    switch (column) {
    case TokenColumn::Scopes:
        return table.scopeNames(row).join(QLatin1Char('\n'));
    case TokenColumn::Created:
        return exactDate(table.createdMs[row]);
    case TokenColumn::LastUsed:
        return exactDate(table.lastUsedMs[row]);
    case TokenColumn::Expires:
        return exactDate(table.expiresMs[row]);
    default:
        return cellText(tokens, row, column);
    }
}

int cellAlignment(TokenColumn column) {
    const bool isDate =
        column == TokenColumn::Created || column == TokenColumn::LastUsed || column == TokenColumn::Expires;
    return static_cast<int>((isDate ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace patdesk
