// SPDX-License-Identifier: MIT
#include "jsonpatch.h"

#include <optional>

namespace patdesk::demo {

namespace {

using Refused = std::optional<PatchRefusal>;

PatchRefusal refusal(const char* reason, const QString& about) {
    return {QString::fromUtf8(reason).arg(about)};
}

/// Where an operation points to: a member, or one element of it.
struct Target {
    QString member;
    QString element;
    bool inArray = false;
};

/// RFC 6901: "~1" is a slash, "~0" a tilde, in that order.
QString unescaped(QString token) {
    return token.replace(QLatin1String("~1"), QLatin1String("/"))
        .replace(QLatin1String("~0"), QLatin1String("~"));
}

std::optional<Target> targetOf(const QString& path, const QStringList& reachable) {
    const QStringList tokens = path.split(QLatin1Char('/'));
    if (tokens.size() < 2 || tokens.size() > 3 || !tokens.first().isEmpty())
        return std::nullopt;
    Target target{unescaped(tokens.at(1)), tokens.size() == 3 ? unescaped(tokens.at(2)) : QString(),
                  tokens.size() == 3};
    return reachable.contains(target.member) ? std::optional(target) : std::nullopt;
}

/// An element's place by RFC 6901: "0" or digits without a leading zero; "-" stands for the end.
std::optional<int> placeIn(const QJsonArray& array, const QString& element, bool endAllowed) {
    if (element == QLatin1String("-"))
        return endAllowed ? std::optional(static_cast<int>(array.size())) : std::nullopt;
    bool isNumber = false;
    const int place = element.toInt(&isNumber);
    if (!isNumber || QString::number(place) != element || place < 0)
        return std::nullopt;
    const int last = static_cast<int>(array.size()) - (endAllowed ? 0 : 1);
    return place <= last ? std::optional(place) : std::nullopt;
}

Refused applyToElement(const QString& op, const QJsonValue& value, const Target& target,
                       QJsonObject& document) {
    if (!document.value(target.member).isArray())
        return refusal("%1 has no elements", target.member);
    QJsonArray array = document.value(target.member).toArray();
    const auto place = placeIn(array, target.element, op == QLatin1String("add"));
    if (!place)
        return refusal("there is no element %1", target.element);
    if (op == QLatin1String("add"))
        array.insert(*place, value);
    else if (op == QLatin1String("replace"))
        array.replace(*place, value);
    else if (op == QLatin1String("remove"))
        array.removeAt(*place);
    else if (array.at(*place) != value)
        return refusal("the test of %1 failed", target.member);
    document.insert(target.member, array);
    return std::nullopt;
}

Refused applyToMember(const QString& op, const QJsonValue& value, const Target& target,
                      QJsonObject& document) {
    const bool exists = document.contains(target.member);
    if (!exists && op != QLatin1String("add"))
        return refusal("there is no %1", target.member);
    if (op == QLatin1String("remove"))
        document.remove(target.member);
    else if (op != QLatin1String("test"))
        document.insert(target.member, value);
    else if (document.value(target.member) != value)
        return refusal("the test of %1 failed", target.member);
    return std::nullopt;
}

Refused applyOperation(const QJsonObject& operation, const QStringList& reachable, Patched& patched) {
    static const QStringList known{QStringLiteral("add"), QStringLiteral("remove"), QStringLiteral("replace"),
                                   QStringLiteral("test")};
    const QString op = operation.value(QLatin1String("op")).toString();
    if (!known.contains(op))
        return refusal("the operation %1 is not supported", op);
    const QString path = operation.value(QLatin1String("path")).toString();
    const auto target = targetOf(path, reachable);
    if (!target)
        return refusal("the path %1 cannot be patched", path);
    if (op != QLatin1String("remove") && !operation.contains(QLatin1String("value")))
        return refusal("the operation on %1 has no value", path);
    if (op != QLatin1String("test"))
        patched.touched.insert(target->member);
    const QJsonValue value = operation.value(QLatin1String("value"));
    return target->inArray ? applyToElement(op, value, *target, patched.document)
                           : applyToMember(op, value, *target, patched.document);
}

} // namespace

std::variant<Patched, PatchRefusal> applyPatch(const QJsonArray& patch, const QJsonObject& document,
                                               const QStringList& reachable) {
    Patched patched{document, {}};
    for (const QJsonValue operation : patch) {
        if (!operation.isObject())
            return PatchRefusal{QStringLiteral("an operation is no object")};
        if (auto refused = applyOperation(operation.toObject(), reachable, patched))
            return *refused;
    }
    return patched;
}

} // namespace patdesk::demo
