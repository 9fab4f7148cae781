// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace patdesk {

/// "12 h", "1 h 30 min", "45 s".
QString spanText(std::chrono::seconds span);

} // namespace patdesk
