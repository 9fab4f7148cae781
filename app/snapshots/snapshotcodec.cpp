// SPDX-License-Identifier: MIT
#include "snapshotcodec.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

constexpr std::uint32_t maxUnpacked = 1U << 30U;

/// The fields of a row that are not its id, by the bit that says that one has changed.
enum Field : unsigned { Name, OwnerId, OwnerName, Scopes, Created, LastUsed, Expires, Managed };

/// Numbers in seven bits a byte, the lowest first; texts with their length before them.
class Writer {
public:
    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7U)
            m_bytes.append(static_cast<char>(value | 0x80U));
        m_bytes.append(static_cast<char>(value));
    }

    /// Small ones of either sign stay small.
    void difference(std::int64_t now, std::int64_t before) {
        const std::uint64_t gap = static_cast<std::uint64_t>(now) - static_cast<std::uint64_t>(before);
        number((gap << 1U) ^ (std::uint64_t(0) - (gap >> 63U)));
    }

    void text(const QByteArray& text) {
        number(std::uint64_t(text.size()));
        m_bytes.append(text);
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_bytes(bytes) {}

    bool ok() const { return m_ok; }

    bool atEnd() const { return m_ok && m_at == m_bytes.size(); }

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            value |= std::uint64_t(byte & 0x7FU) << shift;
            if (byte < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }

    std::int64_t difference(std::int64_t before) {
        const std::uint64_t folded = number();
        const std::uint64_t gap = (folded >> 1U) ^ (std::uint64_t(0) - (folded & 1U));
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(before) + gap);
    }

    QByteArray text() {
        const std::uint64_t size = number();
        if (!m_ok || size > std::uint64_t(m_bytes.size() - m_at)) {
            m_ok = false;
            return {};
        }
        const QByteArray text = m_bytes.mid(m_at, qsizetype(size));
        m_at += qsizetype(size);
        return text;
    }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

unsigned bit(Field field) {
    return 1U << field;
}

unsigned differences(const SnapshotRow& a, const SnapshotRow& b) {
    return (a.name != b.name ? bit(Name) : 0) | (a.ownerId != b.ownerId ? bit(OwnerId) : 0) |
           (a.ownerName != b.ownerName ? bit(OwnerName) : 0) | (a.scopes != b.scopes ? bit(Scopes) : 0) |
           (a.createdMs != b.createdMs ? bit(Created) : 0) |
           (a.lastUsedMs != b.lastUsedMs ? bit(LastUsed) : 0) |
           (a.expiresMs != b.expiresMs ? bit(Expires) : 0) | (a.managed != b.managed ? bit(Managed) : 0);
}

void writeFields(Writer& writer, const SnapshotRow& before, const SnapshotRow& now, unsigned fields) {
    if ((fields & bit(Name)) != 0)
        writer.text(now.name);
    if ((fields & bit(OwnerId)) != 0)
        writer.text(now.ownerId);
    if ((fields & bit(OwnerName)) != 0)
        writer.text(now.ownerName);
    if ((fields & bit(Scopes)) != 0)
        writer.text(now.scopes);
    if ((fields & bit(Created)) != 0)
        writer.difference(now.createdMs, before.createdMs);
    if ((fields & bit(LastUsed)) != 0)
        writer.difference(now.lastUsedMs, before.lastUsedMs);
    if ((fields & bit(Expires)) != 0)
        writer.difference(now.expiresMs, before.expiresMs);
}

/// `row` is what it was before.
void readFields(Reader& reader, SnapshotRow& row, unsigned fields) {
    if ((fields & bit(Name)) != 0)
        row.name = reader.text();
    if ((fields & bit(OwnerId)) != 0)
        row.ownerId = reader.text();
    if ((fields & bit(OwnerName)) != 0)
        row.ownerName = reader.text();
    if ((fields & bit(Scopes)) != 0)
        row.scopes = reader.text();
    if ((fields & bit(Created)) != 0)
        row.createdMs = reader.difference(row.createdMs);
    if ((fields & bit(LastUsed)) != 0)
        row.lastUsedMs = reader.difference(row.lastUsedMs);
    if ((fields & bit(Expires)) != 0)
        row.expiresMs = reader.difference(row.expiresMs);
    if ((fields & bit(Managed)) != 0)
        row.managed = !row.managed;
}

void writeRow(Writer& writer, const SnapshotRow& row) {
    static const SnapshotRow blank;
    const unsigned fields = differences(row, blank);
    writer.text(row.id);
    writer.number(fields);
    writeFields(writer, blank, row, fields);
}

SnapshotRow readRow(Reader& reader) {
    SnapshotRow row;
    row.id = reader.text();
    readFields(reader, row, static_cast<unsigned>(reader.number()));
    return row;
}

