// SPDX-License-Identifier: MIT
#include "tokenmemory.h"

#include "snapshotlog.h"
#include "tokentable.h"
#include "worker.h"

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

TokenMemory::TokenMemory(const QString& path, QObject* parent)
    : QObject(parent), m_log(std::make_shared<SnapshotLog>(path)), m_worker(std::make_unique<Worker>()) {
    // Before anything else that this thread is asked for; a file that is not there is made by it.
    m_worker->run([log = m_log] { (void)log->open(); });
}

TokenMemory::~TokenMemory() = default;

void TokenMemory::remember(std::shared_ptr<const TokenTable> table, Instant asOf) {
    m_worker->run([this, log = m_log, lent = std::move(table), asOf]() mutable {
        (void)log->append(asOf, rowsOf(*lent));
        m_worker->handBack([lent = std::move(lent)]() mutable { lent.reset(); });
    });
}

void TokenMemory::pastOf(const TokenId& token, Continuation<TokenPast> then) {
    m_worker->run([this, log = m_log, id = token.text().toUtf8(), then = std::move(then)]() mutable {
        auto pasts = std::make_shared<Result<QHash<QByteArray, TokenPast>>>(pastsOf(*log, {id}));
        m_worker->handBack([pasts, id, then = std::move(then)] {
            if (*pasts)
                then((*pasts)->value(id));
            else
                then(pasts->error());
        });
    });
}

} // namespace patdesk
