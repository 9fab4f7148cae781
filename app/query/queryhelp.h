// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace patdesk {

/// A piece of a query, and what it finds.
struct QueryExample {
    QString text;
    QString meaning;
};

/// The grammar, told by examples.
QList<QueryExample> queryExamples();

/// The same as a text of two columns, for a terminal.
QString queryHelp();

} // namespace patdesk
