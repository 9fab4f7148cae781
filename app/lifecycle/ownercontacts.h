// SPDX-License-Identifier: MIT
#pragma once

#include "durablelog.h"
#include "ids.h"
#include "instant.h"

#include <QHash>
#include <QList>

#include <optional>

namespace patdesk {

/// When the owners of tokens were written to, by the user's own word: Patdesk sends no mail. A file that is
/// only added to, beside the journal; it holds client IDs and dates, no secret and no text. Main thread only.
class OwnerContacts {
public:
    explicit OwnerContacts(const QString& path);

    /// FileFailed. A line that cannot be read is left out.
    Result<Done> open();

    /// All of these, at this moment; nothing = not at all, after all. On the disk when it returns. Conflict
    /// where open() was not called, since another Patdesk has the file.
    Result<Done> note(const QString& tenantHost, const QList<TokenId>& tokens, std::optional<Instant> at);

    /// The last time.
    std::optional<Instant> askedAt(const QString& tenantHost, const TokenId& token) const;

private:
    void apply(const QString& tenantHost, const TokenId& token, std::optional<Instant> at);

    DurableLog m_log;
    bool m_open = false;
    QHash<QString, QHash<TokenId, Instant>> m_asked; ///< by host
};

} // namespace patdesk
