// SPDX-License-Identifier: MIT
#include "ownerstate.h"

#include "evidencewords.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::OwnerState)
};

} // namespace

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
    const auto sentence = [&owner](const QString& ofOne, const QString& named) {
        return owner.name.isEmpty() ? ofOne : named.arg(quoted(owner.name));
    };
    switch (state) {
    case OwnerState::Active:
        return sentence(Words::tr("The owner is active."), Words::tr("The owner %1 is active."));
    case OwnerState::OnLeave:
        return sentence(Words::tr("The owner is on leave and may come back."),
                        Words::tr("The owner %1 is on leave and may come back."));
    case OwnerState::Left:
        return sentence(
            Words::tr("The owner has left. Programs with this token keep running until it is deleted."),
            Words::tr("The owner %1 has left. Programs with this token keep running until it is deleted."));
    case OwnerState::Missing:
        return sentence(Words::tr("The owner is not among the identities that this credential can see."),
                        Words::tr("The owner %1 is not among the identities that this credential can see."));
    case OwnerState::None:
        return Words::tr("The token has no owner.");
    case OwnerState::Unknown:
        break;
    }
    return sentence(Words::tr("The owner is in a state that Patdesk does not know."),
                    Words::tr("The owner %1 is in a state that Patdesk does not know."));
}

} // namespace patdesk
