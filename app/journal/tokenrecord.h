// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "token.h"

#include <QJsonObject>

namespace patdesk {

/// A token in the service's own form, for plans, pre-images and exports.
QJsonObject recordOf(const Token& token);

/// The inverse. Malformed, with the place in `detail`.
Result<Token> tokenFromRecord(const QJsonObject& record);

} // namespace patdesk
