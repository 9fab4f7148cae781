# SPDX-License-Identifier: MIT
# Cross-compiles for 64-bit Windows with Debian's mingw-w64, in its flavour with POSIX threads: the other one has no
# std::thread in Debian 12. Qt, the libraries and Patdesk are all built with this file.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# The same source gives the same bytes: no time of the build in a program's header.
foreach(kind IN ITEMS EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT "-Wl,--no-insert-timestamp")
endforeach()

# The host's libraries stay out of sight; its programs, moc among them, are used. What PATDESK_WINDOWS_ROOTS lists was
# built with this file before.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES PATDESK_WINDOWS_ROOTS)
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 ${PATDESK_WINDOWS_ROOTS})
set(CMAKE_PREFIX_PATH ${PATDESK_WINDOWS_ROOTS})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
