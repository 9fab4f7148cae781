// SPDX-License-Identifier: MIT
#include "datestylewatch.h"

namespace patdesk {

DateStyleWatch* DateStyleWatch::instance() {
    static DateStyleWatch watch;
    return &watch;
}

} // namespace patdesk
