// SPDX-License-Identifier: MIT
#include "tokenhistory.h"

#include "journaledchange.h"
#include "tokenpatch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

namespace patdesk {

namespace {

/// Uses further apart than this are not of one go; a monthly job's are.
constexpr int longestPause = 45;
/// The journal's times are this machine's, a list's the service's.
constexpr std::chrono::hours clocksApart{1};

// Uses

/// A span with all that it is made of, so that several can be made one.
struct Gathered {
    UseSpan::Kind kind;
    std::set<int> addresses;
    std::set<Day> days;
    qint64 count = 0;

    void add(const UseDay& use) {
        if (use.address != UseDay::unknownAddress)
            addresses.insert(use.address);
        days.insert(use.day);
        count += use.count;
    }

    void add(const Gathered& other) {
        addresses.insert(other.addresses.begin(), other.addresses.end());
        days.insert(other.days.begin(), other.days.end());
        count += other.count;
    }
};

class Spans {
public:
    void add(UseSpan::Kind kind, const UseDays& uses) {
        std::map<int, std::size_t> open; // by address
        for (const UseDay& use : uses) {
            const auto known = open.find(use.address);
            if (known == open.end() || use.day - *m_spans[known->second].days.rbegin() > longestPause) {
                open[use.address] = m_spans.size();
                m_spans.push_back({kind, {}, {}, 0});
            }
            m_spans[open[use.address]].add(use);
        }
    }

    /// The newest first, and no more than mostSpans: first the spans of one address become one, then the
    /// oldest of a kind.
    std::vector<Gathered> summed() {
        if (m_spans.size() > mostSpans)
            join([](const Gathered& span) { return std::pair(span.kind, span.addresses); }, 0);
        std::sort(m_spans.begin(), m_spans.end(),
                  [](const Gathered& a, const Gathered& b) { return *a.days.rbegin() > *b.days.rbegin(); });
        constexpr std::size_t kinds = 4;
        if (m_spans.size() > mostSpans)
            join([](const Gathered& span) { return span.kind; }, mostSpans - kinds);
        return std::move(m_spans);
    }

private:
    /// Makes one of those that are the same by `key`, from the place `from` on.
    template <class Key>
    void join(Key key, std::size_t from) {
        std::vector<Gathered> joined(m_spans.begin(), m_spans.begin() + static_cast<std::ptrdiff_t>(from));
        std::map<decltype(key(m_spans.front())), std::size_t> places;
        for (std::size_t i = from; i < m_spans.size(); ++i) {
            const auto [place, isNew] = places.emplace(key(m_spans[i]), joined.size());
            if (isNew)
                joined.push_back(m_spans[i]);
            else
                joined[place->second].add(m_spans[i]);
        }
        m_spans = std::move(joined);
    }

