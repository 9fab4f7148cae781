// SPDX-License-Identifier: MIT
#include "foreignkeychain.h"

#include "securememory.h"

#include <QByteArray>

namespace patdesk {

namespace {

constexpr QByteArrayView base64Prefix("go-keyring-base64:");
constexpr QByteArrayView hexPrefix("go-keyring-encoded:");

Secret takeSecret(QByteArray bytes) {
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

/// A view on the bytes: decoding makes no copy but its result.
QByteArray wrapped(QByteArrayView value, QByteArrayView prefix) {
    return QByteArray::fromRawData(value.data() + prefix.size(), value.size() - prefix.size());
}

} // namespace

Result<Secret> unwrapGoKeyring(Secret value) {
    const QByteArrayView bytes = value.reveal();
    if (bytes.startsWith(hexPrefix))
        return takeSecret(QByteArray::fromHex(wrapped(bytes, hexPrefix)));
    if (!bytes.startsWith(base64Prefix))
        return value;
    auto decoded =
        QByteArray::fromBase64Encoding(wrapped(bytes, base64Prefix), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return Error{.kind = ErrorKind::Malformed, .detail = QStringLiteral("go-keyring-base64")};
    return takeSecret(std::move(decoded.decoded));
}

} // namespace patdesk
