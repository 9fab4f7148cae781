// SPDX-License-Identifier: MIT
#include "screamproof.h"

#include "datetext.h"
#include "exportlines.h"

#include <algorithm>

namespace patdesk {

namespace {

using State = ScreamSubject::State;

QString heardText(const Scream& scream) {
    QString words;
    switch (scream.kind) {
    case Scream::Kind::FailedUse:
        words = QStringLiteral("a sign-in was refused");
        break;
    case Scream::Kind::Use:
        words = QStringLiteral("it was used");
        break;
    case Scream::Kind::RowUsed:
        words = QStringLiteral("the list has a later use");
        break;
    case Scream::Kind::Person:
        words = QStringLiteral("somebody asked for it");
        break;
    }
    words += QStringLiteral(", ") + utcText(scream.at);
    if (!scream.address.isEmpty())
        words += QStringLiteral(", from ") + scream.address;
    if (scream.uncertain)
        words += QStringLiteral(" (the event names its owner only)");
    return words;
}

QString resultText(const ScreamSubject& subject, bool runs) {
    switch (subject.state) {
    case State::Listening:
        return runs ? QStringLiteral("nothing heard yet") : QStringLiteral("nothing heard, still suspended");
    case State::Screamed:
        return QStringLiteral("needed, to be restored");
    case State::Restored:
        return QStringLiteral("needed, restored");
    case State::NotRestored:
        return QStringLiteral("needed, and the service has refused to restore it");
    case State::Silent:
        return QStringLiteral("silent");
    case State::Changed:
        return QStringLiteral("changed by somebody else");
    case State::Gone:
        return QStringLiteral("no longer there");
    case State::NotSuspended:
        return QStringLiteral("was not suspended");
    }
    return {};
}

QString counted(int count) {
    return count == 1 ? QStringLiteral("1 token") : QStringLiteral("%1 tokens").arg(count);
}

QString summary(const ScreamTest& test) {
    const ScreamCounts counts = countsOf(test);
    if (test.isRunning())
        return QStringLiteral("Not over: %1 of %2 restored so far.").arg(counts.restored).arg(counts.all);
    const QString missed = QStringLiteral("%1 needed and restored").arg(counts.restored);
    if (test.stopped)
        return QStringLiteral("Stopped before its time: %1, %2 not listened to any more.")
            .arg(missed)
            .arg(counts.listening);
    QStringList parts{QStringLiteral("%1 silent").arg(counts.silent), missed};
    if (counts.notRestored > 0)
        parts.append(QStringLiteral("%1 needed and not restored").arg(counts.notRestored));
    if (counts.left > 0)
        parts.append(QStringLiteral("%1 changed, gone or not suspended").arg(counts.left));
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

} // namespace

std::optional<Instant> refusalHeard(const QList<const ScreamTest*>& tests) {
    std::optional<Instant> last;
    for (const ScreamTest* const test : tests) {
        for (int i = 0; i < test->subjects.size(); ++i) {
            const auto& scream = test->subjects[i].scream;
            if (scream && scream->kind == Scream::Kind::FailedUse && !scream->uncertain &&
                scream->at >= suspendedTo(test->plan.steps[i]))
                last = std::max(last.value_or(scream->at), scream->at);
        }
    }
    return last;
}

QStringList doubtsOf(const ScreamTest& test, std::optional<Instant> refusalSeen) {
    QStringList doubts;
    if (!refusalSeen)
        doubts.append(QStringLiteral(
            "Patdesk has not yet seen this tenant record a sign-in with an expired token. If it does "
            "not, a program that needed its token after the expiry was not heard."));
    if (test.unclear)
        doubts.append(QStringLiteral("Some events could not be read, or name a token or an owner that "
                                     "nobody knows. They may have been uses."));
    const auto uncertain =
        std::any_of(test.subjects.begin(), test.subjects.end(),
                    [](const ScreamSubject& one) { return one.scream && one.scream->uncertain; });
    if (uncertain)
        doubts.append(QStringLiteral("Events of this tenant name the owner only: a token that was restored "
                                     "may not be the one that was needed."));
    return doubts;
}

QByteArray proofOf(const ScreamTest& test, std::optional<Instant> refusalSeen, Instant now) {
    const Plan& plan = test.plan;
    QString text = QStringLiteral("# Scream test of %1 of %2\n\n")
                       .arg(counted(countsOf(test).all), markdownText(plan.tenantName));
    const auto line = [&text](const QString& head, const QString& words) {
        text += QStringLiteral("- %1: %2\n").arg(head, words);
    };
    line(QStringLiteral("Tenant"), markdownText(plan.tenantHost));
    line(QStringLiteral("Plan"), markdownText(plan.id));
    line(QStringLiteral("Suspended"), utcText(test.begun));
    line(QStringLiteral("Heard up to"),
         test.heardUntil ? utcText(*test.heardUntil) : QStringLiteral("nothing yet"));
    line(test.isRunning() ? QStringLiteral("Will end") : QStringLiteral("Ended"),
         utcText(test.ended.value_or(test.until)));
    line(QStringLiteral("Result"), summary(test));
    line(QStringLiteral("Written"), utcText(now));
    text += QStringLiteral("\n## What could not have been heard\n\n");
    text += QStringLiteral("- A job that runs less often than once in the time that was listened to, and a "
                           "secret that is kept for later.\n");
    const QStringList doubts = doubtsOf(test, refusalSeen);
    for (const QString& doubt : doubts)
        text += QStringLiteral("- ") + doubt + QLatin1Char('\n');
    if (refusalSeen)
        text += QStringLiteral("\nThe tenant records sign-ins with expired tokens: last seen %1.\n")
                    .arg(utcText(*refusalSeen));
    text += QStringLiteral("\n## Tokens\n\n");
    text += markdownHead({QStringLiteral("Token"), QStringLiteral("ID"), QStringLiteral("Owner"),
                          QStringLiteral("Expiry before"), QStringLiteral("Expired"),
                          QStringLiteral("Result"), QStringLiteral("Heard")});
    for (int i = 0; i < plan.steps.size(); ++i) {
        const PlanStep& step = plan.steps[i];
        if (!step.isToBeApplied())
            continue;
        const ScreamSubject& subject = test.subjects[i];
        const Token& token = step.preImage;
        const auto before = token.expiry.at.known();
        text += markdownLine({token.name, token.id.text(), token.owner.name,
                              before ? utcText(*before) : QStringLiteral("never"), utcText(suspendedTo(step)),
                              resultText(subject, test.isRunning()),
                              subject.scream ? heardText(*subject.scream) : QString()});
    }
    return text.toUtf8();
}

} // namespace patdesk
