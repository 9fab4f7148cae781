// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"

#include <QTimeZone>

namespace patdesk {

/// How people read dates: in which zone, and in which form. One for the whole process: the words are made in
/// datetext.h, and what a day is follows it in queries, pictures and fields.
struct DateStyle {
    enum class Zone { Local, Utc };
    enum class Form {
        System, ///< by the user's locale
        Iso,    ///< 2026-11-28 13:03
    };

    Zone zone = Zone::Local;
    Form form = Form::System;

    friend bool operator==(const DateStyle&, const DateStyle&) = default;
};

/// The style in force; at first the default one. Any thread.
DateStyle dateStyle();

/// Main thread, where DateStyleWatch then tells whoever shows dates.
void setDateStyle(const DateStyle& style);

/// The zone of the style in force. Any thread.
QTimeZone shownZone();

/// A moment in the zone of a style. Any thread.
QDateTime shownDateTime(Instant when, const DateStyle& style = dateStyle());

} // namespace patdesk
