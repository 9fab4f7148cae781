// SPDX-License-Identifier: MIT
#pragma once

#include "evidencecollector.h"
#include "readcall.h"
#include "tokenreader.h"

#include <QObject>

namespace patdesk {

/// Reads one source of evidence over the network, page by page, into a collector. Ends with its object.
class SourceReader : public QObject {
    Q_OBJECT

public:
    SourceReader(TokenReader& api, EvidenceCollector& collector, QObject* parent);

    /// Once.
    virtual void start() = 0;

    /// Asks no more; ended() does not follow.
    void stop() { m_isStopped = true; }

    /// What has been seen so far.
    const EvidenceSource& source() const { return m_source; }

    /// Requests that have been sent, without those that were tried again.
    int requests() const { return m_requests; }

    bool hasEnded() const { return m_hasEnded; }

Q_SIGNALS:
    /// A page has been read.
    void changed();
    /// Last of all; the reader may be deleted.
    void ended();

protected:
    void ask(const ReadCall& call, const Continuation<HttpAnswer>& then);
    /// For want of a right.
    static bool wasRefused(const Error& error);
    void end(EvidenceSource::State state, const QString& detail = {});
    /// Refused for want of a right, or failed. A source of which something was read before is cut.
    void endWith(const Error& error);

    EvidenceCollector& m_collector;
    EvidenceSource m_source;

private:
    TokenReader& m_api;
    int m_requests = 0;
    bool m_hasEnded = false;
    bool m_isStopped = false;
};

} // namespace patdesk
