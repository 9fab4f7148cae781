// SPDX-License-Identifier: MIT
#pragma once

#include "moment.h"
#include "result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace patdesk {

/// An audit event about a personal access token, as the search answers it. Texts are data of the service, at
/// most 512 characters each.
struct ServiceEvent {
    enum class Kind { Created, Updated, Used, UseFailed, Expired, Deleted, Other };

    /// A text somewhere in the event: "attributes.clientId", "objects.0".
    struct Field {
        QString path;
        QString text;
    };

    QString id;
    /// When it happened.
    Moment created = Moment::unreadable();
    Kind kind = Kind::Other;
    QString actorName;
    QString targetName;
    QString address;
    /// Every other text in which a token may be named: name, stack, details, objects, attributes. At most 64.
    QList<Field> fields;
};

struct EventPage {
    QList<ServiceEvent> events;
    /// Left out since they had no id or were no object: uses may be among them.
    qint64 unreadable = 0;
    /// The answer ended within the list.
    bool cut = false;
    /// Where the next page begins (searchAfter); empty where that cannot be said.
    QStringList after;
};

/// A page of POST /search/v1 in the index "events".
Result<EventPage> decodeEventPage(QByteArrayView json);

/// The action of an event of that kind: PERSONAL_ACCESS_TOKEN_USED, say. Empty for Other.
QLatin1String actionOf(ServiceEvent::Kind kind);

} // namespace patdesk
