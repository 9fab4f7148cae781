// SPDX-License-Identifier: MIT
#include "configreader.h"

#include <QUrl>

namespace patdesk {

namespace {

constexpr int pageSize = 250;
/// No tenant has so many: a service that answers the same page for ever is not followed for ever.
constexpr qint64 mostObjects = 100'000;

QString pathOf(const ConfigObject& workflow) {
    return QStringLiteral("/workflows/v1/") + QString::fromLatin1(QUrl::toPercentEncoding(workflow.id));
}

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
        if (m_kind == EvidenceKind::Workflows && !object.hasDefinition)
            m_withoutDefinition.append(object);
        else
            take(object);
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
    } else if (isFull) {
        m_cut = true; // more than any tenant has: perhaps the service does not turn the pages
    }
    askNextDefinition();
}

void ConfigReader::take(const ConfigObject& object) {
    m_cut = m_cut || object.hasMoreIds;
    m_collector.add(m_kind, object);
    if (m_kind == EvidenceKind::Workflows && m_collector.names(object))
        m_withIds.append(object);
}

void ConfigReader::askNextDefinition() {
    while (!m_withoutDefinition.isEmpty() && m_withoutDefinition.constFirst().id.isEmpty()) {
        m_cut = true; // nothing to ask for it by
        take(m_withoutDefinition.dequeue());
    }
    if (m_withoutDefinition.isEmpty())
        return askNextRun();
    const ConfigObject listed = m_withoutDefinition.dequeue();
    ask(ReadCall{pathOf(listed)},
        {this, [this, listed](const Result<HttpAnswer>& answer) { onDefinition(listed, answer); }});
}

void ConfigReader::onDefinition(const ConfigObject& listed, const Result<HttpAnswer>& answer) {
    const Result<ConfigObject> whole = answer ? decodeConfigObject(answer->body) : answer.error();
    m_cut = m_cut || !whole || !(whole->hasDefinition || whole->saysThatItHasNone);
    take(whole ? *whole : listed);
    if (!answer && wasRefused(answer.error())) { // the others would be refused as well
        while (!m_withoutDefinition.isEmpty())
            take(m_withoutDefinition.dequeue());
    }
    askNextDefinition();
}

void ConfigReader::askNextRun() {
    using State = EvidenceSource::State;
    while (!m_withIds.isEmpty() && m_withIds.constFirst().id.isEmpty())
        m_withIds.dequeue();
    if (m_withIds.isEmpty())
        return end(m_cut ? State::Cut : State::Answered);
    const ConfigObject workflow = m_withIds.dequeue();
    ReadCall call{pathOf(workflow) + QStringLiteral("/executions")};
    call.query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1"));
    ask(call, {this, [this, workflow](const Result<HttpAnswer>& answer) { onLastRun(workflow, answer); }});
}

void ConfigReader::onLastRun(const ConfigObject& workflow, const Result<HttpAnswer>& answer) {
    // Without the right to see runs the reference alone is enough to keep the token.
    if (answer) {
        if (const Result<Moment> run = decodeLastRun(answer->body))
            m_collector.add(m_kind, workflow, *run);
    }
    askNextRun();
}

} // namespace patdesk
