// SPDX-License-Identifier: MIT
#pragma once

#include "judge.h"

#include <optional>
#include <span>
#include <vector>

namespace patdesk {

/// A token of a report, with its verdict.
struct ReportedToken {
    Token token;
    OwnerFacts owner;
    Verdict verdict;
};

/// What is known of a tenant's tokens at one moment, for people who were not there: the sources that were
/// asked, the policy, and each token's verdict with its reasons and gaps. The same from the window and from
/// patdesk-cli, to the letter.
struct EvidenceReport {
    QString tenant;
    Instant asOf;
    Policy policy;
    EvidenceSources sources;
    std::vector<ReportedToken> tokens;

    VerdictCounts counts() const;
};

/// Judges each token. `tenant`: its name.
EvidenceReport reportOf(const QString& tenant, std::span<const TokenEvidence> tokens, const Judgement& by);

enum class ReportFormat { Json, Csv, Markdown, Html };

/// "json", "csv", "md", "html": also the ending of its file.
QLatin1String nameOf(ReportFormat format);
std::optional<ReportFormat> reportFormatNamed(const QString& name);

/// UTF-8.
QByteArray written(const EvidenceReport& report, ReportFormat format);

} // namespace patdesk
