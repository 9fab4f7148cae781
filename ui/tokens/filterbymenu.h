// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"
#include "tokenfilter.h"
#include "tokenstatus.h"

#include <QMenu>

#include <optional>
#include <vector>

namespace patdesk {

/// "Filter by": what the tokens of the list can be narrowed down to from one of them, without a request: its
/// owner and scopes by a search, its status and what was judged of it by a filter. Each entry names what it
/// means.
class FilterByMenu : public QMenu {
    Q_OBJECT

public:
    /// No owner where several are selected. `judged`: the filters by verdict, owner and gap that hold it.
    FilterByMenu(const Token& token, const std::optional<Owner>& owner, TokenState state,
                 const std::vector<TokenFilter>& judged, QWidget* parent);

Q_SIGNALS:
    void searchWanted(const QString& text);
    void filterWanted(patdesk::TokenFilter filter);
};

} // namespace patdesk
