// SPDX-License-Identifier: MIT
#include "shortlist.h"

#include "httperror.h"
#include "tokenjson.h"
#include "tokenlistreader.h"
#include "tokenreader.h"

#include <memory>

namespace patdesk {

namespace {

struct Reading {
    QList<Token> tokens;
    std::unique_ptr<TokenListReader> reader;

    void restart() {
        tokens.clear();
        reader = std::make_unique<TokenListReader>(
            [this](const TokenFields& fields) { tokens.append(tokenOf(fields)); });
    }
};

} // namespace

void listTokens(TokenReader& api, const ListScope& scope, const Continuation<TokenList>& then) {
    const auto reading = std::make_shared<Reading>();
    reading->restart();
    // A piece's error is kept by the reader and told at the end.
    api.list(scope,
             {.piece = {then.context(),
                        [reading](const BodyPiece& piece) { (void)reading->reader->feed(piece.bytes); }},
              .restarted = {then.context(), [reading] { reading->restart(); }}},
             {then.context(),
              [reading, then, host = hostOf(api.tenant().baseUrl)](const Result<ListTransfer>& transfer) {
                  if (!transfer)
                      return then(transfer.error());
                  const auto summary = reading->reader->finish();
                  if (!summary) {
                      Error error = summary.error();
                      error.host = host;
                      return then(error);
                  }
                  then(TokenList{std::move(reading->tokens), summary->unreadable});
              }});
}

} // namespace patdesk
