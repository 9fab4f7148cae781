// SPDX-License-Identifier: MIT
#include "sessionwatch.h"

namespace patdesk {

/// On this platform nothing is known about the session.
class SessionWatch::Platform {};

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {}

SessionWatch::~SessionWatch() = default;

void SessionWatch::mayLeave() {}

} // namespace patdesk
