// SPDX-License-Identifier: MIT
#pragma once

#include "queryerror.h"
#include "querylexer.h"
#include "querytree.h"

#include <variant>

namespace patdesk {

/// What a value means to its field, or why it means nothing.
std::variant<QueryValue, QueryError> valueOf(QueryField field, QuerySign sign, const RawValue& raw);

/// "used needs a date or a time span: used<30d, used>=2025-11-01 or used:never."
QString valueHelp(QueryField field);

} // namespace patdesk
