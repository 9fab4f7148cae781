// SPDX-License-Identifier: MIT
#pragma once

#include "ownermessages.h"

#include <QString>

namespace patdesk {

/// By which the settings keep the text that somebody has made of a template.
QString nameOf(MessageReason reason);

/// The text as Patdesk words it, with {owner}, {tenant}, {tokens} and {deadline}.
QString defaultTemplate(MessageReason reason);

/// "Your personal access token “Nightly”", "Your 3 personal access tokens in Acme".
QString subjectOf(const Addressee& addressee, const QString& tenantName);

/// What the places of a template stand for in a message to this owner: all tokens, a line for each.
MessageWords wordsFor(const Addressee& addressee, const QString& tenantName, const QString& deadline);

} // namespace patdesk
