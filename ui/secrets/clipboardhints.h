// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace patdesk {

/// A format beside the text that tells clipboard managers to keep a secret out of their history.
struct ClipboardHint {
    QString mimeType;
    QByteArray data;
};

/// The hints of the platform that this program was built for.
QList<ClipboardHint> secretClipboardHints();

} // namespace patdesk
