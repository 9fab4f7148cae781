// SPDX-License-Identifier: MIT
#include "verdictwords.h"

#include "evidencewords.h"
#include "judge.h"
#include "plural.h"

#include <QCoreApplication>

#include <set>

namespace patdesk::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::VerdictWords)
};

// A sentence that is put together has its parts as arguments, so that another language can order them. All of
// one call, since a name may hold a "%1".

/// Empty where it is not known.
QString addressOf(int address, const QStringList& addresses) {
    return address >= 0 && address < addresses.size() ? addresses[address].left(64) : QString();
}

/// What has been silent, and for how long, without an end.
QString silenceOf(const UseStream* stream, int silence, const QStringList& addresses) {
    using Kind = UseStream::Kind;
    const QString days = daysInWords(silence);
    const QString address = stream ? addressOf(stream->address, addresses) : QString();
    switch (stream ? stream->kind : Kind::All) {
    case Kind::Address:
        return address.isEmpty()
                   ? Words::tr("What used the token has been silent for %1").arg(days)
                   : Words::tr("What used the token from %1 has been silent for %2").arg(address, days);
    case Kind::Scattered:
        return Words::tr("What used the token from addresses with few uses has been silent for %1").arg(days);
    case Kind::Excess:
        return Words::tr("On %1 the token was used more often than usual, perhaps by a second program, which "
                         "has been silent for %2")
            .arg(daysInWords(std::ssize(stream->days)), days);
    case Kind::Hidden:
        return address.isEmpty()
                   ? Words::tr(
                         "A second program may hide among the uses, on days with more of them or out of "
                         "turn; it has been silent for %1")
                         .arg(days)
                   : Words::tr("A second program may hide among the uses from %1, on days with more of them "
                               "or out of turn; it has been silent for %2")
                         .arg(address, days);
    case Kind::Tail:
        return Words::tr("What used the token after its rhythm had ended has been silent for %1").arg(days);
    case Kind::All:
        break;
    }
    return Words::tr("The token has been silent for %1").arg(days);
}

} // namespace

QString used(const TokenEvidence& evidence, const SignsOfLife& signs, const QStringList& addresses) {
    const Day last = *signs.lastUse;
    const int ago = signs.today - last;
    qint64 uses = 0;
    std::set<int> from;
    int lastFrom = UseDay::unknownAddress;
    for (const UseDay& use : evidence.uses) {
        uses += use.count;
        if (use.address != UseDay::unknownAddress)
            from.insert(use.address);
        if (use.day == last)
            lastFrom = use.address;
    }
    const QString when = ago <= 0   ? Words::tr("today")
                         : ago == 1 ? Words::tr("yesterday")
                                    : Words::tr("%1 ago").arg(daysInWords(ago));
    const QString address = addressOf(lastFrom, addresses);
    QString text = address.isEmpty()
                       ? Words::tr("Last used on %1, %2").arg(isoDate(last), when)
                       : Words::tr("Last used on %1 from %2, %3").arg(isoDate(last), address, when);
    if (uses > 0)
        text = Words::tr("%1; %2 seen since %3").arg(text, usesInWords(uses), isoDate(signs.from));
    if (from.size() > 1)
        text = Words::tr("%1, from %2 addresses").arg(text, QString::number(from.size()));
    return Words::tr("%1.", "ends a sentence").arg(text);
}

QString neverUsed(const Token& token) {
    const auto created = token.created.known();
    return created ? Words::tr("Never used since it was created on %1.").arg(isoDate(dayOf(*created)))
                   : Words::tr("Never used.");
}

QString rhythm(const Rhythm& rhythm, const SignsOfLife& signs) {
    const QString text = Words::tr("Used %1, from %2 to %3")
                             .arg(wordsFor(rhythm), isoDate(rhythm.first), isoDate(rhythm.last));
    // A day that is not over may still have its run.
    const int missed = missedRuns(rhythm, std::min(signs.until, signs.today) - 1);
    return missed > 0 && rhythm.kind != Rhythm::Kind::Irregular
               ? Words::tr("%1; %n run(s) has/have been missed since.", nullptr, missed).arg(text)
               : Words::tr("%1.", "ends a sentence").arg(text);
}

