// SPDX-License-Identifier: MIT
#include "log.h"

namespace patdesk {

Q_LOGGING_CATEGORY(netLog, "patdesk.net", QtWarningMsg)
Q_LOGGING_CATEGORY(tokensLog, "patdesk.tokens", QtWarningMsg)
Q_LOGGING_CATEGORY(storeLog, "patdesk.store", QtWarningMsg)
Q_LOGGING_CATEGORY(demoLog, "patdesk.demo", QtWarningMsg)

} // namespace patdesk
