// SPDX-License-Identifier: MIT
#include "reporthtml.h"

#include "reportjson.h"
#include "reporttables.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::Report)
};

/// Nothing is loaded and nothing runs, whatever a name holds.
constexpr const char* head = R"(<!DOCTYPE html>
<html lang="%2"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>%1</title>
<style>
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #8886; }
td p { margin: 0 0 .25rem; }
.verdict { white-space: nowrap; font-weight: 600; }
.safe { color: light-dark(#1a6b2f, #7bd88f); }
.in-use { color: light-dark(#8a3b00, #ffb37a); }
.gap { opacity: .85; }
code { font-size: .85em; overflow-wrap: anywhere; }
</style></head><body>
)";

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

/// A name of the service: whichever way it is written, it turns nothing around it.
QString name(const QString& text) {
    return QStringLiteral("<bdi>%1</bdi>").arg(escaped(text));
}

QString heading(const QString& words) {
    return QStringLiteral("<h2>%1</h2>\n").arg(escaped(words));
}

QString paragraph(const QString& words) {
    return QStringLiteral("<p>%1</p>\n").arg(escaped(words));
}

QString table(const QStringList& heads, const QString& rows) {
    QString cells;
    for (const QString& title : heads)
        cells += QStringLiteral("<th>%1</th>").arg(escaped(title));
    return QStringLiteral("<table><tr>") + cells + QStringLiteral("</tr>\n") + rows +
           QStringLiteral("</table>\n");
}

QString sourcesTable(const EvidenceSources& sources) {
    QString rows;
    EvidenceSources::forEachKind([&](EvidenceKind kind) {
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>\n")
                    .arg(escaped(wordsFor(kind)), escaped(sourceInWords(sources[kind])));
    });
    return heading(Words::tr("What was seen")) + table({Words::tr("Source"), Words::tr("State")}, rows);
}

QString exceptionsTable(const Policy& policy) {
    if (policy.exceptions.isEmpty())
        return heading(Words::tr("Exceptions")) + paragraph(Words::tr("The policy has none."));
    QString rows;
    for (const PolicyException& exception : policy.exceptions)
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n")
                    .arg(name(exception.what), toRfc3339(startOf(exception.until)).left(10),
                         name(exception.reason));
    return heading(Words::tr("Exceptions")) +
           table({Words::tr("For"), Words::tr("Until"), Words::tr("Reason")}, rows);
}

QString tokenRow(const ReportedToken& reported) {
    QString why;
    for (const Reason& reason : reported.verdict.reasons)
        why += QStringLiteral("<p>%1</p>").arg(escaped(reason.text));
    for (const Gap& gap : reported.verdict.gaps)
        why += QStringLiteral("<p class=\"gap\">%1 %2</p>").arg(escaped(gap.text), escaped(gap.closes));
    const Verdict::Kind kind = reported.verdict.kind;
    return QStringLiteral("<tr><td class=\"verdict %1\">%2</td><td>%3<br><code>%4</code></td><td>%5</td>"
                          "<td>%6</td></tr>\n")
        .arg(nameOf(kind), escaped(wordsFor(kind)), name(reported.token.name),
             escaped(reported.token.id.text()), name(reported.token.owner.name), why);
}

/// Between script tags nothing is escaped: what could end them is written in JSON's own way.
QByteArray insideScript(QByteArray json) {
    return json.replace("<", "\\u003c");
}

} // namespace

QByteArray reportAsHtml(const EvidenceReport& report) {
    const QByteArray json = insideScript(reportAsJson(report));
    const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    QByteArray html =
        QString::fromLatin1(head)
            .arg(escaped(report.tenant), Words::tr("en", "the code of the language of a report"))
            .toUtf8();
    html += QStringLiteral("<h1>%1</h1>\n<p>%2</p>\n")
                .arg(name(report.tenant), summaryOf(report, name(report.policy.name)))
                .toUtf8();
    html += sourcesTable(report.sources).toUtf8() + exceptionsTable(report.policy).toUtf8();
    QString rows;
    for (const ReportedToken& reported : report.tokens)
        rows += tokenRow(reported);
    html += heading(Words::tr("Tokens")).toUtf8() +
            table({Words::tr("Verdict"), Words::tr("Token"), Words::tr("Owner"),
                   Words::tr("Why, and what is missing")},
                  rows)
                .toUtf8();
    html +=
        heading(Words::tr("For programs")).toUtf8() + "<p>" +
        escaped(Words::tr("This file holds the same as JSON, in its last element. The SHA-256 of the text "
                          "between that element's tags is %1."))
            .arg(QStringLiteral("<code>%1</code>").arg(QString::fromLatin1(hash)))
            .toUtf8() +
        "</p>\n<script type=\"application/json\">" + json + "</script>\n</body></html>\n";
    return html;
}

} // namespace patdesk
