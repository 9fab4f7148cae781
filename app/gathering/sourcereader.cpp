// SPDX-License-Identifier: MIT
#include "sourcereader.h"

namespace patdesk {

SourceReader::SourceReader(TokenReader& api, EvidenceCollector& collector, QObject* parent)
    : QObject(parent), m_collector(collector), m_api(api) {}

void SourceReader::ask(const ReadCall& call, const Continuation<HttpAnswer>& then) {
    if (m_isStopped)
        return;
    ++m_requests;
    if (m_source.state == EvidenceSource::State::NotAsked)
        m_source.state = EvidenceSource::State::Asked;
    m_api.read(call, then);
}

void SourceReader::end(EvidenceSource::State state, const QString& detail) {
    m_source.state = state;
    m_source.detail = detail;
    m_source.asOf = m_api.clock()();
    m_hasEnded = true;
    Q_EMIT ended(); // last: whoever hears it may end this
}

bool SourceReader::wasRefused(const Error& error) {
    return isRefusal(error.kind) || error.kind == ErrorKind::MissingRight;
}

void SourceReader::endWith(const Error& error) {
    using State = EvidenceSource::State;
    end(wasRefused(error) ? State::Refused : m_source.count > 0 ? State::Cut : State::Failed, error.detail);
}

} // namespace patdesk
