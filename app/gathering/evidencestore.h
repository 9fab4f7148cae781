// SPDX-License-Identifier: MIT
#pragma once

#include "eventmeaning.h"
#include "policytext.h"
#include "usearchive.h"

#include <QUrl>

namespace patdesk {

/// What is kept of one tenant's evidence from one gathering to the next: how its events name tokens, and
/// uses that need not be read again. Holds no secret. In `folder`/evidence/HOST; mode 0600.
class EvidenceStore {
public:
    /// `tenant`: its address.
    EvidenceStore(const QString& folder, const QUrl& tenant);

    /// Unknown where nothing is kept, or nothing that can be read.
    EventMeaning meaning() const;
    std::optional<UseArchive> archive() const;

    /// Uses were kept before: somebody has asked for verdicts.
    bool isKept() const;
    /// Where the tenant's snapshots are.
    QString snapshotsPath() const;

    /// FileFailed.
    Result<Done> keep(const EventMeaning& meaning) const;
    Result<Done> keep(const UseArchive& archive) const;

private:
    QString path(const char* name) const;

    QString m_folder;
};

/// Where the policy of all tenants is, which people write by hand.
QString policyPath(const QString& folder);
/// The policy of that file. The standard one where there is no such file. FileFailed; InvalidInput with its
/// first fault.
Result<Policy> policyIn(const QString& folder);
/// The text of that file, or the standard policy's where there is none. FileFailed.
Result<QByteArray> policyTextIn(const QString& folder);
/// Puts this text in its place, for its user alone to read. FileFailed, and then it is as before.
Result<Done> keepPolicy(const QString& folder, const QByteArray& text);
/// The same of a file that somebody names; FileFailed where it is not there.
Result<Policy> policyFrom(const QString& file);

} // namespace patdesk
