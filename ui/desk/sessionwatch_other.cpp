// SPDX-License-Identifier: MIT
#include "sessionwatch.h"

namespace patdesk {

/// Nothing is known here of the session.
class SessionWatch::Platform {};

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {}

SessionWatch::~SessionWatch() = default;

void SessionWatch::mayLeave() {}

} // namespace patdesk
