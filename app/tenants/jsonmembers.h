// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace patdesk {

/// A member of a JSON text's outermost object, with where it stands in bytes.
struct JsonMember {
    QString key;
    qsizetype keyStart = 0; ///< of the key's opening quote
    qsizetype valueStart = 0;
    qsizetype valueEnd = 0;
};

/// The members in their order; an object that is empty has none. The text may start with a byte order mark.
/// InvalidInput with the parser's reason where it is no JSON object.
Result<QList<JsonMember>> jsonMembers(QByteArrayView text);

} // namespace patdesk
