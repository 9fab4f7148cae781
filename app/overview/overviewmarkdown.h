// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace patdesk {

/// An overview in words. Texts are as the service has them: nothing is escaped yet.
struct OverviewText {
    /// Two cells a row.
    struct Table {
        QStringList heads;
        QList<QStringList> rows;
    };

    struct Changes {
        QString title; ///< "New tokens: 12"
        QStringList lines;
    };

    QString title;
    QStringList notes; ///< a paragraph each
    QList<Table> tables;
    QString changesTitle;
    QString changesNote; ///< in the place of the changes, or before them; may be empty
    QList<Changes> changes;
};

/// As Markdown (CommonMark with tables), every text escaped (exportlines.h).
QString overviewMarkdown(const OverviewText& text);

} // namespace patdesk
