// SPDX-License-Identifier: MIT
#include "platformentry.h"

#include <utility>

namespace patdesk {

PlatformEntry::PlatformEntry(QString service, QString key)
    : m_service(std::move(service)), m_key(std::move(key)) {}

void PlatformEntry::read(const Error& first, const Continuation<Secret>& then) const {
    then(first);
}

void PlatformEntry::write(const Secret& /*secret*/, const Error& first,
                          const Continuation<Done>& then) const {
    then(first);
}

void PlatformEntry::remove(const Continuation<Done>& then) const {
    then(Done{});
}

} // namespace patdesk
