// SPDX-License-Identifier: MIT
#include "ownerfile.h"

#include <QFileDevice>

namespace patdesk {

bool keepToOwner(QFileDevice& file) {
    return file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace patdesk
