// SPDX-License-Identifier: MIT
#include "keptfiles.h"

#include <QDir>
#include <QDirIterator>

#include <map>

namespace patdesk {

namespace {

/// By its path from the data folder.
KeptFiles::Kind kindOf(const QString& path) {
    using Kind = KeptFiles::Kind;
    const QString top = path.section(QLatin1Char('/'), 0, 0);
    if (top.startsWith(QLatin1String("journal.jsonl")))
        return Kind::Journal;
    if (top == QLatin1String("plans"))
        return Kind::Plans;
    if (top == QLatin1String("rotations") || top == QLatin1String("reminders.json") ||
        top == QLatin1String("asked.jsonl"))
        return Kind::Rotations;
    if (top == QLatin1String("evidence")) // HOST/snapshots beside what is known of the uses
        return path.section(QLatin1Char('/'), 2, 2).startsWith(QLatin1String("snapshots")) ? Kind::Snapshots
                                                                                           : Kind::Evidence;
    if (top == QLatin1String("verdicts.policy"))
        return Kind::Policy;
    return top == QLatin1String("views.json") ? Kind::Views : Kind::Others;
}

} // namespace

QList<KeptFiles> keptFiles(const QString& folder) {
    std::map<KeptFiles::Kind, KeptFiles> found;
    for (int kind = 0; kind < static_cast<int>(KeptFiles::Kind::Others); ++kind)
        found.emplace(KeptFiles::Kind(kind), KeptFiles{KeptFiles::Kind(kind)});
    const QDir root(folder);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString path = root.relativeFilePath(files.filePath());
        if (path == QLatin1String("lock")) // while Patdesk runs
            continue;
        const KeptFiles::Kind kind = kindOf(path);
        KeptFiles& its = found.try_emplace(kind, KeptFiles{kind}).first->second;
        ++its.files;
        its.bytes += files.fileInfo().size();
    }
    QList<KeptFiles> kept;
    for (const auto& [kind, its] : found)
        kept.append(its);
    return kept;
}

} // namespace patdesk
