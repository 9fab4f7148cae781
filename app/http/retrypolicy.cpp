// SPDX-License-Identifier: MIT
#include "retrypolicy.h"

#include <QLocale>

#include <algorithm>

namespace patdesk {

using std::chrono::milliseconds;

bool isTransient(const Error& error) {
    switch (error.kind) {
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::ServerFault:
        // 501 and 505 are answers about the request, which does not change.
        return error.httpStatus == 500 || (error.httpStatus >= 502 && error.httpStatus <= 504);
    default:
        return false;
    }
}

RetrySchedule::RetrySchedule(RetryPolicy policy, Instant start, const std::function<double()>& random)
    : m_policy(policy), m_start(start), m_random(std::move(random)) {}

std::optional<milliseconds> RetrySchedule::next(const Error& error, Instant now) {
    if (!isTransient(error) || ++m_tries >= m_policy.maxTries)
        return std::nullopt;
    const int doublings = std::min(m_tries - 1, 20);
    const milliseconds bound = std::min(m_policy.ceiling, m_policy.base * (1 << doublings));
    milliseconds wait(static_cast<qint64>(static_cast<double>(bound.count()) * m_random()));
    if (error.retryAfter)
        wait += *error.retryAfter; // the jitter on top, so that not all come back in the same moment
    if (now + wait > m_start + m_policy.budget)
        return std::nullopt;
    return wait;
}

std::optional<milliseconds> retryAfter(QByteArrayView header, Instant now) {
    constexpr milliseconds aDay = std::chrono::hours(24);
    const QByteArray text = header.toByteArray().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        const qint64 seconds = text.toLongLong(&isNumber); // more digits than fit are more than a day, too
        return isNumber && seconds < aDay.count() / 1000 ? milliseconds(seconds * 1000) : aDay;
    }
    const auto date = parseHttpDate(text);
    if (!date)
        return std::nullopt;
    return std::clamp(std::chrono::duration_cast<milliseconds>(*date - now), milliseconds(0), aDay);
}

std::optional<Instant> parseHttpDate(QByteArrayView text) {
    const QDateTime parsed = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(),
                                                     QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!parsed.isValid())
        return std::nullopt;
    return instantOf(QDateTime(parsed.date(), parsed.time(), Qt::UTC));
}

} // namespace patdesk
