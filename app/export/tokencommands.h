// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace patdesk {

enum class CommandTool {
    Curl,       ///< with an access token in the variable ISC_TOKEN
    Sail,       ///< the SailPoint CLI, signed in as it is
    PowerShell, ///< the module PSSailpoint, of the API v3
};

/// A command for each token that deletes it, to be reviewed and run by somebody else; before it a comment
/// with its name and owner. No secret is in it, and nothing of what the service says can end a quotation or a
/// line.
QString deletionCommands(const QList<Token>& tokens, CommandTool tool, const QUrl& tenant);

} // namespace patdesk
