// SPDX-License-Identifier: MIT
#include "snapshotlog.h"

#include "snapshotcodec.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace patdesk {

namespace {

/// So many changes may have to be read to get at a snapshot, and be lost with a line.
constexpr int changesInARow = 60;
constexpr std::chrono::hours aDay{20};

QByteArray hashOf(const QByteArray& line) {
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
}

/// "1 <number> <hash of the line before, or -> <date> whole|change <base64>".
struct Line {
    qint64 number = 0;
    QByteArray previousHash;
    Instant asOf;
    bool whole = false;
    QByteArray content;
};

QByteArray written(const Line& line) {
    return "1 " + QByteArray::number(line.number) + ' ' +
           (line.previousHash.isEmpty() ? "-" : line.previousHash) + ' ' + toRfc3339(line.asOf).toLatin1() +
           (line.whole ? " whole " : " change ") + line.content.toBase64();
}

std::optional<Line> read(const QByteArray& text) {
    const QList<QByteArray> parts = text.split(' ');
    if (parts.size() != 6 || parts[0] != "1")
        return std::nullopt;
    Line line;
    bool isNumber = false;
    line.number = parts[1].toLongLong(&isNumber);
    line.previousHash = parts[2] == "-" ? QByteArray() : parts[2];
    const auto asOf = parseRfc3339({parts[3].constData(), std::size_t(parts[3].size())});
    line.whole = parts[4] == "whole";
    auto content = QByteArray::fromBase64Encoding(parts[5], QByteArray::AbortOnBase64DecodingErrors);
    if (!isNumber || !asOf || (!line.whole && parts[4] != "change") || !content)
        return std::nullopt;
    line.asOf = *asOf;
    line.content = *std::move(content);
    return line;
}

/// The same of a line whose content is left as it is.
std::optional<Line> readStart(const QByteArray& text) {
    qsizetype end = -1;
    for (int word = 0; word < 5 && (word == 0 || end >= 0); ++word)
        end = text.indexOf(' ', end + 1);
    return end < 0 ? std::nullopt : read(text.left(end + 1));
}

Error failureOf(const QFileDevice& file) {
    return Error{.kind = ErrorKind::FileFailed,
                 .detail = file.fileName() + QStringLiteral(": ") + file.errorString()};
}

/// A line without its end; nothing where that is still being written, or was broken off: open() puts it
/// aside.
std::optional<QByteArray> nextLine(QFile& file) {
    QByteArray line = file.readLine();
    if (!line.endsWith('\n'))
        return std::nullopt;
    line.chop(1);
    return line;
}

struct Head {
    qint64 lines;
    QByteArray hash;
};

std::optional<Head> readHead(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> parts = file.read(256).trimmed().split(' ');
    return parts.size() == 2 ? std::optional(Head{parts[0].toLongLong(), parts[1]}) : std::nullopt;
}

/// Follows the lines of a file: the chain, and the rows that they make.
class Replay {
public:
    explicit Replay(const SnapshotLog::Visit& visit) : m_visit(visit) {}

    void take(const QByteArray& text) {
        ++m_lines;
        const auto line = read(text);
        if (!line) {
            wrong(SnapshotLog::State::Unreadable, m_lines);
            sinceWhole.reset();
        } else {
            if (line->number != m_lines)
                wrong(SnapshotLog::State::Cut, m_lines);
            else if (line->previousHash != m_hash)
                wrong(SnapshotLog::State::Edited, m_lines == 1 ? 1 : m_lines - 1);
            follow(*line);
        }
        m_hash = hashOf(text);
        m_hashes.append(m_hash);
    }

    /// A head that is one line behind is as it should be: the program ended between the line and its head.
    SnapshotLog::Check end(const std::optional<Head>& head) {
        if (check.state != SnapshotLog::State::Whole)
            return check;
        if (!head) {
            if (m_lines > 1)
                wrong(SnapshotLog::State::Cut, m_lines);
        } else if (head->lines > m_lines) {
            wrong(SnapshotLog::State::Cut, m_lines + 1);
        } else if (head->lines + 1 < m_lines) {
            wrong(SnapshotLog::State::Edited, head->lines + 1);
        } else if (head->lines > 0 && head->hash != m_hashes[head->lines - 1]) {
            wrong(SnapshotLog::State::Edited, head->lines);
        }
        return check;
    }

    SnapshotLog::Check check;
    SnapshotRows rows;
    Moment at;
    std::optional<int> sinceWhole;

    QByteArray lastHash() const { return m_hash; }

    qint64 lines() const { return m_lines; }

private:
    void wrong(SnapshotLog::State state, qint64 line) {
        if (check.state == SnapshotLog::State::Whole) {
            check.state = state;
            check.line = line;
        }
    }

