// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "rotation.h"

#include <QList>

namespace patdesk {

/// The rotations on disk: one small JSON file each in one folder, written whole and atomically, mode 0600. No
/// secret is in them.
class RotationStore {
public:
    explicit RotationStore(const QString& folder);

    /// Reads all, oldest first. A file that cannot be read is left alone and named in unreadable().
    Result<Done> load();

    const QList<Rotation>& rotations() const { return m_rotations; }

    QStringList unreadable() const { return m_unreadable; }

    /// Adds or replaces, on disk first. FileFailed: then nothing may be sent.
    Result<Done> save(const Rotation& rotation);
    /// Adds or replaces in memory alone: what has happened at the service although the disk is full. The next
    /// save() writes it.
    void hold(const Rotation& rotation);

private:
    QString m_folder;
    QList<Rotation> m_rotations;
    QStringList m_unreadable;
};

} // namespace patdesk
