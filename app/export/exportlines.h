// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace patdesk {

/// One CSV field (RFC 4180), quoted where needed. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it, so that it stays text: one that begins with = + - @, with or without spaces, tabs
/// and other characters that are not seen before it, or with a tab or a line end (OWASP, CSV injection). A
/// NUL, where many readers stop, is replaced.
QString csvField(const QString& text);

/// A line of such fields.
QString csvLine(const QStringList& cells);

/// On one line, with what Markdown (CommonMark, and what GitHub adds to it) would read as markup escaped,
/// addresses and mentions included.
QString markdownText(const QString& text);
/// A row of a Markdown table of such texts.
QString markdownLine(const QStringList& cells);
/// The first row, and the one that ends it.
QString markdownHead(const QStringList& heads);

enum class TableFormat { Csv, Markdown };

/// A whole table: UTF-8.
QByteArray exportedTable(const QStringList& heads, const QList<QStringList>& rows, TableFormat format);

} // namespace patdesk
