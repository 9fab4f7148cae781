// SPDX-License-Identifier: MIT
#pragma once

#include "apicall.h"
#include "apigeneration.h"
#include "tenant.h"
#include "tokendraft.h"
#include "tokenpatch.h"

namespace patdesk {

// The changes that the token API knows, as a tenant takes them in one generation: path, method, body, and the
// right that a refusal is worded by. Source: the public OpenAPI texts.

ApiRequest createRequest(const Tenant& tenant, ApiGeneration generation, const TokenDraft& draft);
/// The id is well-formed, here and below.
ApiRequest patchRequest(const Tenant& tenant, ApiGeneration generation, const TokenId& id,
                        const TokenPatch& patch);
ApiRequest removeRequest(const Tenant& tenant, ApiGeneration generation, const TokenId& id);
/// PATCH and POST mean the same to the service.
ApiRequest bulkRequest(const Tenant& tenant, ApiGeneration generation, HttpMethod method,
                       const QList<TokenId>& ids, const TokenPatch& patch);

/// An id is part of a path: what is none would name something else, an empty one the whole list.
bool isWellFormed(const TokenId& id);

} // namespace patdesk
