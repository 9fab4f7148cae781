// SPDX-License-Identifier: MIT
#include "cliquery.h"

#include "plainoutput.h"
#include "queryprinter.h"

#include <QList>

#include <algorithm>

namespace patdesk {

namespace {

/// Places on the terminal that the code points take: a combining mark takes none.
qsizetype widthOf(const QString& text) {
    const QList<uint> points = text.toUcs4();
    return std::count_if(points.begin(), points.end(), [](uint point) {
        return QChar::category(point) != QChar::Mark_NonSpacing &&
               QChar::category(point) != QChar::Mark_Enclosing;
    });
}

} // namespace

QString queryFaultLines(const QString& text, const QueryError& fault) {
    constexpr qsizetype before = 50;
    constexpr qsizetype most = 100;
    // Never between the halves of a surrogate pair.
    qsizetype from = std::max<qsizetype>(0, fault.position - before);
    if (from > 0 && text[from].isLowSurrogate())
        ++from;
    qsizetype to = std::min(from + most, text.size());
    if (to < text.size() && text[to].isLowSurrogate())
        ++to;
    const QString left = from > 0 ? QString(QChar(u'\u2026')) : QString();
    const QString right = to < text.size() ? QString(QChar(u'\u2026')) : QString();
    const qsizetype end = std::clamp(fault.position + fault.length, fault.position, to);
    const qsizetype spaces = left.size() + widthOf(text.mid(from, fault.position - from));
    const qsizetype carets = std::max<qsizetype>(1, widthOf(text.mid(fault.position, end - fault.position)));
    return QStringLiteral("patdesk-cli: %1\n  %2\n  %3%4\n  See --help-query.")
        .arg(visibleText(fault.message), left + visibleText(text.mid(from, to - from)) + right,
             QString(spaces, u' '), QString(carets, u'^'));
}

QString nothingFoundText(const Query& query, const std::vector<std::int64_t>& excluded, std::int64_t tokens) {
    const std::vector<Query> parts = query.parts();
    const auto most = std::max_element(excluded.begin(), excluded.end());
    if (most == excluded.end() || parts.size() < 2)
        return QStringLiteral("No token matches the query.");
    const Query& part = parts[static_cast<std::size_t>(most - excluded.begin())];
    return QStringLiteral("No token matches the query. “%1” alone excludes %2 of %3.")
        .arg(visibleText(printQuery(part)), QString::number(*most), QString::number(tokens));
}

} // namespace patdesk
