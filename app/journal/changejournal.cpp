// SPDX-License-Identifier: MIT
#include "changejournal.h"

#include "journaledchange.h"
#include "tokenrecord.h"

namespace patdesk {

namespace {

QString wordFor(Change::Action action) {
    switch (action) {
    case Change::Action::Create:
        return QStringLiteral("create");
    case Change::Action::Patch:
        return QStringLiteral("patch");
    case Change::Action::Delete:
        return QStringLiteral("delete");
    case Change::Action::BulkExpiry:
        return QStringLiteral("bulk-expiry");
    }
    return {};
}

/// What the service answers to a change that was made.
int successStatus(Change::Action action) {
    return action == Change::Action::Delete ? 204 : 200;
}

} // namespace

ChangeJournal::ChangeJournal(const QString& path, Bound<Who()> who, Clock clock, QObject* parent)
    : QObject(parent), m_journal(path), m_who(std::move(who)), m_clock(std::move(clock)) {}

Result<JournalVerdict> ChangeJournal::open() {
    return m_journal.open();
}

QList<JournalEntry> ChangeJournal::entriesOf(const Change& change, JournalEntry::Kind kind) const {
    const Who who = m_who();
    JournalEntry entry;
    entry.kind = kind;
    entry.at = m_clock();
    entry.changeId = change.id;
    entry.requestId = change.id;
    entry.action = wordFor(change.action);
    entry.method = change.method;
    entry.path = change.path;
    entry.sent = change.sent;
    entry.tokenName = change.newName;
    if (who.tenant) {
        entry.tenantName = who.tenant->name;
        entry.tenantHost = who.tenant->baseUrl.authority();
        entry.signedInWith = who.tenant->clientId;
    }
    if (who.caller)
        entry.who = who.caller->userName;
    // Nobody creates a token for somebody else.
    if (change.action == Change::Action::Create && who.caller && !who.caller->identityId.isEmpty())
        entry.owner = {who.caller->identityId, who.caller->userName};
    if (change.before.isEmpty())
        return {entry};
    QList<JournalEntry> entries;
    for (const Token& token : change.before) {
        entry.token = token.id;
        entry.tokenName = token.name;
        entry.owner = token.owner;
        entry.preImage = recordOf(token);
        entries.append(entry);
    }
    return entries;
}

Result<Done> ChangeJournal::write(const JournalEntry& entry) {
    Result<Done> written = m_journal.append(entry);
    if (written)
        Q_EMIT added();
    return written;
}

Result<Done> ChangeJournal::intend(const Change& change) {
    for (const JournalEntry& entry : entriesOf(change, JournalEntry::Kind::Intent)) {
        if (Result<Done> written = write(entry); !written)
            return written;
    }
    return Done{};
}

void ChangeJournal::ended(const Change& change, const std::optional<Error>& error, const TokenId& created) {
    for (JournalEntry entry : entriesOf(change, JournalEntry::Kind::Outcome)) {
        if (!created.isEmpty())
            entry.token = created;
        entry.httpStatus = error ? error->httpStatus : successStatus(change.action);
        if (error) {
            entry.error = error->kind;
            entry.trackingId = error->trackingId;
        }
        if (const Result<Done> written = write(entry); !written)
            Q_EMIT writingFailed(written.error());
    }
}

QList<JournalEntry> ChangeJournal::unfinished(const QString& tenantHost) const {
    QList<JournalEntry> open;
    for (const JournaledChange& change : changesIn(m_journal.entries())) {
        if (!change.outcome && change.intent.tenantHost == tenantHost)
            open.append(change.intent);
    }
    return open;
}

Result<Done> ChangeJournal::settle(const JournalEntry& intent, const std::optional<ErrorKind>& outcome) {
    JournalEntry entry = intent;
    entry.kind = JournalEntry::Kind::Outcome;
    entry.at = m_clock();
    entry.error = outcome;
    return write(entry);
}

} // namespace patdesk
