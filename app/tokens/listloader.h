// SPDX-License-Identifier: MIT
#pragma once

#include "bodypiece.h"
#include "clock.h"
#include "tokenlistreader.h"
#include "worker.h"

#include <QObject>

#include <memory>

namespace patdesk {

class TokenBatch;
class TokenModel;
struct TableUpdate;
struct TokenTable;

/// Turns the pieces of one list response into the rows of a model: a thread of its own decodes them, while
/// the model's worker puts what is decoded into a table.
///
/// A model without tokens shows the first ones while the rest still arrives: again whenever they have grown
/// by a quarter, ten times a second at most. A model that has tokens keeps them until the list is whole, and
/// is then given the difference. Destroying the loader ends it; the model stays as it is.
class ListLoader : public QObject {
    Q_OBJECT

public:
    ListLoader(TokenModel& model, Clock clock, QObject* parent = nullptr);
    ~ListLoader() override;

    void feed(BodyPiece piece);
    /// What came before is void: the response begins anew.
    void restart();
    /// That was the last piece: whole() or failed() follows.
    void finish();

Q_SIGNALS:
    void progressed(qint64 tokens);
    /// The model has the whole list.
    void whole(const patdesk::ListSummary& summary);
    /// The response is no list (Malformed), or too long a one (TooLarge). Once, and nothing after it.
    void failed(const patdesk::Error& error);

private:
    struct Reading;
    struct Question;

    Question question() const;
    void takeGrown(TableUpdate& update, TokenModel& model);

    static void decode(const std::shared_ptr<Reading>& reading, const BodyPiece& piece,
                       const Question& question);
    static void decodeEnd(const std::shared_ptr<Reading>& reading, const Question& question,
                          const std::shared_ptr<const TokenTable>& before, quint64 version);
    static void build(const std::shared_ptr<Reading>& reading, const TokenBatch& batch);
    static void preview(const std::shared_ptr<Reading>& reading, const Question& question);
    static void complete(const std::shared_ptr<Reading>& reading, const Question& question,
                         const TokenTable& before, quint64 version, const ListSummary& summary);
    static TableUpdate updateWith(TokenTable table, const Question& question);
    template <class Then>
    static void handBack(const std::shared_ptr<Reading>& reading, Then then);
    static void fail(const std::shared_ptr<Reading>& reading, const Error& error);

    TokenModel& m_model;
    Clock m_clock;
    std::shared_ptr<Reading> m_reading;
    quint64 m_previewVersion = 0; ///< of the model's table, after the last preview
    Worker m_decoder;             ///< last, so that it ends first
};

} // namespace patdesk
