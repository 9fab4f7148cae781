// SPDX-License-Identifier: MIT
#pragma once

#include "tokendraft.h"
#include "tokenpatch.h"

#include <QString>

namespace patdesk {

/// The fields of the token forms, to put a sentence under the one that it is about.
enum class TokenField { Name, Scopes, Expires, Lifetime, WholeForm };

TokenField fieldOf(DraftProblem problem);

/// One sentence that says what to enter instead, in the words of the form.
QString problemText(DraftProblem problem, ApiGeneration generation);

/// The sentences of those problems that belong to `field`, in one line; empty if there are none.
QString problemText(const QList<DraftProblem>& problems, TokenField field, ApiGeneration generation);

/// All of them, for a window without these fields.
QString problemText(const QList<DraftProblem>& problems, ApiGeneration generation);

/// Why a field cannot be changed.
QString blockText(PatchBlock block, ApiGeneration generation);

} // namespace patdesk
