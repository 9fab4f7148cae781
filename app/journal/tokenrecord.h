// SPDX-License-Identifier: MIT
#pragma once

#include "jsontext.h"
#include "result.h"
#include "token.h"

#include <QJsonObject>

namespace patdesk {

/// Writes a token in the service's own form, for plans, pre-images and exports.
void addRecord(JsonText& json, const Token& token);
QJsonObject recordOf(const Token& token);

/// The inverse. Malformed, with the place in `detail`.
Result<Token> tokenFromRecord(const QJsonObject& record);

} // namespace patdesk
