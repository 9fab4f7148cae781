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
    char* const value = std::getenv(name);
    const std::size_t length = value ? std::strlen(value) : 0;
    if (value)
        wipe(value, length);
#if defined(_WIN32)
    // Two copies: the C library's, and the system's, in which a text of the same length takes the place of
    // the old.
    for (std::size_t i = 0; i < length; ++i)
        value[i] = '0';
    if (value)
        SetEnvironmentVariableA(name, value);
    SetEnvironmentVariableA(name, nullptr);
    _putenv_s(name, "");
#else
    unsetenv(name);
#endif
}

} // namespace patdesk
