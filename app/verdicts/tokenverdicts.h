// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "evidencereport.h"
#include "evidencerun.h"
#include "slicedjudging.h"
#include "tokenmemory.h"
#include "tokenrules.h"

#include <QHash>
#include <QTimer>

#include <span>

namespace patdesk {

class TokenService;
class Worker;
struct TokenTable;

/// Says of the open tenant's tokens which can be deleted: gathers evidence in the background, behind
/// interactive requests and within the rate limit, judges, and marks the rows of the table. Once a tenant was
/// asked for, it is gathered again each time that it is opened, which takes only what is new; a demo tenant
/// as long as it runs. When a new list shows that a token has changed, it is judged again. Main thread only.
class TokenVerdicts : public QObject {
    Q_OBJECT

public:
    /// `folder` keeps what is remembered of each tenant; of a demo tenant nothing is.
    TokenVerdicts(TokenService& tokens, const QString& folder, QObject* parent = nullptr);
    ~TokenVerdicts() override;

    /// Tokens that are suspended to hear whether anybody needs them, and since when: asked for each
    /// gathering.
    void setSuspensions(Bound<QHash<TokenId, Instant>()> suspensions) {
        m_suspensions = std::move(suspensions);
    }

    /// Tokens that somebody has missed while they were suspended, and when: asked for as those are.
    void setMissed(Bound<QHash<TokenId, Instant>()> missed) { m_missed = std::move(missed); }

    enum class State {
        Idle,      ///< nothing was judged
        Gathering, ///< what is known so far may be judged already
        Judged,
    };

    State state() const { return m_state; }

    /// Nothing is judged at the moment, and should be: the open tenant was judged before, or is just being
    /// judged for the first time. What a token is worth cannot be told then.
    bool isAwaited() const;

    /// Begins anew; what was judged before stays until there is something else. Nothing happens where no
    /// whole list is there.
    void gather();
    /// What is judged by then stays.
    void cancel();

    struct Progress {
        qint64 eventsRead = 0;
        /// Nothing where the service has not said.
        std::optional<qint64> events;
    };

    Progress progress() const;

    VerdictCounts counts() const { return m_judged ? m_judged->verdicts.counts : VerdictCounts(); }

    /// By the service's clock; nothing while nothing was judged.
    std::optional<Instant> asOf() const;

    /// A judged token. Good until changed().
    struct Known {
        const TokenEvidence& evidence;
        const Verdict& verdict;
        const Judgement& by;
    };

    std::optional<Known> of(const TokenId& token) const;
    /// Everything that was judged; nothing while nothing was.
    std::optional<EvidenceReport> report() const;

    /// All of them, in the order of the list. Good until changed().
    struct All {
        std::span<const TokenEvidence> tokens;
        std::span<const Verdict> verdicts;
        const Judgement& by;
    };

    std::optional<All> all() const;

    /// When a sign-in with an expired token was last seen to be recorded by the tenant; nothing while it was
    /// not.
    std::optional<Instant> refusalSeen() const;

    /// As the table has them; null while nothing was judged.
    std::shared_ptr<const VerdictMarks> marks() const {
        return m_judged ? m_judged->verdicts.marks : nullptr;
    }

    /// What is remembered of the open tenant, of a demo tenant its first list and no longer than it is open;
    /// null until a list has arrived.
    TokenMemory* memory() const { return m_memory.get(); }

    /// The list is of the whole tenant, and nothing of it was left out: such a list is remembered, and can be
    /// compared.
    bool isListComplete() const;

    /// The policy as its user wrote it, the standard one where there is none. FileFailed.
    Result<QByteArray> policyText() const;
    /// Puts another in its place and judges by it what has been gathered. It is the policy of all tenants; of
    /// a demo tenant it is kept in memory. InvalidInput with its first fault; FileFailed.
    Result<Done> setPolicy(const QByteArray& text);

    /// Of the open tenant, which is a demo tenant.
    bool isDemo() const;

    /// Why the policy that people have written cannot be used: the standard one is, with the exceptions of
    /// theirs that can be read.
    const std::optional<Error>& policyError() const { return m_policyError; }

Q_SIGNALS:
    void stateChanged(patdesk::TokenVerdicts::State state);
    void progressed();
    /// Tokens have been judged, or nothing is any more.
    void changed();

private:
    void onTokens();
    void onWholeList();
    void onClosing();
    void setState(State state);
    Result<Policy> policy() const;
    Policy policyInNeed() const;
    void judgeSoon();
    void followList();

    /// The list as it is when the gathering begins.
    struct Subject {
        EvidenceCollector collector;
        QHash<TokenId, std::size_t> numbers;
    };

    static Subject subjectOf(const TokenTable& table);
    void begin(Subject subject);
    void judge();
    void onJudged();

    /// From its list of tokens to all that is known of them.
    struct Gathering {
        std::unique_ptr<EvidenceRun> run;
        QHash<TokenId, std::size_t> numbers;

        const std::vector<TokenEvidence>& tokens() const { return run->gatherer()->tokens(); }
    };

    /// Of all tokens, or of as many as were judged by now.
    struct Verdicts {
        std::vector<Verdict> each = {};
        VerdictCounts counts = {};
        /// Of them and of their evidence, as rows have them.
        std::shared_ptr<VerdictMarks> marks = std::make_shared<VerdictMarks>();
    };

    /// What belongs together: the evidence, and the verdicts that were made of it.
    struct Judged {
        std::shared_ptr<Gathering> of;
        Judgement by;
        Verdicts verdicts;
    };

    TokenService& m_tokens;
    const QString m_folder;
    Bound<QHash<TokenId, Instant>()> m_suspensions;
    Bound<QHash<TokenId, Instant>()> m_missed;
    State m_state = State::Idle;
    /// When Patdesk signed in to the open tenant.
    std::optional<Instant> m_signedInAt;
    std::unique_ptr<TokenMemory> m_memory;
    /// The last one that was begun.
    std::shared_ptr<Gathering> m_gathering;
    bool m_hasGathered = false;
    std::optional<Error> m_policyError;

    /// What is known of a demo tenant, of which nothing is written.
    struct Demo {
        bool wasJudged = false;
        std::optional<QByteArray> policy;
    };

    /// Of the open one; an empty one where that is no demo tenant.
    Demo demo() const;

    /// By their hosts, for as long as the program runs: each start of one has another port.
    QHash<QString, Demo> m_demos;
    /// While what is known so far waits to be judged.
    QTimer m_soon;

    SlicedJudging m_judging;
    Verdicts m_next; ///< what it has come to by now
    /// The last one that was finished: of this gathering, or of the one before while nothing of this was.
    std::optional<Judged> m_judged;
    quint64 m_gatherings = 0; ///< counts them: what an earlier one has prepared is void
    /// Made when there is something for it; last, so that it ends first.
    std::unique_ptr<Worker> m_worker;
};

} // namespace patdesk
