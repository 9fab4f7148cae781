// SPDX-License-Identifier: MIT
#pragma once

#include "connectiondoctor.h"

#include <QString>

namespace patdesk {

/// "Name resolution": the check's name on the screen.
QString titleOf(DoctorCheck check);
/// "OK", "Note", "Problem", "Not checked".
QString wordOf(Health health);
/// What was found, and what to do about it.
QString findingText(const DoctorFinding& finding);
/// The overall result, in one sentence.
QString verdictText(const DoctorReport& report);

} // namespace patdesk
