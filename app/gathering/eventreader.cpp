// SPDX-License-Identifier: MIT
#include "eventreader.h"

#include <algorithm>

namespace patdesk {

namespace {

constexpr int pageSize = 250;
constexpr std::chrono::days sliceTime{31};
/// The rate limit is a hundred requests in ten seconds: with answers of a tenth of a second, one at a time
/// would use all of it, and most take longer.
constexpr int sideBySide = 4;

ReadCall searchCall(const char* path, const QByteArray& body) {
    ReadCall call{QLatin1String(path), {}, body};
    return call;
}

} // namespace

EventReader::EventReader(Wish wish, TokenReader& api, EvidenceCollector& collector, QObject* parent)
    : SourceReader(api, collector, parent), m_wish(std::move(wish)) {}

void EventReader::start() {
    const EventSearch all{.from = m_wish.from, .until = m_wish.until};
    ask(searchCall("/search/v1/count", encodeEventCount(all)),
        {this, [this](const Result<HttpAnswer>& answer) { onCount(answer); }});
}

void EventReader::onCount(const Result<HttpAnswer>& answer) {
    // Without this right the others are missing, too. Any other error may be the count's alone.
    if (!answer && isRefusal(answer.error().kind))
        return endWith(answer.error());
    if (answer)
        m_expected = answer->totalCount;
    m_fields = countedFields();
    if (m_expected.value_or(0) >= m_wish.countFrom && !m_fields.isEmpty())
        return askGroups(false);
    beginSlices();
}

/// The fields that may name a token or its owner in a form that can be grouped by, the likelier first.
QStringList EventReader::countedFields() const {
    switch (m_wish.meaning.way) {
    case EventMeaning::Way::IdInField:
        return {m_wish.meaning.path + QStringLiteral(".exact"), m_wish.meaning.path};
    case EventMeaning::Way::OnlyOwner:
        return {QStringLiteral("actor.name.exact"), QStringLiteral("actor.name")};
    case EventMeaning::Way::NameInTarget: // two owners may have the same
    case EventMeaning::Way::Unknown:
        break;
    }
    return {};
}

void EventReader::askGroups(bool failed) {
    const EventSearch search{.kinds = {failed ? ServiceEvent::Kind::UseFailed : ServiceEvent::Kind::Used},
                             .from = m_wish.from,
                             .until = m_wish.until};
    ask(searchCall("/search/v1/aggregate", encodeEventAggregate(search, m_fields.constFirst())),
        {this, [this, failed](const Result<HttpAnswer>& answer) { onGroups(failed, answer); }});
}

void EventReader::onGroups(bool failed, const Result<HttpAnswer>& answer) {
    const Result<UseGroups> groups = answer ? decodeUseGroups(answer->body) : answer.error();
    if (groups && !groups->cut) {
        for (const UseGroup& group : groups->groups)
            m_groups.append({group, failed});
        if (!failed)
            return askGroups(true);
        qint64 sum = 0;
        for (const auto& [group, isFailed] : std::as_const(m_groups))
            sum += group.count;
        // Only a sum that is that of the count proves that none was left out.
        if (sum == m_expected) {
            for (const auto& [group, isFailed] : std::as_const(m_groups))
                m_collector.add(group, isFailed);
            m_source.count = sum;
            m_source.from = m_wish.from;
            m_source.to = m_wish.until;
            return end(EvidenceSource::State::Answered);
        }
    }
    m_groups.clear();
    m_fields.removeFirst();
    if (!m_fields.isEmpty())
        return askGroups(false);
    beginSlices();
}

void EventReader::beginSlices() {
    for (Instant until = m_wish.until; until > m_wish.from;) {
        const Instant from = std::max(m_wish.from, until - std::chrono::milliseconds(sliceTime));
        m_slices.push_back({from, until});
        until = from;
    }
    goOn();
}

void EventReader::goOn() {
    for (std::size_t i = 0; i < m_slices.size() && m_running < sideBySide && !m_error; ++i) {
        if (!m_slices[i].started) {
            m_slices[i].started = true;
            ++m_running;
            askPage(i);
        }
    }
    if (m_running == 0)
        endWithSlices();
}

EventSearch EventReader::searchFor(const Slice& slice) const {
    return {.from = slice.from, .until = slice.until, .after = slice.after};
}

void EventReader::askPage(std::size_t slice) {
    ReadCall call = searchCall("/search/v1", encodeEventSearch(searchFor(m_slices[slice])));
    call.query.addQueryItem(QStringLiteral("limit"), QString::number(pageSize));
    ask(call, {this, [this, slice](const Result<HttpAnswer>& answer) { onPage(slice, answer); }});
}

void EventReader::onPage(std::size_t number, const Result<HttpAnswer>& answer) {
    Slice& slice = m_slices[number];
    const Result<EventPage> page = answer ? decodeEventPage(answer->body) : answer.error();
    if (!page) {
        m_error = page.error();
        slice.failed = true;
        --m_running;
        return goOn();
    }
    m_read += page->events.size() + page->unreadable;
    for (const ServiceEvent& event : page->events)
        m_source.count += m_collector.add(event) ? 1 : 0;
    slice.failed = slice.failed || page->cut || page->unreadable > 0;
    const bool isLast = page->events.size() + page->unreadable < pageSize && !page->cut;
    // A page that does not lead on, or leads to itself, would be read for ever.
    const bool leadsOn = !page->after.isEmpty() && page->after != slice.after;
    if (!isLast && leadsOn) {
        slice.after = page->after;
        Q_EMIT changed();
        return askPage(number);
    }
    slice.failed = slice.failed || !isLast;
    slice.done = true;
    --m_running;
    Q_EMIT changed();
    goOn();
}

void EventReader::endWithSlices() {
    // From now back to the first hole.
    Instant from = m_wish.until;
    bool whole = true;
    for (const Slice& slice : m_slices) {
        whole = whole && slice.done && !slice.failed;
        if (!whole)
            break;
        from = slice.from;
    }
    m_source.to = m_wish.until;
    if (whole && m_expected && m_read < *m_expected) {
        // Some were kept back, and nobody knows of which time.
        m_source.from = m_wish.until;
        return end(EvidenceSource::State::Cut, QStringLiteral("%1 of %2").arg(m_read).arg(*m_expected));
    }
    m_source.from = from;
    if (whole)
        return end(EvidenceSource::State::Answered);
    if (from == m_wish.until && m_error)
        return endWith(*m_error);
    end(EvidenceSource::State::Cut, m_error ? m_error->detail : QString());
}

} // namespace patdesk
