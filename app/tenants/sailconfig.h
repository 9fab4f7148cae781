// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace patdesk {

/// One environment of the `sail` command line's configuration, as it is written there.
struct SailEnvironment {
    QString name;
    /// Its `baseurl`, else its `tenanturl`. Empty where it has neither.
    QString address;
    /// The one that `sail` uses.
    bool active = false;
};

/// ~/.sailpoint/config.yaml
QString usualSailConfig();

/// NotFound, FileFailed, TooLarge; InvalidInput with the line where the file is no YAML.
Result<QList<SailEnvironment>> readSailConfig(const QString& file);

/// Adds or changes one environment; the rest of the file keeps its values, and loses its comments. An
/// existing file that cannot be read is left alone: the errors of readSailConfig().
Result<Done> writeSailEnvironment(const QString& file, const QString& name, const QUrl& baseUrl);

} // namespace patdesk
