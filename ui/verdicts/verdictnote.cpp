// SPDX-License-Identifier: MIT
#include "verdictnote.h"

#include "plaintext.h"
#include "tokenverdicts.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::VerdictNote)
};

} // namespace

std::optional<std::pair<NoteLabel::Kind, QString>> verdictNote(const TokenVerdicts& verdicts,
                                                               const TokenId& token) {
    const auto known = verdicts.of(token);
    if (!known && verdicts.isAwaited())
        return std::pair(NoteLabel::Kind::Warning,
                         Words::tr("Not judged yet: Patdesk cannot tell whether it is safe."));
    if (!known)
        return std::nullopt;
    const QString why = marked(decisive(known->verdict));
    switch (known->verdict.kind) {
    case Verdict::Kind::Safe:
        return std::pair(NoteLabel::Kind::Good, Words::tr("Safe to delete. %1").arg(why));
    case Verdict::Kind::InUse:
        return std::pair(NoteLabel::Kind::Warning, Words::tr("In use. %1").arg(why));
    case Verdict::Kind::CannotTell:
        break;
    }
    return std::pair(NoteLabel::Kind::Warning,
                     Words::tr("Patdesk cannot tell whether it is safe. %1").arg(why));
}

} // namespace patdesk
