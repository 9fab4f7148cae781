// SPDX-License-Identifier: MIT
#include "ownerfile.h"

#include "windowsacl.h"

#include <QFileDevice>

#include <aclapi.h>
#include <io.h>

#include <string>

namespace patdesk {

namespace {

/// A QSaveFile writes to another file than the one that it is named after.
std::wstring pathOf(HANDLE file) {
    std::wstring path(32'768, L'\0');
    path.resize(GetFinalPathNameByHandleW(file, path.data(), static_cast<DWORD>(path.size()), 0));
    return path;
}

bool hasRights(HANDLE file) {
    DWORD flags = 0;
    return !GetVolumeInformationByHandleW(file, nullptr, 0, nullptr, nullptr, &flags, nullptr, 0) ||
           (flags & FILE_PERSISTENT_ACLS);
}

} // namespace

bool keepToOwner(QFileDevice& file) {
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    std::wstring path = pathOf(handle);
    UserAcl acl(FILE_ALL_ACCESS);
    if (path.empty() || !acl.acl())
        return false;
    // By name: Qt's handle has no right to change rights.
    const DWORD refused = SetNamedSecurityInfoW(
        path.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
        nullptr, acl.acl(), nullptr);
    return refused == ERROR_SUCCESS || !hasRights(handle);
}

} // namespace patdesk
