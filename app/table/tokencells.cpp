// SPDX-License-Identifier: MIT
#include "tokencells.h"

#include "ownerstatetext.h"
#include "tokentext.h"

#include <QCoreApplication>

#include <algorithm>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::TokenCells)
};

QString dateSample() {
    return relativeText(Instant(), Instant(std::chrono::days(330)));
}

QString statusSample() {
    const Instant now{std::chrono::days(400)};
    return statusText(
        {.findings = static_cast<Findings>(Finding::Stale), .lastUsed = Moment(Instant()), .now = now});
}

/// The longest of the three in whatever language it is.
QString verdictSample() {
    const QStringList words{Words::tr("Safe"), Words::tr("In use"), Words::tr("Cannot tell")};
    return *std::max_element(words.begin(), words.end(),
                             [](const QString& a, const QString& b) { return a.size() < b.size(); });
}

/// In the largest unit that it is a whole number of.
QString lifetimeText(std::int32_t seconds) {
    if (seconds <= 0)
        return {};
    if (seconds % 3600 == 0)
        return Words::tr("%1 h").arg(seconds / 3600);
    return seconds % 60 == 0 ? Words::tr("%1 min").arg(seconds / 60) : Words::tr("%1 s").arg(seconds);
}

} // namespace

QString verdictText(Findings findings) {
    if (has(findings, Finding::JudgedSafe))
        return Words::tr("Safe");
    if (has(findings, Finding::JudgedInUse))
        return Words::tr("In use");
    return has(findings, Finding::JudgedCannotTell) ? Words::tr("Cannot tell") : QString();
}

ColumnTraits traits(TokenColumn column) {
    switch (column) {
    case TokenColumn::Name:
        return {.title = Words::tr("Name"), .leastCharacters = 18, .share = 4};
    case TokenColumn::Owner:
        return {.title = Words::tr("Owner"), .leastCharacters = 12, .share = 3};
    case TokenColumn::Scopes:
        return {.title = Words::tr("Scopes"), .leastCharacters = 9, .share = 2};
    case TokenColumn::Created:
        return {.title = Words::tr("Created"), .sample = dateSample(), .hidden = true};
    case TokenColumn::LastUsed:
        return {.title = Words::tr("Last used"), .sample = dateSample()};
    case TokenColumn::Expires:
        return {.title = Words::tr("Expires"), .sample = dateSample()};
    case TokenColumn::Status:
        return {.title = Words::tr("Status"), .sample = statusSample()};
    case TokenColumn::Verdict:
        return {.title = Words::tr("Verdict"), .sample = verdictSample(), .hidden = true};
    case TokenColumn::Managed:
        return {.title = Words::tr("Managed"), .sample = managedText(true), .hidden = true};
    case TokenColumn::AllScopes:
        return {.title = Words::tr("Scopes by name"), .leastCharacters = 16, .share = 4, .hidden = true};
    case TokenColumn::Lifetime:
        return {.title = Words::tr("Access tokens last"), .sample = Words::tr("12 h"), .hidden = true};
    case TokenColumn::ClientId:
        return {.title = Words::tr("Client ID"), .leastCharacters = 32, .share = 1, .hidden = true};
    case TokenColumn::OwnerState:
        return {.title = Words::tr("Owner state"),
                .sample = ownerStateText(TokenFilter::OwnerMissing),
                .hidden = true};
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
        return tokens.isFoundByAllScopes(row) ? alsoViaAllText() : scopesText(table.scopeNames(row));
    case TokenColumn::Created:
        return date(table.createdMs[row]);
    case TokenColumn::LastUsed:
        return date(table.lastUsedMs[row]);
    case TokenColumn::Expires:
        return date(table.expiresMs[row]);
    case TokenColumn::Status:
        return statusText(statusFacts(tokens, row));
    case TokenColumn::Verdict:
        return verdictText(tokens.findings()[row]);
    case TokenColumn::Managed:
        return managedText((table.flags[row] & TokenTable::Managed) != 0);
    case TokenColumn::AllScopes:
        return table.scopeNames(row).join(QStringLiteral(", "));
    case TokenColumn::Lifetime:
        return lifetimeText(table.lifetimeS[row]);
    case TokenColumn::ClientId:
        return textOf(table.ids.at(row));
    case TokenColumn::OwnerState:
        return ownerStateText(ownerStateIn(tokens.findings().marksAt(row)));
    }
    return {};
}

StatusFacts statusFacts(const ShownTokens& tokens, TokenTable::Row row) {
    const TokenTable& table = tokens.table();
    return {.findings = tokens.findings()[row],
            .created = Moment::fromMs(table.createdMs[row]),
            .lastUsed = Moment::fromMs(table.lastUsedMs[row]),
            .expires = Moment::fromMs(table.expiresMs[row]),
            .now = tokens.now(),
            .staleDays = tokens.staleDays(),
            .expiringDays = tokens.expiringDays()};
}

QString cellToolTip(const ShownTokens& tokens, TokenTable::Row row, TokenColumn column) {
    const TokenTable& table = tokens.table();
    switch (column) {
    case TokenColumn::Scopes:
    case TokenColumn::AllScopes:
        return table.scopeNames(row).join(QLatin1Char('\n'));
    case TokenColumn::Created:
        return dateToolTip(Moment::fromMs(table.createdMs[row]));
    case TokenColumn::LastUsed:
        return dateToolTip(Moment::fromMs(table.lastUsedMs[row]));
    case TokenColumn::Expires:
        return dateToolTip(Moment::fromMs(table.expiresMs[row]));
    case TokenColumn::Status:
        return statusToolTip(statusFacts(tokens, row));
    case TokenColumn::OwnerState:
        if (tokens.findings().marksAt(row) == 0)
            return Words::tr("Unknown: “Judge tokens” asks for it.");
        return cellText(tokens, row, column);
    default:
        return cellText(tokens, row, column);
    }
}

int cellAlignment(TokenColumn column) {
    const bool isDate =
        column == TokenColumn::Created || column == TokenColumn::LastUsed || column == TokenColumn::Expires;
    return static_cast<int>((isDate || column == TokenColumn::Lifetime ? Qt::AlignRight : Qt::AlignLeft) |
                            Qt::AlignVCenter);
}

} // namespace patdesk
