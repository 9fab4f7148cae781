// SPDX-License-Identifier: MIT
#include "windowsacl.h"

namespace patdesk {

ThisUser::ThisUser() noexcept {
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return;
    DWORD bytes = sizeof m_bytes;
    m_isRead = GetTokenInformation(token, TokenUser, m_bytes, bytes, &bytes);
    CloseHandle(token);
}

PSID ThisUser::sid() noexcept {
    return m_isRead ? reinterpret_cast<PTOKEN_USER>(m_bytes)->User.Sid : nullptr;
}

UserAcl::UserAcl(DWORD rights) noexcept : m_isFilled(fill(rights)) {}

PACL UserAcl::acl() noexcept {
    return m_isFilled ? reinterpret_cast<PACL>(m_bytes) : nullptr;
}

bool UserAcl::fill(DWORD rights) noexcept {
    ThisUser user;
    unsigned char system[SECURITY_MAX_SID_SIZE];
    unsigned char owner[SECURITY_MAX_SID_SIZE];
    DWORD systemBytes = sizeof system;
    DWORD ownerBytes = sizeof owner;
    auto* const list = reinterpret_cast<PACL>(m_bytes);
    // Said in full: whether GENERIC_ALL is understood depends on the kind of object.
    constexpr DWORD everything = STANDARD_RIGHTS_ALL | SPECIFIC_RIGHTS_ALL;
    // Without an entry of its own an owner may change the list, and so give itself any right.
    return user.sid() && CreateWellKnownSid(WinLocalSystemSid, nullptr, system, &systemBytes) &&
           CreateWellKnownSid(WinCreatorOwnerRightsSid, nullptr, owner, &ownerBytes) &&
           InitializeAcl(list, sizeof m_bytes, ACL_REVISION) &&
           AddAccessAllowedAce(list, ACL_REVISION, rights, user.sid()) &&
           AddAccessAllowedAce(list, ACL_REVISION, everything, system) &&
           AddAccessAllowedAce(list, ACL_REVISION, READ_CONTROL, owner);
}

} // namespace patdesk
