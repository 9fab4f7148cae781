// SPDX-License-Identifier: MIT
#pragma once

#include "sourcereader.h"

namespace patdesk {

/// Reads uses and failed uses from the search: counts them first; lets the service count by day and address
/// where there are many and it can, which takes a few requests; else reads all pages, the newest months
/// first, several at a time. What it has seen is the time without a hole up to now; nothing, if there were
/// fewer than were counted.
class EventReader final : public SourceReader {
public:
    struct Wish {
        /// What is older is known already, or forgotten by the service.
        Instant from;
        /// By the service's clock.
        Instant until;
        EventMeaning meaning = {};
        /// From how many events on it is worth to let the service count.
        qint64 countFrom = 5000;
    };

    EventReader(Wish wish, TokenReader& api, EvidenceCollector& collector, QObject* parent = nullptr);

    void start() override;

    /// How many there are to be read; nothing where the service does not say.
    std::optional<qint64> expected() const { return m_expected; }

private:
    /// A part of the time, read page by page.
    struct Slice {
        Instant from;
        Instant until;
        QStringList after = {};
        bool started = false;
        bool done = false;
        /// Something in it could not be read.
        bool failed = false;
    };

    void onCount(const Result<HttpAnswer>& answer);
    QStringList countedFields() const;
    void askGroups(bool failed);
    void onGroups(bool failed, const Result<HttpAnswer>& answer);
    void beginSlices();
    void goOn();
    void askPage(std::size_t slice);
    void onPage(std::size_t slice, const Result<HttpAnswer>& answer);
    void endWithSlices();
    EventSearch searchFor(const Slice& slice) const;

    Wish m_wish;
    std::optional<qint64> m_expected;
    QStringList m_fields;
    /// Of the first try to let the service count: nothing of it counts until all of it has come.
    QList<std::pair<UseGroup, bool>> m_groups;
    std::vector<Slice> m_slices;
    int m_running = 0;
    /// Events on all pages.
    qint64 m_read = 0;
    std::optional<Error> m_error;
};

} // namespace patdesk
