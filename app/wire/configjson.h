// SPDX-License-Identifier: MIT
#pragma once

#include "clientids.h"
#include "moment.h"
#include "result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace patdesk {

/// A workflow, source, trigger subscription or service desk integration, as far as tokens are concerned.
struct ConfigObject {
    /// Both empty where the object cannot be read as JSON, which hides no client ID in it.
    QString id;
    QString name;
    /// Nothing where it does not say.
    std::optional<bool> enabled;
    OwnerId ownerId;
    /// A workflow's.
    std::optional<qint64> executions;
    /// A workflow's steps are in it. A list may leave them out, or say null.
    bool hasDefinition = false;
    /// Asked for by itself, it says that it has none.
    bool saysThatItHasNone = false;
    /// All that look like client IDs, in any text of it; most are other things' IDs.
    ClientIds clientIds;
    /// It has so many that some were left out.
    bool hasMoreIds = false;
};

struct ConfigPage {
    QList<ConfigObject> objects;
    /// Elements that are no objects.
    qint64 unreadable = 0;
    bool cut = false;
};

/// A page of GET /workflows/v1, /sources/v1, /trigger-subscriptions/v1 or /service-desk-integrations/v1.
/// Encrypted and masked values cannot be looked into: what is not found may be there all the same.
Result<ConfigPage> decodeConfigPage(QByteArrayView json);
/// The answer of GET /workflows/v1/{id}.
Result<ConfigObject> decodeConfigObject(QByteArrayView json);

/// The latest start in the answer of GET /workflows/v1/{id}/executions; none where it never ran.
Result<Moment> decodeLastRun(QByteArrayView json);

} // namespace patdesk