    std::vector<Gathered> m_spans;
};

UseSpan spanOf(const Gathered& span, const QStringList& addresses) {
    const auto number = span.addresses.size() == 1 ? *span.addresses.begin() : -1;
    return {span.kind,
            number >= 0 && number < addresses.size() ? addresses[number] : QString(),
            static_cast<int>(span.addresses.size()),
            *span.days.begin(),
            *span.days.rbegin(),
            static_cast<int>(span.days.size()),
            span.count};
}

/// Uses that the service has forgotten: of each only that day is known.
UseDays listedBefore(const std::vector<Instant>& lastUses, std::optional<Day> known) {
    UseDays days;
    for (const Instant use : lastUses) {
        if (!known || dayOf(use) < *known)
            addUse(days, {.day = dayOf(use)});
    }
    return days;
}

// Changes

/// A value of the journal's, in the words of a snapshot.
QString textOf(const QJsonValue& value) {
    if (!value.isArray())
        return value.toString();
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array)
        texts.append(one.toString());
    return texts.join(QLatin1Char(' '));
}

void addField(std::vector<TokenChange>& changes, const TokenChange& like, PatchField field,
              const QJsonObject& before, const QJsonValue& after) {
    TokenChange change = like;
    switch (field) {
    case PatchField::Name:
        change.change.what = TokenPast::What::Name;
        break;
    case PatchField::Scope:
        change.change.what = TokenPast::What::Scopes;
        break;
    case PatchField::ExpirationDate:
        change.change.what = TokenPast::What::Expiry;
        break;
    case PatchField::UserAwareTokenNeverExpires:
        return; // said by the expiry that goes with it
    }
    change.change.before = textOf(before.value(pointer(field).mid(1)));
    change.change.after = textOf(after);
    changes.push_back(std::move(change));
}

/// The fields that an edit has changed.
void addFields(std::vector<TokenChange>& changes, const TokenChange& like, const JournalEntry& intent) {
    const QJsonDocument sent = QJsonDocument::fromJson(intent.sent.toUtf8());
    const QJsonArray operations =
        sent.isObject() ? sent[QLatin1String("patch")].toArray() : sent.array(); // of several tokens, of one
    for (const QJsonValue& operation : operations) {
        const QString path = operation[QLatin1String("path")].toString();
        if (operation[QLatin1String("op")].toString() == QLatin1String("test"))
            continue;
        for (const PatchField field : {PatchField::Name, PatchField::Scope, PatchField::ExpirationDate}) {
            if (path == pointer(field))
                addField(changes, like, field, intent.preImage, operation[QLatin1String("value")]);
        }
    }
}

/// The same for a date, however many digits its seconds have.
bool isSame(const TokenPast::Change& a, const TokenPast::Change& b) {
    if (a.what != b.what)
        return false;
    if (a.what != TokenPast::What::Expiry)
        return a.after == b.after;
    return QDateTime::fromString(a.after, Qt::ISODate) == QDateTime::fromString(b.after, Qt::ISODate);
}

} // namespace

std::vector<TokenChange> changesOf(const QList<JournalEntry>& journal, const QString& host,
                                   const TokenId& token) {
    QList<JournalEntry> its;
    for (const JournalEntry& entry : journal) {
        if (entry.token == token && entry.tenantHost == host)
            its.append(entry);
    }
    std::vector<TokenChange> changes;
    for (const JournaledChange& one : changesIn(its)) {
        if (one.outcome && one.outcome->error && !one.isUnknown())
            continue;
        TokenChange change{one.isUnknown() ? TokenChange::By::PatdeskPerhaps : TokenChange::By::Patdesk,
                           {one.intent.at}};
        if (one.intent.action == QLatin1String("create")) {
            changes.push_back(change);
        } else if (one.intent.action == QLatin1String("delete")) {
            change.change.what = TokenPast::What::Disappeared;
            changes.push_back(change);
        } else {
            addFields(changes, change, one.intent);
        }
    }
    return changes;
}

TokenHistory historyOf(const TokenPast& past, const std::optional<TokenVerdicts::Known>& known,
                       std::vector<TokenChange> own) {
    TokenHistory history;
    history.knownSince = past.firstSeen;
    Spans spans;
    if (known) {
        if (known->by.seenFrom() > 0)
            history.usesSince = known->by.seenFrom();
        spans.add(UseSpan::Kind::Used, known->evidence.uses);
        spans.add(UseSpan::Kind::Failed, known->evidence.failedUses);
        spans.add(UseSpan::Kind::ByOwner, known->evidence.ownersUses);
    }
    spans.add(UseSpan::Kind::Listed, listedBefore(past.lastUses, history.usesSince));
    for (const Gathered& span : spans.summed())
        history.events.push_back(
            {startOf(*span.days.rbegin()), spanOf(span, known ? known->by.addresses : QStringList())});
    for (const TokenPast::Change& seen : past.changes) {
        const auto made = std::find_if(own.begin(), own.end(), [&seen](const TokenChange& one) {
            return one.by == TokenChange::By::Patdesk && one.change.at <= seen.at + clocksApart &&
                   isSame(one.change, seen);
        });
        if (made == own.end()) {
            history.events.push_back({seen.at, TokenChange{TokenChange::By::Somebody, seen}});
            continue;
        }
        history.events.push_back({made->change.at, *made});
        own.erase(made);
    }
    for (const TokenChange& change : own)
        history.events.push_back({change.change.at, change});
    std::stable_sort(history.events.begin(), history.events.end(),
                     [](const PastEvent& a, const PastEvent& b) { return a.at > b.at; });
    return history;
}

} // namespace patdesk
