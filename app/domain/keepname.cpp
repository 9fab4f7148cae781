// SPDX-License-Identifier: MIT
#include "keepname.h"

#include <algorithm>
#include <array>

namespace patdesk {

bool saysToKeep(const QString& name) {
    QString letters;
    for (const QChar c : name) {
        if (c.isLetter())
            letters.append(c.toLower());
    }
    constexpr std::array nots{"donot", "dont", "never"};
    constexpr std::array verbs{"delete", "remove", "revoke", "touch", "disable", "suspend", "expire"};
    return std::any_of(nots.begin(), nots.end(), [&letters, &verbs](const char* no) {
        return std::any_of(verbs.begin(), verbs.end(), [&](const char* verb) {
            return letters.contains(QLatin1String(no) + QLatin1String(verb));
        });
    });
}

} // namespace patdesk
