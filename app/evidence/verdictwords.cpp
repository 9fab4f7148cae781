// SPDX-License-Identifier: MIT
#include "verdictwords.h"

#include "evidencewords.h"
#include "judge.h"

#include <set>

namespace patdesk::words {

namespace {

/// ", from 10.1.2.3"; nothing where the address is not known.
QString from(int address, const QStringList& addresses) {
    return address >= 0 && address < addresses.size() ? QStringLiteral(" from ") + addresses[address].left(64)
                                                      : QString();
}

QString on(Day day) {
    return QStringLiteral(" on ") + isoDate(day);
}

/// The same again for a gap of the policy's number of days.
QString atLeast(int days) {
    return QStringLiteral("at least ") + daysInWords(days);
}

QString subjectOf(const UseStream* stream, const QStringList& addresses) {
    using Kind = UseStream::Kind;
    if (!stream)
        return QStringLiteral("The token has been silent for ");
    switch (stream->kind) {
    case Kind::Address:
        return QStringLiteral("What used the token") + from(stream->address, addresses) +
               QStringLiteral(" has been silent for ");
    case Kind::Scattered:
        return QStringLiteral("What used the token from addresses with few uses has been silent for ");
    case Kind::Excess:
        return QStringLiteral("On ") + daysInWords(qint64(stream->days.size())) +
               QStringLiteral(
                   " the token was used more often than usual, perhaps by a second program, which has been "
                   "silent for ");
    case Kind::Hidden:
        return QStringLiteral("A second program may hide among the uses") + from(stream->address, addresses) +
               QStringLiteral(", on days with more of them or out of turn; it has been silent for ");
    case Kind::Tail:
        return QStringLiteral("What used the token after its rhythm had ended has been silent for ");
    case Kind::All:
        break;
    }
    return QStringLiteral("The token has been silent for ");
}

QString because(SilenceNeeded why, const QString& rareWord, bool ofRecord) {
    using Because = SilenceNeeded::Because;
    if (!rareWord.isEmpty())
        return QStringLiteral(", since the name has the word ") + quoted(rareWord) +
               QStringLiteral(", as of a job that runs rarely.");
    switch (why.because) {
    case Because::Least:
        return ofRecord ? QStringLiteral(", since tokens of this tenant have come back after nearly as long.")
                        : QStringLiteral(", by the policy.");
    case Because::Missed:
        return QStringLiteral(": %1 runs of its rhythm.").arg(int(why.factor));
    case Because::Gaps:
        return QStringLiteral(": %1 times the longest gap between its uses.").arg(why.factor, 0, 'f', 1);
    case Because::FewUses:
        return QStringLiteral(
            ", since it was used for too short a time to show how often it is needed: a yearly job would "
            "look the same.");
    case Because::Yearly:
        return QStringLiteral(
            ", since the gaps between its uses are so long that a yearly job would look the "
            "same.");
    case Because::Hidden:
        return QStringLiteral(", since a yearly job would look the same.");
    }
    return {};
}

} // namespace

QString used(const TokenEvidence& evidence, const SignsOfLife& signs, const QStringList& addresses) {
    const Day last = *signs.lastUse;
    const int ago = signs.today - last;
    qint64 uses = 0;
    std::set<int> from;
    int address = UseDay::unknownAddress;
    for (const UseDay& use : evidence.uses) {
        uses += use.count;
        if (use.address != UseDay::unknownAddress)
            from.insert(use.address);
        if (use.day == last)
            address = use.address;
    }
    QString text = QStringLiteral("Last used") + on(last) + words::from(address, addresses) +
                   (ago <= 0   ? QStringLiteral(", today")
                    : ago == 1 ? QStringLiteral(", yesterday")
                               : QStringLiteral(", %1 ago").arg(daysInWords(ago)));
    if (uses > 0)
        text += QStringLiteral("; %1 seen since %2").arg(usesInWords(uses), isoDate(signs.from));
    if (from.size() > 1)
        text += QStringLiteral(", from %1 addresses").arg(from.size());
    return text + QLatin1Char('.');
}

QString neverUsed(const Token& token) {
    const auto created = token.created.known();
    return created
               ? QStringLiteral("Never used since it was created") + on(dayOf(*created)) + QLatin1Char('.')
               : QStringLiteral("Never used.");
}

QString rhythm(const Rhythm& rhythm, const SignsOfLife& signs) {
    QString text = QStringLiteral("Used %1, from %2 to %3")
                       .arg(wordsFor(rhythm), isoDate(rhythm.first), isoDate(rhythm.last));
    const int missed = missedRuns(rhythm, std::min(signs.until, signs.today));
    if (missed > 0 && rhythm.kind != Rhythm::Kind::Irregular)
        text += missed == 1 ? QStringLiteral("; 1 run has been missed since")
                            : QStringLiteral("; %1 runs have been missed since").arg(missed);
    return text + QLatin1Char('.');
}

QString failed(const UseDays& failedUses, const QStringList& addresses) {
    qint64 count = 0;
    for (const UseDay& use : failedUses)
        count += use.count;
    return counted(count, QLatin1String("failed use"), QLatin1String("failed uses")) +
           QStringLiteral(", the last") + on(failedUses.back().day) +
           from(failedUses.back().address, addresses) + QLatin1Char('.');
}

QString named(const Reference& reference) {
    QString text = wordsFor(reference);
    text[0] = text[0].toUpper();
    text += QStringLiteral(" holds the client ID");
    if (reference.enabled)
        text += *reference.enabled ? QStringLiteral(" and is enabled") : QStringLiteral(" and is disabled");
    if (const auto run = reference.lastRun.known())
        text += QStringLiteral("; it last ran") + on(dayOf(*run));
    return text + QLatin1Char('.');
}

QString managed() {
    return QStringLiteral(
        "Managed by the service: what it runs for, a workflow perhaps, stops, and nothing says so.");
}

QString signedIn() {
    return QStringLiteral("Patdesk is signed in with this token.");
}

QString suspended(Day day) {
    return QStringLiteral("Suspended with Patdesk") + on(day) + QLatin1Char('.');
}

QString silence(int days, Day since) {
    return QStringLiteral("No sign of life for at least %1, since %2.")
        .arg(daysInWords(days), isoDate(since));
}

QString excluded(int silence, qint64 uses) {
    const int every = excludedEvery(silence);
    return QStringLiteral(
               "With %1 seen and %2 of silence, a job that runs every %3 or more often is excluded, "
               "at 95 %.")
        .arg(usesInWords(uses), daysInWords(silence), daysInWords(every));
}

QString expired(Day day) {
    return QStringLiteral("Expired") + on(day) +
           QStringLiteral(": nothing can use it. Deleting it removes the trace and changes nothing else.");
}

QString alarm(const SignsOfLife::Alarm& alarm, const QStringList& addresses) {
    return QStringLiteral("Alarm: after %1 of silence the token was used").arg(daysInWords(alarm.silence)) +
           on(alarm.day) + from(alarm.address, addresses) +
           QStringLiteral(", an address that it was never used from before.");
}

QString unseen(EvidenceKind kind, const EvidenceSource& source) {
    using State = EvidenceSource::State;
    const QString words = wordsFor(kind);
    switch (source.state) {
    case State::Refused:
        return QStringLiteral("Without %1 Patdesk cannot see %2.").arg(QLatin1String(scopeFor(kind)), words);
    case State::Cut:
        return QStringLiteral("Patdesk has seen only a part of the %1.").arg(words);
    case State::Failed:
        return QStringLiteral("Patdesk could not read the %1.").arg(words);
    case State::Answered: // of events: without a time that was looked at
    case State::Asked:
    case State::NotAsked:
        break;
    }
    return QStringLiteral("Patdesk has not read the %1 yet.").arg(words);
}

QString seenOnlyUntil(Day day) {
    return QStringLiteral("Uses were read only until %1.").arg(isoDate(day));
}

QString windowTooShort(int seen, int needed) {
    return QStringLiteral("Uses of only %1 were read; the verdict needs those of %2.")
        .arg(daysInWords(seen), daysInWords(needed));
}

QString unassigned(qint64 uses) {
    return QStringLiteral("%1 cannot be assigned to any token: they may be of this one.")
        .arg(usesInWords(uses));
}

QString contradiction(Day day) {
    return QStringLiteral(
               "The list says that the token was used on %1, but no event of that day was found: events "
               "are missing.")
        .arg(isoDate(day));
}

QString unreadable() {
    return QStringLiteral("Patdesk could not read everything that the service says about the token.");
}

QString stillListening(Day until) {
    return QStringLiteral("Until %1 somebody who misses it may still say so.").arg(isoDate(until));
}

QString expiredJustNow(Day day) {
    return QStringLiteral("It expired only on %1: whoever misses it may still ask for it.").arg(isoDate(day));
}

QString emergencyName(const QString& word) {
    return QStringLiteral(
               "Its name has the word %1: a token for an emergency is never used until it is needed.")
        .arg(quoted(word));
}

QString kept(const PolicyException& exception) {
    return QStringLiteral("The policy keeps it until %1: %2").arg(isoDate(exception.until), exception.reason);
}

QString young(int age) {
    return QStringLiteral(
               "Created %1 ago and never used: what it is for may not have begun, or runs once a year.")
        .arg(daysInWords(age));
}

QString tooShort(int silence, int needed, SilenceNeeded why, const UseStream* stream, const QString& rareWord,
                 const Judgement& by) {
    const bool ofRecord = by.record.leastSilence(by.policy.silence.least) > by.policy.silence.least;
    const bool ofName = !rareWord.isEmpty() && needed == by.policy.rareJobs;
    return subjectOf(stream, by.addresses) + daysInWords(silence) + QStringLiteral("; it takes ") +
           atLeast(needed) + because(why, ofName ? rareWord : QString(), ofRecord);
}

QString toSee(EvidenceKind kind, const EvidenceSource& source) {
    if (source.state == EvidenceSource::State::Refused)
        return QStringLiteral(
                   "Sign in with a token that has the scope %1, or let the policy do without this source.")
            .arg(QLatin1String(scopeFor(kind)));
    return toGatherAgain();
}

QString toGatherAgain() {
    return QStringLiteral("Gather evidence again.");
}

QString toReadOn() {
    return QStringLiteral("Let Patdesk read all events of the last 13 months.");
}

QString toAssign() {
    return QStringLiteral("Let Patdesk find out how events name tokens: sign in and wait a few minutes.");
}

QString toReadRow() {
    return QStringLiteral("Refresh the list; ask the service's support if it stays like that.");
}

QString toAskOwner() {
    return QStringLiteral("Ask the owner or the owner's manager.");
}

QString toAskAdministrator() {
    return QStringLiteral("Find out which workflow it belongs to, and delete that first.");
}

QString toAccept() {
    return QStringLiteral("Ask the owner; if it is not for emergencies, accept it in the policy.");
}

QString toRemoveFrom(const Reference& reference) {
    return QStringLiteral("Take the client ID out of %1.").arg(wordsFor(reference));
}

QString toWaitUntil(Day day) {
    return QStringLiteral("Wait until %1.").arg(isoDate(day));
}

QString toStaySilent(Day until) {
    return QStringLiteral(
               "If nothing uses it before %1, the silence is long enough. Suspending it tells sooner.")
        .arg(isoDate(until));
}

QString toGrowOld(int needed, int missing, Day today, const QString& rareWord) {
    QString text = QStringLiteral("If it is still unused on %1, it is old enough (%2")
                       .arg(isoDate(today + missing), daysInWords(needed));
    if (!rareWord.isEmpty())
        text += QStringLiteral(", since the name has the word ") + quoted(rareWord);
    return text + QStringLiteral("). Or ask the owner.");
}

} // namespace patdesk::words
