// SPDX-License-Identifier: MIT
#pragma once

#include "apicall.h"
#include "apigeneration.h"
#include "listscope.h"
#include "readcall.h"
#include "tenant.h"

namespace patdesk {

/// A request to the tenant, by its own certificate authority: all others are made of it.
ApiRequest requestTo(const Tenant& tenant, HttpMethod method, const QString& path,
                     std::optional<Right> right);

/// Of many tokens: with a cap and a deadline to match, `usual` at least.
ApiRequest listRequest(const Tenant& tenant, ApiGeneration generation, const ListScope& scope,
                       const Deadlines& usual);

ApiRequest readRequest(const Tenant& tenant, const ReadCall& call);

} // namespace patdesk
