// SPDX-License-Identifier: MIT
#include "screamtext.h"

#include "datetext.h"
#include "errortext.h"
#include "paragraph.h"
#include "plaintext.h"
#include "plural.h"
#include "screamkeeper.h"
#include "screamproof.h"

#include <QCoreApplication>

#include <algorithm>

namespace patdesk {

namespace {

using State = ScreamSubject::State;

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString tokensText(int count) {
    return tr("%n token(s)", nullptr, count);
}

/// For the end of a sentence.
QString whatWasHeard(const Scream& scream) {
    switch (scream.kind) {
    case Scream::Kind::FailedUse:
        return tr("refused sign-in");
    case Scream::Kind::Use:
        return tr("used");
    case Scream::Kind::RowUsed:
        return tr("a later last use");
    case Scream::Kind::Person:
        return tr("restored by hand");
    }
    return {};
}

} // namespace

QString titleOf(const ScreamTest& test) {
    return tokensText(countsOf(test).all);
}

QString stateOf(const ScreamTest& test, const ScreamCounts& counts) {
    QStringList parts;
    const auto add = [&parts](int count, const char* words) {
        if (count > 0)
            parts.append(tr(words).arg(count));
    };
    add(counts.listening, QT_TRANSLATE_NOOP("patdesk", "%1 suspended"));
    add(counts.silent, QT_TRANSLATE_NOOP("patdesk", "%1 silent"));
    add(counts.restored, QT_TRANSLATE_NOOP("patdesk", "%1 restored"));
    add(counts.screamed, QT_TRANSLATE_NOOP("patdesk", "%1 to be restored"));
    add(counts.notRestored, QT_TRANSLATE_NOOP("patdesk", "%1 could not be restored"));
    add(counts.left, QT_TRANSLATE_NOOP("patdesk", "%1 no longer suspended"));
    add(counts.gone, QT_TRANSLATE_NOOP("patdesk", "%1 no longer there"));
    const QString state = test.isRunning() ? tr("Listening") : (test.stopped ? tr("Stopped") : tr("Over"));
    return parts.isEmpty() ? state : tr("%1 · %2").arg(state, parts.join(QStringLiteral(", ")));
}

QString describe(const ScreamTest& test, const ScreamCounts& counts, Instant now) {
    QStringList sentences;
    if (test.isRunning()) {
        sentences.append(
            tr("Patdesk listens until %1 (%2): it looks for sign-ins every %3 minutes while it has this "
               "tenant open, and catches up after a pause.")
                .arg(exactText(test.until), distanceText(test.until, now))
                .arg(ScreamKeeper::interval.count()));
        sentences.append(test.heardUntil ? tr("Checked up to %1.").arg(exactText(*test.heardUntil))
                                         : tr("It has not checked yet."));
    } else if (test.stopped) {
        sentences.append(tr("Stopped on %1. What is suspended stays suspended.").arg(exactText(*test.ended)));
    } else {
        sentences.append(tr("Ended on %1.").arg(exactText(*test.ended)));
        if (counts.silent > 0)
            sentences.append(
                tr("Nobody needed %n token(s): it/they can be deleted.", nullptr, counts.silent));
    }
    if (counts.notRestored > 0)
        sentences.append(
            tr("The service has refused to restore %n token(s). Patdesk tries again once it has another "
               "credential. Select the token(s) and choose Restore to try now, or give its owner a new "
               "one/their owners new ones.",
               nullptr, counts.notRestored));
    return paragraph(sentences);
}

QString doubtsText(const ScreamTest& test, std::optional<Instant> refusalSeen) {
    return doubtsOf(test, refusalSeen).join(QLatin1Char('\n'));
}

QString stateOf(const ScreamSubject& subject, StepStanding standing, bool runs) {
    switch (subject.state) {
    case State::Listening:
        switch (standing) {
        case StepStanding::DoneAlready:
            return runs ? tr("● Suspended, nothing heard") : tr("– Suspended, not listened to");
        case StepStanding::AsPlanned:
            return tr("– Not suspended");
        case StepStanding::Changed:
            return tr("△ Changed by somebody else");
        case StepStanding::Gone:
            return tr("– Not in the list");
        }
        return {};
    case State::Screamed:
        return tr("▲ Needed, to be restored");
    case State::Restored:
        return subject.scream && subject.scream->kind == Scream::Kind::Person ? tr("✓ Restored")
                                                                              : tr("✓ Needed, restored");
    case State::NotRestored:
        return subject.error ? tr("▲ Not restored: %1").arg(errorText(*subject.error).what)
                             : tr("▲ Not restored");
    case State::Silent:
        return standing == StepStanding::Gone ? tr("✓ Silent, no longer in the list") : tr("✓ Silent");
    case State::Changed:
        return tr("△ Changed by somebody else");
    case State::Gone:
        return tr("– No longer there");
    case State::NotSuspended:
        return tr("– Not suspended");
    }
    return {};
}

QString heardText(const Scream& scream) {
    QString words = whatWasHeard(scream);
    if (!scream.address.isEmpty())
        words = tr("%1 from %2").arg(words, isolated(scream.address));
    return scream.uncertain ? tr("%1, perhaps with another token of this owner").arg(words) : words;
}

QString heardCell(const Scream& scream) {
    QString words = heardText(scream);
    return words.replace(0, 1, words.front().toUpper());
}

QString markOf(const ScreamTest& test, int step, StepStanding standing) {
    const ScreamSubject& subject = test.subjects[step];
    if (subject.state == State::NotRestored)
        return tr("Needed, not restored");
    if (subject.state == State::Screamed)
        return tr("Needed, to be restored");
    const bool listens =
        test.isRunning() && subject.state == State::Listening && standing == StepStanding::DoneAlready;
    return listens ? tr("Suspended, listening") : QString();
}

bool isAnyNotRestored(const ScreamTest& test, const QList<int>& steps) {
    return std::any_of(steps.begin(), steps.end(),
                       [&test](int step) { return test.subjects[step].state != State::Restored; });
}

QString settledText(const ScreamTest& test, const QList<int>& steps) {
    if (steps.size() == 1) {
        const int step = steps.constFirst();
        const ScreamSubject& subject = test.subjects[step];
        const QString name = isolated(test.plan.steps[step].preImage.name);
        const QString heard = subject.scream ? heardText(*subject.scream) : QString();
        if (subject.state == State::Restored && subject.scream->kind == Scream::Kind::Person)
            return tr("“%1” was restored.").arg(name);
        return (subject.state == State::Restored ? tr("“%1” is still needed: %2. It was restored.")
                                                 : tr("“%1” is still needed: %2. It could not be restored."))
            .arg(name, heard);
    }
    const bool allByHand = std::all_of(steps.begin(), steps.end(), [&test](int step) {
        const ScreamSubject& subject = test.subjects[step];
        return subject.state == State::Restored && subject.scream->kind == Scream::Kind::Person;
    });
    if (allByHand)
        return tr("%n token(s) was/were restored.", nullptr, plural(steps.size()));
    const auto restored = std::count_if(steps.begin(), steps.end(), [&test](int step) {
        return test.subjects[step].state == State::Restored;
    });
    return restored == steps.size()
               ? tr("%n suspended token(s) is/are still needed. It was/They were restored.", nullptr,
                    plural(steps.size()))
               : tr("%n suspended token(s) is/are still needed, and only %1 of them could be restored.",
                    nullptr, plural(steps.size()))
                     .arg(restored);
}

QString endedText(const ScreamTest& test) {
    const ScreamCounts counts = countsOf(test);
    return tr("A scream test is over: nobody needed %1 of %2.")
        .arg(counts.silent)
        .arg(tokensText(counts.all));
}

} // namespace patdesk
