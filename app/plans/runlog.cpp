// SPDX-License-Identifier: MIT
#include "runlog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

// In the order of StepState.
constexpr std::array stateNames{"waiting", "sending", "done", "failed", "setAside", "unknown", "cancelled"};

std::optional<StepState> stateNamed(const QString& name) {
    const auto found = std::find_if(stateNames.begin(), stateNames.end(),
                                    [&name](const char* n) { return name == QLatin1String(n); });
    if (found == stateNames.end())
        return std::nullopt;
    return static_cast<StepState>(found - stateNames.begin());
}

} // namespace

RunLog::RunLog(const QString& path, int steps) : m_log(path), m_records(steps) {}

Result<Done> RunLog::open() {
    const Result<QList<QByteArray>> lines = m_log.open();
    if (!lines)
        return lines.error();
    for (const QByteArray& line : *lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const int step = object[QLatin1String("step")].toInt(-1);
        const auto state = stateNamed(object[QLatin1String("state")].toString());
        if (step < 0 || step >= m_records.size() || !state)
            return Error{.kind = ErrorKind::InvalidInput, .detail = m_log.path()};
        m_records[step] = {*state, {}};
        if (const auto kind = errorKindNamed(object[QLatin1String("error")].toString()))
            m_records[step].error = Error{.kind = *kind,
                                          .detail = object[QLatin1String("detail")].toString(),
                                          .trackingId = object[QLatin1String("trackingId")].toString()};
    }
    m_wasStarted = !lines->isEmpty();
    return Done{};
}

Result<Done> RunLog::record(int step, const StepRecord& record, Instant at) {
    QJsonObject object{
        {QStringLiteral("step"), step},
        {QStringLiteral("state"), QString::fromLatin1(stateNames[static_cast<size_t>(record.state)])},
        {QStringLiteral("at"), toRfc3339(at)},
    };
    if (record.error) {
        object[QLatin1String("error")] = nameOf(record.error->kind);
        object[QLatin1String("detail")] = record.error->detail;
        object[QLatin1String("trackingId")] = record.error->trackingId;
    }
    if (const Result<Done> written = m_log.append(QJsonDocument(object).toJson(QJsonDocument::Compact));
        !written)
        return written;
    m_records[step] = record;
    return Done{};
}

} // namespace patdesk
