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
bool isGiven(FILE* stream) {
    return _fileno(stream) >= 0;
}

} // namespace

void prepareConsole() {
    qputenv("QT_ENABLE_REGEXP_JIT", "0"); // as guardProcess() does, which the demo tenant does without
    const bool hasConsole = AttachConsole(ATTACH_PARENT_PROCESS);
    for (FILE* const stream : {stdout, stderr}) {
        if (hasConsole && !isGiven(stream))
            (void)std::freopen("CONOUT$", "w", stream);
        if (isGiven(stream))
            _setmode(_fileno(stream), _O_BINARY);
    }
    codePageBefore = GetConsoleOutputCP();
    if (codePageBefore != 0 && SetConsoleOutputCP(CP_UTF8))
        std::atexit(restoreCodePage);
}

} // namespace patdesk
