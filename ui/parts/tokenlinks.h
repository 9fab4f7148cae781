// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "ids.h"

#include <QObject>

class QMenu;

namespace patdesk {

/// Leads from the row of another window (a plan's, the journal's) to the token in the table of the main
/// window. Main thread only.
class TokenLinks : public QObject {
    Q_OBJECT

public:
    /// `isListed`: the list that is open has this token of the tenant at `host`, whatever hides it.
    using IsListed = Bound<bool(const QString& host, const TokenId& token)>;

    explicit TokenLinks(IsListed isListed, QObject* parent = nullptr);

    /// Adds "Show in the table" and "Show token details" to the menu of a row; where the token is not in the
    /// list, they say so and cannot be chosen.
    void addTo(QMenu& menu, const QString& host, const TokenId& token);
    /// The same in other words, for a row that has two tokens.
    void addTo(QMenu& menu, const QString& words, const QString& host, const TokenId& token);

Q_SIGNALS:
    void tokenWanted(const patdesk::TokenId& token);
    /// With its details.
    void detailsWanted(const patdesk::TokenId& token);

private:
    IsListed m_isListed;
};

} // namespace patdesk
