// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>

namespace patdesk::fuzz {

/// One way in for bytes from outside. It must come back from whatever it is given, and abort where a promise
/// is broken.
struct Entry {
    /// Names its libFuzzer target (fuzz_NAME) and its corpus (corpus/fuzz_NAME).
    const char* name;
    void (*run)(QByteArrayView bytes);
};

void tokenList(QByteArrayView bytes);
void createdToken(QByteArrayView bytes);
void token(QByteArrayView bytes);
void fault(QByteArrayView bytes);
void accessToken(QByteArrayView bytes);
void oauthInfo(QByteArrayView bytes);
/// Whatever can be read as a patch must be the same after it was written and read again.
void patch(QByteArrayView bytes);
/// What an address is taken for is taken for the same again, and sends nothing in the clear to others.
void address(QByteArrayView bytes);
/// A configuration that can be changed says what was wanted, and is not changed by the same wish again.
void sailConfig(QByteArrayView bytes);
void sdkConfig(QByteArrayView bytes);
/// The answers of the sources of evidence, each reader with the same bytes.
void evidence(QByteArrayView bytes);
/// A text is a query that is printed and read as the same again, or has an error within it.
void query(QByteArrayView bytes);

inline constexpr std::array entries{
    Entry{"tokenlist", tokenList}, Entry{"createdtoken", createdToken}, Entry{"token", token},
    Entry{"fault", fault},         Entry{"accesstoken", accessToken},   Entry{"oauthinfo", oauthInfo},
    Entry{"patch", patch},         Entry{"address", address},           Entry{"sailconfig", sailConfig},
    Entry{"sdkconfig", sdkConfig}, Entry{"evidence", evidence},         Entry{"query", query},
};

} // namespace patdesk::fuzz
