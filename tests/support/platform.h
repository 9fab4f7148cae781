// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// What differs between the systems that tests run on, in one place. tests/windows/leftout has what does not
/// run.
namespace patdesk::test {

#ifdef Q_OS_WIN
inline constexpr bool onWindows = true;
#else
inline constexpr bool onWindows = false;
#endif

/// Whether HOME moves the user's folder. Windows takes it from the account: a test would find what is really
/// there, and change it.
inline constexpr bool homeIsMovable = !onWindows;

/// Whether a keychain answers here. Elsewhere it is a service of a session, which tests/run starts; Windows'
/// and macOS' are always there, and their user's own: what a test writes, it removes.
bool hasKeychain();

/// Ends this program as a power cut does: at once, and seen as a crash by whoever started it.
[[noreturn]] void die();

} // namespace patdesk::test
