// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QString>

namespace patdesk {

/// An Error in words: what happened, what it means, what to do next. Plain text, each at least one sentence.
/// `means` may be empty where `what` says it all.
struct ErrorText {
    QString what;
    QString means;
    QString next;
};

/// Where the text is shown: only elsewhere does it say that the tenant's entry is in the settings.
enum class ShownAt {
    Elsewhere,
    Entry, ///< beside the entry itself: in the settings, on the page that connects a tenant, while locked
};

ErrorText errorText(const Error& error, ShownAt place = ShownAt::Elsewhere);

/// All of it in one paragraph, for a line under a field.
QString errorParagraph(const Error& error, ShownAt place = ShownAt::Elsewhere);

} // namespace patdesk
