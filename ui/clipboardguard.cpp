// SPDX-License-Identifier: MIT
#include "clipboardguard.h"

namespace patdesk {

ClipboardGuard::ClipboardGuard(std::chrono::seconds time, QObject* parent) : QObject(parent), m_time(time) {}

ClipboardGuard::~ClipboardGuard() = default;

void ClipboardGuard::copySecret(QByteArrayView) {}

void ClipboardGuard::copyPlain(const QString&) {}

void ClipboardGuard::clearNow() {}

int ClipboardGuard::secondsLeft() const {
    return m_ticksLeft;
}

} // namespace patdesk
