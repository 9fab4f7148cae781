// SPDX-License-Identifier: MIT
#include "handoff.h"

#include "keychain.h"
#include "privatefile.h"
#include "securememory.h"

#include <QSet>

#include <memory>

namespace patdesk {

namespace {

const QString ownService = QStringLiteral("patdesk");

/// The name that a line of an .env file sets; empty for a comment and the like. `export NAME=…` as well.
QByteArray nameIn(QByteArrayView line) {
    QByteArrayView rest = line.trimmed();
    if (rest.startsWith("export "))
        rest = rest.sliced(7).trimmed();
    const qsizetype end = QByteArray::fromRawData(rest.data(), rest.size()).indexOf('=');
    return end <= 0 || rest.startsWith('#') ? QByteArray() : rest.first(end).trimmed().toByteArray();
}

/// Calls `take` with each line, its end included.
template <class F>
void eachLine(QByteArrayView text, F take) {
    while (!text.isEmpty()) {
        const qsizetype end = QByteArray::fromRawData(text.data(), text.size()).indexOf('\n');
        const QByteArrayView line = text.first(end < 0 ? text.size() : end + 1);
        take(line);
        text = text.sliced(line.size());
    }
}

} // namespace

void handToKeychain(const QString& name, const TokenId& clientId, const Secret& secret,
                    const Continuation<Done>& then) {
    const QString service = name.trimmed();
    if (service.isEmpty() || service.compare(ownService, Qt::CaseInsensitive) == 0)
        return then(Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("name")});
    const auto keychain = std::make_shared<Keychain>(service);
    keychain->write(clientId.text(), secret,
                    {then.context(), [keychain, then](const Result<Done>& written) { then(written); }});
}

Result<Done> writeEnvFile(const QString& file, const Secret& lines) {
    auto existing = readConfigurationFile(file);
    if (!existing && existing.error().kind != ErrorKind::NotFound)
        return existing.error();
    QByteArray before = existing ? std::move(*existing) : QByteArray();
    QSet<QByteArray> names;
    eachLine(lines.reveal(), [&](QByteArrayView line) { names.insert(nameIn(line)); });
    names.remove({});

    QByteArray content;
    content.reserve(before.size() + lines.reveal().size() + 1); // growing would leave copies behind
    eachLine(before, [&](QByteArrayView line) {
        if (!names.contains(nameIn(line)))
            content.append(line);
    });
    if (!content.isEmpty() && !content.endsWith('\n'))
        content.append('\n');
    content.append(lines.reveal());
    Result<Done> written = writePrivateFile(file, content);
    wipe(content.data(), static_cast<std::size_t>(content.size()));
    wipe(before.data(), static_cast<std::size_t>(before.size()));
    return written;
}

} // namespace patdesk
