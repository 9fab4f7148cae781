// SPDX-License-Identifier: MIT
#pragma once

#include "tenantregistry.h"

#include <QObject>

#include <memory>

namespace patdesk {

struct SailEnvironment;

/// What other programs keep about a tenant.
enum class ImportSource {
    Sail,        ///< ~/.sailpoint/config.yaml, its client id and secret in the keychain or in the file
    SdkConfig,   ///< an SDK's config.json, its secret in plain text
    Environment, ///< SAIL_BASE_URL, SAIL_CLIENT_ID, SAIL_CLIENT_SECRET
};

/// A tenant that could be imported, to be shown before anything happens. Holds no secret.
struct ImportFinding {
    ImportSource source = ImportSource::Sail;
    /// The environment's name in `sail`, or the file.
    QString origin;
    /// The file that it was found in; empty for the environment.
    QString file;
    /// What would be stored. Without a base URL it cannot be.
    Tenant tenant;
    bool hasSecret = false;
    /// That secret stands in `file` as plain text.
    bool isPlainText = false;
    /// `file` holds a secret as plain text besides, which is not the one that would be imported.
    bool hasStalePlainText = false;
    /// What is missing or unreadable: the address, or the client id in the keychain.
    std::optional<Error> problem;
    /// A stored tenant with the same address and, if the finding has one, the same client id.
    std::optional<QString> storedAs;

    bool canBeImported() const { return !tenant.baseUrl.isEmpty(); }
};

/// What becomes of the client secret.
enum class ImportSecret {
    LeaveOut,
    Copy, ///< into the keychain
    Move, ///< and out of its file, once the keychain has it; like Copy where it is in none
};

/// Finds tenants that other programs know, and imports them on their user's word. Changes nothing before
/// that; reading `sail`'s entries may ask for the keychain to be unlocked. Main thread only.
class TenantImport : public QObject {
    Q_OBJECT

public:
    explicit TenantImport(TenantRegistry& registry, QObject* parent = nullptr);

    /// Each environment of the configuration; the errors of readSailConfig().
    void findInSail(const QString& file, Continuation<QList<ImportFinding>> then);
    /// The errors of readSdkConfig().
    Result<ImportFinding> findInSdkConfig(const QString& file) const;
    std::optional<ImportFinding> findInEnvironment() const;

    /// Stores it, under another name ("Acme (2)") where its own is taken. The errors of
    /// TenantRegistry::save(), of the keychain and of the file; then nothing is stored. Move answers
    /// FileFailed where all is stored but the secret could not be taken out of the file.
    void import(const ImportFinding& finding, ImportSecret secret, const Continuation<SecretPlace>& then);

private:
    struct SailSearch;
    void examineNext(const std::shared_ptr<SailSearch>& search);
    ImportFinding newFinding(ImportSource source, const QString& origin, const QString& address) const;
    static void takePlainText(ImportFinding& finding, const SailEnvironment& environment);
    void noteStored(ImportFinding& finding) const;
    void readSecret(const ImportFinding& finding, const Continuation<Secret>& then);
    void store(const ImportFinding& finding, std::optional<Secret> secret, bool move,
               const Continuation<SecretPlace>& then);
    QString freeName(const QString& wanted) const;

    TenantRegistry& m_registry;
};

} // namespace patdesk