    void follow(const Line& line) {
        // A change is of the line before it: after a gap it would be applied to other rows.
        if (!line.whole && (!sinceWhole || line.previousHash != m_hash)) {
            sinceWhole.reset();
            return;
        }
        auto next = line.whole ? decodeWhole(line.content) : decodeChange(line.content, rows);
        if (!next) {
            wrong(SnapshotLog::State::Unreadable, m_lines);
            sinceWhole.reset();
            return;
        }
        sinceWhole = line.whole ? 0 : *sinceWhole + 1;
        rows = *std::move(next);
        at = line.asOf;
        ++check.snapshots;
        if (m_visit)
            m_visit(line.asOf, rows);
    }

    const SnapshotLog::Visit& m_visit;
    qint64 m_lines = 0;
    QByteArray m_hash;
    QList<QByteArray> m_hashes;
};

} // namespace

SnapshotLog::SnapshotLog(const QString& path) : m_log(path) {}

Result<SnapshotLog::Check> SnapshotLog::open() {
    const Result<QList<QByteArray>> lines = m_log.open();
    if (!lines)
        return lines.error();
    const Visit nobody;
    Replay replay(nobody);
    for (const QByteArray& line : *lines)
        replay.take(line);
    Check check = replay.end(readHead(path() + QStringLiteral(".head")));
    check.movedTo = m_log.movedTo();
    m_lines = replay.lines();
    m_lastHash = replay.lastHash();
    m_last = std::move(replay.rows);
    m_lastAt = replay.at;
    m_sinceWhole = replay.sinceWhole;
    // The head of a broken file stays as the proof.
    if (check.state == State::Whole && m_lines > 0) {
        if (const Result<Done> head = writeHead(); !head)
            return head.error();
    }
    return check;
}

Result<SnapshotLog::Added> SnapshotLog::append(Instant asOf, const SnapshotRows& rows) {
    const auto last = m_lastAt.known();
    if (m_sinceWhole && last && asOf - *last < aDay && rows == m_last)
        return Added::Unchanged;
    const bool whole = !m_sinceWhole || *m_sinceWhole + 1 >= changesInARow;
    const QByteArray line = written(
        {m_lines + 1, m_lastHash, asOf, whole, whole ? encodeWhole(rows) : encodeChange(m_last, rows)});
    if (const Result<Done> added = m_log.append(line); !added)
        return added.error();
    ++m_lines;
    m_lastHash = hashOf(line);
    m_last = rows;
    m_lastAt = asOf;
    m_sinceWhole = whole ? 0 : *m_sinceWhole + 1;
    if (const Result<Done> head = writeHead(); !head)
        return head.error();
    return Added::Written;
}

Result<Done> SnapshotLog::writeHead() const {
    QSaveFile file(path() + QStringLiteral(".head"));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QByteArray::number(m_lines) + ' ' + m_lastHash + '\n') < 0 || !file.commit())
        return failureOf(file);
    return Done{};
}

Result<SnapshotLog::Check> SnapshotLog::replay(const Visit& visit) const {
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return failureOf(file);
    Replay replay(visit);
    while (const auto line = nextLine(file))
        replay.take(*line);
    return replay.end(readHead(path() + QStringLiteral(".head")));
}

/// By the rule of Replay::follow(): a change is of the line before it.
Result<std::vector<SnapshotLog::Entry>> SnapshotLog::entries() const {
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return failureOf(file);
    std::vector<Entry> entries;
    QByteArray hash;
    bool isBuiltUpon = false; // the line before is an entry
    qint64 at = 0;
    while (const auto text = nextLine(file)) {
        const auto line = readStart(*text);
        isBuiltUpon = line && (line->whole || (isBuiltUpon && line->previousHash == hash));
        if (isBuiltUpon && line->whole)
            entries.push_back({line->asOf, at, at, 1});
        else if (isBuiltUpon)
            entries.push_back({line->asOf, at, entries.back().wholeAt, entries.back().steps + 1});
        hash = hashOf(*text);
        at = file.pos();
    }
    return entries;
}

Result<SnapshotRows> SnapshotLog::rowsOf(const Entry& entry, const Step& step) const {
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly) || !file.seek(entry.wholeAt))
        return failureOf(file);
    std::optional<SnapshotRows> rows;
    for (int done = 1; done <= entry.steps; ++done) {
        const auto text = nextLine(file);
        const auto line = text ? read(*text) : std::nullopt;
        if (line && line->whole)
            rows = decodeWhole(line->content);
        else
            rows = line && rows ? decodeChange(line->content, *rows) : std::nullopt;
        if (!rows)
            return Error{.kind = ErrorKind::Malformed, .detail = path()};
        if (step)
            step(done, entry.steps);
    }
    return *std::move(rows);
}

} // namespace patdesk
