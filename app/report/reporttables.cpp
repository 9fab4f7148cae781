// SPDX-License-Identifier: MIT
#include "reporttables.h"

#include "exportlines.h"

namespace patdesk {

namespace {

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

QString sourcesAsMarkdown(const EvidenceSources& sources) {
    QString text = markdownHead({QStringLiteral("Source"), QStringLiteral("What was seen")});
    EvidenceSources::forEachKind([&](EvidenceKind kind) {
        text += markdownLine({wordsFor(kind), sourceInWords(sources[kind])});
    });
    return text;
}

} // namespace

QString sourceInWords(const EvidenceSource& source) {
    QString words = nameOf(source.state);
    words.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (source.count > 0)
        words += QStringLiteral(", %1 seen").arg(source.count);
    const auto from = source.from.known();
    const auto to = source.to.known();
    if (from && to)
        words += QStringLiteral(", %1 to %2").arg(dayText(*from), dayText(*to));
    return words;
}

QByteArray reportAsCsv(const EvidenceReport& report) {
    QString text = csvLine(csvHeads);
    for (const ReportedToken& reported : report.tokens)
        text += csvLine(csvCells(reported));
    return text.toUtf8();
}

QByteArray reportAsMarkdown(const EvidenceReport& report) {
    QString text = QStringLiteral("# %1\n\n%2, %3. Policy: %4, version %5.\n\n")
                       .arg(markdownText(report.tenant), wordsFor(report.counts()), toRfc3339(report.asOf),
                            markdownText(report.policy.name), QString::number(report.policy.version));
    text += sourcesAsMarkdown(report.sources) + QLatin1Char('\n');
    text += markdownHead({QStringLiteral("Verdict"), QStringLiteral("Token"), QStringLiteral("Owner"),
                          QStringLiteral("Why"), QStringLiteral("What is missing"), QStringLiteral("ID")});
    for (const ReportedToken& reported : report.tokens)
        text +=
            markdownLine({wordsFor(reported.verdict.kind), reported.token.name, reported.token.owner.name,
                          reasonsOf(reported.verdict), gapsOf(reported.verdict), reported.token.id.text()});
    return text.toUtf8();
}

} // namespace patdesk
