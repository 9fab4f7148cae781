// SPDX-License-Identifier: MIT
#include "ownerfile.h"

#include "windowsacl.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

#include <aclapi.h>
#include <io.h>

#include <string>

namespace patdesk {

namespace {

constexpr SECURITY_INFORMATION whole = DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION;

/// On a stick it goes to computers where its user has another identity, which these rights would lock out.
bool travelsWithTheProgram(const QFileDevice& file) {
    const QString data = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("data/"));
    return QFileInfo(file.fileName()).absoluteFilePath().startsWith(data, Qt::CaseInsensitive);
}

bool hasRights(HANDLE file) {
    DWORD flags = 0;
    return !GetVolumeInformationByHandleW(file, nullptr, 0, nullptr, nullptr, &flags, nullptr, 0) ||
           (flags & FILE_PERSISTENT_ACLS);
}

/// Qt's handle has no right to change rights, but leads to one that has.
bool protectByHandle(HANDLE file, PACL acl) {
    const HANDLE its =
        ReOpenFile(file, WRITE_DAC | READ_CONTROL, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, 0);
    if (its == INVALID_HANDLE_VALUE)
        return false;
    const DWORD refused = SetSecurityInfo(its, SE_FILE_OBJECT, whole, nullptr, nullptr, acl, nullptr);
    CloseHandle(its);
    return refused == ERROR_SUCCESS;
}

/// Where that is not possible. A QSaveFile writes to another file than the one that it is named after.
bool protectByPath(HANDLE file, PACL acl) {
    std::wstring path(32'768, L'\0');
    path.resize(GetFinalPathNameByHandleW(file, path.data(), static_cast<DWORD>(path.size()), 0));
    return !path.empty() && SetNamedSecurityInfoW(path.data(), SE_FILE_OBJECT, whole, nullptr, nullptr, acl,
                                                  nullptr) == ERROR_SUCCESS;
}

} // namespace

bool keepToOwner(QFileDevice& file) {
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    UserAcl acl(FILE_ALL_ACCESS);
    return travelsWithTheProgram(file) || !hasRights(handle) ||
           (acl.acl() && (protectByHandle(handle, acl.acl()) || protectByPath(handle, acl.acl())));
}

} // namespace patdesk
