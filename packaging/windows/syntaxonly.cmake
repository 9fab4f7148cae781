# SPDX-License-Identifier: MIT
# Included after project() by "build --check": the compiler reads each source and makes nothing of it. Every object,
# library and program is an empty file, so that Ninja sees what is up to date.
add_compile_options($<$<NOT:$<STREQUAL:$<TARGET_PROPERTY:NAME>,patdesk_precompiled>>:-fsyntax-only>)
string(APPEND CMAKE_CXX_COMPILE_OBJECT " && touch <OBJECT>")
set(CMAKE_CXX_ARCHIVE_CREATE "touch <TARGET>")
set(CMAKE_CXX_ARCHIVE_APPEND "")
set(CMAKE_CXX_ARCHIVE_FINISH "")
set(CMAKE_CXX_LINK_EXECUTABLE "touch <TARGET>")

include(${CMAKE_CURRENT_LIST_DIR}/headers.cmake)
