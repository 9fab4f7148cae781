// SPDX-License-Identifier: MIT
#include "instant.h"

#include <array>
#include <cstdio>

namespace patdesk {

namespace {

constexpr Instant earliest = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
constexpr Instant latest =
    Instant(std::chrono::sys_days(std::chrono::year(10000) / 1 / 1)) - std::chrono::milliseconds(1);

/// Two to four digits at a fixed place; -1 if one of them is none.
int digits(std::string_view text, size_t at, size_t count) {
    int value = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Reads ".123456789" from `at` and moves `at` behind it; -1 if there is a point without digits.
int fractionMs(std::string_view text, size_t& at) {
    if (at >= text.size() || text[at] != '.')
        return 0;
    const size_t first = ++at;
    int ms = 0;
    int weight = 100;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        ms += weight * (text[at] - '0');
        weight /= 10;
    }
    return at == first ? -1 : ms;
}

/// Reads "Z", "+hh:mm" or "-hhmm" up to the end of the text.
std::optional<std::chrono::minutes> offsetAt(std::string_view text, size_t at) {
    if (at >= text.size())
        return std::nullopt;
    if (text[at] == 'Z' || text[at] == 'z')
        return at + 1 == text.size() ? std::optional(std::chrono::minutes(0)) : std::nullopt;
    const bool colon = text.size() == at + 6 && text[at + 3] == ':';
    if ((text[at] != '+' && text[at] != '-') || !(colon || text.size() == at + 5))
        return std::nullopt;
    const int hours = digits(text, at + 1, 2);
    const int minutes = digits(text, at + (colon ? 4 : 3), 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset(hours * 60 + minutes);
    return text[at] == '-' ? -offset : offset;
}

} // namespace

std::optional<Instant> parseRfc3339(std::string_view text) {
    using namespace std::chrono;
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':' ||
        (text[10] != 'T' && text[10] != 't' && text[10] != ' '))
        return std::nullopt;
    const int y = digits(text, 0, 4), mo = digits(text, 5, 2), d = digits(text, 8, 2);
    const int h = digits(text, 11, 2), mi = digits(text, 14, 2), s = digits(text, 17, 2);
    if (y < 1 || mo < 1 || d < 1 || h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 60)
        return std::nullopt;
    const year_month_day date{year(y), month(static_cast<unsigned>(mo)), day(static_cast<unsigned>(d))};
    if (!date.ok())
        return std::nullopt;
    size_t at = 19;
    const int ms = fractionMs(text, at);
    const auto offset = offsetAt(text, at);
    if (ms < 0 || !offset)
        return std::nullopt;
    const Instant instant =
        Instant(sys_days(date)) + hours(h) + minutes(mi) + seconds(s) + milliseconds(ms) - *offset;
    // The offset or a leap second can lead out of the years that four digits can write.
    return instant < earliest || instant > latest ? std::nullopt : std::optional(instant);
}

QString toRfc3339(Instant instant) {
    using namespace std::chrono;
    const sys_days date = floor<days>(instant);
    const year_month_day day(date);
    const hh_mm_ss time(instant - date);
    std::array<char, 80> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                                     int(day.year()), unsigned(day.month()), unsigned(day.day()),
                                     int(time.hours().count()), int(time.minutes().count()),
                                     int(time.seconds().count()), int(time.subseconds().count()));
    return QString::fromLatin1(text.data(), length);
}

} // namespace patdesk
