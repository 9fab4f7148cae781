// SPDX-License-Identifier: MIT
#include "environmentvariable.h"

#include "securememory.h"

#include <cstdlib>
#include <cstring>

#if defined(_WIN32)
#include <windows.h>
#endif

namespace patdesk {

void forgetEnvironmentVariable(const char* name) noexcept {
#if defined(_WIN32)
    SetEnvironmentVariableA(name, nullptr);
    _putenv_s(name, "");
#else
    if (char* const value = std::getenv(name))
        wipe(value, std::strlen(value));
    unsetenv(name);
#endif
}

} // namespace patdesk
