// SPDX-License-Identifier: MIT
#pragma once

#include "eventjson.h"

#include <QByteArray>

namespace patdesk {

/// Which events are searched for.
struct EventSearch {
    QList<ServiceEvent::Kind> kinds = {ServiceEvent::Kind::Used, ServiceEvent::Kind::UseFailed};
    /// From this moment on; none = all that the service keeps.
    Moment from = {};
    /// Before this moment; none = until now.
    Moment until = {};
    /// EventPage::after of the page before.
    QStringList after = {};
};

/// The body of POST /search/v1: oldest first.
QByteArray encodeEventSearch(const EventSearch& search);
/// The body of POST /search/v1/count.
QByteArray encodeEventCount(const EventSearch& search);
/// The body of POST /search/v1/aggregate: uses by the values of `field` (which names a token, or its owner),
/// day and address.
QByteArray encodeEventAggregate(const EventSearch& search, const QString& field);

/// So many uses of the same in all fields that were grouped by.
struct UseGroup {
    /// Of encodeEventAggregate()'s field.
    QString key;
    Moment day = Moment::unreadable();
    QString address;
    qint64 count = 0;
};

struct UseGroups {
    QList<UseGroup> groups;
    /// Some groups were left out, by the service or since they cannot be read: what is missing is no absence.
    bool cut = false;
};

/// The answer of POST /search/v1/aggregate to encodeEventAggregate(). Malformed without such groups: the
/// tenant groups by no such field.
Result<UseGroups> decodeUseGroups(QByteArrayView json);

/// The parameter `filters` of GET /public-identities/v1 for these identities.
QString identityFilter(const QStringList& ids);

} // namespace patdesk
