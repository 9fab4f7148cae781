// SPDX-License-Identifier: MIT
#include "languages.h"

namespace patdesk {

QList<Language> languages() {
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("ja"), QStringLiteral("日本語")}};
}

} // namespace patdesk
