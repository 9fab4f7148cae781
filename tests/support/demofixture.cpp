// SPDX-License-Identifier: MIT
#include "demofixture.h"

namespace patdesk::test {

namespace {

DemoTenant::Options options(const HeldClock& clock, DemoFixture::Adjust adjust) {
    DemoTenant::Options result;
    result.clock = clock;
    result.rateLimit = false;
    if (adjust)
        adjust(result);
    return result;
}

/// The address is known once the tenant listens.
DemoClient startedClient(DemoTenant& tenant) {
    const bool started = tenant.start().ok();
    return DemoClient(started ? tenant.baseUrl() : QUrl());
}

} // namespace

DemoFixture::DemoFixture(Adjust adjust)
    : tenant(options(clock, adjust)), administrator(startedClient(tenant)), member(tenant.baseUrl()) {
    administrator.signIn(tenant.clientId(), tenant.clientSecret());
    member.signIn(tenant.memberClientId(), tenant.memberClientSecret());
}

bool DemoFixture::isReady() const {
    return !administrator.bearer().isEmpty() && !member.bearer().isEmpty();
}

QByteArray tokensPath(ApiGeneration generation, const TokenId& token) {
    const QByteArray path(traits(generation).tokensPath.data());
    return token.isEmpty() ? path : path + '/' + token.text().toLatin1();
}

} // namespace patdesk::test
