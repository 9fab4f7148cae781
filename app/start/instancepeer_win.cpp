// SPDX-License-Identifier: MIT
#include "instancepeer.h"

#include <QLocalSocket>

#include <windows.h>

#include <aclapi.h>

namespace patdesk {

namespace {

HANDLE pipeOf(const QLocalSocket& socket) {
    return reinterpret_cast<HANDLE>(socket.socketDescriptor());
}

} // namespace

/// Qt makes the user whose server it is the owner of the pipe.
bool isThisUsers(const QLocalSocket& connected) {
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetSecurityInfo(pipeOf(connected), SE_KERNEL_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr,
                        nullptr, nullptr, &descriptor) != ERROR_SUCCESS)
        return false;
    alignas(TOKEN_USER) unsigned char user[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    HANDLE token = nullptr;
    DWORD bytes = sizeof user;
    const bool isRead = OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) &&
                        GetTokenInformation(token, TokenUser, user, bytes, &bytes);
    const bool isSame = isRead && owner && EqualSid(owner, reinterpret_cast<PTOKEN_USER>(user)->User.Sid);
    if (token)
        CloseHandle(token);
    LocalFree(descriptor);
    return isSame;
}

void letComeForward(const QLocalSocket& connected) {
    ULONG process = 0;
    if (GetNamedPipeServerProcessId(pipeOf(connected), &process))
        AllowSetForegroundWindow(process);
}

} // namespace patdesk
