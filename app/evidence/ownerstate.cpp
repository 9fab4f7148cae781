// SPDX-License-Identifier: MIT
#include "ownerstate.h"

#include "evidencewords.h"

namespace patdesk {

QLatin1String nameOf(OwnerState state) {
    switch (state) {
    case OwnerState::Unknown:
        return QLatin1String("unknown");
    case OwnerState::Active:
        return QLatin1String("active");
    case OwnerState::OnLeave:
        return QLatin1String("on-leave");
    case OwnerState::Left:
        return QLatin1String("left");
    case OwnerState::Missing:
        return QLatin1String("missing");
    case OwnerState::None:
        return QLatin1String("none");
    }
    return {};
}

OwnerState ownerStateNamed(QStringView identityState) {
    if (identityState == QLatin1String("ACTIVE"))
        return OwnerState::Active;
    if (identityState == QLatin1String("INACTIVE_SHORT_TERM"))
        return OwnerState::OnLeave;
    if (identityState == QLatin1String("INACTIVE_LONG_TERM"))
        return OwnerState::Left;
    return OwnerState::Unknown;
}

QString ownerSentence(const Owner& owner, OwnerState state) {
    const QString name = owner.name.isEmpty() ? QStringLiteral("The owner")
                                              : QStringLiteral("The owner ") + quoted(owner.name);
    switch (state) {
    case OwnerState::Active:
        return name + QStringLiteral(" is active.");
    case OwnerState::OnLeave:
        return name + QStringLiteral(" is on leave and may come back.");
    case OwnerState::Left:
        return name + QStringLiteral(" has left. Programs with this token keep running until it is deleted.");
    case OwnerState::Missing:
        return name + QStringLiteral(" is not among the identities that this credential can see.");
    case OwnerState::None:
        return QStringLiteral("The token has no owner.");
    case OwnerState::Unknown:
        break;
    }
    return name + QStringLiteral(" is in a state that Patdesk does not know.");
}

} // namespace patdesk
