// SPDX-License-Identifier: MIT
#include "screamlog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace patdesk {

namespace {

// In the order of the enumerations.
constexpr std::array stateNames{"listening", "screamed", "restored", "notRestored",
                                "silent",    "changed",  "gone",     "notSuspended"};
constexpr std::array kindNames{"failedUse", "use", "rowUsed", "person"};

template <class Enum, std::size_t n>
std::optional<Enum> valueIn(const std::array<const char*, n>& names, const QJsonValue& name) {
    const auto found = std::find_if(names.begin(), names.end(), [text = name.toString()](const char* one) {
        return text == QLatin1String(one);
    });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

template <class Enum, std::size_t n>
QString nameIn(const std::array<const char*, n>& names, Enum value) {
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

std::optional<Instant> instantIn(const QJsonObject& json, const char* key) {
    return parseRfc3339(json[QLatin1String(key)].toString().toStdString());
}

QJsonObject encode(const Scream& scream) {
    return {{QStringLiteral("kind"), nameIn(kindNames, scream.kind)},
            {QStringLiteral("at"), toRfc3339(scream.at)},
            {QStringLiteral("address"), scream.address},
            {QStringLiteral("event"), scream.eventId},
            {QStringLiteral("uncertain"), scream.uncertain}};
}

std::optional<Scream> decodeScream(const QJsonObject& json) {
    const auto kind = valueIn<Scream::Kind>(kindNames, json[QLatin1String("kind")]);
    const auto at = instantIn(json, "at");
    if (!kind || !at)
        return std::nullopt;
    return Scream{*kind, *at, json[QLatin1String("address")].toString(),
                  json[QLatin1String("event")].toString(), json[QLatin1String("uncertain")].toBool()};
}

QByteArray lineOf(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray beginOf(Instant at, Instant until) {
    return lineOf({{QStringLiteral("begun"), toRfc3339(at)}, {QStringLiteral("until"), toRfc3339(until)}});
}

QByteArray encode(int step, const ScreamSubject& subject) {
    QJsonObject json{{QStringLiteral("step"), step},
                     {QStringLiteral("state"), nameIn(stateNames, subject.state)}};
    if (subject.since)
        json[QLatin1String("since")] = toRfc3339(*subject.since);
    if (subject.scream)
        json[QLatin1String("scream")] = encode(*subject.scream);
    if (subject.error) {
        json[QLatin1String("error")] = nameOf(subject.error->kind);
        json[QLatin1String("detail")] = subject.error->detail;
        json[QLatin1String("trackingId")] = subject.error->trackingId;
        json[QLatin1String("refusedAs")] = subject.refusedAs.text();
    }
    return lineOf(json);
}

} // namespace

ScreamLog::ScreamLog(const QString& path, Plan plan) : m_log(path) {
    m_test.plan = std::move(plan);
    m_test.subjects.resize(m_test.plan.steps.size());
}

Result<Done> ScreamLog::open() {
    const Result<QList<QByteArray>> lines = m_log.open();
    if (!lines)
        return lines.error();
    for (const QByteArray& line : *lines) {
        if (!read(line))
            return Error{.kind = ErrorKind::InvalidInput, .detail = m_log.path()};
    }
    return Done{};
}

bool ScreamLog::read(const QByteArray& line) {
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (const auto begun = instantIn(json, "begun")) {
        const auto until = instantIn(json, "until");
        m_test.begun = *begun;
        m_test.until = until.value_or(*begun);
        m_test.ended.reset(); // again, after it was stopped
        m_test.stopped = false;
        m_hasBegun = true;
        return until.has_value();
    }
    if (const auto heard = instantIn(json, "heard")) {
        m_test.heardUntil = heard;
        m_test.unclear = json[QLatin1String("unclear")].toBool();
        return true;
    }
    if (const auto ended = instantIn(json, "ended")) {
        m_test.ended = ended;
        m_test.stopped = json[QLatin1String("stopped")].toBool();
        return true;
    }
    const int step = json[QLatin1String("step")].toInt(-1);
    const auto state = valueIn<ScreamSubject::State>(stateNames, json[QLatin1String("state")]);
    if (step < 0 || step >= m_test.subjects.size() || !state)
        return false;
    ScreamSubject subject{
        *state, decodeScream(json[QLatin1String("scream")].toObject()), {}, instantIn(json, "since")};
    if (const auto kind = errorKindNamed(json[QLatin1String("error")].toString()))
        subject.error = Error{.kind = *kind,
                              .detail = json[QLatin1String("detail")].toString(),
                              .trackingId = json[QLatin1String("trackingId")].toString()};
    subject.refusedAs = TokenId(json[QLatin1String("refusedAs")].toString());
    m_test.subjects[step] = subject;
    return true;
}

Result<Done> ScreamLog::begin(Instant at, Instant until) {
    if (m_hasBegun)
        return Done{};
    Result<Done> written = m_log.append(beginOf(at, until));
    if (!written)
        return written;
    m_test.begun = at;
    m_test.until = until;
    m_hasBegun = true;
    return written;
}

Result<Done> ScreamLog::goOn() {
    Result<Done> written = m_log.append(beginOf(m_test.begun, m_test.until));
    if (!written)
        return written;
    m_test.ended.reset();
    m_test.stopped = false;
    return written;
}

Result<Done> ScreamLog::setSubjects(const Subjects& subjects) {
    if (subjects.isEmpty())
        return Done{};
    QByteArrayList lines;
    for (const auto& [step, subject] : subjects)
        lines.append(encode(step, subject));
    Result<Done> written = m_log.append(lines);
    if (!written)
        return written;
    for (const auto& [step, subject] : subjects)
        m_test.subjects[step] = subject;
    return written;
}

Result<Done> ScreamLog::setHeard(Instant until, bool unclear) {
    Result<Done> written = m_log.append(
        lineOf({{QStringLiteral("heard"), toRfc3339(until)}, {QStringLiteral("unclear"), unclear}}));
    if (!written)
        return written;
    m_test.heardUntil = until;
    m_test.unclear = unclear;
    return written;
}

Result<Done> ScreamLog::end(Instant at, bool stopped) {
    Result<Done> written = m_log.append(
        lineOf({{QStringLiteral("ended"), toRfc3339(at)}, {QStringLiteral("stopped"), stopped}}));
    if (!written)
        return written;
    m_test.ended = at;
    m_test.stopped = stopped;
    return written;
}

} // namespace patdesk
