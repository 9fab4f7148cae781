// SPDX-License-Identifier: MIT
#include "ownerreader.h"

namespace patdesk {

namespace {

/// As many as a page can answer. An address of that length is still taken: 250 IDs are 9 KB.
constexpr int pageSize = 250;
/// Unless IDs are longer than the service's.
constexpr qsizetype longestFilter = 12'000;

} // namespace

ReadCall identitiesCall(const QStringList& ids) {
    ReadCall call{QStringLiteral("/public-identities/v1")};
    call.query.addQueryItem(QStringLiteral("filters"),
                            QString::fromLatin1(QUrl::toPercentEncoding(identityFilter(ids))));
    call.query.addQueryItem(QStringLiteral("limit"), QString::number(pageSize));
    return call;
}

OwnerReader::OwnerReader(QList<OwnerId> owners, TokenReader& api, EvidenceCollector& collector,
                         QObject* parent)
    : SourceReader(api, collector, parent), m_owners(std::move(owners)) {}

void OwnerReader::start() {
    askNext();
}

void OwnerReader::askNext() {
    using State = EvidenceSource::State;
    QSet<OwnerId> asked;
    QStringList ids;
    qsizetype length = 0;
    while (!m_owners.isEmpty() && ids.size() < pageSize && length < longestFilter) {
        const OwnerId owner = m_owners.takeFirst();
        if (owner.isEmpty() || asked.contains(owner))
            continue;
        asked.insert(owner);
        ids.append(owner.text());
        length += owner.text().size() + 3;
    }
    if (ids.isEmpty())
        return end(m_cut ? State::Cut : State::Answered);
    ask(identitiesCall(ids),
        {this, [this, asked](const Result<HttpAnswer>& answer) { onPage(asked, answer); }});
}

void OwnerReader::onPage(const QSet<OwnerId>& asked, const Result<HttpAnswer>& answer) {
    if (!answer)
        return endWith(answer.error());
    const Result<IdentityPage> page = decodeIdentities(answer->body);
    if (!page)
        return endWith(page.error());
    // Who is left out of a part of an answer is not missing.
    const bool isWhole = !page->cut && page->unreadable == 0;
    m_cut = m_cut || !isWhole;
    m_collector.add(page->identities, isWhole ? asked : QSet<OwnerId>());
    m_source.count += page->identities.size();
    Q_EMIT changed();
    askNext();
}

} // namespace patdesk
