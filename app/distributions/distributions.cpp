// SPDX-License-Identifier: MIT
#include "distributions.h"

#include "parallel.h"
#include "topowners.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace patdesk {

namespace {

using Row = TokenTable::Row;

constexpr unsigned bitsOfPicture = 4;
constexpr unsigned mostPictures = 6;
constexpr std::uint32_t noBucket = mostBuckets;

/// How many rows have each value of each byte of their buckets: of two pictures at once.
using Histogram = std::array<std::array<std::uint32_t, 256>, mostPictures / 2>;

void addTo(Histogram& histogram, std::uint32_t buckets) {
    for (std::size_t byte = 0; byte < histogram.size(); ++byte)
        ++histogram[byte][buckets >> (8 * byte) & 0xffU];
}

/// Counts what `bucketsAt` answers for each number below `count`, on some threads.
template <class BucketsAt>
Histogram histogramOf(std::uint32_t count, BucketsAt bucketsAt) {
    Histogram whole{};
    std::mutex adding;
    forRowsInParallel(count, [&](std::uint32_t from, std::uint32_t to) {
        // Two, since rows beside each other are often alike and would wait for one another's counter.
        std::array<Histogram, 2> here{};
        for (std::uint32_t i = from; i < to; ++i)
            addTo(here[i & 1U], bucketsAt(i));
        const std::lock_guard lock(adding);
        for (std::size_t byte = 0; byte < whole.size(); ++byte) {
            for (std::size_t value = 0; value < whole[byte].size(); ++value)
                whole[byte][value] += here[0][byte][value] + here[1][byte][value];
        }
    });
    return whole;
}

std::vector<std::int64_t> countsOf(const Histogram& histogram, std::size_t picture, std::size_t buckets) {
    std::vector<std::int64_t> counts(buckets, 0);
    const std::array<std::uint32_t, 256>& byte = histogram[picture / 2];
    for (std::size_t value = 0; value < byte.size(); ++value) {
        const std::size_t bucket = value >> (bitsOfPicture * (picture % 2)) & 0xfU;
        if (bucket < buckets)
            counts[bucket] += byte[value];
    }
    return counts;
}

/// The bucket of a date: the number of edges that it has passed.
class DateBuckets {
public:
    DateBuckets(PictureKind kind, const RowFacts& facts, const QTimeZone& zone) : m_kind(kind) {
        const std::vector<std::int64_t> edges = momentEdges(kind, facts.now, zone);
        // Ascending whichever way one looks: what is later than now as it is, what is earlier turned around.
        if (kind == PictureKind::Expires)
            m_edges.push_back(facts.now.time_since_epoch().count());
        for (const std::int64_t edge : edges)
            m_edges.push_back(kind == PictureKind::Expires ? edge : -edge);
        m_never = static_cast<std::uint32_t>(m_edges.size()) + 1;
        m_unreadable = m_never + (kind == PictureKind::Created ? 0 : 1);
    }

    std::uint32_t unreadable() const { return m_unreadable; }

    std::uint32_t of(std::int64_t ms) const {
        // A missing creation date counts as one that cannot be read, as it is when it arrives.
        if (ms == TokenTable::noDate)
            return m_never;
        if (ms == TokenTable::unreadableDate)
            return m_unreadable;
        const std::int64_t away = m_kind == PictureKind::Expires ? ms : -ms;
        std::uint32_t passed = 0;
        for (const std::int64_t edge : m_edges)
            passed += unsigned{away > edge};
        return passed;
    }

private:
    PictureKind m_kind;
    std::vector<std::int64_t> m_edges;
    std::uint32_t m_never;
    std::uint32_t m_unreadable;
};

/// Of each set of scopes.
std::vector<std::uint8_t> scopeBuckets(const TokenTable& table) {
    const std::vector<int> edges = countEdges();
    std::vector<std::uint8_t> buckets(table.setCount());
    for (std::uint32_t set = 0; set < table.setCount(); ++set) {
        const auto count = static_cast<int>(table.scopesOfSet(set).size());
        const auto passed =
            std::count_if(edges.begin(), edges.end(), [count](int edge) { return edge <= count; });
        buckets[set] = static_cast<std::uint8_t>(table.setHoldsAll[set] ? std::ssize(edges) : passed - 1);
    }
    return buckets;
}

/// Of each owner.
std::vector<std::uint8_t> ownerBuckets(const TokenTable& table, const TopOwners& top) {
    std::vector<std::uint8_t> buckets(table.ownerIds.size(), static_cast<std::uint8_t>(top.numbers.size()));
    for (std::size_t i = 0; i < top.numbers.size(); ++i)
        buckets[top.numbers[i]] = static_cast<std::uint8_t>(i);
    return buckets;
}

/// In the order of bucketsOf(PictureKind::Verdicts).
std::uint32_t verdictBucket(Findings findings) {
    return has(findings, Finding::JudgedSafe)         ? 0
           : has(findings, Finding::JudgedCannotTell) ? 1
           : has(findings, Finding::JudgedInUse)      ? 2
                                                      : 3;
}

} // namespace

