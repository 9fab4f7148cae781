// SPDX-License-Identifier: MIT
#include "console.h"

#include <QtGlobal>

#include <windows.h>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>

namespace patdesk {

namespace {

UINT codePageBefore = 0;

void restoreCodePage() {
    SetConsoleOutputCP(codePageBefore);
}

/// A program with windows has no standard streams, unless whoever started it gave it some.
void openFromParent(DWORD which, FILE* stream) {
    if (!GetStdHandle(which))
        (void)std::freopen("CONOUT$", "w", stream);
}

} // namespace

void prepareConsole() {
    qputenv("QT_ENABLE_REGEXP_JIT", "0"); // as guardProcess() does, which the demo tenant does without
    if (AttachConsole(ATTACH_PARENT_PROCESS)) {
        openFromParent(STD_OUTPUT_HANDLE, stdout);
        openFromParent(STD_ERROR_HANDLE, stderr);
    }
    for (FILE* const stream : {stdout, stderr}) {
        if (const int file = _fileno(stream); file >= 0)
            _setmode(file, _O_BINARY);
    }
    codePageBefore = GetConsoleOutputCP();
    if (codePageBefore != 0 && SetConsoleOutputCP(CP_UTF8))
        std::atexit(restoreCodePage);
}

} // namespace patdesk
