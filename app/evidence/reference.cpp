// SPDX-License-Identifier: MIT
#include "reference.h"

#include "evidencewords.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::Reference)
};

} // namespace

QString wordsFor(const Reference& reference) {
    const QString name = quoted(reference.name.isEmpty() ? reference.id : reference.name);
    switch (reference.source) {
    case EvidenceKind::Workflows:
        return Words::tr("the workflow %1").arg(name);
    case EvidenceKind::Sources:
        return Words::tr("the source %1").arg(name);
    case EvidenceKind::Subscriptions:
        return Words::tr("the trigger subscription %1").arg(name);
    case EvidenceKind::ServiceDesks:
        return Words::tr("the service desk integration %1").arg(name);
    case EvidenceKind::Configurations:
        return Words::tr("the configuration file %1").arg(name);
    default:
        return name;
    }
}

} // namespace patdesk
