// SPDX-License-Identifier: MIT
#include "tokenmemory.h"

#include "snapshotcodec.h"
#include "tokentable.h"
#include "worker.h"

#include <optional>

namespace patdesk {

namespace {

SnapshotRows rowsOf(const TokenTable& table) {
    SnapshotRows rows;
    rows.reserve(table.liveCount());
    forEachToken(table, [&rows](const Token& token) { rows.push_back(rowOf(token)); });
    putInOrder(rows);
    return rows;
}

} // namespace

struct TokenMemory::Memory {
    /// Nothing where nothing is written; then the first list is kept here, encoded.
    std::optional<SnapshotLog> log;
    std::optional<std::pair<Instant, QByteArray>> first;

    /// The rows that were compared with last.
    std::optional<SnapshotLog::Entry> known;
    SnapshotRows rows;

    Result<std::vector<SnapshotLog::Entry>> entries() const {
        if (log)
            return log->entries();
        std::vector<SnapshotLog::Entry> entries;
        if (first)
            entries.push_back({.asOf = first->first});
        return entries;
    }

    Result<Done> recall(const SnapshotLog::Entry& entry, const SnapshotLog::Step& step) {
        if (known == entry)
            return Done{};
        known.reset();
        rows = {};
        Result<SnapshotRows> read = log ? log->rowsOf(entry, step) : decodeWhole(first->second).value();
        if (!read)
            return read.error();
        rows = std::move(read).value();
        known = entry;
        return Done{};
    }
};

TokenMemory::TokenMemory(const QString& path, QObject* parent)
    : QObject(parent), m_memory(std::make_shared<Memory>()), m_worker(std::make_unique<Worker>()) {
    if (path.isEmpty())
        return;
    m_memory->log.emplace(path);
    // Before anything else that this thread is asked for; a file that is not there is made by it.
    m_worker->run([memory = m_memory] { (void)memory->log->open(); });
}

TokenMemory::~TokenMemory() = default;

void TokenMemory::remember(std::shared_ptr<const TokenTable> table, Instant asOf) {
    m_worker->run([this, memory = m_memory, lent = std::move(table), asOf]() mutable {
        if (memory->log)
            (void)memory->log->append(asOf, rowsOf(*lent));
        else if (!memory->first)
            memory->first.emplace(asOf, encodeWhole(rowsOf(*lent)));
        m_worker->handBack([lent = std::move(lent)]() mutable { lent.reset(); });
    });
}

void TokenMemory::pastOf(const TokenId& token, Continuation<TokenPast> then) {
    m_worker->run([this, memory = m_memory, id = token.text().toUtf8(), then = std::move(then)]() mutable {
        auto pasts = std::make_shared<Result<QHash<QByteArray, TokenPast>>>(
            memory->log ? pastsOf(*memory->log, {id}) : QHash<QByteArray, TokenPast>());
        m_worker->handBack([pasts, id, then = std::move(then)] {
            if (*pasts)
                then((*pasts)->value(id));
            else
                then(pasts->error());
        });
    });
}

void TokenMemory::snapshots(Continuation<std::vector<SnapshotLog::Entry>> then) {
    m_worker->run([this, memory = m_memory, then = std::move(then)]() mutable {
        auto entries = std::make_shared<Result<std::vector<SnapshotLog::Entry>>>(memory->entries());
        m_worker->handBack([entries, then = std::move(then)] { then(std::move(*entries)); });
    });
}

void TokenMemory::changesSince(const SnapshotLog::Entry& snapshot, std::shared_ptr<const TokenTable> table,
                               const DifferenceRules& rules, Continuation<SnapshotDifference> then) {
    m_worker->run([this, memory = m_memory, snapshot, rules, lent = std::move(table),
                   then = std::move(then)]() mutable {
        const auto step = [this](int done, int of) {
            m_worker->handBack([this, done, of] { Q_EMIT progressed(done, of); });
        };
        const Result<Done> recalled = memory->recall(snapshot, step);
        auto difference = std::make_shared<Result<SnapshotDifference>>(
            recalled ? Result<SnapshotDifference>(differenceBetween(memory->rows, rowsOf(*lent), rules))
                     : recalled.error());
        m_worker->handBack([difference, lent = std::move(lent), then = std::move(then)]() mutable {
            lent.reset(); // read no more: changes need no copy
            then(std::move(*difference));
        });
    });
}

void TokenMemory::forgetRows() {
    m_worker->run([memory = m_memory] {
        memory->known.reset();
        memory->rows = {};
    });
}

} // namespace patdesk
