// SPDX-License-Identifier: MIT
#include "keychainadvice.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patdesk", text);
}

} // namespace

#if defined(Q_OS_WIN)
// The Credential Manager has nothing to start: it lacks where the user's profile is not loaded.
QString keychainAdvice() {
    return tr("Sign in to Windows on this computer's screen, or by Remote Desktop, to keep them.");
}

QString keychainAgainAdvice() {
    return tr("Sign in to Windows again, and try again.");
}
#elif defined(Q_OS_MACOS)
QString keychainAdvice() {
    return tr("Open Keychain Access, and check that the login keychain is there, to keep them.");
}

QString keychainAgainAdvice() {
    return tr("Unlock the login keychain in Keychain Access, and try again.");
}
#else
QString keychainAdvice() {
    return tr("Start a keychain service (GNOME Keyring, KWallet or KeePassXC) to keep them.");
}

QString keychainAgainAdvice() {
    return tr("Start the keychain again (GNOME Keyring, KWallet or KeePassXC), and try again.");
}
#endif

} // namespace patdesk