QString failed(const UseDays& failedUses, const QStringList& addresses) {
    qint64 count = 0;
    for (const UseDay& use : failedUses)
        count += use.count;
    const QString address = addressOf(failedUses.back().address, addresses);
    const QString uses = failedUsesInWords(count);
    const QString day = isoDate(failedUses.back().day);
    return address.isEmpty() ? Words::tr("%1, the last on %2.").arg(uses, day)
                             : Words::tr("%1, the last on %2 from %3.").arg(uses, day, address);
}

QString named(const Reference& reference) {
    QString name = wordsFor(reference);
    name[0] = name[0].toUpper();
    const QString text = !reference.enabled   ? Words::tr("%1 holds the client ID").arg(name)
                         : *reference.enabled ? Words::tr("%1 holds the client ID and is enabled").arg(name)
                                              : Words::tr("%1 holds the client ID and is disabled").arg(name);
    const auto run = reference.lastRun.known();
    return run ? Words::tr("%1; it last ran on %2.").arg(text, isoDate(dayOf(*run)))
               : Words::tr("%1.", "ends a sentence").arg(text);
}

QString managed() {
    return Words::tr(
        "Managed by the service: what it runs for, a workflow perhaps, stops, and nothing says so.");
}

QString signedIn() {
    return Words::tr("Patdesk is signed in with this token.");
}

QString suspended(Day day) {
    return Words::tr("Suspended with Patdesk on %1.").arg(isoDate(day));
}

QString silence(int days, Day since) {
    return Words::tr("No sign of life for at least %1, since %2.").arg(daysInWords(days), isoDate(since));
}

QString excluded(int silence, qint64 uses) {
    const int every = excludedEvery(silence);
    return Words::tr("With %1 seen and %2 of silence, a job that runs every %3 or more often is excluded, "
                     "at 95 %.")
        .arg(usesInWords(uses), daysInWords(silence), daysInWords(every));
}

QString expired(Day day) {
    return Words::tr("Expired on %1: nothing can use it. Deleting it removes the trace and changes nothing "
                     "else.")
        .arg(isoDate(day));
}

QString alarm(const SignsOfLife::Alarm& alarm, const QStringList& addresses) {
    const QString address = addressOf(alarm.address, addresses);
    const QString silence = daysInWords(alarm.silence);
    return address.isEmpty()
               ? Words::tr(
                     "Alarm: after %1 of silence the token was used on %2, an address that it was never "
                     "used from before.")
                     .arg(silence, isoDate(alarm.day))
               : Words::tr("Alarm: after %1 of silence the token was used on %2 from %3, an address that it "
                           "was never used from before.")
                     .arg(silence, isoDate(alarm.day), address);
}

QString unseen(EvidenceKind kind, const EvidenceSource& source) {
    using State = EvidenceSource::State;
    const QString words = wordsFor(kind);
    switch (source.state) {
    case State::Refused:
        return Words::tr("Without %1 Patdesk cannot see %2.").arg(QLatin1String(scopeFor(kind)), words);
    case State::Cut:
        return Words::tr("Patdesk has seen only a part of the %1.").arg(words);
    case State::Failed:
        return Words::tr("Patdesk could not read the %1.").arg(words);
    case State::Answered: // of events: without a time that was looked at
    case State::Asked:
    case State::NotAsked:
        break;
    }
    return Words::tr("Patdesk has not read the %1 yet.").arg(words);
}

QString seenOnlyUntil(Day day) {
    return Words::tr("Uses were read only until %1.").arg(isoDate(day));
}

QString windowTooShort(int seen, int needed) {
    return Words::tr("Uses of only %1 were read; the verdict needs those of %2.")
        .arg(daysInWords(seen), daysInWords(needed));
}

QString unassigned(qint64 uses) {
    return Words::tr("%1 cannot be assigned to any token: they may be of this one.").arg(usesInWords(uses));
}

QString contradiction(Day day) {
    return Words::tr(
               "The list says that the token was used on %1, but no event of that day was found: events "
               "are missing.")
        .arg(isoDate(day));
}

QString unreadable() {
    return Words::tr("Patdesk could not read everything that the service says about the token.");
}

QString stillListening(Day until) {
    return Words::tr("Until %1 somebody who misses it may still say so.").arg(isoDate(until));
}

QString expiredJustNow(Day day) {
    return Words::tr("It expired only on %1: whoever misses it may still ask for it.").arg(isoDate(day));
}

