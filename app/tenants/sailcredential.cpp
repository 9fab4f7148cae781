// SPDX-License-Identifier: MIT
#include "sailcredential.h"

#include "foreignkeychain.h"
#include "pastedtext.h"
#include "sailconfig.h"

#include <QRegularExpression>

#include <memory>
#include <utility>

namespace patdesk {

namespace {

/// Under these `sail` keeps a credential in the keychain; the account is the environment's name.
const QString clientIdService = QStringLiteral("environments.pat.clientid");
const QString clientSecretService = QStringLiteral("environments.pat.clientsecret");
/// And the end of the access token that it has got with it.
const QString expiryService = QStringLiteral("environments.pat.expiry");

/// `sail` goes on with the access token of the credential before until that has expired, which may take half
/// a day: where it has one, it is told that the time is over.
void endSailSession(const QString& account, const Continuation<Done>& then) {
    readForeignSecret(expiryService, account, {then.context(), [account, then](const Result<Secret>& expiry) {
                                                   if (!expiry)
                                                       return then(Done{});
                                                   writeForeignSecret(expiryService, account,
                                                                      Secret("1970-01-01T00:00:00Z"), then);
                                               }});
}

} // namespace

void readSailClientId(const QString& environment, const Continuation<TokenId>& then) {
    readForeignSecret(clientIdService, environment,
                      {then.context(), [then](const Result<Secret>& read) {
                           if (!read)
                               return then(read.error());
                           then(TokenId(QString::fromUtf8(withoutPasteMarks(read->reveal()))));
                       }});
}

void readSailClientSecret(const QString& environment, const Continuation<Secret>& then) {
    readForeignSecret(clientSecretService, environment, then);
}

QString sailEnvironmentName(const QString& wanted) {
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N}_-]+"));
    return wanted.toLower()
        .replace(unfit, QStringLiteral(" "))
        .trimmed()
        .replace(QLatin1Char(' '), QLatin1Char('-'));
}

void exportToSail(const QString& file, const QString& environment, const QUrl& baseUrl,
                  const TokenId& clientId, Secret clientSecret, const Continuation<Done>& then) {
    // The file first: it is the one that may be unfit.
    auto written = writeSailEnvironment(file, environment, baseUrl);
    if (!written || clientSecret.isEmpty())
        return then(std::move(written));
    const QString account = sailAccount(environment);
    const auto secret = std::make_shared<Secret>(std::move(clientSecret));
    const Continuation<Done> secretWritten{then.context(), [account, then](const Result<Done>& done) {
                                               if (!done)
                                                   return then(done.error());
                                               endSailSession(account, then);
                                           }};
    const auto idWritten = [account, secret, then, secretWritten](const Result<Done>& id) {
        if (!id)
            return then(id.error());
        writeForeignSecret(clientSecretService, account, std::move(*secret), secretWritten);
    };
    writeForeignSecret(clientIdService, account, Secret(clientId.text().toUtf8()),
                       {then.context(), idWritten});
}

} // namespace patdesk
