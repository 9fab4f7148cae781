// SPDX-License-Identifier: MIT
#include "listrequest.h"

#include <QUrlQuery>

#include <algorithm>

namespace patdesk {

namespace {

/// Two million tokens. A list is handed on piece by piece and never kept here: what does not look like a list
/// is given up by its reader long before, so that this bounds the time that is spent on one, not memory.
constexpr qint64 listCap = 1024LL * 1024 * 1024;
/// A list of ten thousands of tokens over a slow line.
constexpr std::chrono::milliseconds listTotal{600'000};

QString ownerIn(const ListScope& scope) {
    return scope.whose == ListScope::Whose::Mine
               ? QStringLiteral("me")
               : QString::fromLatin1(QUrl::toPercentEncoding(scope.owner.text()));
}

} // namespace

ApiRequest requestTo(const Tenant& tenant, HttpMethod method, const QString& path,
                     std::optional<Right> right) {
    ApiRequest request{.method = method, .url = tenant.baseUrl, .right = right};
    request.url.setPath(path);
    request.caFile = tenant.caFile;
    return request;
}

ApiRequest listRequest(const Tenant& tenant, ApiGeneration generation, const ListScope& scope,
                       const Deadlines& usual) {
    const Right right = scope.whose == ListScope::Whose::Mine ? Right::ListMine : Right::ListAll;
    ApiRequest list = requestTo(tenant, HttpMethod::Get, traits(generation).tokensPath, right);
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

ApiRequest readRequest(const Tenant& tenant, const ReadCall& call) {
    const bool hasBody = !call.body.isEmpty();
    ApiRequest read =
        requestTo(tenant, hasBody ? HttpMethod::Post : HttpMethod::Get, call.path, std::nullopt);
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

} // namespace patdesk
