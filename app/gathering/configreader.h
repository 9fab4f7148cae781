// SPDX-License-Identifier: MIT
#pragma once

#include "sourcereader.h"

#include <QQueue>

namespace patdesk {

/// Reads workflows, sources, trigger subscriptions or service desk integrations, and looks for client IDs in
/// them. Of a workflow that has one, its last run is asked for, too.
class ConfigReader final : public SourceReader {
public:
    ConfigReader(EvidenceKind kind, TokenReader& api, EvidenceCollector& collector,
                 QObject* parent = nullptr);

    void start() override;

private:
    void askPage();
    void onPage(const Result<HttpAnswer>& answer);
    void askNextDetail();
    void onLastRun(const ConfigObject& workflow, const Result<HttpAnswer>& answer);

    EvidenceKind m_kind;
    QString m_path;
    qint64 m_offset = 0;
    /// Something could not be read: the source is not seen whole.
    bool m_cut = false;
    QQueue<ConfigObject> m_withIds;
};

} // namespace patdesk