QString emergencyName(const QString& word) {
    return Words::tr("Its name has the word %1: a token for an emergency is never used until it is needed.")
        .arg(quoted(word));
}

QString kept(const PolicyException& exception) {
    return Words::tr("The policy keeps it until %1: %2").arg(isoDate(exception.until), exception.reason);
}

QString young(int age) {
    return Words::tr("Created %1 ago and never used: what it is for may not have begun, or runs once a year.")
        .arg(daysInWords(age));
}

QString tooShort(int silence, int needed, SilenceNeeded why, const UseStream* stream, const QString& rareWord,
                 const Judgement& by) {
    using Because = SilenceNeeded::Because;
    const QString text = silenceOf(stream, silence, by.addresses);
    const QString least = daysInWords(needed);
    if (!rareWord.isEmpty() && needed == by.policy.rareJobs)
        return Words::tr("%1; it takes at least %2, since the name has the word %3, as of a job that runs "
                         "rarely.")
            .arg(text, least, quoted(rareWord));
    switch (why.because) {
    case Because::Least:
        return (by.record.leastSilence(by.policy.silence.least) > by.policy.silence.least
                    ? Words::tr("%1; it takes at least %2, since tokens of this tenant have come back after "
                                "nearly as long.")
                    : Words::tr("%1; it takes at least %2, by the policy."))
            .arg(text, least);
    case Because::Missed:
        return Words::tr("%1; it takes at least %2: %3 runs of its rhythm.")
            .arg(text, least, QString::number(int(why.factor)));
    case Because::Gaps:
        return Words::tr("%1; it takes at least %2: %3 times the longest gap between its uses.")
            .arg(text, least, QString::number(why.factor, 'f', 1));
    case Because::FewUses:
        return Words::tr("%1; it takes at least %2, since it was used for too short a time to show how often "
                         "it is needed: a yearly job would look the same.")
            .arg(text, least);
    case Because::Yearly:
        return Words::tr(
                   "%1; it takes at least %2, since the gaps between its uses are so long that a yearly "
                   "job would look the same.")
            .arg(text, least);
    case Because::Hidden:
        return Words::tr("%1; it takes at least %2, since a yearly job would look the same.")
            .arg(text, least);
    }
    return {};
}

QString toSee(EvidenceKind kind, const EvidenceSource& source) {
    if (source.state == EvidenceSource::State::Refused)
        return Words::tr("Sign in with a token that has the scope %1, or let the policy do without this "
                         "source.")
            .arg(QLatin1String(scopeFor(kind)));
    return toGatherAgain();
}

QString toGatherAgain() {
    return Words::tr("Gather evidence again.");
}

QString toReadOn() {
    return Words::tr("Let Patdesk read all events of the last 13 months.");
}

QString toAssign() {
    return Words::tr("Let Patdesk find out how events name tokens: sign in and wait a few minutes.");
}

QString toReadRow() {
    return Words::tr("Refresh the list; ask the service's support if it stays like that.");
}

QString toAskOwner() {
    return Words::tr("Ask the owner or the owner's manager.");
}

QString toAskAdministrator() {
    return Words::tr("Find out which workflow it belongs to, and delete that first.");
}

QString toAccept() {
    return Words::tr("Ask the owner; if it is not for emergencies, accept it in the policy.");
}

QString toRemoveFrom(const Reference& reference) {
    return Words::tr("Take the client ID out of %1.").arg(wordsFor(reference));
}

QString toWaitUntil(Day day) {
    return Words::tr("Wait until %1.").arg(isoDate(day));
}

QString toStaySilent(Day until) {
    return Words::tr("If nothing uses it before %1, the silence is long enough. Suspending it tells sooner.")
        .arg(isoDate(until));
}

QString toGrowOld(int needed, int missing, Day today, const QString& rareWord) {
    const QString day = isoDate(today + missing);
    return rareWord.isEmpty()
               ? Words::tr("If it is still unused on %1, it is old enough (%2). Or ask the owner.")
                     .arg(day, daysInWords(needed))
               : Words::tr("If it is still unused on %1, it is old enough (%2, since the name has the word "
                           "%3). Or ask the owner.")
                     .arg(day, daysInWords(needed), quoted(rareWord));
}

} // namespace patdesk::words