Distributions::Distributions(const RowFacts& facts, const QTimeZone& zone, bool hasVerdicts)
    : m_buckets(facts.table.rowCount()) {
    const TokenTable& table = facts.table;
    const DateBuckets used(PictureKind::LastUsed, facts, zone);
    const DateBuckets expires(PictureKind::Expires, facts, zone);
    const DateBuckets created(PictureKind::Created, facts, zone);
    const std::vector<std::uint8_t> ofSet = scopeBuckets(table);
    const TopOwners top = topOwners(table);
    const std::vector<std::uint8_t> ofOwner = ownerBuckets(table, top);
    const Histogram histogram = histogramOf(table.rowCount(), [&](Row row) {
        const std::array<std::uint32_t, mostPictures> inPicture{
            used.of(table.lastUsedMs[row]),   expires.of(table.expiresMs[row]),
            created.of(table.createdMs[row]), ofSet[table.scopeSet[row]],
            ofOwner[table.owner[row]],        verdictBucket(facts.findings[row])};
        std::uint32_t buckets = 0;
        for (unsigned picture = 0; picture < mostPictures; ++picture)
            buckets |= (table.isRemoved(row) ? noBucket : inPicture[picture]) << (bitsOfPicture * picture);
        return m_buckets[row] = buckets;
    });
    const auto add = [&](PictureKind kind, std::vector<Bucket> buckets) {
        std::vector<std::int64_t> counts =
            countsOf(histogram, static_cast<std::size_t>(kind), buckets.size());
        m_all.push_back({kind, std::move(buckets), counts, std::move(counts)});
    };
    const auto addDates = [&](PictureKind kind, const DateBuckets& dates) {
        const std::size_t most = dates.unreadable() + std::size_t{1};
        const bool hasUnreadable = countsOf(histogram, static_cast<std::size_t>(kind), most).back() > 0;
        add(kind, bucketsOf(kind, hasUnreadable));
    };
    addDates(PictureKind::LastUsed, used);
    addDates(PictureKind::Expires, expires);
    addDates(PictureKind::Created, created);
    add(PictureKind::Scopes, bucketsOf(PictureKind::Scopes, false));
    std::vector<Bucket> owners(top.owners.begin(), top.owners.end());
    if (top.hasOthers)
        owners.emplace_back(OtherBucket::OtherOwners);
    if (owners.size() > 1)
        add(PictureKind::Owners, std::move(owners));
    if (hasVerdicts)
        add(PictureKind::Verdicts, bucketsOf(PictureKind::Verdicts, false));
}

void Distributions::countShown(std::span<const Row> rows) {
    const Histogram histogram = histogramOf(static_cast<std::uint32_t>(rows.size()), [&](std::uint32_t i) {
        return rows[i] < m_buckets.size() ? m_buckets[rows[i]] : ~std::uint32_t{0};
    });
    for (Distribution& distribution : m_all)
        distribution.shown =
            countsOf(histogram, static_cast<std::size_t>(distribution.kind), distribution.buckets.size());
}

} // namespace patdesk
