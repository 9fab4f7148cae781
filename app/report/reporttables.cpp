// SPDX-License-Identifier: MIT
#include "reporttables.h"

#include "exportlines.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

/// Of what people read: keys and values of CSV are the same in every language.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::Report)
};

const QStringList csvHeads{
    QStringLiteral("id"),      QStringLiteral("name"),       QStringLiteral("ownerId"),
    QStringLiteral("owner"),   QStringLiteral("ownerState"), QStringLiteral("verdict"),
    QStringLiteral("reasons"), QStringLiteral("gaps"),       QStringLiteral("closes"),
    QStringLiteral("created"), QStringLiteral("lastUsed"),   QStringLiteral("expires"),
};

QString date(Moment moment) {
    if (const auto at = moment.known())
        return toRfc3339(*at);
    return moment.isNone() ? QString() : QStringLiteral("unreadable");
}

template <class List, class Text>
QString joined(const List& list, Text text) {
    QStringList texts;
    for (const auto& each : list)
        texts.append(text(each));
    return texts.join(QLatin1Char(' '));
}

QString reasonsOf(const Verdict& verdict) {
    return joined(verdict.reasons, [](const Reason& reason) { return reason.text; });
}

QString gapsOf(const Verdict& verdict) {
    return joined(verdict.gaps, [](const Gap& gap) { return gap.text; });
}

QStringList csvCells(const ReportedToken& reported) {
    const Token& token = reported.token;
    return {token.id.text(),
            token.name,
            token.owner.id.text(),
            token.owner.name,
            nameOf(reported.owner.state),
            nameOf(reported.verdict.kind),
            reasonsOf(reported.verdict),
            gapsOf(reported.verdict),
            joined(reported.verdict.gaps, [](const Gap& gap) { return gap.closes; }),
            date(token.created),
            date(token.lastUsed),
            date(token.expiry.at)};
}

QString dayText(Instant at) {
    return toRfc3339(at).left(10);
}

QString stateInWords(EvidenceSource::State state) {
    using State = EvidenceSource::State;
    switch (state) {
    case State::NotAsked:
        return Words::tr("not asked");
    case State::Asked:
        return Words::tr("asked");
    case State::Answered:
        return Words::tr("answered");
    case State::Cut:
        return Words::tr("cut");
    case State::Refused:
        return Words::tr("refused");
    case State::Failed:
        return Words::tr("failed");
    }
    return {};
}

QString sourcesAsMarkdown(const EvidenceSources& sources) {
    QString text = markdownHead({Words::tr("Source"), Words::tr("What was seen")});
    EvidenceSources::forEachKind([&](EvidenceKind kind) {
        text += markdownLine({wordsFor(kind), sourceInWords(sources[kind])});
    });
    return text;
}

} // namespace

QString sourceInWords(const EvidenceSource& source) {
    QString words = stateInWords(source.state);
    if (source.count > 0)
        words = Words::tr("%1, %2 seen").arg(words, QString::number(source.count));
    const auto from = source.from.known();
    const auto to = source.to.known();
    if (from && to)
        words = Words::tr("%1, %2 to %3").arg(words, dayText(*from), dayText(*to));
    return words;
}

QByteArray reportAsCsv(const EvidenceReport& report) {
    QString text = csvLine(csvHeads);
    for (const ReportedToken& reported : report.tokens)
        text += csvLine(csvCells(reported));
    return text.toUtf8();
}

QString summaryOf(const EvidenceReport& report, const QString& policy) {
    return Words::tr("%1, %2. Policy: %3, version %4.")
        .arg(wordsFor(report.counts()), toRfc3339(report.asOf), policy,
             QString::number(report.policy.version));
}

QByteArray reportAsMarkdown(const EvidenceReport& report) {
    QString text = QStringLiteral("# %1\n\n%2\n\n")
                       .arg(markdownText(report.tenant), summaryOf(report, markdownText(report.policy.name)));
    text += sourcesAsMarkdown(report.sources) + QLatin1Char('\n');
    text += markdownHead({Words::tr("Verdict"), Words::tr("Token"), Words::tr("Owner"), Words::tr("Why"),
                          Words::tr("What is missing"), Words::tr("ID")});
    for (const ReportedToken& reported : report.tokens)
        text +=
            markdownLine({wordsFor(reported.verdict.kind), reported.token.name, reported.token.owner.name,
                          reasonsOf(reported.verdict), gapsOf(reported.verdict), reported.token.id.text()});
    return text.toUtf8();
}

} // namespace patdesk
