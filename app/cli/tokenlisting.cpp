// SPDX-License-Identifier: MIT
#include "tokenlisting.h"

#include "httperror.h"
#include "tokenlistreader.h"
#include "tokenreader.h"
#include "tokentablebuilder.h"

namespace patdesk {

namespace {

/// One response being read.
struct Reading {
    std::unique_ptr<TokenTableBuilder> builder;
    std::unique_ptr<TokenListReader> reader;
    bool full = false;

    void restart() {
        full = false;
        builder = std::make_unique<TokenTableBuilder>();
        reader = std::make_unique<TokenListReader>(
            [this](const TokenFields& fields) { full = full || !builder->append(fields); });
    }
};

Result<std::shared_ptr<TokenListing>> listingOf(Reading& reading, const TokenReader& reader, int staleDays) {
    const auto withHost = [&reader](Error error) {
        error.host = hostOf(reader.tenant().baseUrl);
        return error;
    };
    const Result<ListSummary> summary = reading.reader->finish();
    if (!summary)
        return withHost(summary.error());
    if (reading.full)
        return withHost({.kind = ErrorKind::TooLarge});
    const Instant now = reader.clock()();
    auto listing = std::make_shared<TokenListing>();
    listing->shown = std::make_unique<ShownTokens>(now);
    listing->shown->setStaleDays(staleDays);
    listing->shown->setTable(std::make_shared<TokenTable>(reading.builder->take()), now);
    if (const auto caller = reader.caller())
        listing->shown->setMyself(caller->identityId);
    listing->unreadable = summary->unreadable;
    listing->asOf = now;
    return listing;
}

} // namespace

void fetchListing(TokenReader& reader, const ListScope& scope, int staleDays,
                  const Continuation<std::shared_ptr<TokenListing>>& then) {
    const auto reading = std::make_shared<Reading>();
    reading->restart();
    // A piece's error is kept by the reader and told at the end.
    reader.list(scope,
                {.piece = {then.context(),
                           [reading](const BodyPiece& piece) { (void)reading->reader->feed(piece.bytes); }},
                 .restarted = {then.context(), [reading] { reading->restart(); }}},
                {then.context(), [reading, &reader, staleDays, then](const Result<ListTransfer>& transfer) {
                     if (!transfer)
                         return then(transfer.error());
                     then(listingOf(*reading, reader, staleDays));
                 }});
}

QList<Token> tokensShown(const ShownTokens& shown) {
    QList<Token> tokens;
    for (const TokenTable::Row row : shown.rows())
        tokens.append(shown.table().token(row));
    return tokens;
}

} // namespace patdesk
