// SPDX-License-Identifier: MIT
#pragma once

#include <windows.h>

namespace patdesk {

/// The user whose rights this process has. On Windows alone.
class ThisUser {
public:
    ThisUser() noexcept;

    /// Null where the system refused.
    PSID sid() noexcept;

private:
    alignas(TOKEN_USER) unsigned char m_bytes[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE] = {};
    bool m_isRead = false;
};

/// An access control list for the user of this process and for the system itself, and nobody else; whoever
/// owns the object otherwise may read the list. On Windows alone.
class UserAcl {
public:
    /// What the user may do: rights of the kind of object.
    explicit UserAcl(DWORD rights) noexcept;

    /// Null where the system refused.
    PACL acl() noexcept;

private:
    bool fill(DWORD rights) noexcept;

    // Enough for three entries, and aligned as a list has to be.
    alignas(DWORD) unsigned char m_bytes[512] = {};
    bool m_isFilled = false;
};

} // namespace patdesk
