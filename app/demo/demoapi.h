// SPDX-License-Identifier: MIT
#pragma once

#include "demodoor.h"
#include "demorules.h"

namespace patdesk::demo {

/// The tenant's API behind a login: tokens and identities. Knows nothing of HTTP's details; any thread.
class Api {
public:
    Api(Store& store, Door& door) : m_store(store), m_door(door) {}

    Reply listTokens(const Call& call);
    Reply createToken(const Call& call);
    Reply patchToken(const Call& call);
    Reply deleteToken(const Call& call);
    Reply bulkUpdate(const Call& call);
    Reply listIdentities(const Call& call);

private:
    Store& m_store;
    Door& m_door;
};

} // namespace patdesk::demo
