// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "evidencereport.h"
#include "result.h"
#include "tokenexport.h"
#include "tokenfilter.h"

#include <QStringList>

namespace patdesk {

/// What the command line asks for.
struct CliOptions {
    enum class Command { Help, HelpQuery, Version, List, Report, Check };
    enum class CheckFormat { Plain, JUnit };

    Command command = Command::Help;
    /// Empty = the one that the window would open.
    QString tenant;
    bool demo = false;
    /// Settings and data beside the program.
    bool portable = false;
    /// Outer nothing: as the tenant says. Inner nothing: auto.
    std::optional<std::optional<ApiGeneration>> generation;
    /// A code that Translation knows; empty = English.
    QString language;
    /// Of list; nothing = a table of text.
    std::optional<ExportFormat> listFormat;
    TokenFilter filter = TokenFilter::All;
    QString search;
    /// As typed: not read yet.
    QString query;
    /// Of report: asks the service for evidence beside the list.
    bool evidence = false;
    ReportFormat reportFormat = ReportFormat::Json;
    /// Of check.
    CheckFormat checkFormat = CheckFormat::Plain;
    /// Of check, and of report; empty there = Patdesk's own.
    QString policyFile;
};

QString cliHelp();

/// InvalidInput with a sentence for whoever typed the arguments, the first of which is the program.
Result<CliOptions> cliOptionsOf(const QStringList& arguments);

} // namespace patdesk
