// SPDX-License-Identifier: MIT
#pragma once

class QFileDevice;

namespace patdesk {

/// Lets nobody but its owner read or write a file that is open for writing: mode 0600; on Windows a list of
/// rights that inherits nothing, with the system itself beside the owner. False where the system refuses.
/// True on Windows for a volume that knows no rights, and for the data of a portable Patdesk, whose rights
/// stay those of its folder. Any thread.
bool keepToOwner(QFileDevice& file);

} // namespace patdesk
