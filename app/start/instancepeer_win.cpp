// SPDX-License-Identifier: MIT
#include "instancepeer.h"

#include "windowsacl.h"

#include <QLocalSocket>

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
    ThisUser user;
    const bool isSame = owner && user.sid() && EqualSid(owner, user.sid());
    LocalFree(descriptor);
    return isSame;
}

void letComeForward(const QLocalSocket& connected) {
    ULONG process = 0;
    if (GetNamedPipeServerProcessId(pipeOf(connected), &process))
        AllowSetForegroundWindow(process);
}

} // namespace patdesk
