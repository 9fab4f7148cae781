// SPDX-License-Identifier: MIT
#pragma once

#include "demodata.h"

#include <QJsonArray>

namespace patdesk::demo {

/// What a demo tenant is configured with, some of it with client IDs of its tokens in it. Each is the answer
/// of its list call, whole.
struct Configs {
    /// Without their definitions, which are asked for one by one.
    QJsonArray workflows;
    QHash<QString, QJsonObject> definitions;
    /// Of each workflow, the newest first.
    QHash<QString, QJsonArray> executions;
    QJsonArray sources;
    QJsonArray subscriptions;
    QJsonArray serviceDesks;
};

/// Everything follows from the world, the seed and the moment of the start.
Configs makeConfigs(const World& world, quint64 seed, Instant start);

/// The answer of GET /tenant/v1: a sandbox.
QJsonObject tenantFacts();

} // namespace patdesk::demo
