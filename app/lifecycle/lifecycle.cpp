// SPDX-License-Identifier: MIT
#include "lifecycle.h"

#include "servicesender.h"
#include "tokenservice.h"

#include <QDir>

namespace patdesk {

namespace {

QString in(const QString& folder, const char* name) {
    return QDir(folder).filePath(QLatin1String(name));
}

} // namespace

Lifecycle::Lifecycle(TokenService& tokens, const QString& folder, Clock clock, QObject* parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_folder(folder)
    , m_clock(std::move(clock))
    , m_lock(in(folder, "lock"))
    , m_journal(
          in(folder, "journal.jsonl"),
          [&tokens] {
              return ChangeJournal::Who{tokens.tenant(), tokens.caller()};
          },
          m_clock)
    , m_plans(in(folder, "plans"))
    , m_rotations(in(folder, "rotations"), rotationSender(tokens), m_clock)
    , m_reminders(in(folder, "reminders.json")) {
    m_tokens.setRecorder(&m_journal);
}

Lifecycle::~Lifecycle() {
    m_tokens.close(); // what is under way is still written down
    m_tokens.setRecorder(nullptr);
}

Result<JournalVerdict> Lifecycle::open() {
    if (!QDir().mkpath(m_folder))
        return Error{.kind = ErrorKind::FileFailed, .detail = m_folder};
    // Two programs that write into one journal would break its chain.
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(0))
        return Error{.kind = ErrorKind::Conflict, .detail = m_folder};
    // What of these cannot be read is left alone, and is there to be looked at.
    (void)m_rotations.load();
    (void)m_reminders.load();
    return m_journal.open();
}

bool Lifecycle::hasBulkUpdate() const {
    const auto tenant = m_tokens.tenant();
    return tenant && m_bulkUpdate == std::pair(tenant->baseUrl.host(), true);
}

void Lifecycle::context(const QList<Token>& chosen, bool expiry, Continuation<PlanContext> then) {
    if (!m_tokens.tenant())
        return then(Error{.kind = ErrorKind::Cancelled});
    if (!expiry)
        return then(planContext(m_tokens, chosen, m_clock()));
    m_tokens.probeBulkUpdate(
        {this, [this, chosen, then, host = m_tokens.tenant()->baseUrl.host()](const Result<bool>& has) {
             if (!m_tokens.tenant() || m_tokens.tenant()->baseUrl.host() != host)
                 return then(Error{.kind = ErrorKind::Cancelled});
             m_bulkUpdate = {host, has && *has};
             PlanContext context = planContext(m_tokens, chosen, m_clock());
             context.bulkUpdate = hasBulkUpdate();
             then(context);
         }});
}

Result<std::unique_ptr<PlanRun>> Lifecycle::run(Plan& plan) {
    if (const Result<Done> kept = m_plans.keep(plan); !kept)
        return kept.error();
    auto run = std::make_unique<PlanRun>(plan, m_plans.logPath(plan),
                                         planSender(m_tokens, plan, hasBulkUpdate()), m_clock);
    if (const Result<Done> opened = run->open(); !opened)
        return opened.error();
    return run;
}

void Lifecycle::dryRun(const Plan& plan, Continuation<DryRun> then) {
    const PlanSender sender = planSender(m_tokens, plan, hasBulkUpdate());
    sender.refresh({then.context(), [sender, plan, then](const Result<Done>& listed) {
                        if (!listed)
                            return then(listed.error());
                        then(dryRunOf(plan, sender.tokenNow, static_cast<bool>(sender.sendBulk)));
                    }});
}

} // namespace patdesk
