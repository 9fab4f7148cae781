// SPDX-License-Identifier: MIT
#pragma once

#include "evidencesource.h"
#include "namewords.h"
#include "silence.h"
#include "token.h"

#include <QList>

namespace patdesk {

/// Something that a policy treats differently until a day, for a reason.
struct PolicyException {
    enum class Kind {
        Keep,      ///< never safe
        Accept,    ///< a name for emergencies or rare jobs, and the age of a token without a use, no longer
                   ///< matter
        DoWithout, ///< a source need not be seen
    };
    enum class Of { Token, Owner, Name, Source };

    Kind kind = Kind::Keep;
    Of of = Of::Token;
    /// A token's ID, an owner's ID or whole name, a token's name in which * stands for anything, or a
    /// source's name.
    QString what;
    /// The last day on which it holds.
    Day until = 0;
    QString reason;

    bool holdsOn(Day day) const { return day <= until; }

    bool concerns(const Token& token) const;
};

/// The rules by which a token is judged. Times in days.
struct Policy {
    QString name = QStringLiteral("Standard");
    /// Counts its changes; whoever edits it raises it.
    int version = 1;

    SilenceRules silence = {};
    /// What was used within so many days is in use: a quarterly job would look the same.
    int inUseWithin = 90;
    /// A token that was never used must be this old.
    int neverUsed = 430;
    /// The silence that a name for a rare job asks for, and that outlasts an owner's leave.
    int rareJobs = 800;
    /// So long after its expiry nobody has asked for the token back.
    int expired = 30;
    NameWords emergencyWords = defaultEmergencyWords();
    NameWords rareWords = defaultRareWords();
    QList<PolicyException> exceptions = {};

    static NameWords defaultEmergencyWords();
    static NameWords defaultRareWords();

    /// Asks for more, and for less, than the standard.
    static Policy careful();
    static Policy quick();
};

} // namespace patdesk
