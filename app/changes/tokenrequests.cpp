// SPDX-License-Identifier: MIT
#include "tokenrequests.h"

#include "changejson.h"
#include "listrequest.h"

#include <algorithm>

namespace patdesk {

namespace {

QString tokenPath(ApiGeneration generation, const TokenId& id) {
    return traits(generation).tokensPath + QLatin1Char('/') + id.text();
}

} // namespace

ApiRequest createRequest(const Tenant& tenant, ApiGeneration generation, const TokenDraft& draft) {
    ApiRequest create = requestTo(tenant, HttpMethod::Post, traits(generation).tokensPath, Right::Create);
    create.mediaType = "application/json";
    create.body = Secret(encodeDraft(draft, generation));
    return create;
}

ApiRequest patchRequest(const Tenant& tenant, ApiGeneration generation, const TokenId& id,
                        const TokenPatch& patch) {
    ApiRequest change = requestTo(tenant, HttpMethod::Patch, tokenPath(generation, id), Right::Patch);
    change.mediaType = "application/json-patch+json";
    change.body = Secret(encodePatch(patch));
    return change;
}

ApiRequest removeRequest(const Tenant& tenant, ApiGeneration generation, const TokenId& id) {
    return requestTo(tenant, HttpMethod::Delete, tokenPath(generation, id), Right::DeleteMine);
}

ApiRequest bulkRequest(const Tenant& tenant, ApiGeneration generation, HttpMethod method,
                       const QList<TokenId>& ids, const TokenPatch& patch) {
    ApiRequest bulk = requestTo(tenant, method, traits(generation).bulkUpdatePath, std::nullopt);
    bulk.mediaType = "application/json";
    bulk.body = Secret(encodeBulkUpdate(ids, patch));
    bulk.urgency = Urgency::Bulk;
    return bulk;
}

bool isWellFormed(const TokenId& id) {
    const QString& text = id.text();
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
               c == u'-' || c == u'_';
    });
}

} // namespace patdesk
