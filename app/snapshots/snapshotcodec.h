// SPDX-License-Identifier: MIT
#pragma once

#include "snapshotrow.h"

#include <optional>

namespace patdesk {

/// All rows, compressed.
QByteArray encodeWhole(const SnapshotRows& rows);

/// What has changed from `before` to `after`, compressed: the rows that are gone, the new ones, and of the
/// others the fields that differ. A token that was used since takes about four bytes.
QByteArray encodeChange(const SnapshotRows& before, const SnapshotRows& after);

/// Nothing for bytes that no encodeWhole() has written. At most 1 GiB is unpacked.
std::optional<SnapshotRows> decodeWhole(const QByteArray& bytes);
/// Nothing for bytes that no encodeChange() has written, or has for other rows.
std::optional<SnapshotRows> decodeChange(const QByteArray& bytes, const SnapshotRows& before);

} // namespace patdesk
