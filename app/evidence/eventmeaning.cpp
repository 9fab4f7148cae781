// SPDX-License-Identifier: MIT
#include "eventmeaning.h"

#include "clientids.h"

#include <algorithm>

namespace patdesk {

namespace {

using Way = EventMeaning::Way;

/// The two clocks differ a little, and an event is the moment at which the service wrote it.
constexpr std::chrono::minutes before{5};
constexpr std::chrono::minutes after{5};

constexpr QLatin1String ways[] = {QLatin1String("unknown"), QLatin1String("id"), QLatin1String("name"),
                                  QLatin1String("owner")};

bool holds(const QString& text, const QByteArray& clientId) {
    const QByteArray utf8 = text.toUtf8();
    ClientIds ids;
    addClientIds({utf8.constData(), std::size_t(utf8.size())}, ids);
    return std::find(ids.begin(), ids.end(), clientId) != ids.end();
}

QString pathOf(const ServiceEvent& event, const QByteArray& clientId) {
    if (clientId.isEmpty())
        return {};
    for (const ServiceEvent::Field& field : event.fields) {
        if (holds(field.text, clientId))
            return field.path;
    }
    if (holds(event.targetName, clientId))
        return QStringLiteral("target.name");
    return holds(event.actorName, clientId) ? QStringLiteral("actor.name") : QString();
}

bool isSame(const QString& a, const QString& b) {
    return !a.isEmpty() && a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/// What one event shows, if it is of this sign-in.
EventMeaning meaningOf(const ServiceEvent& event, const OwnSignIn& signIn) {
    const auto created = event.created.known();
    if (event.kind != ServiceEvent::Kind::Used || !created || *created < signIn.at - before ||
        *created > signIn.at + after)
        return {};
    EventMeaning meaning{Way::Unknown, {}, event.created, event.id};
    meaning.path = pathOf(event, clientIdOf(signIn.token.id));
    if (!meaning.path.isEmpty())
        meaning.way = Way::IdInField;
    else if (isSame(event.targetName, signIn.token.name))
        meaning.way = Way::NameInTarget;
    else if (isActor(event, signIn.token.owner))
        meaning.way = Way::OnlyOwner;
    return meaning;
}

} // namespace

EventMeaning learnMeaning(std::span<const ServiceEvent> events, const OwnSignIn& signIn) {
    EventMeaning best;
    for (const ServiceEvent& event : events) {
        EventMeaning meaning = meaningOf(event, signIn);
        // The owner may use another token in the same minute: the most telling event is the one.
        const bool isFirst = best.way == Way::Unknown;
        if (meaning.way != Way::Unknown && (isFirst || meaning.way < best.way))
            best = std::move(meaning);
    }
    return best;
}

bool isActor(const ServiceEvent& event, const Owner& owner) {
    return isSame(event.actorName, owner.id.text()) || isSame(event.actorName, owner.name);
}

QJsonObject writeMeaning(const EventMeaning& meaning) {
    QJsonObject json{{QStringLiteral("way"), ways[static_cast<std::size_t>(meaning.way)]},
                     {QStringLiteral("path"), meaning.path},
                     {QStringLiteral("event"), meaning.eventId}};
    if (const auto learned = meaning.learned.known())
        json[QStringLiteral("learned")] = toRfc3339(*learned);
    return json;
}

EventMeaning readMeaning(const QJsonObject& json) {
    EventMeaning meaning;
    const QString way = json[QStringLiteral("way")].toString();
    for (std::size_t i = 0; i < std::size(ways); ++i) {
        if (way == ways[i])
            meaning.way = static_cast<Way>(i);
    }
    meaning.path = json[QStringLiteral("path")].toString();
    meaning.eventId = json[QStringLiteral("event")].toString();
    const QByteArray learned = json[QStringLiteral("learned")].toString().toLatin1();
    meaning.learned = parseRfc3339({learned.constData(), std::size_t(learned.size())});
    const bool isWhole =
        meaning.way == Way::Unknown ||
        (meaning.learned.known() && (meaning.way != Way::IdInField || !meaning.path.isEmpty()));
    return isWhole ? meaning : EventMeaning();
}

} // namespace patdesk
