// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "savedview.h"

#include <QObject>

namespace patdesk {

/// The views that the user saved, in their order, in one file. Each change is on the disk when it returns; a
/// change that cannot be written is not made (FileFailed). A file that cannot be read is put aside as
/// FILE.broken before the first change. Main thread only.
class ViewStore : public QObject {
    Q_OBJECT

public:
    explicit ViewStore(const QString& file, QObject* parent = nullptr);

    /// FileFailed, or InvalidInput for a file that is none of ours. No file = no views.
    Result<Done> load();

    const QList<SavedView>& all() const { return m_views; }

    /// In their order: those for all tenants and those for this one.
    QList<SavedView> of(const QString& host) const;
    std::optional<SavedView> named(const QString& name) const;

    /// The name, or with a number where another view has it: "Leavers 2".
    QString freeName(const QString& wished) const;

    /// Under a free name, at the end or at this place among all(); answers the name.
    Result<QString> add(const SavedView& view, std::optional<qsizetype> place = {});
    /// All of them or none.
    Result<Done> addAll(const QList<SavedView>& views);
    /// Conflict where the new name is another view's, InvalidInput where it is empty.
    Result<Done> change(const QString& name, const SavedView& view);
    /// Answers what was removed and where it stood, so that it can be added again.
    Result<std::pair<SavedView, qsizetype>> remove(const QString& name);
    /// Before or behind its neighbour among those of the host. Where there is none, nothing is done.
    Result<Done> move(const QString& name, int step, const QString& host);

Q_SIGNALS:
    void changed();

private:
    qsizetype placeOf(const QString& name) const;
    Result<Done> keep(const QList<SavedView>& views);

    QString m_file;
    QList<SavedView> m_views;
    bool m_broken = false;
};

} // namespace patdesk
