// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"
#include "token.h"

#include <QByteArray>
#include <QList>

namespace patdesk {

/// The expiries as a calendar to be imported (RFC 5545): an event for each token that will expire at a known
/// time, with a reminder a week before. An event that is imported again takes its own place.
QByteArray calendarBegin();
QByteArray calendarEvents(const QList<Token>& tokens, Instant now);
QByteArray calendarEnd();

} // namespace patdesk
