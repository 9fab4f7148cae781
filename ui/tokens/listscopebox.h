// SPDX-License-Identifier: MIT
#pragma once

#include "listscope.h"
#include "token.h"

#include <QComboBox>
#include <QHash>

#include <optional>

namespace patdesk {

class TokenService;

/// Whose tokens are in the table: the whole tenant's, one's own, one owner's. Shows what was chosen while
/// that is loading, and what the list holds otherwise: a list may be refused, or replaced by a narrower one.
class ListScopeBox : public QComboBox {
    Q_OBJECT

public:
    explicit ListScopeBox(TokenService& tokens, QWidget* parent = nullptr);

    void showOnly(const Owner& owner);
    void showWholeTenant();
    /// The one whose tokens the list holds, if it is one owner's.
    OwnerId owner() const;

private:
    void showScope();
    void choose(int index);
    void ask(const ListScope& scope);
    void askForOwner();

    TokenService& m_tokens;
    /// Those of the last whole list: a narrower one forgets the others.
    QList<Owner> m_owners;
    QHash<OwnerId, QString> m_names;
    /// While it is loading.
    std::optional<ListScope> m_chosen;
};

} // namespace patdesk
