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

ErrorText errorText(const Error& error);

/// All of it in one paragraph, for a line under a field.
QString errorParagraph(const Error& error);

} // namespace patdesk
