// SPDX-License-Identifier: MIT
#include "processguard.h"

#include "windowsacl.h"

#include <QtGlobal>

#include <aclapi.h>

// mingw's werapi.h cannot be compiled.
extern "C" __declspec(dllimport) HRESULT WINAPI WerSetFlags(DWORD flags);

namespace patdesk {

namespace {

/// No heap in a report (WER_FAULT_REPORTING_FLAG_NOHEAP), and none at all for most faults. What ends the
/// process at once, a corrupt heap or stack, is reported all the same.
void refuseCrashDumps() noexcept {
    WerSetFlags(1);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
}

/// Other programs of the same user may see that this one runs, wait for its end, and end it; a debugger with
/// more rights can take those.
void refuseOtherPrograms() noexcept {
    UserAcl acl(PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE | SYNCHRONIZE | READ_CONTROL);
    if (acl.acl())
        SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT,
                        DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr,
                        acl.acl(), nullptr);
}

bool runsFromTheNetwork() noexcept {
    wchar_t path[MAX_PATH] = {};
    if (GetModuleFileNameW(nullptr, path, MAX_PATH) == MAX_PATH || path[1] != L':')
        return true; // \\server\share, or not known
    const wchar_t drive[] = {path[0], L':', L'\\', 0};
    return GetDriveTypeW(drive) == DRIVE_REMOTE;
}

/// Libraries come from the program's folder or the system's, never from the current folder or PATH, from the
/// network (unless the program itself does) or from what a browser's sandbox has written. Not refused: hooks,
/// by which screen readers and input methods work, and code made at run time, which regular expressions are.
void refuseForeignLibraries() noexcept {
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    SetDllDirectoryW(L"");
    PROCESS_MITIGATION_IMAGE_LOAD_POLICY policy{};
    policy.NoRemoteImages = runsFromTheNetwork() ? 0 : 1;
    policy.NoLowMandatoryLabelImages = 1;
    policy.PreferSystem32Images = 1;
    SetProcessMitigationPolicy(ProcessImageLoadPolicy, &policy, sizeof policy);
}

} // namespace

void guardProcess() noexcept {
    // mingw frees a thread's variables before Qt's destructor there frees PCRE's stack for compiled patterns.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    refuseCrashDumps();
    refuseOtherPrograms();
    refuseForeignLibraries();
}

} // namespace patdesk
