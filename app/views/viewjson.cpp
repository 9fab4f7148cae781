// SPDX-License-Identifier: MIT
#include "viewjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::ViewJson)
};

/// What the tokens are grouped by; empty = nothing.
const QString ownerGroup = QStringLiteral("owner");
const QString formatName = QStringLiteral("patdeskViews");

/// In the order of TokenColumn.
constexpr std::array columnNames{"name",        "owner",    "owner-state", "scopes",  "created",
                                 "used",        "expires",  "status",      "verdict", "managed",
                                 "scope-names", "lifetime", "id"};
static_assert(columnNames.size() == std::size_t{tokenColumnCount});

/// Longer texts are no names and no queries.
constexpr qsizetype longestName = 200;
constexpr qsizetype longestQuery = 4'000;
constexpr int mostWarnDays = 365;

QString nameFor(TokenColumn column) {
    return QString::fromLatin1(columnNames[static_cast<std::size_t>(column)]);
}

std::optional<TokenColumn> columnNamed(const QString& name) {
    for (int i = 0; i < tokenColumnCount; ++i) {
        if (nameFor(static_cast<TokenColumn>(i)) == name)
            return static_cast<TokenColumn>(i);
    }
    return {};
}

QJsonObject objectOf(const SavedView& view) {
    QJsonArray columns;
    for (const TokenColumn column : view.look.shown)
        columns.append(nameFor(column));
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("query"), view.query},
            {QStringLiteral("host"), view.host},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("sort"), view.look.sorted ? nameFor(*view.look.sorted) : QString()},
            {QStringLiteral("descending"), view.look.descending},
            {QStringLiteral("group"), view.look.byOwner ? ownerGroup : QString()},
            {QStringLiteral("warnDays"), view.warnDays}};
}

SavedView viewIn(const QJsonObject& object) {
    SavedView view{object[QLatin1String("name")].toString().simplified(),
                   object[QLatin1String("query")].toString(),
                   {},
                   object[QLatin1String("host")].toString()};
    for (const QJsonValue& name : object[QLatin1String("columns")].toArray()) {
        const auto column = columnNamed(name.toString());
        if (column && !view.look.shown.contains(*column))
            view.look.shown.append(*column);
    }
    view.look.sorted = columnNamed(object[QLatin1String("sort")].toString());
    view.look.descending = object[QLatin1String("descending")].toBool();
    view.look.byOwner = object[QLatin1String("group")].toString() == ownerGroup;
    view.warnDays = std::clamp(object[QLatin1String("warnDays")].toInt(), 0, mostWarnDays);
    return view;
}

Error refused(const QString& why) {
    return {.kind = ErrorKind::InvalidInput, .detail = why};
}

} // namespace

QByteArray encodeViews(const QList<SavedView>& views) {
    QJsonArray array;
    for (const SavedView& view : views)
        array.append(objectOf(view));
    return QJsonDocument(QJsonObject{{formatName, 1}, {QStringLiteral("views"), array}}).toJson();
}

Result<QList<SavedView>> decodeViews(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonObject file = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return refused(Words::tr("It is not valid JSON: %1.").arg(fault.errorString()));
    if (file[formatName].toInt() != 1)
        return refused(Words::tr("It has no views of Patdesk."));
    QList<SavedView> views;
    for (const QJsonValue& value : file[QLatin1String("views")].toArray()) {
        const SavedView view = viewIn(value.toObject());
        if (view.name.isEmpty() || view.name.size() > longestName)
            return refused(Words::tr("View %1 has no name, or a very long one.").arg(views.size() + 1));
        if (view.query.size() > longestQuery)
            return refused(Words::tr("The query of view %1 is too long.").arg(views.size() + 1));
        views.append(view);
    }
    return views;
}

} // namespace patdesk
