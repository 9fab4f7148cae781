// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "democlient.h"
#include "demotenant.h"
#include "heldclock.h"

namespace patdesk::test {

/// A demo tenant that runs on a held clock, and its two users signed in.
///
///     DemoFixture demo;
///     const Answer answer = demo.administrator.send("GET", "/personal-access-tokens/v1");
struct DemoFixture {
    using Adjust = void (*)(DemoTenant::Options&);

    /// Without a rate limit, which would come in a test's way; `adjust` may change that and the rest.
    explicit DemoFixture(Adjust adjust = nullptr);

    /// Both users have signed in.
    bool isReady() const;

    HeldClock clock;
    DemoTenant tenant;
    DemoClient administrator;
    DemoClient member;
};

/// The path of a generation's tokens, or of one of them.
QByteArray tokensPath(ApiGeneration generation, const TokenId& token = {});

} // namespace patdesk::test
