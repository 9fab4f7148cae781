// SPDX-License-Identifier: MIT
#include "listscopebox.h"

#include "ownerpicker.h"
#include "plaintext.h"
#include "tokenmodel.h"
#include "tokenservice.h"

namespace patdesk {

namespace {

/// The lines of the box. The last is there only while one owner is shown.
enum Line { WholeTenant, Mine, AskForOwner, ThisOwner };

} // namespace

ListScopeBox::ListScopeBox(TokenService& tokens, QWidget* parent) : QComboBox(parent), m_tokens(tokens) {
    setAccessibleName(tr("List scope"));
    setToolTip(tr("Whose tokens to list"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    addItems({tr("Whole tenant"), tr("My tokens"), tr("One owner…")});
    connect(this, &QComboBox::activated, this, &ListScopeBox::choose);
    connect(&tokens, &TokenService::stateChanged, this, &ListScopeBox::showScope);
    showScope();
}

void ListScopeBox::showOnly(const Owner& owner) {
    m_names.insert(owner.id, owner.name);
    ask({.whose = ListScope::Whose::OneOwner, .owner = owner.id});
}

void ListScopeBox::showWholeTenant() {
    ask({.whose = ListScope::Whose::WholeTenant});
}

OwnerId ListScopeBox::owner() const {
    return m_tokens.listScope().owner;
}

void ListScopeBox::ask(const ListScope& scope) {
    m_chosen = scope;
    m_tokens.setListScope(scope);
    showScope();
}

void ListScopeBox::showScope() {
    const LoadState state = m_tokens.state();
    if (state != LoadState::SigningIn && state != LoadState::Loading)
        m_chosen.reset();
    const ListScope scope = m_chosen.value_or(m_tokens.listScope());
    const bool one = scope.whose == ListScope::Whose::OneOwner;
    setEnabled(m_tokens.tenant().has_value());
    removeItem(ThisOwner);
    if (one) {
        const QString name = m_names.value(scope.owner);
        addItem(oneLine(name.isEmpty() ? scope.owner.text() : name));
    }
    setCurrentIndex(one ? ThisOwner : scope.whose == ListScope::Whose::Mine ? Mine : WholeTenant);
}

void ListScopeBox::choose(int index) {
    switch (index) {
    case WholeTenant:
        return showWholeTenant();
    case Mine:
        return ask({.whose = ListScope::Whose::Mine});
    case AskForOwner:
        showScope();
        return askForOwner();
    default:
        return;
    }
}

void ListScopeBox::askForOwner() {
    if (m_tokens.listScope().whose == ListScope::Whose::WholeTenant || m_owners.isEmpty())
        m_owners = m_tokens.model().owners();
    auto* const picker = new OwnerPicker(m_owners, window());
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &OwnerPicker::picked, this, &ListScopeBox::showOnly);
    picker->open();
}

} // namespace patdesk
