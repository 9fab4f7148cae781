// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace patdesk {

/// Files that Patdesk keeps, by what they are for.
struct KeptFiles {
    enum class Kind {
        Journal,
        Plans,     ///< with drafts and the logs of scream tests
        Rotations, ///< with reminders and who was written to
        Evidence,  ///< the days of use, and how events name tokens
        Snapshots, ///< what tokens were, of each whole list
        Policy,
        Views,
        Others,
    };

    Kind kind;
    int files = 0;
    qint64 bytes = 0;
};

/// Of a data folder (Lifecycle::folder()), one for each kind in the order of Kind; Others only where there
/// are some. Reads folders, so that it may take a moment. Any thread.
QList<KeptFiles> keptFiles(const QString& folder);

} // namespace patdesk
