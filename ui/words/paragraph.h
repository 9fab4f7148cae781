// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace patdesk {

/// Sentences one after the other, set apart as the language does it: Japanese has no space between them.
/// Empty ones are left out.
QString paragraph(const QStringList& sentences);

} // namespace patdesk
