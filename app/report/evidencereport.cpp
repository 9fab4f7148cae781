// SPDX-License-Identifier: MIT
#include "evidencereport.h"

#include "reporthtml.h"
#include "reportjson.h"
#include "reporttables.h"

#include <array>

namespace patdesk {

namespace {

// In the order of ReportFormat.
constexpr std::array formatNames{QLatin1String("json"), QLatin1String("csv"), QLatin1String("md"),
                                 QLatin1String("html")};

} // namespace

VerdictCounts EvidenceReport::counts() const {
    VerdictCounts counts;
    for (const ReportedToken& reported : tokens)
        counts.add(reported.verdict.kind);
    return counts;
}

EvidenceReport reportOf(const QString& tenant, std::span<const TokenEvidence> tokens, const Judgement& by) {
    EvidenceReport report{tenant, by.now, by.policy, by.sources, {}};
    report.tokens.reserve(tokens.size());
    for (const TokenEvidence& evidence : tokens)
        report.tokens.push_back({evidence.token, evidence.owner, verdictOf(evidence, by)});
    return report;
}

QLatin1String nameOf(ReportFormat format) {
    return formatNames[static_cast<std::size_t>(format)];
}

std::optional<ReportFormat> reportFormatNamed(const QString& name) {
    for (std::size_t i = 0; i < formatNames.size(); ++i) {
        if (name == formatNames[i])
            return static_cast<ReportFormat>(i);
    }
    return std::nullopt;
}

QByteArray written(const EvidenceReport& report, ReportFormat format) {
    switch (format) {
    case ReportFormat::Json:
        return reportAsJson(report);
    case ReportFormat::Csv:
        return reportAsCsv(report);
    case ReportFormat::Markdown:
        return reportAsMarkdown(report);
    case ReportFormat::Html:
        return reportAsHtml(report);
    }
    return {};
}

} // namespace patdesk
