// SPDX-License-Identifier: MIT
#include "sdkconfig.h"

#include "jsonmembers.h"
#include "pastedtext.h"
#include "privatefile.h"
#include "securememory.h"
#include "textsplices.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patdesk {

namespace {

const QString addressKey = QStringLiteral("BaseURL");
const QString clientIdKey = QStringLiteral("ClientId");
const QString clientSecretKey = QStringLiteral("ClientSecret");

void wipeBytes(QByteArray& bytes) {
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void wipeText(QString& text) {
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

/// As a JSON string.
QByteArray quoted(QByteArrayView utf8) {
    QByteArray text;
    text.reserve(6 * utf8.size() + 2); // growing would leave copies behind
    text += '"';
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\')
            text += '\\';
        if (static_cast<unsigned char>(byte) >= 0x20)
            text += byte;
        else
            text += "\\u00" + QByteArray(1, byte).toHex();
    }
    return text + '"';
}

/// One file's text with its members. "ClientID" and "clientId" are ClientId as well.
class SdkFile {
public:
    static Result<SdkFile> read(const QString& file) {
        auto content = readConfigurationFile(file);
        if (!content)
            return content.error();
        Secret text{QByteArrayView(*content)};
        wipeBytes(*content);
        auto members = jsonMembers(text.reveal());
        if (!members)
            return Error{.kind = ErrorKind::InvalidInput,
                         .detail = QStringLiteral("%1: %2").arg(file, members.error().detail)};
        return SdkFile(std::move(text), *std::move(members));
    }

    static SdkFile empty() { return {Secret("{}\n"), {}}; }

    /// The last one counts, as for every JSON parser.
    QString textOf(const QString& key) const {
        QString text;
        for (const JsonMember& member : m_members) {
            if (!isCalled(member, key))
                continue;
            const QByteArrayView value =
                m_text.reveal().sliced(member.valueStart, member.valueEnd - member.valueStart);
            QByteArray alone;
            alone.reserve(value.size() + 2); // growing would leave copies behind
            alone.append('[').append(value).append(']');
            wipeText(text);
            text = QJsonDocument::fromJson(alone).array().at(0).toString();
            wipeBytes(alone);
        }
        return text;
    }

    /// Puts a value in the place of the one that is there, or behind the last member.
    void set(const QString& key, QByteArrayView value) {
        bool found = false;
        for (const JsonMember& member : m_members) {
            if (!isCalled(member, key))
                continue;
            m_splices.replace(member.valueStart, member.valueEnd - member.valueStart, value);
            found = true;
        }
        if (!found)
            append(key, value);
    }

    /// Takes every member of this name out, with its comma and the space on one side, so that the others
    /// stand as before.
    void remove(const QString& key) {
        bool first = true;
        for (qsizetype i = 0; i < m_members.size(); ++i) {
            const JsonMember& member = m_members.at(i);
            if (!isCalled(member, key)) {
                first = false;
                continue;
            }
            const bool last = i + 1 == m_members.size();
            const qsizetype start = first ? member.keyStart : m_members.at(i - 1).valueEnd;
            const qsizetype end = first && !last ? m_members.at(i + 1).keyStart : member.valueEnd;
            m_splices.replace(start, end - start, {});
            ++m_removed;
        }
    }

    Result<Done> write(const QString& file) {
        if (m_members.isEmpty() && m_added > 0)
            m_splices.insert(end(), "\n");
        const Secret made = m_splices.appliedTo(m_text.reveal());
        const auto members = jsonMembers(made.reveal());
        if (!members || members->size() != m_members.size() - m_removed + m_added)
            return Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("jsonLayout")};
        return writePrivateFile(file, made.reveal());
    }

private:
    SdkFile(Secret text, QList<JsonMember> members)
        : m_text(std::move(text)), m_members(std::move(members)) {}

    static bool isCalled(const JsonMember& member, const QString& key) {
        return member.key.compare(key, Qt::CaseInsensitive) == 0;
    }

    /// Behind the last member, or the opening brace.
    qsizetype end() const {
        const QByteArrayView text = m_text.reveal();
        return m_members.isEmpty() ? QByteArray::fromRawData(text.data(), text.size()).indexOf('{') + 1
                                   : m_members.constLast().valueEnd;
    }

    /// With the space that the first member has before its key and its value.
    void append(const QString& key, QByteArrayView value) {
        const QByteArrayView text = m_text.reveal();
        QByteArrayView before("\n    ");
        QByteArrayView between(" ");
        if (!m_members.isEmpty()) {
            const JsonMember& first = m_members.constFirst();
            qsizetype start = first.keyStart;
            while (start > 0 && text[start - 1] != '{')
                --start;
            before = text.sliced(start, first.keyStart - start);
            between = text[first.valueStart - 1] == ':' ? QByteArrayView() : QByteArrayView(" ");
        }
        const bool alone = m_removed + m_added == m_members.size() && m_added == 0;
        if (!alone)
            m_splices.insert(end(), ",");
        if (!alone || m_members.isEmpty())
            m_splices.insert(end(), before);
        m_splices.insert(end(), quoted(key.toUtf8()) + ":");
        m_splices.insert(end(), between);
        m_splices.insert(end(), value);
        ++m_added;
    }

    Secret m_text;
    QList<JsonMember> m_members;
    TextSplices m_splices;
    qsizetype m_removed = 0;
    qsizetype m_added = 0;
};

} // namespace

Result<SdkConfig> readSdkConfig(const QString& file) {
    const auto values = SdkFile::read(file);
    if (!values)
        return values.error();
    SdkConfig config;
    config.address = withoutPasteMarks(values->textOf(addressKey));
    config.clientId = TokenId(withoutPasteMarks(values->textOf(clientIdKey)));
    QString text = values->textOf(clientSecretKey);
    QByteArray bytes = text.toUtf8();
    config.clientSecret = Secret(withoutPasteMarks(QByteArrayView(bytes)));
    wipeBytes(bytes);
    wipeText(text);
    return config;
}

Result<Done> writeSdkConfig(const QString& file, const QUrl& baseUrl, const TokenId& clientId,
                            const Secret& clientSecret) {
    auto existing = SdkFile::read(file);
    if (!existing && existing.error().kind != ErrorKind::NotFound)
        return existing.error();
    SdkFile values = existing ? *std::move(existing) : SdkFile::empty();
    if (clientSecret.isEmpty())
        values.remove(clientSecretKey); // another credential's
    values.set(addressKey, quoted(baseUrl.toString().toUtf8()));
    values.set(clientIdKey, quoted(clientId.text().toUtf8()));
    if (!clientSecret.isEmpty()) {
        QByteArray text = quoted(clientSecret.reveal());
        values.set(clientSecretKey, text);
        wipeBytes(text);
    }
    return values.write(file);
}

Result<Done> removeSdkSecret(const QString& file) {
    auto values = SdkFile::read(file);
    if (!values)
        return values.error();
    values->remove(clientSecretKey);
    return values->write(file);
}

} // namespace patdesk
