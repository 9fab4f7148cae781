// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "snapshotchoices.h"
#include "snapshotdifference.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace patdesk {

class TokenMemory;
class TokenService;
class TokenVerdicts;

/// What has changed in the open tenant's list since a snapshot that somebody chooses, by what Patdesk
/// remembers: worked out on a thread of its own, while somebody watches. Follows the list and the tenant.
/// Main thread only.
class ChangesSince : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    ChangesSince(TokenService& tokens, TokenVerdicts& verdicts, QObject* parent = nullptr);

    enum class State {
        NoList,       ///< none has arrived yet
        PartOfTenant, ///< the list is not that of the whole tenant, and is not remembered
        LeftOut,      ///< the same, since not all of it could be read
        Reading,      ///< see progress()
        Failed,       ///< the snapshots, or the chosen one, cannot be read
        Known,
    };

    State state() const { return m_state; }

    struct Progress {
        int done = 0;
        int of = 0;
    };

    Progress progress() const { return m_progress; }

    /// While nobody watches, nothing is read, and nothing is held for the next time.
    void setWatched(bool isWatched);

    /// None until snapshots were read; nor again once the tenant is left.
    const std::vector<SnapshotChoice>& choices() const { return m_choices; }

    /// One of choices(), by its place.
    void choose(std::size_t choice);

    /// The place of the chosen one. What the user has chosen stays for other tenants, but not a date.
    std::size_t chosen() const { return m_chosen; }

    /// The only snapshot there is: of the list itself, as it arrived.
    bool isFirst() const { return m_isFirst; }

    /// Of the last comparison; empty while there was none.
    const SnapshotDifference& difference() const { return m_difference; }

Q_SIGNALS:
    void changed();

private:
    /// What was compared: if all of it is as before, so is the difference.
    struct Compared {
        SnapshotLog::Entry snapshot;
        quint64 version = 0;
        int staleDays = 0;

        friend bool operator==(const Compared&, const Compared&) = default;
    };

    void wantSoon();
    void update();
    void readSnapshots(TokenMemory& memory);
    void takeSnapshots(const std::vector<SnapshotLog::Entry>& snapshots);
    void compare(TokenMemory& memory);
    void leave();
    void setState(State state);

    TokenService& m_tokens;
    TokenVerdicts& m_verdicts;
    QPointer<TokenMemory> m_memory; ///< whose progress is heard
    State m_state = State::NoList;
    Progress m_progress;
    bool m_isWatched = false;
    bool m_isBusy = false;
    bool m_isListNew = true; ///< there may be other snapshots
    std::vector<SnapshotChoice> m_choices;
    SnapshotChoice m_wished;
    std::size_t m_chosen = 0;
    bool m_isFirst = false;
    SnapshotDifference m_difference;
    std::optional<Compared> m_compared;
    bool m_hasFailed = false; ///< that comparison
    quint64 m_tenants = 0;    ///< counts them: what was asked for one before is void
    QTimer m_soon;
};

} // namespace patdesk
