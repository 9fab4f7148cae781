// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "patdesklink.h"
#include "result.h"

#include <QStringList>

#include <optional>

namespace patdesk {

/// What the command line of `patdesk` asks for.
struct StartOptions {
    enum class Ask { Window, Help, HelpQuery, Version };

    Ask ask = Ask::Window;
    QString help = {}; ///< of Ask::Help
    QString tenant = {};
    /// Outer nothing: as each tenant says. Inner nothing: auto.
    std::optional<std::optional<ApiGeneration>> generation = {};
    bool demo = false;
    bool portable = false; ///< settings and data beside the program
    QString view = {};
    std::optional<PatdeskLink> link = {};
    QString language = {}; ///< a code that Translation knows; empty = as set
};

/// `arguments`: with the program's name first. InvalidInput; `detail` says why, in English as all that is
/// printed.
Result<StartOptions> startOptionsOf(const QStringList& arguments);

} // namespace patdesk
