// SPDX-License-Identifier: MIT
#include "screamproof.h"

#include "datetext.h"
#include "exportlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::ScreamProof)
};

using State = ScreamSubject::State;

QString heardText(const Scream& scream) {
    QString words;
    switch (scream.kind) {
    case Scream::Kind::FailedUse:
        words = Words::tr("a sign-in was refused");
        break;
    case Scream::Kind::Use:
        words = Words::tr("it was used");
        break;
    case Scream::Kind::RowUsed:
        words = Words::tr("the list has a later use");
        break;
    case Scream::Kind::Person:
        words = Words::tr("somebody asked for it");
        break;
    }
    words = scream.address.isEmpty()
                ? Words::tr("%1, %2", "what was heard, and when").arg(words, utcText(scream.at))
                : Words::tr("%1, %2, from %3").arg(words, utcText(scream.at), scream.address);
    return scream.uncertain ? Words::tr("%1 (the event names its owner only)").arg(words) : words;
}

QString resultText(const ScreamSubject& subject, bool runs) {
    switch (subject.state) {
    case State::Listening:
        return runs ? Words::tr("nothing heard yet") : Words::tr("nothing heard, still suspended");
    case State::Screamed:
        return Words::tr("needed, to be restored");
    case State::Restored:
        return Words::tr("needed, restored");
    case State::NotRestored:
        return Words::tr("needed, and the service has refused to restore it");
    case State::Silent:
        return Words::tr("silent");
    case State::Changed:
        return Words::tr("changed by somebody else");
    case State::Gone:
        return Words::tr("no longer there");
    case State::NotSuspended:
        return Words::tr("was not suspended");
    }
    return {};
}

QString summary(const ScreamTest& test) {
    const ScreamCounts counts = countsOf(test);
    if (test.isRunning())
        return Words::tr("Not over: %1 of %2 restored so far.").arg(counts.restored).arg(counts.all);
    const QString missed = Words::tr("%1 needed and restored").arg(counts.restored);
    if (test.stopped)
        return Words::tr("Stopped before its time: %1, %2 not listened to any more.")
            .arg(missed)
            .arg(counts.listening);
    QStringList parts{Words::tr("%1 silent").arg(counts.silent), missed};
    if (counts.notRestored > 0)
        parts.append(Words::tr("%1 needed and not restored").arg(counts.notRestored));
    if (counts.left > 0)
        parts.append(Words::tr("%1 changed, gone or not suspended").arg(counts.left));
    return Words::tr("%1.", "ends a sentence").arg(parts.join(QStringLiteral(", ")));
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
        doubts.append(Words::tr(
            "Patdesk has not yet seen this tenant record a sign-in with an expired token. If it does "
            "not, a program that needed its token after the expiry was not heard."));
    if (test.unclear)
        doubts.append(Words::tr("Some events could not be read, or name a token or an owner that "
                                "nobody knows. They may have been uses."));
    const auto uncertain =
        std::any_of(test.subjects.begin(), test.subjects.end(),
                    [](const ScreamSubject& one) { return one.scream && one.scream->uncertain; });
    if (uncertain)
        doubts.append(Words::tr("Events of this tenant name the owner only: a token that was restored "
                                "may not be the one that was needed."));
    return doubts;
}

QByteArray proofOf(const ScreamTest& test, std::optional<Instant> refusalSeen, Instant now) {
    const Plan& plan = test.plan;
    QString text = QStringLiteral("# ") +
                   Words::tr("Scream test of %n token(s) in %1", nullptr, countsOf(test).all)
                       .arg(markdownText(plan.tenantName)) +
                   QStringLiteral("\n\n");
    const auto line = [&text](const QString& head, const QString& words) {
        text += QStringLiteral("- %1: %2\n").arg(head, words);
    };
    line(Words::tr("Tenant"), markdownText(plan.tenantHost));
    line(Words::tr("Plan"), markdownText(plan.id));
    line(Words::tr("Suspended"), utcText(test.begun));
    line(Words::tr("Heard up to"), test.heardUntil ? utcText(*test.heardUntil) : Words::tr("nothing yet"));
    line(test.isRunning() ? Words::tr("Will end") : Words::tr("Ended"),
         utcText(test.ended.value_or(test.until)));
    line(Words::tr("Result"), summary(test));
    line(Words::tr("Written"), utcText(now));
    text += QStringLiteral("\n## ") + Words::tr("What could not have been heard") + QStringLiteral("\n\n");
    text += QStringLiteral("- ") +
            Words::tr("A job that runs less often than once in the time that was listened to, and a secret "
                      "that is kept for later.") +
            QLatin1Char('\n');
    const QStringList doubts = doubtsOf(test, refusalSeen);
    for (const QString& doubt : doubts)
        text += QStringLiteral("- ") + doubt + QLatin1Char('\n');
    if (refusalSeen)
        text += QLatin1Char('\n') +
                Words::tr("The tenant records sign-ins with expired tokens: last seen %1.")
                    .arg(utcText(*refusalSeen)) +
                QLatin1Char('\n');
    text += QStringLiteral("\n## ") + Words::tr("Tokens") + QStringLiteral("\n\n");
    text += markdownHead({Words::tr("Token"), Words::tr("ID"), Words::tr("Owner"), Words::tr("Expiry before"),
                          Words::tr("Expired"), Words::tr("Result"), Words::tr("Heard")});
    for (int i = 0; i < plan.steps.size(); ++i) {
        const PlanStep& step = plan.steps[i];
        if (!step.isToBeApplied())
            continue;
        const ScreamSubject& subject = test.subjects[i];
        const Token& token = step.preImage;
        const auto before = token.expiry.at.known();
        text += markdownLine({token.name, token.id.text(), token.owner.name,
                              before ? utcText(*before) : Words::tr("never"), utcText(suspendedTo(step)),
                              resultText(subject, test.isRunning()),
                              subject.scream ? heardText(*subject.scream) : QString()});
    }
    return text.toUtf8();
}

} // namespace patdesk
