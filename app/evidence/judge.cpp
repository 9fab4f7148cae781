// SPDX-License-Identifier: MIT
#include "judge.h"

#include "evidencewords.h"
#include "signsoflife.h"
#include "verdictwords.h"

#include <algorithm>

namespace patdesk {

namespace {

/// The service keeps events for a year and the running month: a window of that length is as good as any.
constexpr int fullWindow = 365;
/// Events may be indexed this much later.
constexpr int indexLag = 2;

/// One token before the judge.
class Case {
public:
    Case(const TokenEvidence& evidence, const Judgement& by)
        : m_evidence(evidence)
        , m_token(evidence.token)
        , m_by(by)
        , m_policy(by.policy)
        , m_today(dayOf(by.now))
        , m_signs(signsOfLife(evidence, by.sources.isSeen(EvidenceKind::Uses) ? by.seenFrom() : m_today,
                              by.sources.isSeen(EvidenceKind::Uses) ? by.seenUntil() : m_today, m_today)) {}

    Verdict decide() {
        describe();
        if (isInUse()) {
            m_verdict.kind = Verdict::Kind::InUse;
            return std::move(m_verdict);
        }
        lookAtSources();
        lookAtRow();
        lookAtOwner();
        lookAtName();
        lookAtReferences();
        lookAtExceptions();
        lookAtAlarm();
        lookAtSilence();
        m_verdict.kind = m_verdict.gaps.empty() ? Verdict::Kind::Safe : Verdict::Kind::CannotTell;
        return std::move(m_verdict);
    }

private:
    void say(Reason::Kind kind, QString text, EvidenceKind source, Moment at = {}) {
        m_verdict.reasons.push_back({kind, std::move(text), source, at});
    }

    void doubt(Gap::Kind kind, QString text, QString closes, EvidenceKind source) {
        m_verdict.gaps.push_back({kind, std::move(text), std::move(closes), source});
    }

    /// A policy's exception of that kind that holds today.
    const PolicyException* exception(PolicyException::Kind kind) const {
        for (const PolicyException& one : m_policy.exceptions) {
            if (one.kind == kind && one.holdsOn(m_today) && one.concerns(m_token))
                return &one;
        }
        return nullptr;
    }

    bool isAccepted() const { return exception(PolicyException::Kind::Accept) != nullptr; }

    bool mayDoWithout(EvidenceKind source) const {
        return std::any_of(m_policy.exceptions.begin(), m_policy.exceptions.end(),
                           [&](const PolicyException& one) {
                               return one.kind == PolicyException::Kind::DoWithout && one.holdsOn(m_today) &&
                                      evidenceKindNamed(one.what) == source;
                           });
    }

    void describe();
    bool isInUse();
    bool isDue() const;
    bool isOver() const;
    void lookAtSources();
    void lookAtRow();
    void lookAtOwner();
    void lookAtName();
    void lookAtReferences();
    void lookAtExceptions();
    void lookAtAlarm();
    void lookAtSilence();
    void lookAtLife();
    bool hasEndedByItself();
    void listen(Day expired);
    bool outlastsLeave() const;
    void lookAtUnused();
    void lookAtStreams(int silence);
    void lookAtWindow(int needed);

    /// The silence that the rules ask for and a name may raise.
    int raised(int needed) const {
        return m_rareWord.isEmpty() ? needed : std::max(needed, m_policy.rareJobs);
    }

