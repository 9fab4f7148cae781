// SPDX-License-Identifier: MIT
#include "configreader.h"

#include <QUrl>

namespace patdesk {

namespace {

constexpr int pageSize = 250;
/// No tenant has so many: a service that answers the same page for ever is not followed for ever.
constexpr qint64 mostObjects = 100'000;

QString pathOf(EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Workflows:
        return QStringLiteral("/workflows/v1");
    case EvidenceKind::Sources:
        return QStringLiteral("/sources/v1");
    case EvidenceKind::Subscriptions:
        return QStringLiteral("/trigger-subscriptions/v1");
    default:
        return QStringLiteral("/service-desk-integrations/v1");
    }
}

} // namespace

ConfigReader::ConfigReader(EvidenceKind kind, TokenReader& api, EvidenceCollector& collector, QObject* parent)
    : SourceReader(api, collector, parent), m_kind(kind), m_path(pathOf(kind)) {}

void ConfigReader::start() {
    askPage();
}

void ConfigReader::askPage() {
    ReadCall call{m_path};
    // The specification gives the list of workflows no pages.
    if (m_kind != EvidenceKind::Workflows) {
        call.query.addQueryItem(QStringLiteral("limit"), QString::number(pageSize));
        call.query.addQueryItem(QStringLiteral("offset"), QString::number(m_offset));
    }
    ask(call, {this, [this](const Result<HttpAnswer>& answer) { onPage(answer); }});
}

void ConfigReader::onPage(const Result<HttpAnswer>& answer) {
    if (!answer)
        return endWith(answer.error());
    const Result<ConfigPage> page = decodeConfigPage(answer->body);
    if (!page)
        return endWith(page.error());
    m_cut = m_cut || page->cut || page->unreadable > 0;
    for (const ConfigObject& object : page->objects) {
        m_collector.add(m_kind, object);
        if (m_kind == EvidenceKind::Workflows && m_collector.names(object))
            m_withIds.append(object);
    }
    const qint64 read = page->objects.size();
    m_source.count += read;
    m_offset += read;
    // Exactly as many as a page has may be all, or the first of several.
    const bool isFull = read >= pageSize;
    if (m_kind == EvidenceKind::Workflows)
        m_cut = m_cut || (read == pageSize && answer->totalCount.value_or(read + 1) > read);
    else if (isFull && m_source.count < mostObjects) {
        Q_EMIT changed();
        return askPage();
    }
    askNextDetail();
}

void ConfigReader::askNextDetail() {
    using State = EvidenceSource::State;
    if (m_withIds.isEmpty())
        return end(m_cut ? State::Cut : State::Answered);
    const ConfigObject workflow = m_withIds.dequeue();
    if (workflow.id.isEmpty())
        return askNextDetail();
    ReadCall call{m_path + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(workflow.id)) +
                  QStringLiteral("/executions")};
    call.query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1"));
    ask(call, {this, [this, workflow](const Result<HttpAnswer>& answer) { onLastRun(workflow, answer); }});
}

void ConfigReader::onLastRun(const ConfigObject& workflow, const Result<HttpAnswer>& answer) {
    // Without the right to see runs the reference alone is enough to keep the token.
    if (answer) {
        if (const Result<Moment> run = decodeLastRun(answer->body))
            m_collector.add(m_kind, workflow, *run);
    }
    askNextDetail();
}

} // namespace patdesk
