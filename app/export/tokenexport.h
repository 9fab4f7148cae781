// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"
#include "token.h"
#include "tokenrules.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace patdesk {

/// Calendar: the expiries alone, see tokencalendar.h.
enum class ExportFormat { Csv, Json, Markdown, Calendar };

/// What the status of an exported token is judged by.
struct ExportRules {
    Instant now;
    int staleDays = defaultStaleDays;
    int expiringDays = defaultExpiringDays;
    /// For the state of owners; null = nothing was judged.
    std::shared_ptr<const VerdictMarks> judged = {};
};

/// Writes tokens in pieces, so that very many need not be text at once: begin(), any number of pieces, end().
class TokenWriter {
public:
    TokenWriter(ExportFormat format, ExportRules rules) : m_format(format), m_rules(std::move(rules)) {}

    QByteArray begin() const;
    QByteArray piece(const QList<Token>& tokens);
    QByteArray end() const;

private:
    ExportFormat m_format;
    ExportRules m_rules;
    bool m_any = false;
};

/// The tokens in the order given, every field of each, scopes whole, dates as RFC 3339 in UTC,
/// empty (null) for never, "unreadable" for one that could not be read. Behind them the status, in the same
/// words in every language, and the whole days since the last use, or since the creation of a token that was
/// never used; empty (null) where that is not known; and the state of the owner, "unknown" where nobody has
/// asked. UTF-8.
QByteArray exported(const QList<Token>& tokens, ExportFormat format, const ExportRules& rules);

} // namespace patdesk
