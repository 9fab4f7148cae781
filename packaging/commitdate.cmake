# SPDX-License-Identifier: MIT
# Read by cpack: the time of the commit stands for that of the build, so that the same commit gives the same bytes.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND git -C ${CMAKE_CURRENT_LIST_DIR} log -1 --format=%ct
        OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(date)
        set(ENV{SOURCE_DATE_EPOCH} ${date})
    endif()
endif()
