// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "demodata.h"
#include "secret.h"

#include <QByteArray>
#include <QJsonObject>

namespace patdesk::demo {

/// A token as the generation's specification describes it: v3 and v2024 leave out an expiry that is not
/// there, the others answer null; userAwareTokenNeverExpires appears where the generation knows it.
QByteArray tokenJson(const Token& token, ApiGeneration generation);

/// A list response.
QByteArray tokenListJson(const QList<Token>& tokens, ApiGeneration generation);

/// The answer to a create: the one that holds the secret.
QByteArray createdTokenJson(const Token& token, const Secret& secret);

/// `manager`: null if nobody is.
QJsonObject identityJson(const Identity& identity, const Identity* manager);

/// The body of a 400, 403, 404 or 500.
QByteArray faultJson(int status, const QString& text, const QString& trackingId);

QByteArray compact(const QJsonObject& object);

} // namespace patdesk::demo
