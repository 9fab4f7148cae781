// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace patdesk {

/// All of a configuration file, a megabyte at most. NotFound, FileFailed with the system's reason, TooLarge.
Result<QByteArray> readConfigurationFile(const QString& file);

/// Writes a file that its owner alone may read, whole or not at all; makes its folder. FileFailed with the
/// system's reason, or where others could read it.
Result<Done> writePrivateFile(const QString& file, QByteArrayView content);

} // namespace patdesk
