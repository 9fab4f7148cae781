// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QByteArrayView>
#include <QString>

namespace patdesk {

/// A client id, a client secret or an address without what copying, pasting and files bring along at its
/// ends: white space of any kind, line ends, control and invisible characters, a byte order mark, the marks
/// of a bracketed paste (also without their escape character), and quotes around the whole. The view is into
/// the same bytes: no copy is made of a secret.
QByteArrayView withoutPasteMarks(QByteArrayView utf8);
QString withoutPasteMarks(const QString& text);
/// The same secret where there is nothing to take off.
Secret withoutPasteMarks(Secret secret);

/// White space, a control or invisible character, or a quote is left inside: no credential of the service has
/// one.
bool holdsPasteMarks(QByteArrayView utf8);

} // namespace patdesk
