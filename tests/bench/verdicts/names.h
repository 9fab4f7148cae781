// SPDX-License-Identifier: MIT
#pragma once

#include "chance.h"
#include "world.h"

#include <string>

namespace world {

/// What somebody calls a token: carefully, carelessly, or by whatever came to mind.
std::string tokenName(Purpose purpose, bool plainEmergency, Chance& chance);
std::string personName(Chance& chance);
/// 32 hex digits.
std::string newId(Chance& chance);

} // namespace world
