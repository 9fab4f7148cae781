// SPDX-License-Identifier: MIT
#include "tenantimport.h"

#include "sailconfig.h"
#include "sailcredential.h"
#include "sdkconfig.h"
#include "tenantaddress.h"

#include <algorithm>
#include <utility>

namespace patdesk {

/// The environments of a `sail` configuration, one after another: each may need the keychain to be unlocked.
struct TenantImport::SailSearch {
    QString file;
    QList<SailEnvironment> left;
    QList<ImportFinding> found;
    Continuation<QList<ImportFinding>> then;
    /// The user left the keychain locked, or there is none: do not ask again for each entry.
    std::optional<Error> refusal = {};
};

TenantImport::TenantImport(TenantRegistry& registry, QObject* parent)
    : QObject(parent), m_registry(registry) {}

void TenantImport::findInSail(const QString& file, Continuation<QList<ImportFinding>> then) {
    auto environments = readSailConfig(file);
    if (!environments)
        return then(environments.error());
    auto& active = *environments;
    std::stable_sort(active.begin(), active.end(), [](const SailEnvironment& a, const SailEnvironment& b) {
        return a.active && !b.active;
    });
    examineNext(std::make_shared<SailSearch>(SailSearch{file, active, {}, std::move(then)}));
}

void TenantImport::examineNext(const std::shared_ptr<SailSearch>& search) {
    if (search->then.isDead())
        return;
    if (search->left.isEmpty())
        return search->then(std::move(search->found));
    const SailEnvironment environment = search->left.takeFirst();
    const auto finding = std::make_shared<ImportFinding>(
        newFinding(ImportSource::Sail, environment.name, environment.address));
    finding->file = search->file;
    const Continuation<Secret> secretRead{
        this, [this, search, finding, environment](const Result<Secret>& secret) {
            finding->hasSecret = secret.ok();
            takePlainText(*finding, environment);
            noteStored(*finding);
            search->found.append(*finding);
            // Queued: a file may name thousands, and a keychain that refuses does so at once.
            QMetaObject::invokeMethod(
                this, [this, search] { examineNext(search); }, Qt::QueuedConnection);
        }};
    const auto idRead = [search, finding, secretRead, environment](const Result<TokenId>& id) {
        if (id)
            finding->tenant.clientId = *id;
        else if (!finding->problem)
            finding->problem = id.error();
        if (!id && id.error().kind != ErrorKind::KeychainEntryMissing) {
            search->refusal = id.error();
            return secretRead(id.error());
        }
        readSailClientSecret(environment.account, secretRead);
    };
    if (search->refusal)
        return idRead(*search->refusal);
    readSailClientId(environment.account, {this, idRead});
}

/// `sail` itself looks into the keychain alone; what the file holds is that of an earlier version, or written
/// by hand. The client id and the secret come from the same place where that is possible.
void TenantImport::takePlainText(ImportFinding& finding, const SailEnvironment& environment) {
    if (!finding.tenant.clientId.isEmpty() && finding.hasSecret) {
        finding.hasStalePlainText = environment.hasPlainSecret;
        return;
    }
    const bool hasPlainId = !environment.clientId.isEmpty();
    if (hasPlainId && (finding.tenant.clientId.isEmpty() || environment.hasPlainSecret))
        finding.tenant.clientId = environment.clientId;
    finding.isPlainText = environment.hasPlainSecret && (hasPlainId || !finding.hasSecret);
    finding.hasStalePlainText = environment.hasPlainSecret && !finding.isPlainText;
    finding.hasSecret = finding.hasSecret || finding.isPlainText;
    // What the keychain lacks, or did not say, is not missing any more.
    const bool ofKeychain = finding.problem && finding.problem->kind != ErrorKind::InvalidInput;
    if (ofKeychain && !finding.tenant.clientId.isEmpty() &&
        (finding.isPlainText || finding.problem->kind == ErrorKind::KeychainEntryMissing))
        finding.problem.reset();
}

Result<ImportFinding> TenantImport::findInSdkConfig(const QString& file) const {
    const auto config = readSdkConfig(file);
    if (!config)
        return config.error();
    ImportFinding finding = newFinding(ImportSource::SdkConfig, file, config->address);
    finding.file = file;
    finding.tenant.clientId = config->clientId;
    finding.hasSecret = !config->clientSecret.isEmpty();
    finding.isPlainText = finding.hasSecret;
    if (!finding.problem && config->clientId.isEmpty())
        finding.problem = Error{.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("ClientId")};
    noteStored(finding);
    return finding;
}

std::optional<ImportFinding> TenantImport::findInEnvironment() const {
    const QList<Tenant> tenants = m_registry.tenants();
    const auto found = std::find_if(tenants.begin(), tenants.end(), [](const Tenant& tenant) {
        return tenant.origin == TenantOrigin::Environment;
    });
    if (found == tenants.end())
        return std::nullopt;
    ImportFinding finding =
        newFinding(ImportSource::Environment, found->id.text(), found->baseUrl.toString());
    finding.tenant.name = found->name;
    finding.tenant.clientId = found->clientId;
    finding.hasSecret = true;
    noteStored(finding);
    return finding;
}

ImportFinding TenantImport::newFinding(ImportSource source, const QString& origin,
                                       const QString& address) const {
    ImportFinding finding;
    finding.source = source;
    finding.origin = origin;
    finding.tenant.id = TenantRegistry::newId();
    const auto understood = tenantAddress(address);
    if (understood)
        finding.tenant.baseUrl = understood->baseUrl;
    else
        finding.problem = understood.error();
    finding.tenant.name = source == ImportSource::Sail ? origin : tenantNameOf(finding.tenant.baseUrl);
    return finding;
}

void TenantImport::noteStored(ImportFinding& finding) const {
    const TokenId& clientId = finding.tenant.clientId;
    const QList<Tenant> tenants = m_registry.tenants();
    for (const Tenant& known : tenants) {
        if (known.origin == TenantOrigin::Stored && known.baseUrl == finding.tenant.baseUrl &&
            (clientId.isEmpty() || known.clientId == clientId))
            finding.storedAs = known.name;
    }
}

void TenantImport::import(const ImportFinding& finding, ImportSecret secret,
                          const Continuation<SecretPlace>& then) {
    if (!finding.canBeImported())
        return then(finding.problem.value_or(Error{.kind = ErrorKind::InvalidInput}));
    if (secret == ImportSecret::LeaveOut || !finding.hasSecret)
        return store(finding, {}, false, then);
    const bool move = secret == ImportSecret::Move && finding.isPlainText;
    readSecret(finding, {this, [this, finding, move, then](Result<Secret> read) {
                             if (!read)
                                 return then(read.error());
                             store(finding, *std::move(read), move, then);
                         }});
}

void TenantImport::readSecret(const ImportFinding& finding, const Continuation<Secret>& then) {
    switch (finding.source) {
    case ImportSource::Sail:
        return finding.isPlainText ? then(readSailPlainSecret(finding.file, finding.origin))
                                   : readSailClientSecret(sailAccount(finding.origin), then);
    case ImportSource::Environment:
        return m_registry.secretOf(TenantId(finding.origin), then);
    case ImportSource::SdkConfig:
        break;
    }
    auto config = readSdkConfig(finding.origin);
    if (!config)
        return then(config.error());
    then(std::move(config->clientSecret));
}

void TenantImport::store(const ImportFinding& finding, std::optional<Secret> secret, bool move,
                         const Continuation<SecretPlace>& then) {
    Tenant tenant = finding.tenant;
    tenant.name = freeName(tenant.name);
    m_registry.save(tenant, std::move(secret),
                    {this, [move, finding, then](const Result<SecretPlace>& place) {
                         // Only what the keychain holds may leave the file.
                         if (!move || !place || *place != SecretPlace::Keychain)
                             return then(place);
                         const auto removed = finding.source == ImportSource::Sail
                                                  ? removeSailPlainSecret(finding.file, finding.origin)
                                                  : removeSdkSecret(finding.file);
                         then(removed ? place : Result<SecretPlace>(removed.error()));
                     }});
}

QString TenantImport::freeName(const QString& wanted) const {
    QStringList taken;
    for (const Tenant& known : m_registry.tenants()) {
        if (known.origin == TenantOrigin::Stored)
            taken.append(known.name);
    }
    return freeTenantName(wanted, taken);
}

} // namespace patdesk
