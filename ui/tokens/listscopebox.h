// SPDX-License-Identifier: MIT
#pragma once

#include "listscope.h"
#include "token.h"

#include <QComboBox>

namespace patdesk {

class TokenService;

/// Whose tokens the list holds: the whole tenant's, one's own, one owner's. Follows the service, which may
/// fall back to a narrower scope by itself.
class ListScopeBox : public QComboBox {
    Q_OBJECT

public:
    explicit ListScopeBox(TokenService& tokens, QWidget* parent = nullptr);

    void showOnly(const Owner& owner);

private:
    void showScope();
    void choose(int index);
    void askForOwner();

    TokenService& m_tokens;
    /// Those of the last whole list: a narrower one forgets the others.
    QList<Owner> m_owners;
    Owner m_owner;
};

} // namespace patdesk
