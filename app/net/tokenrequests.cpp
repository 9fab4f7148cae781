// SPDX-License-Identifier: MIT
#include "tokenrequests.h"

#include "tokenjson.h"

#include <QUrlQuery>

#include <algorithm>

namespace patdesk {

namespace {

/// Two million tokens. A list is handed on piece by piece and never kept here: what does not look like a list
/// is given up by its reader long before, so that this bounds the time that is spent on one, not memory.
constexpr qint64 listCap = 1024LL * 1024 * 1024;
/// A list of ten thousands of tokens over a slow line.
constexpr std::chrono::milliseconds listTotal{600'000};

ApiRequest request(const Tenant& tenant, HttpMethod method, const QString& path, std::optional<Right> right) {
    ApiRequest request{.method = method, .url = tenant.baseUrl, .right = right};
    request.url.setPath(path);
    request.caFile = tenant.caFile;
    return request;
}

QString tokenPath(ApiGeneration generation, const TokenId& id) {
    return traits(generation).tokensPath + QLatin1Char('/') + id.text();
}

QString ownerIn(const ListScope& scope) {
    return scope.whose == ListScope::Whose::Mine
               ? QStringLiteral("me")
               : QString::fromLatin1(QUrl::toPercentEncoding(scope.owner.text()));
}

} // namespace

ApiRequest listRequest(const Tenant& tenant, ApiGeneration generation, const ListScope& scope,
                       const Deadlines& usual) {
    const Right right = scope.whose == ListScope::Whose::Mine ? Right::ListMine : Right::ListAll;
    ApiRequest list = request(tenant, HttpMethod::Get, traits(generation).tokensPath, right);
    if (scope.whose != ListScope::Whose::WholeTenant) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("owner-id"), ownerIn(scope));
        list.url.setQuery(query);
    }
    list.bodyCap = listCap;
    list.deadlines = usual;
    list.deadlines->total = std::max(usual.total, listTotal);
    return list;
}

ApiRequest createRequest(const Tenant& tenant, ApiGeneration generation, const TokenDraft& draft) {
    ApiRequest create = request(tenant, HttpMethod::Post, traits(generation).tokensPath, Right::Create);
    create.mediaType = "application/json";
    create.body = Secret(encodeDraft(draft, generation));
    return create;
}

ApiRequest patchRequest(const Tenant& tenant, ApiGeneration generation, const TokenId& id,
                        const TokenPatch& patch) {
    ApiRequest change = request(tenant, HttpMethod::Patch, tokenPath(generation, id), Right::Patch);
    change.mediaType = "application/json-patch+json";
    change.body = Secret(encodePatch(patch));
    return change;
}

ApiRequest removeRequest(const Tenant& tenant, ApiGeneration generation, const TokenId& id) {
    return request(tenant, HttpMethod::Delete, tokenPath(generation, id), Right::DeleteMine);
}

ApiRequest bulkRequest(const Tenant& tenant, ApiGeneration generation, HttpMethod method,
                       const QList<TokenId>& ids, const TokenPatch& patch) {
    ApiRequest bulk = request(tenant, method, traits(generation).bulkUpdatePath, std::nullopt);
    bulk.mediaType = "application/json";
    bulk.body = Secret(encodeBulkUpdate(ids, patch));
    bulk.urgency = Urgency::Bulk;
    return bulk;
}

ApiRequest readRequest(const Tenant& tenant, const ReadCall& call) {
    const bool hasBody = !call.body.isEmpty();
    ApiRequest read = request(tenant, hasBody ? HttpMethod::Post : HttpMethod::Get, call.path, std::nullopt);
    if (!call.query.isEmpty())
        read.url.setQuery(call.query);
    if (hasBody) {
        read.mediaType = "application/json";
        read.body = Secret(call.body);
    }
    read.onlyReads = true;
    read.urgency = call.urgency;
    read.bodyCap = call.bodyCap;
    return read;
}

bool isWellFormed(const TokenId& id) {
    const QString& text = id.text();
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
               c == u'-' || c == u'_';
    });
}

} // namespace patdesk
