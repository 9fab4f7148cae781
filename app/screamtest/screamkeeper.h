// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "continuation.h"
#include "planrun.h"
#include "planstore.h"
#include "screamlog.h"

#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace patdesk {

/// How the keeper reaches the tenant: given from outside, so that a test can hold it.
struct ScreamSender {
    /// Reads the events about tokens of the open tenant, from that moment on; these are among them, whatever
    /// is listed.
    Bound<void(Instant from, const QList<Token>& tokens, Continuation<Heard>)> hear;
    /// How a plan's steps reach their tenant.
    Bound<PlanSender(const Plan&)> way;
    /// The list of the moment has all tokens of that plan that are still there.
    Bound<bool(const Plan&)> isWhole;
    /// The token that Patdesk is signed in with.
    Bound<TokenId()> signedInWith;
    /// A run is about to send what is left of that plan: it is not the time to listen.
    Bound<bool(const QString& planId)> isSending;
};

/// Takes scream tests from their suspension to their end: listens, restores what is needed from its
/// pre-image, and knows at the end what was silent. What was heard is on disk before anything is sent, and
/// what is to be restored is decided by the tenant's list: a restart goes on where it was. Main thread only.
class ScreamKeeper : public QObject {
    Q_OBJECT

public:
    /// `clock`: the service's, as far as it is known.
    ScreamKeeper(PlanStore plans, ScreamSender sender, Clock clock, QObject* parent = nullptr);

    /// Those of earlier starts. One that cannot be read is left alone, and reported by the next listen().
    void load();

    /// Those of a tenant, by its host, the newest first.
    QList<const ScreamTest*> tests(const QString& tenantHost) const;
    /// Null if there is none with this id, which is its plan's. Good until the next signal.
    const ScreamTest* test(const QString& id) const;
    /// Tokens of the tenant that are listened to, and since when they are suspended.
    QHash<TokenId, Instant> suspensions(const QString& tenantHost) const;
    /// Tokens of the tenant that somebody has missed in any of its tests, and when last: at this moment,
    /// where the list of the moment has them suspended still.
    QHash<TokenId, Instant> missed(const QString& tenantHost) const;
    /// What the tenant's list of the moment says of its tokens, by the plan's steps.
    QList<StepStanding> standings(const QString& id) const;
    /// As the list of the moment has them, where it is whole; as they were known before, where it is not.
    ScreamCounts counts(const QString& id) const;
    /// Those that nobody has needed, as the list of the moment has them; without those that were changed
    /// since.
    QList<Token> silentTokens(const QString& id) const;

    /// To be called before anything of the plan is sent. Nothing happens to a test that there is.
    Result<Done> begin(const Plan& plan);
    /// To be called when the rest of the plan is sent: what was stopped is listened to again.
    Result<Done> goOn(const QString& id);
    /// Hears for all tests of the tenant that run what has happened since the last time, and restores what is
    /// missed: what is known to be, also where nothing can be heard. Nothing happens while it does so
    /// already.
    void listen(const QString& tenantHost);

    bool isListening() const { return m_isListening; }

    /// To be called when the tenant's list is whole: a later use may stand in it, and what was restored may
    /// have been suspended again. What the service has refused to another credential is tried again.
    void lookAtRows(const QString& tenantHost);
    /// Somebody asked for these back, or the service has refused them before. Also of a test that is over.
    void restore(const QString& id, const QList<int>& steps);
    /// What is suspended stays so.
    Result<Done> stop(const QString& id);

    /// How often to listen.
    static constexpr std::chrono::minutes interval{5};
    /// Events are indexed late: so much of the time that was heard is heard again.
    static constexpr std::chrono::minutes lag{30};

Q_SIGNALS:
    void changed(const QString& id);
    /// What became of tokens that are needed, by the plan's steps: by a restoration, or by the list where
    /// none is sent.
    void settled(const QString& id, const QList<int>& steps);
    void ended(const QString& id);
    /// The events cannot be read, the list cannot be, or the disk is in the way: the next time is another
    /// try.
    void failed(const patdesk::Error& error);

private:
    struct Kept {
        Kept(const QString& path, const Plan& plan) : log(path, plan) {}

        ScreamLog log;
        /// Requests to restore tokens that are not answered yet.
        QSet<int> sending;
        /// What was decided since nothing was sent.
        QList<int> handled;
        /// Why the last of what was not could not be.
        std::optional<Error> trouble;
    };

    QList<Kept*> all(const QString& tenantHost) const;
    QList<Kept*> running(const QString& tenantHost) const;
    QList<Kept*> owing(const QString& tenantHost) const;
    void heard(const QString& tenantHost, const QStringList& ids, const Heard& heard);
    bool note(Kept& kept, const Heard& heard);
    bool set(Kept& kept, ScreamLog::Subjects subjects);
    void takeUpRefused(const QString& tenantHost);
    void restoreOwed(const QString& tenantHost);
    void listAnew(const QString& id);
    enum class Listed { Whole, PerhapsInPart };
    void settle(Kept& kept, Listed listed);
    bool isDue(const Kept& kept) const;
    bool isListWhole(const ScreamTest& test) const;
    void sendRestoration(Kept& kept, int step, const PlanSender& way);
    void onRestored(const QString& id, int step, const Result<Done>& answer);
    void tellHandled(Kept& kept);
    void lookAtOthers(const Kept& restored);
    void end(Kept& kept);

    PlanStore m_plans;
    ScreamSender m_sender;
    Clock m_clock;
    std::map<QString, std::unique_ptr<Kept>> m_kept;
    bool m_isListening = false;
    std::optional<Error> m_unreadable;
};

} // namespace patdesk