bool isInOrder(const SnapshotRows& rows) {
    return std::adjacent_find(rows.begin(), rows.end(), [](const SnapshotRow& a, const SnapshotRow& b) {
               return a.id >= b.id;
           }) == rows.end();
}

/// What qCompress() wrote says first how large it will be.
std::optional<QByteArray> unpacked(const QByteArray& bytes) {
    if (bytes.size() < 5 || qFromBigEndian<std::uint32_t>(bytes.constData()) > maxUnpacked)
        return std::nullopt;
    QByteArray content = qUncompress(bytes);
    return content.isEmpty() ? std::nullopt : std::optional(std::move(content));
}

} // namespace

QByteArray encodeWhole(const SnapshotRows& rows) {
    Writer writer;
    writer.number(rows.size());
    for (const SnapshotRow& row : rows)
        writeRow(writer, row);
    return qCompress(writer.bytes(), 9);
}

QByteArray encodeChange(const SnapshotRows& before, const SnapshotRows& after) {
    // Places of `before` as gaps to the place before, and values, each with their like: that packs best.
    Writer gone;
    Writer added;
    Writer places;
    Writer fields;
    Writer values;
    std::array<std::size_t, 3> counts{};
    std::array<std::size_t, 2> last{};
    std::size_t at = 0;
    for (const SnapshotRow& row : after) {
        for (; at < before.size() && before[at].id < row.id; ++at) {
            gone.number(at - last[0]);
            last[0] = at;
            ++counts[0];
        }
        if (at == before.size() || before[at].id != row.id) {
            writeRow(added, row);
            ++counts[1];
            continue;
        }
        if (const unsigned changed = differences(before[at], row)) {
            places.number(at - last[1]);
            fields.number(changed);
            writeFields(values, before[at], row, changed);
            last[1] = at;
            ++counts[2];
        }
        ++at;
    }
    for (; at < before.size(); ++at) {
        gone.number(at - last[0]);
        last[0] = at;
        ++counts[0];
    }
    Writer all;
    all.number(before.size());
    for (const std::size_t count : counts)
        all.number(count);
    return qCompress(
        all.bytes() + gone.bytes() + added.bytes() + places.bytes() + fields.bytes() + values.bytes(), 9);
}

std::optional<SnapshotRows> decodeWhole(const QByteArray& bytes) {
    const auto content = unpacked(bytes);
    if (!content)
        return std::nullopt;
    Reader reader(*content);
    const std::uint64_t count = reader.number();
    SnapshotRows rows;
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i)
        rows.push_back(readRow(reader));
    return reader.atEnd() && isInOrder(rows) ? std::optional(std::move(rows)) : std::nullopt;
}

std::optional<SnapshotRows> decodeChange(const QByteArray& bytes, const SnapshotRows& before) {
    const auto content = unpacked(bytes);
    if (!content)
        return std::nullopt;
    Reader reader(*content);
    const bool fits = reader.number() == before.size();
    std::array<std::uint64_t, 3> counts{};
    for (std::uint64_t& count : counts)
        count = reader.number();
    const bool canBe = counts[0] <= before.size() && counts[2] <= before.size() &&
                       counts[1] <= std::uint64_t(content->size());
    if (!reader.ok() || !fits || !canBe)
        return std::nullopt;
    const auto readPlaces = [&](std::uint64_t count) {
        std::vector<std::size_t> places;
        std::size_t place = 0;
        for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
            place += std::size_t(reader.number());
            places.push_back(place);
        }
        return places;
    };
    const std::vector<std::size_t> gone = readPlaces(counts[0]);
    SnapshotRows rows;
    for (std::uint64_t i = 0; i < counts[1] && reader.ok(); ++i)
        rows.push_back(readRow(reader));
    const std::vector<std::size_t> changed = readPlaces(counts[2]);
    std::vector<unsigned> fields;
    for (std::uint64_t i = 0; i < counts[2]; ++i)
        fields.push_back(static_cast<unsigned>(reader.number()));
    std::size_t nextGone = 0;
    std::size_t nextChanged = 0;
    for (std::size_t at = 0; at < before.size() && reader.ok(); ++at) {
        if (nextGone < gone.size() && gone[nextGone] == at) {
            ++nextGone;
            continue;
        }
        rows.push_back(before[at]);
        if (nextChanged < changed.size() && changed[nextChanged] == at)
            readFields(reader, rows.back(), fields[nextChanged++]);
    }
    if (!reader.atEnd() || nextGone != gone.size() || nextChanged != changed.size())
        return std::nullopt;
    std::sort(rows.begin(), rows.end(),
              [](const SnapshotRow& a, const SnapshotRow& b) { return a.id < b.id; });
    return isInOrder(rows) ? std::optional(std::move(rows)) : std::nullopt;
}

} // namespace patdesk
