// SPDX-License-Identifier: MIT
#pragma once

#include "listscope.h"
#include "serviceclock.h"
#include "token.h"
#include "tokenapi.h"
#include "tokenlistreader.h"

#include <QObject>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace patdesk {

class ListLoader;
class TokenModel;

/// One loading of the open tenant's list: signs in where nobody is signed in yet, asks for the list, and has
/// a ListLoader turn what comes into rows. Ends with one of mayNotListAll(), refused(), whole() and failed(),
/// or when it is destroyed: whoever hears one of its signals may do that. Main thread only.
class ListRefresh : public QObject {
    Q_OBJECT

public:
    /// All but `scope` outlive it.
    ListRefresh(TokenApi& api, TokenModel& model, const ListScope& scope, const ServiceClock& clock);
    ~ListRefresh() override;

    void start();

    /// @name What is changed meanwhile: the list may be older than that, and is given it when it is whole.
    /// @{
    /// A token that was made or changed, or one that was deleted.
    using Change = std::variant<Token, TokenId>;

    void note(const Change& change) { m_changedSince.push_back(change); }

    std::vector<Change> takeChanges() { return std::exchange(m_changedSince, {}); }

    /// @}

Q_SIGNALS:
    void signingIn();
    void signedIn(const patdesk::Caller& caller);
    /// The list is asked for.
    void loading();
    /// `expectedBytes` is -1 where the service does not say.
    void progressed(qint64 receivedBytes, qint64 expectedBytes, qint64 tokens);
    /// The service, or the generation in which it was asked, is near its end.
    void deprecated();
    /// The caller has no right to the whole tenant's list …
    void mayNotListAll();
    /// … or it was refused to a caller who has tokens of his own.
    void refused(const patdesk::Error& error);
    /// The model has the whole list.
    void whole(const patdesk::ListSummary& summary);
    void failed(const patdesk::Error& error);

private:
    void list();
    void onPiece(BodyPiece piece);
    void onListed(const Result<ListTransfer>& transfer);
    bool canFallBack(const Error& error) const;
    /// Says something; false where whoever heard it has ended this.
    template <class Say>
    bool goesOnAfter(Say say);

    TokenApi& m_api;
    TokenModel& m_model;
    ListScope m_scope;
    ServiceClock m_clock;
    std::unique_ptr<ListLoader> m_loader;
    qint64 m_received = 0;
    qint64 m_expected = -1;
    qint64 m_decoded = 0;
    std::vector<Change> m_changedSince;
};

} // namespace patdesk
