// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "secret.h"

#include <QByteArrayView>
#include <QString>
#include <QUrl>

namespace patdesk {

/// Changes to the text of a `sail` configuration, in which every byte beside the changed values and the added
/// lines stays. What was made is read again before it is handed out: it says what was wanted, and everything
/// else that it said before. InvalidInput as parseYaml() where the text cannot be read, and "yamlLayout"
/// where it is written in a way that cannot be changed like that.

/// The text with this environment: `baseurl` and `tenanturl`, which stay where they name this tenant already,
/// and `activeenvironment` where there is none.
Result<Secret> withSailEnvironment(QByteArrayView text, const QString& name, const QUrl& baseUrl);

/// The text with an empty `pat.clientsecret` in this environment.
Result<Secret> withoutSailPlainSecret(QByteArrayView text, const QString& environment);

} // namespace patdesk
