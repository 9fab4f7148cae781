// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace patdesk {

/// The words of the windows and what they mean, as ui/GLOSSARY.md has them.
QList<std::pair<QString, QString>> glossary();

/// Of the tables of a Markdown text, the first two columns, without their headings.
QList<std::pair<QString, QString>> tableRows(const QString& markdown);

} // namespace patdesk
