// SPDX-License-Identifier: MIT
#include "moment.h"

#include <algorithm>
#include <cmath>

namespace patdesk {

namespace {

/// What is written for "no date" in the first years of a calendar lies before this, whatever its time zone.
constexpr Instant earliest = std::chrono::sys_days(std::chrono::year(1970) / 1 / 2);
constexpr Instant latest =
    Instant(std::chrono::sys_days(std::chrono::year(10000) / 1 / 1)) - std::chrono::milliseconds(1);

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes a text from the left; what is not there is not taken.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }

    char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool take(char c) {
        if (next() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeOneOf(std::string_view characters) {
        return !m_rest.empty() && characters.find(next()) != std::string_view::npos && take(next());
    }

    /// Exactly so many digits; -1, and nothing taken, if they are not there.
    int number(std::size_t digits) {
        if (m_rest.size() < digits || !std::all_of(m_rest.begin(), m_rest.begin() + digits, isDigit))
            return -1;
        int value = 0;
        for (; digits > 0; --digits, m_rest.remove_prefix(1))
            value = value * 10 + (next() - '0');
        return value;
    }

    /// The digits of a fraction, cut to milliseconds; -1 without any.
    int fractionMs() {
        if (!isDigit(next()))
            return -1;
        int ms = 0;
        for (int weight = 100; isDigit(next()); weight /= 10, m_rest.remove_prefix(1))
            ms += weight * (next() - '0');
        return ms;
    }

private:
    std::string_view m_rest;
};

/// hh:mm, hh:mm:ss or hh:mm:ss.fraction.
std::optional<std::chrono::milliseconds> readTime(Reader& text) {
    using namespace std::chrono;
    const int h = text.number(2);
    const int min = text.take(':') ? text.number(2) : -1;
    const int s = text.take(':') ? text.number(2) : 0;
    const int ms = text.takeOneOf(".,") ? text.fractionMs() : 0;
    if (h < 0 || h > 23 || min < 0 || min > 59 || s < 0 || s > 60 || ms < 0)
        return std::nullopt;
    return hours(h) + minutes(min) + seconds(s) + milliseconds(ms);
}

/// Z, +hh, +hhmm or +hh:mm, and a zone's name behind it; nothing of all that is UTC.
std::optional<std::chrono::minutes> readOffset(Reader& text) {
    std::chrono::minutes offset{0};
    if (text.atEnd())
        return offset;
    text.take(' ');
    if (!text.takeOneOf("Zz")) {
        const bool west = text.next() == '-';
        if (!text.takeOneOf("+-"))
            return std::nullopt;
        const int h = text.number(2);
        const bool colon = text.take(':');
        const int min = colon || isDigit(text.next()) ? text.number(2) : 0;
        if (h < 0 || h > 23 || min < 0 || min > 59)
            return std::nullopt;
        offset = std::chrono::minutes((h * 60 + min) * (west ? -1 : 1));
    }
    if (text.take('[')) {
        while (!text.atEnd() && text.next() != ']')
            text.take(text.next());
        if (!text.take(']'))
            return std::nullopt;
    }
    return text.atEnd() ? std::optional(offset) : std::nullopt;
}

Moment plausible(Instant instant) {
    return instant < earliest || instant > latest ? Moment::unreadable() : Moment(instant);
}

} // namespace

Moment readMoment(std::string_view text) {
    using namespace std::chrono;
    if (std::all_of(text.begin(), text.end(), isDigit) && (text.size() == 10 || text.size() == 13)) {
        double number = 0;
        for (const char c : text)
            number = number * 10 + (c - '0');
        return readMoment(number);
    }
    Reader reader(text);
    const int y = reader.number(4);
    const int mo = reader.take('-') ? reader.number(2) : -1;
    const int d = reader.take('-') ? reader.number(2) : -1;
    if (y < 1 || mo < 1 || d < 1)
        return Moment::unreadable();
    const year_month_day date{year(y), month(static_cast<unsigned>(mo)), day(static_cast<unsigned>(d))};
    if (!date.ok())
        return Moment::unreadable();
    if (reader.atEnd())
        return plausible(sys_days(date));
    const auto time = reader.takeOneOf("Tt ") ? readTime(reader) : std::nullopt;
    const auto offset = time ? readOffset(reader) : std::nullopt;
    return offset ? plausible(Instant(sys_days(date)) + *time - *offset) : Moment::unreadable();
}

Moment readMoment(double number) {
    // From 2001 to 2286 either has so many digits before its point.
    if (number >= 1e9 && number < 1e10)
        number *= 1000;
    else if (!(number >= 1e12 && number < 1e13))
        return Moment::unreadable();
    return Instant(std::chrono::milliseconds(static_cast<std::int64_t>(std::floor(number))));
}

} // namespace patdesk
