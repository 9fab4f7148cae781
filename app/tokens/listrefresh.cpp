// SPDX-License-Identifier: MIT
#include "listrefresh.h"

#include "listloader.h"

#include <QPointer>

#include <utility>

namespace patdesk {

ListRefresh::ListRefresh(TokenApi& api, TokenModel& model, const ListScope& scope, const ServiceClock& clock)
    : m_api(api), m_model(model), m_scope(scope), m_clock(clock) {}

ListRefresh::~ListRefresh() = default;

template <class Say>
bool ListRefresh::goesOnAfter(Say say) {
    const QPointer<ListRefresh> alive(this);
    say();
    return alive;
}

void ListRefresh::start() {
    if (m_api.caller())
        return list();
    if (!goesOnAfter([this] { Q_EMIT signingIn(); }))
        return;
    m_api.signIn({this, [this](Result<Caller> caller) {
                      if (!caller)
                          Q_EMIT failed(caller.error());
                      else if (goesOnAfter([&] { Q_EMIT signedIn(*caller); }))
                          list();
                  }});
}

void ListRefresh::list() {
    if (m_scope.whose == ListScope::Whose::WholeTenant &&
        m_api.caller()->permission(Right::ListAll) == Permission::Excluded) {
        Q_EMIT mayNotListAll();
        return;
    }
    m_loader = std::make_unique<ListLoader>(m_model, m_clock);
    connect(m_loader.get(), &ListLoader::progressed, this, [this](qint64 tokens) {
        m_decoded = tokens;
        Q_EMIT progressed(m_received, m_expected, m_decoded);
    });
    connect(m_loader.get(), &ListLoader::whole, this, &ListRefresh::whole);
    connect(m_loader.get(), &ListLoader::failed, this, &ListRefresh::failed);
    if (!goesOnAfter([this] { Q_EMIT loading(); }))
        return;
    m_api.list(m_scope,
               {.piece = {this, [this](BodyPiece piece) { onPiece(std::move(piece)); }},
                .restarted = {this, [this] { m_loader->restart(); }}},
               {this, [this](Result<ListTransfer> transfer) { onListed(transfer); }});
}

void ListRefresh::onPiece(BodyPiece piece) {
    m_received = piece.received;
    m_expected = piece.expected;
    m_loader->feed(std::move(piece));
    Q_EMIT progressed(m_received, m_expected, m_decoded); // last: whoever hears it may end this
}

void ListRefresh::onListed(const Result<ListTransfer>& transfer) {
    if (!transfer) {
        if (canFallBack(transfer.error()))
            Q_EMIT refused(transfer.error());
        else
            Q_EMIT failed(transfer.error());
        return;
    }
    m_loader->finish();
    if (transfer->deprecated || traits(m_api.generation()).nearItsEnd)
        Q_EMIT deprecated();
}

bool ListRefresh::canFallBack(const Error& error) const {
    // Nobody's list of own tokens would only hide what was refused.
    return m_scope.whose == ListScope::Whose::WholeTenant && isRefusal(error.kind) && m_api.caller() &&
           !m_api.caller()->isApiClient();
}

} // namespace patdesk
