// SPDX-License-Identifier: MIT
#pragma once

#include "judge.h"
#include "world.h"

#include <optional>

namespace patdesk::test {

/// What the service would tell of a made-up tenant, as the judge takes it: a year and the running month of
/// events, a date of last use that is written once a day, identities, configurations.
struct Fed {
    std::vector<TokenEvidence> tokens;
    Judgement by;
};

/// How events name a token in this tenant.
enum class Naming { Exactly, OnlyOwner };

struct Sight {
    /// A source that the credential may not read.
    std::optional<EvidenceKind> without = {};
    Naming naming = Naming::Exactly;
    /// For so many days Patdesk has kept the uses, which the service has forgotten since.
    int remembered = 0;
};

Fed feed(const world::World& world, const Policy& policy, const Sight& sight = {});

} // namespace patdesk::test
