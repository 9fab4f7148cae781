// SPDX-License-Identifier: MIT
#include "tokenexport.h"

#include "exportlines.h"
#include "jsontext.h"
#include "ownerstatetext.h"
#include "tokencalendar.h"
#include "tokenrecord.h"

#include <algorithm>
#include <array>
#include <utility>

namespace patdesk {

namespace {

const QStringList heads{
    QStringLiteral("id"),         QStringLiteral("name"),
    QStringLiteral("ownerId"),    QStringLiteral("owner"),
    QStringLiteral("scopes"),     QStringLiteral("created"),
    QStringLiteral("lastUsed"),   QStringLiteral("expires"),
    QStringLiteral("managed"),    QStringLiteral("accessTokenLifetimeSeconds"),
    QStringLiteral("status"),     QStringLiteral("daysUnused"),
    QStringLiteral("ownerState"),
};

/// Whoever reads an export need not know the language of the window.
QString statusOf(const Token& token, const ExportRules& rules) {
    static const std::array<std::pair<Finding, QLatin1String>, 8> words{{
        {Finding::Expired, QLatin1String("expired")},
        {Finding::ExpiringSoon, QLatin1String("expires soon")},
        {Finding::Stale, QLatin1String("stale")},
        {Finding::NeverUsed, QLatin1String("never used")},
        {Finding::NeverExpires, QLatin1String("never expires")},
        {Finding::AllScopes, QLatin1String("all scopes")},
        {Finding::Managed, QLatin1String("managed")},
        {Finding::PartlyUnreadable, QLatin1String("partly unreadable")},
    }};
    const Findings findings = findingsOf(token, rules.now, rules.staleDays, rules.expiringDays);
    QStringList found;
    for (const auto& [finding, word] : words) {
        if (has(findings, finding))
            found.append(word);
    }
    return found.isEmpty() ? QStringLiteral("in use") : found.join(QStringLiteral("; "));
}

std::optional<qint64> daysUnused(const Token& token, Instant now) {
    const auto last = lastActivity(token.created, token.lastUsed);
    if (!last)
        return {};
    return std::max<qint64>(0, std::chrono::floor<std::chrono::days>(now - *last).count());
}

QLatin1String ownerStateOf(const Token& token, const ExportRules& rules) {
    const VerdictMark mark = rules.judged ? rules.judged->value(token.id.text().toUtf8()) : VerdictMark{};
    return ownerStateName(ownerStateIn(mark.marks));
}

/// Empty = never.
QString date(Moment moment) {
    if (const auto at = moment.known())
        return toRfc3339(*at);
    return moment.isNone() ? QString() : QStringLiteral("unreadable");
}

/// In the order of `heads`.
QStringList cellsOf(const Token& token, const ExportRules& rules) {
    const auto unused = daysUnused(token, rules.now);
    return {token.id.text(),
            token.name,
            token.owner.id.text(),
            token.owner.name,
            token.scopes.join(QLatin1Char(' ')),
            date(token.created),
            date(token.lastUsed),
            date(token.expiry.at),
            token.managed ? QStringLiteral("true") : QStringLiteral("false"),
            QString::number(token.accessTokenLifetime.count()),
            statusOf(token, rules),
            unused ? QString::number(*unused) : QString(),
            ownerStateOf(token, rules)};
}

QByteArray lines(const QList<Token>& tokens, const ExportRules& rules, QString (*line)(const QStringList&)) {
    QString text;
    for (const Token& token : tokens)
        text += line(cellsOf(token, rules));
    return text.toUtf8();
}

constexpr QLatin1String arrayBegin("[\n");
constexpr QLatin1String arrayEnd("\n]\n");

/// The elements of an array, one on a line, without its brackets.
QByteArray elements(const QList<Token>& tokens, const ExportRules& rules) {
    QByteArray text;
    for (const Token& token : tokens) {
        JsonText json;
        addRecord(json, token);
        json.text("status", statusOf(token, rules));
        if (const auto unused = daysUnused(token, rules.now))
            json.number("daysUnused", *unused);
        else
            json.raw("daysUnused", "null");
        json.text("ownerState", ownerStateOf(token, rules));
        text += (text.isEmpty() ? "" : ",\n") + json.take();
    }
    return text;
}

} // namespace

QByteArray TokenWriter::begin() const {
    switch (m_format) {
    case ExportFormat::Csv:
        return csvLine(heads).toUtf8();
    case ExportFormat::Json:
        return arrayBegin.data();
    case ExportFormat::Markdown:
        return markdownHead(heads).toUtf8();
    case ExportFormat::Calendar:
        return calendarBegin();
    }
    return {};
}

QByteArray TokenWriter::piece(const QList<Token>& tokens) {
    if (tokens.isEmpty())
        return {};
    const bool first = !std::exchange(m_any, true);
    switch (m_format) {
    case ExportFormat::Csv:
        return lines(tokens, m_rules, csvLine);
    case ExportFormat::Json:
        return (first ? QByteArray() : QByteArray(",\n")) + elements(tokens, m_rules);
    case ExportFormat::Markdown:
        return lines(tokens, m_rules, markdownLine);
    case ExportFormat::Calendar:
        return calendarEvents(tokens, m_rules.now);
    }
    return {};
}

QByteArray TokenWriter::end() const {
    if (m_format == ExportFormat::Calendar)
        return calendarEnd();
    if (m_format != ExportFormat::Json)
        return {};
    return m_any ? arrayEnd.data() : "]\n";
}

QByteArray exported(const QList<Token>& tokens, ExportFormat format, const ExportRules& rules) {
    TokenWriter writer(format, rules);
    QByteArray all = writer.begin();
    all += writer.piece(tokens);
    all += writer.end();
    return all;
}

} // namespace patdesk
