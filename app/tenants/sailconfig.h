// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "result.h"
#include "secret.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace patdesk {

// Reads and writes the file, and no more: what of it is imported, and whether the keychain's secret or the
// file's counts, decides TenantImport; the half that is in the keychain is in sailcredential.h.

/// One environment of the `sail` command line's configuration, as it is written there.
struct SailEnvironment {
    /// With dots where `sail` has parted it at them into maps within maps.
    QString name;
    /// The name as `sail` sees it, which folds case: the account of its keychain entries.
    QString account;
    /// Its `baseurl`, else its `tenanturl`: the first that can be understood. Empty where it has neither.
    QString address;
    /// The one that `sail` uses.
    bool active = false;
    /// `pat.clientid`, where the file holds it: early versions of `sail` wrote it there, and hands do.
    TokenId clientId;
    /// `pat.clientsecret` stands there, as plain text.
    bool hasPlainSecret = false;
};

/// ~/.sailpoint/config.yaml
QString usualSailConfig();

/// The name of an environment as `sail` sees it.
QString sailAccount(const QString& environment);

/// NotFound, FileFailed, TooLarge; InvalidInput with the line where the file is no YAML, is nested too deeply
/// or multiplies its aliases.
Result<QList<SailEnvironment>> readSailConfig(const QString& file);

/// An environment's `pat.clientsecret`. The errors of readSailConfig(); NotFound where there is none.
Result<Secret> readSailPlainSecret(const QString& file, const QString& environment);

/// Adds or changes one environment, and makes it the active one where there is none. Every byte beside those
/// lines stays. An existing file that cannot be read is left alone (the errors of readSailConfig()), and so
/// is one that cannot be changed like that: InvalidInput ("yamlLayout").
Result<Done> writeSailEnvironment(const QString& file, const QString& name, const QUrl& baseUrl);

/// Empties an environment's `pat.clientsecret`, and leaves every other byte. The errors of
/// writeSailEnvironment().
Result<Done> removeSailPlainSecret(const QString& file, const QString& environment);

} // namespace patdesk
