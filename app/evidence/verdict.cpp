// SPDX-License-Identifier: MIT
#include "verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::Verdict)
};

} // namespace

QLatin1String nameOf(Reason::Kind kind) {
    static constexpr std::array names{"used",       "failed",    "silence",   "excluded",  "rhythm",
                                      "never-used", "expired",   "alarm",     "reference", "owner",
                                      "managed",    "signed-in", "suspended", "unnamed"};
    return QLatin1String(names[static_cast<std::size_t>(kind)]);
}

QLatin1String nameOf(Gap::Kind kind) {
    static constexpr std::array names{"unseen",     "window",    "unassigned",    "contradiction",
                                      "unreadable", "too-short", "few-uses",      "young",
                                      "name",       "on-leave",  "owner-unknown", "managed",
                                      "referenced", "alarm",     "exception",     "listening"};
    return QLatin1String(names[static_cast<std::size_t>(kind)]);
}

QLatin1String nameOf(Verdict::Kind kind) {
    static constexpr std::array names{"safe", "in-use", "cannot-tell"};
    return QLatin1String(names[static_cast<std::size_t>(kind)]);
}

QString wordsFor(Verdict::Kind kind) {
    static constexpr std::array words{QT_TRANSLATE_NOOP("patdesk::Verdict", "Safe"),
                                      QT_TRANSLATE_NOOP("patdesk::Verdict", "In use"),
                                      QT_TRANSLATE_NOOP("patdesk::Verdict", "Cannot tell")};
    return Words::tr(words[static_cast<std::size_t>(kind)]);
}

bool Verdict::has(Gap::Kind gap) const {
    return std::any_of(gaps.begin(), gaps.end(), [gap](const Gap& one) { return one.kind == gap; });
}

bool Verdict::has(Reason::Kind reason) const {
    return std::any_of(reasons.begin(), reasons.end(),
                       [reason](const Reason& one) { return one.kind == reason; });
}

QString decisive(const Verdict& verdict) {
    if (!verdict.gaps.empty())
        return verdict.gaps.front().text;
    for (const Reason::Kind kind : {Reason::Kind::Silence, Reason::Kind::Expired, Reason::Kind::NeverUsed}) {
        for (const Reason& reason : verdict.reasons) {
            if (verdict.kind == Verdict::Kind::Safe && reason.kind == kind)
                return reason.text;
        }
    }
    return verdict.reasons.empty() ? QString() : verdict.reasons.front().text;
}

void VerdictCounts::add(Verdict::Kind kind) {
    ++(kind == Verdict::Kind::Safe ? safe : kind == Verdict::Kind::InUse ? inUse : cannotTell);
}

QString wordsFor(const VerdictCounts& counts) {
    return Words::tr("%1 safe, %2 in use, %3 cannot tell")
        .arg(counts.safe)
        .arg(counts.inUse)
        .arg(counts.cannotTell);
}

} // namespace patdesk
