// SPDX-License-Identifier: MIT
#include "apihost.h"

#include "hostdiscovery.h"

#include <memory>
#include <utility>

namespace patdesk {

namespace {

/// The hosts that are asked, one after another.
struct Search {
    HttpClient& http;
    QList<QUrl> left;
    QString caFile;
    ApiHost found;
    Continuation<ApiHost> then;
};

void askNext(const std::shared_ptr<Search>& search) {
    if (search->then.isDead())
        return;
    if (search->left.isEmpty())
        return search->then(std::move(search->found));
    const QUrl host = search->left.takeFirst();
    discoverApiHost(search->http, host, search->caFile,
                    {search->then.context(), [search, host](const Result<QUrl>& named) {
                         if (named) {
                             search->found.baseUrl = *named;
                             search->found.answered = host;
                             search->found.silence.reset();
                             return search->then(std::move(search->found));
                         }
                         if (!search->found.silence)
                             search->found.silence = named.error();
                         askNext(search);
                     }});
}

} // namespace

void findApiHost(HttpClient& http, const QString& entered, const QString& caFile,
                 Continuation<ApiHost> then) {
    const auto address = tenantAddress(entered);
    if (!address)
        return then(address.error());
    askNext(std::make_shared<Search>(Search{
        http, apiHostCandidates(entered), caFile, {*address, address->baseUrl, {}, {}}, std::move(then)}));
}

} // namespace patdesk
