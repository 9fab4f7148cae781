// SPDX-License-Identifier: MIT
#pragma once

#include "evidencesource.h"

namespace patdesk {

/// Something whose configuration names a token.
struct Reference {
    /// Workflows, Sources, Subscriptions, ServiceDesks or Configurations.
    EvidenceKind source = EvidenceKind::Workflows;
    QString id;
    QString name;
    /// Nothing where the object has no such switch, or does not say.
    std::optional<bool> enabled;
    /// Its last run, where that is known.
    Moment lastRun = {};
};

/// “Nightly export”, a workflow: "the workflow “Nightly export”".
QString wordsFor(const Reference& reference);

} // namespace patdesk
