// SPDX-License-Identifier: MIT
#include "reference.h"

#include "evidencewords.h"

namespace patdesk {

QString wordsFor(const Reference& reference) {
    const auto words = [&] {
        switch (reference.source) {
        case EvidenceKind::Workflows:
            return QStringLiteral("the workflow ");
        case EvidenceKind::Sources:
            return QStringLiteral("the source ");
        case EvidenceKind::Subscriptions:
            return QStringLiteral("the trigger subscription ");
        case EvidenceKind::ServiceDesks:
            return QStringLiteral("the service desk integration ");
        case EvidenceKind::Configurations:
            return QStringLiteral("the configuration file ");
        default:
            return QString();
        }
    }();
    return words + quoted(reference.name.isEmpty() ? reference.id : reference.name);
}

} // namespace patdesk
