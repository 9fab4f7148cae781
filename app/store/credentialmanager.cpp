// SPDX-License-Identifier: MIT
#include "credentialmanager.h"

#include "securememory.h"

#include <QString>

#include <windows.h>

#include <wincred.h>

namespace patdesk::credentialmanager {

namespace {

/// CRED_MAX_CREDENTIAL_BLOB_SIZE since Windows Vista; mingw's header has that of Windows XP.
constexpr qsizetype longestSecret = 5 * 512;

LPWSTR wide(const QString& text) {
    // The interface is older than const, and changes nothing.
    return reinterpret_cast<LPWSTR>(const_cast<ushort*>(text.utf16()));
}

ErrorKind kindOf(DWORD code) {
    switch (code) {
    case ERROR_NOT_FOUND:
        return ErrorKind::KeychainEntryMissing;
    case ERROR_ACCESS_DENIED:
        return ErrorKind::KeychainLocked;
    default: // ERROR_NO_SUCH_LOGON_SESSION: signed in over the network, or as a service
        return ErrorKind::KeychainUnavailable;
    }
}

Error lastError() {
    const DWORD code = GetLastError();
    return {.kind = kindOf(code), .detail = qt_error_string(static_cast<int>(code)).left(500)};
}

} // namespace

Result<Secret> read(const QString& target) {
    PCREDENTIALW found = nullptr;
    if (!CredReadW(wide(target), CRED_TYPE_GENERIC, 0, &found))
        return lastError();
    Secret secret{QByteArrayView(found->CredentialBlob, static_cast<qsizetype>(found->CredentialBlobSize))};
    wipe(found->CredentialBlob, found->CredentialBlobSize); // CredFree() does not
    CredFree(found);
    return secret;
}

Result<Done> write(const QString& target, const QString& account, const Secret& secret) {
    const QByteArrayView bytes = secret.reveal();
    if (bytes.size() > longestSecret)
        return Error{.kind = ErrorKind::KeychainEntryTooLong, .detail = QString::number(longestSecret)};
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = wide(target);
    credential.UserName = wide(account);
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // does not roam to other computers
    credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(const_cast<char*>(bytes.data()));
    if (!CredWriteW(&credential, 0))
        return lastError();
    return Done{};
}

Result<Done> remove(const QString& target) {
    if (!CredDeleteW(wide(target), CRED_TYPE_GENERIC, 0))
        return lastError();
    return Done{};
}

} // namespace patdesk::credentialmanager
