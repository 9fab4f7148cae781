// SPDX-License-Identifier: MIT
#include "changessince.h"

#include "datestyle.h"
#include "datestylewatch.h"
#include "tokenmemory.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokenverdicts.h"

#include <algorithm>
#include <utility>

namespace patdesk {

ChangesSince::ChangesSince(TokenService& tokens, TokenVerdicts& verdicts, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_verdicts(verdicts) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ChangesSince::update);
    connect(&tokens, &TokenService::stateChanged, this, [this](LoadState state) {
        m_isListNew = m_isListNew || state == LoadState::Ready;
        wantSoon();
    });
    connect(&tokens, &TokenService::closing, this, &ChangesSince::leave);
    connect(&tokens.model(), &TokenModel::countsChanged, this, &ChangesSince::wantSoon);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, [this] {
        m_isListNew = true; // in another zone another snapshot is that of yesterday
        wantSoon();
    });
}

void ChangesSince::setWatched(bool isWatched) {
    if (std::exchange(m_isWatched, isWatched) == isWatched)
        return;
    m_isListNew = true; // another day may have begun
    if (isWatched)
        wantSoon();
    else if (m_memory)
        m_memory->forgetRows();
}

void ChangesSince::wantSoon() {
    if (m_isWatched && !m_soon.isActive())
        m_soon.start();
}

void ChangesSince::setState(State state) {
    m_state = state;
    Q_EMIT changed();
}

/// Nothing of a tenant stays when it is left.
void ChangesSince::leave() {
    ++m_tenants;
    m_isBusy = false;
    m_isListNew = true;
    m_choices.clear();
    m_chosen = 0;
    m_isFirst = false;
    m_difference = {};
    m_compared.reset();
    if (m_wished.which == SnapshotChoice::Which::Dated)
        m_wished = {};
    setState(State::NoList);
}

void ChangesSince::choose(std::size_t choice) {
    if (choice >= m_choices.size())
        return;
    m_wished = m_choices[choice];
    m_chosen = choice;
    wantSoon();
}

void ChangesSince::update() {
    TokenMemory* const memory = m_verdicts.memory();
    if (!m_isWatched || m_isBusy)
        return;
    if (!m_tokens.refreshedAt() || !memory)
        return setState(State::NoList);
    if (!m_verdicts.isListComplete())
        return setState(m_tokens.listScope().whose == ListScope::Whose::WholeTenant ? State::LeftOut
                                                                                    : State::PartOfTenant);
    if (memory != m_memory) {
        m_memory = memory;
        connect(memory, &TokenMemory::progressed, this, [this](int done, int of) {
            m_progress = {done, of};
            if (m_state == State::Reading)
                Q_EMIT changed();
        });
    }
    if (std::exchange(m_isListNew, false))
        readSnapshots(*memory);
    else if (!m_choices.empty())
        compare(*memory);
}

void ChangesSince::readSnapshots(TokenMemory& memory) {
    m_isBusy = true;
    m_progress = {};
    if (m_state != State::Known)
        setState(State::Reading);
    memory.snapshots(
        {this, [this, tenant = m_tenants](const Result<std::vector<SnapshotLog::Entry>>& snapshots) {
             if (tenant != m_tenants)
                 return;
             m_isBusy = false;
             if (!snapshots || snapshots->empty())
                 return setState(State::Failed);
             takeSnapshots(*snapshots);
             update();
         }});
}

void ChangesSince::takeSnapshots(const std::vector<SnapshotLog::Entry>& snapshots) {
    using Which = SnapshotChoice::Which;
    m_choices = snapshotChoices(snapshots, m_tokens.clock()(), shownZone());
    m_isFirst = snapshots.size() == 1;
    const auto wished =
        std::find_if(m_choices.begin(), m_choices.end(), [this](const SnapshotChoice& choice) {
            return choice.which == m_wished.which &&
                   (choice.which != Which::Dated || choice.snapshot == m_wished.snapshot);
        });
    m_chosen = wished == m_choices.end() ? 0 : std::size_t(wished - m_choices.begin());
}

void ChangesSince::compare(TokenMemory& memory) {
    const SnapshotLog::Entry snapshot = m_choices[m_chosen].snapshot;
    TokenModel& model = m_tokens.model();
    const Compared wanted{snapshot, model.tableVersion(), model.staleDays()};
    if (m_compared == wanted)
        return setState(m_hasFailed ? State::Failed : State::Known);
    m_isBusy = true;
    m_progress = {};
    if (m_state != State::Known || !m_compared || m_compared->snapshot != snapshot)
        setState(State::Reading);
    memory.changesSince(snapshot, model.shareTable(),
                        {.before = snapshot.asOf, .staleDays = wanted.staleDays},
                        {this, [this, wanted, tenant = m_tenants](Result<SnapshotDifference> difference) {
                             if (tenant != m_tenants)
                                 return;
                             m_isBusy = false;
                             m_compared = wanted; // what cannot be read is not read again and again
                             m_hasFailed = !difference;
                             m_difference = difference ? std::move(difference).value() : SnapshotDifference();
                             setState(m_hasFailed ? State::Failed : State::Known);
                             wantSoon(); // there may be something else by now
                         }});
}

} // namespace patdesk
