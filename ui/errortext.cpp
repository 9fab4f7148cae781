// SPDX-License-Identifier: MIT
#include "errortext.h"

namespace patdesk {

ErrorText errorText(const Error& error) {
    return {error.detail, {}, {}};
}

QString errorParagraph(const Error& error) {
    return errorText(error).what;
}

} // namespace patdesk