    const TokenEvidence& m_evidence;
    const Token& m_token;
    const Judgement& m_by;
    const Policy& m_policy;
    Day m_today;
    SignsOfLife m_signs;
    QString m_rareWord;
    Verdict m_verdict;
};

/// What was seen, whatever follows from it.
void Case::describe() {
    const std::vector<Day> days = daysOf(m_evidence.uses);
    m_verdict.rhythm = rhythmOf(days);
    for (const UseDay& use : m_evidence.uses)
        m_verdict.uses += use.count;
    m_verdict.silence = m_signs.silence().value_or(m_signs.age(m_token).value_or(-1));
    if (m_signs.lastUse)
        say(Reason::Kind::Used, words::used(m_evidence, m_signs, m_by.addresses), EvidenceKind::Uses,
            startOf(*m_signs.lastUse));
    else if (m_token.lastUsed.isNone() && m_signs.all.empty())
        say(Reason::Kind::NeverUsed, words::neverUsed(m_token), EvidenceKind::Uses);
    if (days.size() > 1)
        say(Reason::Kind::Rhythm, words::rhythm(m_verdict.rhythm, m_signs), EvidenceKind::Uses);
    if (!m_evidence.failedUses.empty())
        say(Reason::Kind::Failed, words::failed(m_evidence.failedUses, m_by.addresses),
            EvidenceKind::FailedUses, startOf(m_evidence.failedUses.back().day));
    for (const Reference& reference : m_evidence.references)
        say(Reason::Kind::Reference, words::named(reference), reference.source, reference.lastRun);
    if (m_evidence.owner.state != OwnerState::Unknown)
        say(Reason::Kind::Owner, ownerSentence(m_token.owner, m_evidence.owner.state), EvidenceKind::Owners);
    if (m_token.managed)
        say(Reason::Kind::Managed, words::managed(), EvidenceKind::Uses);
}

bool Case::isInUse() {
    if (m_evidence.signedInWith) {
        say(Reason::Kind::SignedIn, words::signedIn(), EvidenceKind::Configurations);
        return true;
    }
    if (m_signs.lastUse && !m_signs.alarm && !isOver()) {
        if (m_today - *m_signs.lastUse <= m_policy.inUseWithin || isDue())
            return true;
    }
    return std::any_of(m_evidence.references.begin(), m_evidence.references.end(), [&](const Reference& one) {
        const auto run = one.lastRun.known();
        return one.enabled.value_or(false) && run && m_today - dayOf(*run) <= m_policy.inUseWithin;
    });
}

/// It has expired, and nobody has used it since: for half a day an access token lives on, and a day of grace.
bool Case::isOver() const {
    const auto expiry = m_token.expiry.at.known();
    return expiry && *expiry <= m_by.now && (!m_signs.lastSign || *m_signs.lastSign <= dayOf(*expiry) + 2);
}

/// It is silent for no longer than it has been before.
bool Case::isDue() const {
    const Rhythm& rhythm = m_verdict.rhythm;
    if (rhythm.useDays < 2)
        return false;
    const int silence = m_today - *m_signs.lastUse;
    if (rhythm.isEven())
        return 2 * silence <= 3 * rhythm.longestGap;
    // Two far apart, as of a half-yearly job, or an irregular hand.
    return rhythm.useDays >= 5 ? silence <= rhythm.longestGap : 5 * silence <= 6 * rhythm.shortestGap;
}

void Case::lookAtSources() {
    EvidenceSources::forEachKind([&](EvidenceKind kind) {
        if (!couldSpeakAgainst(kind) || m_by.sources.isSeen(kind) || mayDoWithout(kind))
            return;
        const EvidenceSource& source = m_by.sources[kind];
        doubt(Gap::Kind::Unseen, words::unseen(kind, source), words::toSee(kind, source), kind);
    });
    const bool seesUses = m_by.sources.isSeen(EvidenceKind::Uses);
    if (seesUses && m_by.seenUntil() < m_today - indexLag)
        doubt(Gap::Kind::Window, words::seenOnlyUntil(m_by.seenUntil()), words::toGatherAgain(),
              EvidenceKind::Uses);
    if (m_by.unassignedUses > 0) {
        // Those before its own last sign of life change nothing.
        if (!m_signs.lastSign || m_by.lastUnassigned > *m_signs.lastSign)
            doubt(Gap::Kind::Unassigned, words::unassigned(m_by.unassignedUses), words::toAssign(),
                  EvidenceKind::Uses);
    }
}

void Case::lookAtRow() {
    const bool odd = m_token.partlyUnreadable || m_token.lastUsed.isUnreadable() ||
                     m_token.created.isUnreadable() || m_token.expiry.at.isUnreadable();
    if (odd)
        doubt(Gap::Kind::Unreadable, words::unreadable(), words::toReadRow(), EvidenceKind::Uses);
    if (m_token.managed)
        doubt(Gap::Kind::Managed, words::managed(), words::toAskAdministrator(), EvidenceKind::Workflows);
    if (m_signs.contradiction)
        doubt(Gap::Kind::Contradiction, words::contradiction(dayOf(*m_token.lastUsed.known())),
              words::toGatherAgain(), EvidenceKind::Uses);
    if (const auto suspended = m_evidence.suspended.known()) {
        const Day heardEnough = dayOf(*suspended) + m_policy.expired;
        say(Reason::Kind::Suspended, words::suspended(dayOf(*suspended)), EvidenceKind::Journal, *suspended);
        if (m_today <= heardEnough)
            doubt(Gap::Kind::Listening, words::stillListening(heardEnough),
                  words::toWaitUntil(heardEnough + 1), EvidenceKind::Journal);
    }
}

void Case::lookAtOwner() {
    if (m_evidence.owner.state == OwnerState::OnLeave && !outlastsLeave())
        doubt(Gap::Kind::OnLeave, ownerSentence(m_token.owner, OwnerState::OnLeave), words::toAskOwner(),
              EvidenceKind::Owners);
    if (m_evidence.owner.state == OwnerState::Unknown && m_by.sources.isSeen(EvidenceKind::Owners))
        doubt(Gap::Kind::OwnerUnknown, ownerSentence(m_token.owner, OwnerState::Unknown), words::toAskOwner(),
              EvidenceKind::Owners);
}

/// A leave is over within two years; and what expired a year ago, nobody away for less has missed.
bool Case::outlastsLeave() const {
    const auto expiry = m_token.expiry.at.known();
    if (expiry && isOver() && m_today - dayOf(*expiry) > m_policy.silence.yearly)
        return true;
    const bool isUnused = !m_signs.lastSign && m_token.lastUsed.isNone();
    const std::optional<int> quiet = isUnused ? m_signs.age(m_token) : m_signs.silence();
    return quiet && *quiet >= m_policy.rareJobs;
}

void Case::lookAtName() {
    if (isAccepted())
        return;
    const NameParts name(m_token.name);
    const QString word = m_policy.emergencyWords.in(name);
    if (!word.isEmpty())
        doubt(Gap::Kind::Name, words::emergencyName(word), words::toAccept(), EvidenceKind::Uses);
    m_rareWord = m_policy.rareWords.in(name);
}

void Case::lookAtReferences() {
    for (const Reference& reference : m_evidence.references)
        doubt(Gap::Kind::Referenced, words::named(reference), words::toRemoveFrom(reference),
              reference.source);
}

void Case::lookAtExceptions() {
    if (const PolicyException* const keep = exception(PolicyException::Kind::Keep))
        doubt(Gap::Kind::Exception, words::kept(*keep), words::toWaitUntil(keep->until + 1),
              EvidenceKind::Journal);
}

void Case::lookAtAlarm() {
    if (!m_signs.alarm)
        return;
    const QString text = words::alarm(*m_signs.alarm, m_by.addresses);
    say(Reason::Kind::Alarm, text, EvidenceKind::Uses, startOf(m_signs.alarm->day));
    doubt(Gap::Kind::Alarm, text, words::toAskOwner(), EvidenceKind::Uses);
}

void Case::lookAtSilence() {
    if (!hasEndedByItself())
        lookAtLife();
}

void Case::lookAtLife() {
    // By its row and by all that is certainly its own: the uses of its owner may be another token's. A date
    // that cannot be read is no missing use.
    if (!m_signs.lastUse && m_token.lastUsed.isNone())
        lookAtUnused();
    if (!m_signs.lastSign)
        return;
    const int silence = *m_signs.silence();
    say(Reason::Kind::Silence, words::silence(silence, *m_signs.lastSign), EvidenceKind::Uses,
        startOf(*m_signs.lastSign));
    if (excludedEvery(silence) > 0 && m_verdict.uses > 0)
        say(Reason::Kind::Excluded, words::excluded(silence, m_verdict.uses), EvidenceKind::Uses);
    lookAtStreams(silence);
}

/// Nobody can use what has expired, and whoever missed it has had the time to say so.
bool Case::hasEndedByItself() {
    const auto expiry = m_token.expiry.at.known();
    if (!expiry || *expiry > m_by.now)
        return false;
    const Day expired = dayOf(*expiry);
    say(Reason::Kind::Expired, words::expired(expired), EvidenceKind::Uses, *expiry);
    if (!isOver())
        return false;
    const int since = std::min(m_today, m_signs.until) - expired - 1;
    if (since < m_policy.expired)
        listen(expired);
    else
        lookAtWindow(m_policy.expired);
    return true;
}

/// What had been silent for long enough before it expired, nobody will miss; else there is time to.
void Case::listen(Day expired) {
    Verdict before = m_verdict;
    lookAtLife();
    if (m_verdict.gaps.size() == before.gaps.size())
        return;
    m_verdict = std::move(before);
    doubt(Gap::Kind::Listening, words::expiredJustNow(expired),
          words::toWaitUntil(expired + m_policy.expired + 1), EvidenceKind::FailedUses);
}

void Case::lookAtUnused() {
    const std::optional<int> age = m_signs.age(m_token);
    if (!age)
        return; // unreadable, and said
    const int needed = raised(m_policy.neverUsed);
    m_verdict.silenceNeeded = needed;
    if (*age < needed && !isAccepted())
        doubt(Gap::Kind::Young, words::young(*age),
              words::toGrowOld(needed, needed - *age, m_today, m_rareWord), EvidenceKind::Uses);
    lookAtWindow(std::min(needed, *age));
}

void Case::lookAtStreams(int silence) {
    SilenceRules rules = m_policy.silence;
    rules.least = m_by.record.leastSilence(rules.least);
    const Day until = std::min(m_signs.until, m_today);
    int needed = raised(rules.least);
    std::optional<Gap> gap;
    const auto ask = [&](int stream, int days, SilenceNeeded why, const UseStream* of) {
        needed = std::max(needed, days);
        if (stream >= days || (gap && days - stream <= m_verdict.silenceNeeded - m_verdict.silence))
            return;
        const bool few = why.because == SilenceNeeded::Because::FewUses;
        gap = Gap{few ? Gap::Kind::FewUses : Gap::Kind::TooShort,
                  words::tooShort(stream, days, why, of, m_rareWord, m_by),
                  words::toStaySilent(m_today + days - stream), EvidenceKind::Uses};
        m_verdict.silenceNeeded = days;
        m_verdict.silence = stream;
    };
    const std::vector<UseStream> streams = streamsOf(m_signs.all, m_signs.from);
    // Of a use before all events only the day is known, and among the uses of all the owner's tokens no
    // rhythm is this token's.
    const bool rhythmUnknown = streams.empty() || streams.front().days.back() < *m_signs.lastSign - 2 ||
                               !m_evidence.ownersUses.empty();
    if (rhythmUnknown)
        ask(silence, raised(rules.yearly), {rules.yearly, SilenceNeeded::Because::FewUses, 0}, nullptr);
    for (const UseStream& stream : streams) {
        const SilenceNeeded why = silenceNeeded(stream, rules);
        ask(std::max(0, until - stream.days.back() - 1), raised(why.days), why, &stream);
    }
    if (gap)
        m_verdict.gaps.push_back(std::move(*gap));
    else
        m_verdict.silenceNeeded = needed;
    lookAtWindow(needed);
}

/// The silence must have been seen: what was not looked at may have been full of uses.
void Case::lookAtWindow(int needed) {
    if (!m_by.sources.isSeen(EvidenceKind::Uses))
        return; // said already
    const int seen = std::min(m_signs.until, m_today) - m_signs.from;
    if (seen < std::min(needed, fullWindow))
        doubt(Gap::Kind::Window, words::windowTooShort(seen, std::min(needed, fullWindow)), words::toReadOn(),
              EvidenceKind::Uses);
}

} // namespace

Day Judgement::seenFrom() const {
    if (!sources.isSeen(EvidenceKind::Uses))
        return 0;
    // A day that was seen in part is not seen.
    return dayOf(*sources[EvidenceKind::Uses].from.known() + std::chrono::days(1) -
                 std::chrono::milliseconds(1));
}

Day Judgement::seenUntil() const {
    return sources.isSeen(EvidenceKind::Uses) ? dayOf(*sources[EvidenceKind::Uses].to.known()) : 0;
}

void Judgement::learnFrom(std::span<const TokenEvidence> tokens) {
    record = TenantRecord();
    for (const TokenEvidence& one : tokens)
        learnFrom(one);
}

void Judgement::learnFrom(const TokenEvidence& token) {
    const Day from = seenFrom();
    record.add(signsOfLife(token, from, seenUntil(), dayOf(now)).all, from, policy.silence);
}

Verdict verdictOf(const TokenEvidence& evidence, const Judgement& by) {
    return Case(evidence, by).decide();
}

std::vector<VerdictFlip> flipsBetween(std::span<const TokenEvidence> tokens, const Judgement& before,
                                      const Judgement& after) {
    std::vector<VerdictFlip> flips;
    for (const TokenEvidence& one : tokens) {
        const Verdict::Kind was = verdictOf(one, before).kind;
        const Verdict::Kind is = verdictOf(one, after).kind;
        if (was != is)
            flips.push_back({one.token.id, was, is});
    }
    return flips;
}

} // namespace patdesk
