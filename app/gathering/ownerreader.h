// SPDX-License-Identifier: MIT
#pragma once

#include "sourcereader.h"

namespace patdesk {

/// Asks who these identities are: at most 250.
ReadCall identitiesCall(const QStringList& ids);

/// Asks for the owners of all tokens, 250 at a time.
class OwnerReader final : public SourceReader {
public:
    OwnerReader(QList<OwnerId> owners, TokenReader& api, EvidenceCollector& collector,
                QObject* parent = nullptr);

    void start() override;

private:
    void askNext();
    void onPage(const QSet<OwnerId>& asked, const Result<HttpAnswer>& answer);

    QList<OwnerId> m_owners;
    bool m_cut = false;
};

} // namespace patdesk
