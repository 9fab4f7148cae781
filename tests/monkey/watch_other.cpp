// SPDX-License-Identifier: MIT
#include "watch.h"

#include <cstdio>

namespace monkey {

void rememberMainThread() {}

void Watch::run() {
    std::fputs("monkey: no accessibility bus on this platform: hangs are not watched for.\n", stderr);
}

} // namespace monkey
