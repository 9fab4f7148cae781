// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"
#include "result.h"

#include <QByteArray>

namespace patdesk {

/// A plan as a JSON document for people and programs: format 1, every step on a line, with what it was, what
/// will be sent, and the reviewer's marks.
QByteArray encodePlan(const Plan& plan);

/// InvalidInput, with the place in `detail`, for what is no plan of a known format.
Result<Plan> decodePlan(const QByteArray& json);

/// Writes atomically, mode 0600. FileFailed.
Result<Done> savePlan(const Plan& plan, const QString& path);
Result<Plan> loadPlan(const QString& path);

} // namespace patdesk
