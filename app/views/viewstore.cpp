// SPDX-License-Identifier: MIT
#include "viewstore.h"

#include "viewjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

bool isNamed(const SavedView& view, const QString& name) {
    return view.name.compare(name, Qt::CaseInsensitive) == 0;
}

Error failed(const QFileDevice& file) {
    return {.kind = ErrorKind::FileFailed, .detail = file.errorString()};
}

} // namespace

ViewStore::ViewStore(const QString& file, QObject* parent) : QObject(parent), m_file(file) {}

Result<Done> ViewStore::load() {
    QFile file(m_file);
    if (!file.exists())
        return Done{};
    if (!file.open(QIODevice::ReadOnly)) {
        m_broken = true;
        return failed(file);
    }
    Result<QList<SavedView>> views = decodeViews(file.readAll());
    if (!views) {
        m_broken = true;
        return views.error();
    }
    m_views = *std::move(views);
    Q_EMIT changed();
    return Done{};
}

QList<SavedView> ViewStore::of(const QString& host) const {
    QList<SavedView> views;
    std::copy_if(m_views.begin(), m_views.end(), std::back_inserter(views),
                 [&host](const SavedView& view) { return view.isFor(host); });
    return views;
}

std::optional<SavedView> ViewStore::named(const QString& name) const {
    const qsizetype place = placeOf(name);
    return place < 0 ? std::nullopt : std::optional(m_views[place]);
}

qsizetype ViewStore::placeOf(const QString& name) const {
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [&name](const SavedView& view) { return isNamed(view, name); });
    return found == m_views.end() ? -1 : found - m_views.begin();
}

QString ViewStore::freeName(const QString& wished) const {
    QString name = wished.simplified();
    for (int number = 2; placeOf(name) >= 0; ++number)
        name = QStringLiteral("%1 %2").arg(wished.simplified()).arg(number);
    return name;
}

Result<QString> ViewStore::add(const SavedView& view, std::optional<qsizetype> place) {
    SavedView added = view;
    added.name = freeName(view.name);
    QList<SavedView> views = m_views;
    views.insert(std::clamp<qsizetype>(place.value_or(views.size()), 0, views.size()), added);
    const Result<Done> kept = keep(views);
    return kept ? Result<QString>(added.name) : Result<QString>(kept.error());
}

Result<Done> ViewStore::addAll(const QList<SavedView>& views) {
    const QList<SavedView> before = m_views;
    for (const SavedView& view : views) {
        SavedView added = view;
        added.name = freeName(view.name); // free among those added before it, too
        m_views.append(added);
    }
    const QList<SavedView> all = std::exchange(m_views, before);
    return keep(all);
}

Result<Done> ViewStore::change(const QString& name, const SavedView& view) {
    const qsizetype place = placeOf(name);
    const qsizetype other = placeOf(view.name);
    if (place < 0 || view.name.trimmed().isEmpty())
        return Error{.kind = ErrorKind::InvalidInput};
    if (other >= 0 && other != place)
        return Error{.kind = ErrorKind::Conflict};
    QList<SavedView> views = m_views;
    views[place] = view;
    return keep(views);
}

Result<std::pair<SavedView, qsizetype>> ViewStore::remove(const QString& name) {
    const qsizetype place = placeOf(name);
    if (place < 0)
        return Error{.kind = ErrorKind::InvalidInput};
    QList<SavedView> views = m_views;
    SavedView removed = views.takeAt(place);
    if (const Result<Done> kept = keep(views); !kept)
        return kept.error();
    return std::pair(std::move(removed), place);
}

Result<Done> ViewStore::move(const QString& name, int step, const QString& host) {
    const QList<SavedView> seen = of(host);
    const auto here = std::find_if(seen.begin(), seen.end(),
                                   [&name](const SavedView& view) { return isNamed(view, name); });
    const qsizetype there = here - seen.begin() + step;
    if (here == seen.end() || there < 0 || there >= seen.size())
        return Done{};
    QList<SavedView> views = m_views;
    views.move(placeOf(name), placeOf(seen[there].name));
    return keep(views);
}

Result<Done> ViewStore::keep(const QList<SavedView>& views) {
    if (m_broken) {
        QString aside = m_file + QStringLiteral(".broken");
        for (int number = 2; QFile::exists(aside); ++number)
            aside = m_file + QStringLiteral(".broken.%1").arg(number);
        QFile broken(m_file);
        if (broken.exists() && !broken.rename(aside))
            return failed(broken);
        m_broken = false;
    }
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    file.write(encodeViews(views));
    if (!file.commit())
        return failed(file);
    m_views = views;
    Q_EMIT changed();
    return Done{};
}

} // namespace patdesk
