// SPDX-License-Identifier: MIT
#include "listloader.h"

#include "tableupdate.h"
#include "tokenbatch.h"
#include "tokenmodel.h"
#include "tokentablebuilder.h"

#include <QPointer>

#include <atomic>
#include <chrono>
#include <vector>

namespace patdesk {

namespace {

constexpr std::chrono::milliseconds previewPause{100};

} // namespace

/// What a new table is to be judged and ordered by: taken on the main thread with each piece.
struct ListLoader::Question {
    std::optional<TokenColumn> column;
    int staleDays;
    int expiringDays;
    Instant now;
    bool grouped;
};

/// One response being read. Its first part belongs to the main thread, the second to the decoder's, the third
/// to the model's worker; `cancelled` to all.
struct ListLoader::Reading {
    Reading(ListLoader* l, TokenModel& m)
        : loader(l), model(&m), worker(m.worker()), previews(m.totalCount() == 0) {}

    QPointer<ListLoader> loader;
    QPointer<TokenModel> model;
    Worker& worker;
    const bool previews;
    std::atomic<bool> cancelled{false};

    TokenBatch batch;
    TokenListReader reader{[this](const TokenFields& fields) { batch.append(fields); }};
    bool unreadable = false;
    /// Of the pieces since the last batch: they are worked off when the batch is in the table.
    std::vector<std::shared_ptr<const PieceReceipt>> receipts;

    TokenTableBuilder builder;
    bool full = false;
    TokenTable::Row previewedRows = 0;
    std::chrono::steady_clock::time_point previewed;
};

ListLoader::ListLoader(TokenModel& model, Clock clock, QObject* parent)
    : QObject(parent), m_model(model), m_clock(std::move(clock)) {
    restart();
}

ListLoader::~ListLoader() {
    m_reading->cancelled = true;
}

void ListLoader::restart() {
    if (m_reading)
        m_reading->cancelled = true;
    m_reading = std::make_shared<Reading>(this, m_model);
}

ListLoader::Question ListLoader::question() const {
    return {m_model.sortColumn(), m_model.staleDays(), m_model.expiringDays(), m_clock(),
            m_model.isGrouped()};
}

void ListLoader::feed(BodyPiece piece) {
    m_decoder.run([reading = m_reading, piece = std::move(piece), question = question()] {
        if (!reading->cancelled && !reading->unreadable)
            decode(reading, piece, question);
    });
}

void ListLoader::finish() {
    m_decoder.run([reading = m_reading, question = question(), before = m_model.shareTable(),
                   version = m_model.tableVersion()] {
        if (!reading->cancelled && !reading->unreadable)
            decodeEnd(reading, question, before, version);
    });
}

// On the decoder

void ListLoader::decode(const std::shared_ptr<Reading>& reading, const BodyPiece& piece,
                        const Question& question) {
    const Result<Done> fed = reading->reader.feed(piece.bytes);
    reading->receipts.push_back(piece.receipt);
    if (!fed) {
        reading->unreadable = true;
        return fail(reading, fed.error());
    }
    if (reading->batch.isEmpty())
        return;
    reading->worker.run(
        [reading, question, batch = reading->batch.taken(), receipts = std::exchange(reading->receipts, {})] {
            build(reading, batch);
            if (!reading->cancelled && !reading->full)
                preview(reading, question);
        });
}

void ListLoader::decodeEnd(const std::shared_ptr<Reading>& reading, const Question& question,
                           const std::shared_ptr<const TokenTable>& before, quint64 version) {
    const Result<ListSummary> summary = reading->reader.finish();
    if (!summary)
        return fail(reading, summary.error());
    reading->worker.run([reading, question, lent = before, version, summary = *summary,
                         batch = std::exchange(reading->batch, {})]() mutable {
        build(reading, batch);
        if (!reading->cancelled && !reading->full)
            complete(reading, question, *lent, version, summary);
        // The model's table goes back to the thread that may change it.
        reading->worker.handBack([returned = std::move(lent)] {});
    });
}

// On the model's worker

void ListLoader::build(const std::shared_ptr<Reading>& reading, const TokenBatch& batch) {
    if (reading->cancelled || reading->full)
        return;
    reading->full = !reading->builder.append(batch);
    if (reading->full)
        return fail(reading, {.kind = ErrorKind::TooLarge});
    handBack(reading, [rows = reading->builder.table().rowCount()](ListLoader& loader, TokenModel&) {
        Q_EMIT loader.progressed(rows);
    });
}

TableUpdate ListLoader::updateWith(TokenTable table, const Question& question) {
    TableUpdate update{.table = std::make_shared<TokenTable>(std::move(table)), .now = question.now};
    if (question.column)
        addOrder(update, *question.column, question.staleDays, question.expiringDays);
    if (question.grouped)
        update.owners.emplace(*update.table);
    return update;
}

/// Shows a copy of what is there so far, if it is worth it.
void ListLoader::preview(const std::shared_ptr<Reading>& reading, const Question& question) {
    const TokenTable& table = reading->builder.table();
    const bool grown = table.rowCount() > reading->previewedRows + reading->previewedRows / 4;
    const auto now = std::chrono::steady_clock::now();
    if (!reading->previews || !grown || now - reading->previewed < previewPause)
        return;
    reading->previewedRows = table.rowCount();
    auto update = std::make_shared<TableUpdate>(updateWith(table, question));
    handBack(reading, [update](ListLoader& loader, TokenModel& model) { loader.takeGrown(*update, model); });
    reading->previewed = std::chrono::steady_clock::now();
}

void ListLoader::complete(const std::shared_ptr<Reading>& reading, const Question& question,
                          const TokenTable& before, quint64 version, const ListSummary& summary) {
    auto update = std::make_shared<TableUpdate>(updateWith(reading->builder.take(), question));
    if (!reading->previews) {
        update->diff = diffBetween(before, *update->table);
        update->diffFrom = version;
    }
    handBack(reading, [update, reading, summary](ListLoader& loader, TokenModel& model) {
        if (reading->previews)
            loader.takeGrown(*update, model);
        else
            model.takeTable(std::move(*update));
        Q_EMIT loader.whole(summary);
    });
}

// To the main thread

/// Runs `then` with the loader, unless the reading has been given up by then.
template <class Then>
void ListLoader::handBack(const std::shared_ptr<Reading>& reading, Then then) {
    reading->worker.handBack([reading, then = std::move(then)]() mutable {
        if (!reading->cancelled && reading->loader && reading->model)
            then(*reading->loader, *reading->model);
    });
}

void ListLoader::fail(const std::shared_ptr<Reading>& reading, const Error& error) {
    handBack(reading, [error](ListLoader& loader, TokenModel&) { Q_EMIT loader.failed(error); });
}

/// The model's table is an earlier preview of this one, or is empty, unless somebody has changed it since.
void ListLoader::takeGrown(TableUpdate& update, TokenModel& model) {
    if (model.tableVersion() == m_previewVersion || model.shareTable()->rowCount() == 0) {
        update.diff = appendedTo(*model.shareTable(), *update.table);
        update.diffFrom = model.tableVersion();
    }
    model.takeTable(std::move(update));
    m_previewVersion = model.tableVersion();
}

} // namespace patdesk
