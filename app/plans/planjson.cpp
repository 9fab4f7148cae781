// SPDX-License-Identifier: MIT
#include "planjson.h"

#include "changejson.h"
#include "jsontext.h"
#include "ownerfile.h"
#include "tokenrecord.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <utility>

namespace patdesk {

namespace {

constexpr int formatNumber = 1;

// In the order of the enumerations.
constexpr std::array actionNames{"delete", "setExpiry", "suspend", "narrowScopes", "rename"};
constexpr std::array warningNames{"inUse",           "managed",   "usedRecently", "useUnreadable",
                                  "cannotTell",      "suspended", "nameSaysKeep", "nameSaysProduction",
                                  "ownersOnlyToken", "nameTaken", "neverAgain"};
constexpr std::array obstacleNames{
    "none",          "signedInWith", "somebodyElses", "notPatchableInGeneration",
    "managedLocked", "nothingToDo",  "nameRefused",   "scopesRefused",
    "expiryRefused", "unreadable",   "gone"};

template <size_t n, class Enum>
QString nameIn(const std::array<const char*, n>& names, Enum value) {
    return QString::fromLatin1(names[static_cast<size_t>(value)]);
}

template <class Enum, size_t n>
std::optional<Enum> valueIn(const std::array<const char*, n>& names, const QString& name) {
    for (size_t i = 0; i < n; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

QByteArray encodeStep(const PlanStep& step, ApiGeneration generation) {
    QStringList warnings;
    for (const PlanWarning warning : step.warnings)
        warnings.append(nameIn(warningNames, warning));
    const PlanRequest request = requestOf(step, generation);
    JsonText before;
    addRecord(before, step.preImage);
    JsonText json;
    json.text("action", nameIn(actionNames, step.action));
    json.text("method", request.method);
    json.text("path", request.path);
    json.raw("before", before.take());
    json.texts("warnings", warnings);
    json.text("obstacle", nameIn(obstacleNames, step.obstacle));
    json.flag("struckOut", step.skipped);
    if (step.action != PlanAction::Delete)
        json.raw("patch", encodePatch(step.patch));
    return json.take();
}

QByteArray encodeUndone(const UndonePlan& undone) {
    JsonText json;
    json.text("id", undone.id);
    json.text("made", toRfc3339(undone.made));
    json.flag("reminds", undone.reminds);
    return json.take();
}

Error invalid(const QString& what) {
    return {.kind = ErrorKind::InvalidInput, .detail = what};
}

Result<PlanStep> decodeStep(const QJsonObject& object, const QString& place) {
    PlanStep step;
    const auto action = valueIn<PlanAction>(actionNames, object[QLatin1String("action")].toString());
    const auto obstacle = valueIn<PlanObstacle>(obstacleNames, object[QLatin1String("obstacle")].toString());
    const Result<Token> token = tokenFromRecord(object[QLatin1String("before")].toObject());
    if (!action || !obstacle)
        return invalid(place + QStringLiteral(": unknown action or obstacle"));
    if (!token)
        return invalid(place + QStringLiteral(": ") + token.error().detail);
    step.action = *action;
    step.obstacle = *obstacle;
    step.preImage = *token;
    step.skipped = object[QLatin1String("struckOut")].toBool();
    for (const QJsonValue name : object[QLatin1String("warnings")].toArray()) {
        const auto warning = valueIn<PlanWarning>(warningNames, name.toString());
        if (!warning)
            return invalid(place + QStringLiteral(": unknown warning"));
        step.warnings.append(*warning);
    }
    if (step.action == PlanAction::Delete)
        return step;
    const QJsonArray patch = object[QLatin1String("patch")].toArray();
    if (patch.isEmpty())
        return step;
    const Result<TokenPatch> read = decodePatch(QJsonDocument(patch).toJson(QJsonDocument::Compact));
    if (!read)
        return invalid(place + QStringLiteral(": ") + read.error().detail);
    step.patch = *read;
    return step;
}

/// Up to the first step.
QByteArray encodeHead(const Plan& plan) {
    JsonText json;
    json.number("format", formatNumber);
    json.text("id", plan.id);
    json.text("title", plan.title);
    json.text("made", toRfc3339(plan.made));
    json.text("tenant", plan.tenantName);
    json.text("host", plan.tenantHost);
    json.flag("production", plan.production);
    json.text("generation", traits(plan.generation).name);
    if (plan.judged)
        json.flag("judged", true);
    if (!plan.reason.isEmpty())
        json.text("reason", plan.reason);
    if (plan.deleteAfter)
        json.number("deleteAfterDays", plan.deleteAfter->count());
    if (plan.listenFor)
        json.number("listenForDays", plan.listenFor->count());
    if (plan.undoes)
        json.raw("undoes", encodeUndone(*plan.undoes));
    return json.take().chopped(1) + ",\n\"steps\":[";
}

/// Hands the document out in pieces, until one is not taken: a plan can have as many steps as the tenant has
/// tokens.
template <class Take>
bool encodeInPieces(const Plan& plan, Take take) {
    constexpr qsizetype pieceBytes = 1 << 20;
    QByteArray piece = encodeHead(plan);
    bool isFirst = true;
    for (const PlanStep& step : plan.steps) {
        piece += std::exchange(isFirst, false) ? "\n" : ",\n";
        piece += encodeStep(step, plan.generation);
        if (piece.size() < pieceBytes)
            continue;
        if (!take(piece))
            return false;
        piece.resize(0);
    }
    return take(piece += "\n]}\n");
}

} // namespace

QByteArray encodePlan(const Plan& plan) {
    QByteArray json;
    encodeInPieces(plan, [&json](const QByteArray& piece) {
        json += piece;
        return true;
    });
    return json;
}

Result<Plan> decodePlan(const QByteArray& json) {
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return invalid(parse.errorString());
    if (object[QLatin1String("format")].toInt() != formatNumber)
        return invalid(QStringLiteral("not a plan of format 1"));
    const auto made = parseRfc3339(object[QLatin1String("made")].toString().toStdString());
    const auto generation = generationNamed(object[QLatin1String("generation")].toString());
    if (!made || !generation)
        return invalid(QStringLiteral("no date or generation"));
    Plan plan;
    plan.id = object[QLatin1String("id")].toString();
    plan.title = object[QLatin1String("title")].toString();
    plan.made = *made;
    plan.tenantName = object[QLatin1String("tenant")].toString();
    plan.tenantHost = object[QLatin1String("host")].toString();
    plan.production = object[QLatin1String("production")].toBool();
    plan.generation = *generation;
    plan.judged = object[QLatin1String("judged")].toBool();
    plan.reason = object[QLatin1String("reason")].toString();
    if (const int days = object[QLatin1String("deleteAfterDays")].toInt(); days > 0)
        plan.deleteAfter = std::chrono::days(days);
    if (const int days = object[QLatin1String("listenForDays")].toInt(); days > 0)
        plan.listenFor = std::chrono::days(days);
    const QJsonObject undone = object[QLatin1String("undoes")].toObject();
    if (const auto then = parseRfc3339(undone[QLatin1String("made")].toString().toStdString()))
        plan.undoes = UndonePlan{undone[QLatin1String("id")].toString(), *then,
                                 undone[QLatin1String("reminds")].toBool()};
    for (const QJsonValue value : object[QLatin1String("steps")].toArray()) {
        Result<PlanStep> step =
            decodeStep(value.toObject(), QStringLiteral("step %1").arg(plan.steps.size() + 1));
        if (!step)
            return step.error();
        plan.steps.append(std::move(step).value());
    }
    return plan;
}

Result<Done> savePlan(const Plan& plan, const QString& path) {
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && keepToOwner(file) &&
        encodeInPieces(plan,
                       [&file](const QByteArray& piece) { return file.write(piece) == piece.size(); }) &&
        file.commit();
    if (written)
        return Done{};
    return Error{.kind = ErrorKind::FileFailed, .detail = path + QStringLiteral(": ") + file.errorString()};
}

Result<Plan> loadPlan(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = path + QStringLiteral(": ") + file.errorString()};
    return decodePlan(file.readAll());
}

} // namespace patdesk
