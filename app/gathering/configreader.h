// SPDX-License-Identifier: MIT
#pragma once

#include "sourcereader.h"

#include <QQueue>

namespace patdesk {

/// Reads workflows, sources, trigger subscriptions or service desk integrations, and looks for client IDs in
/// them. A workflow that is listed without its definition is asked for by itself; where that fails, the
/// source is cut. Of a workflow that has a client ID, its last run is asked for, too.
class ConfigReader final : public SourceReader {
public:
    ConfigReader(EvidenceKind kind, TokenReader& api, EvidenceCollector& collector,
                 QObject* parent = nullptr);

    void start() override;

private:
    void askPage();
    void onPage(const Result<HttpAnswer>& answer);
    void take(const ConfigObject& object);
    void askNextDefinition();
    void onDefinition(const ConfigObject& listed, const Result<HttpAnswer>& answer);
    void askNextRun();
    void onLastRun(const ConfigObject& workflow, const Result<HttpAnswer>& answer);

    EvidenceKind m_kind;
    QString m_path;
    qint64 m_offset = 0;
    /// Something could not be read: the source is not seen whole.
    bool m_cut = false;
    QQueue<ConfigObject> m_withoutDefinition;
    QQueue<ConfigObject> m_withIds;
};

} // namespace patdesk
