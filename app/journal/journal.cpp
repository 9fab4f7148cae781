// SPDX-License-Identifier: MIT
#include "journal.h"

#include "journaljson.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace patdesk {

namespace {

QByteArray hashOf(const QByteArray& line) {
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
}

/// What the head file says: how many lines there are, and the hash of the last. Nothing if there is no head.
struct Head {
    qint64 lines;
    QByteArray hash;
};

std::optional<Head> readHead(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> parts = file.readAll().trimmed().split(' ');
    return parts.size() == 2 ? std::optional(Head{parts[0].toLongLong(), parts[1]}) : std::nullopt;
}

JournalVerdict wrong(JournalVerdict::State state, qint64 line) {
    return {state, line, {}};
}

/// Walks the chain. A head may be behind it: the program ended between a line and its head, or the disk had
/// room for lines and not for a new head. It still vouches for its own line, and the chain for the others.
JournalVerdict check(const QList<QByteArray>& lines, const std::optional<Head>& head) {
    using State = JournalVerdict::State;
    QByteArray previous;
    for (qint64 i = 0; i < lines.size(); ++i) {
        const auto line = readJournalLine(lines[i]);
        if (!line)
            return wrong(State::Unreadable, i + 1);
        // Both numbers in order: the line before was edited. Otherwise lines are missing between them.
        if (line->sequence != i + 1)
            return wrong(State::Cut, i + 1);
        if (line->previousHash != previous)
            return wrong(State::Edited, i == 0 ? 1 : i);
        previous = hashOf(lines[i]);
    }
    if (!head)
        return lines.size() > 1 ? wrong(State::Cut, lines.size()) : JournalVerdict{};
    if (head->lines > lines.size())
        return wrong(State::Cut, lines.size() + 1);
    if (head->lines > 0 && head->hash != hashOf(lines[head->lines - 1]))
        return wrong(State::Edited, head->lines);
    return {};
}

QList<QByteArray> linesOf(const QByteArray& content) {
    QList<QByteArray> lines = content.split('\n');
    lines.removeLast();
    return lines;
}

} // namespace

Journal::Journal(const QString& path) : m_log(path) {}

Result<JournalVerdict> Journal::open() {
    const Result<QList<QByteArray>> lines = m_log.open();
    if (!lines)
        return lines.error();
    JournalVerdict verdict = check(*lines, readHead(path() + QStringLiteral(".head")));
    verdict.movedTo = m_log.movedTo();
    for (const QByteArray& line : *lines) {
        if (const auto read = readJournalLine(line))
            m_entries.append(read->entry);
    }
    m_lines = lines->size();
    m_lastHash = lines->isEmpty() ? QByteArray() : hashOf(lines->constLast());
    // A whole journal's head may be behind; a broken one keeps its head as the proof.
    if (verdict.state == JournalVerdict::State::Whole && m_lines > 0) {
        if (const Result<Done> head = writeHead(); !head)
            return head.error();
    }
    return verdict;
}

Result<Done> Journal::append(const JournalEntry& entry) {
    const QByteArray line = writeJournalLine({m_lines + 1, m_lastHash, entry});
    if (const Result<Done> written = m_log.append(line); !written)
        return written;
    ++m_lines;
    m_lastHash = hashOf(line);
    m_entries.append(entry);
    return writeHead();
}

Result<Done> Journal::writeHead() const {
    QSaveFile file(path() + QStringLiteral(".head"));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QByteArray::number(m_lines) + ' ' + m_lastHash + '\n') < 0 || !file.commit())
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = file.fileName() + QStringLiteral(": ") + file.errorString()};
    return Done{};
}

Result<JournalVerdict> Journal::verify() const {
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = file.fileName() + QStringLiteral(": ") + file.errorString()};
    return check(linesOf(file.readAll()), readHead(path() + QStringLiteral(".head")));
}

} // namespace patdesk
