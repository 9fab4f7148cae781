// SPDX-License-Identifier: MIT
#include "await.h"
#include "keychain.h"
#include "settings.h"
#include "tenantregistry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QByteArray secretText("7d0f0b4c-not-a-real-secret");

Tenant tenantCalled(const char* name) {
    Tenant tenant;
    tenant.id = TenantRegistry::newId();
    tenant.name = QString::fromLatin1(name);
    tenant.baseUrl = QUrl(QStringLiteral("https://acme.api.identitynow.com"));
    tenant.clientId = TokenId(QStringLiteral("0123456789abcdef0123456789abcdef"));
    return tenant;
}

QProcessEnvironment environmentWith(const char* baseUrl) {
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SAIL_BASE_URL"), QString::fromLatin1(baseUrl));
    environment.insert(QStringLiteral("SAIL_CLIENT_ID"), QStringLiteral("abc"));
    environment.insert(QStringLiteral("SAIL_CLIENT_SECRET"), QString::fromLatin1(secretText));
    return environment;
}

} // namespace

/// The keychain's refusal is real here: there is no session bus. What it takes is seen in test_keychain.
class TestTenantRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file());
        m_keychain = std::make_unique<Keychain>(QStringLiteral("patdesk-test"));
        start({});
    }

    void theEnvironmentsTenantComesFirstAndIsOpenedAtStart() {
        const Tenant stored = tenantCalled("Stored");
        QVERIFY(m_settings->setTenants({stored}));
        m_settings->setLastTenant(stored.id);
        start(environmentWith("https://beta-corp.identitynow.com/ui/admin"));
        Tenant demo = tenantCalled("Demo");
        demo.origin = TenantOrigin::Demo;
        m_registry->addForSession(demo, Secret("demo"));

        const QList<Tenant> tenants = m_registry->tenants();
        QCOMPARE(tenants.size(), 3);
        QCOMPARE(tenants[0].origin, TenantOrigin::Environment);
        QCOMPARE(tenants[0].name, QStringLiteral("beta-corp"));
        QCOMPARE(tenants[0].baseUrl, QUrl(QStringLiteral("https://beta-corp.api.identitynow.com")));
        QCOMPARE(tenants[1], demo);
        QCOMPARE(tenants[2], stored);
        QCOMPARE(m_registry->tenantAtStart(), tenants[0]);
        QCOMPARE(secretOf(tenants[0].id), secretText);
    }

    void theEnvironmentIsNeverStored() {
        start(environmentWith("https://acme.api.identitynow.com"));
        QVERIFY(save(tenantCalled("Stored"), {}));
        Tenant fromEnvironment = m_registry->tenants().constFirst();
        const auto refused = save(fromEnvironment, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("origin"));
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.contains("Stored"));
        QVERIFY(!content.contains("nvironment"));
        QVERIFY(!content.contains(secretText));
    }

    void aBadAddressInTheEnvironmentIsSaid() {
        start(environmentWith("http://acme.example"));
        QVERIFY(m_registry->tenants().isEmpty());
        QVERIFY(m_registry->environmentError());
        QCOMPARE(m_registry->environmentError()->kind, ErrorKind::InvalidInput);
        QCOMPARE(m_registry->environmentError()->detail, QStringLiteral("http"));
    }

    void anIncompleteEnvironmentIsNoTenantAndNoError() {
        QProcessEnvironment environment = environmentWith("https://acme.api.identitynow.com");
        environment.insert(QStringLiteral("SAIL_CLIENT_SECRET"), QString());
        start(environment);
        QVERIFY(m_registry->tenants().isEmpty());
        QVERIFY(!m_registry->environmentError());
        QVERIFY(!m_registry->tenantAtStart());
    }

    void whatAShellAddsToAVariableIsTakenOff() {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("SAIL_BASE_URL"),
                           QStringLiteral("'https//acme.api.identitynow.com/'\r"));
        environment.insert(QStringLiteral("SAIL_CLIENT_ID"), QStringLiteral("\u001B[200~abc\u001B[201~\r"));
        environment.insert(QStringLiteral("SAIL_CLIENT_SECRET"),
                           QStringLiteral("\uFEFF\"%1\"\r\n").arg(QString::fromLatin1(secretText)));
        start(environment);
        QCOMPARE(m_registry->tenants().size(), 1);
        const Tenant tenant = m_registry->tenants().constFirst();
        QCOMPARE(tenant.baseUrl, QUrl(QStringLiteral("https://acme.api.identitynow.com")));
        QCOMPARE(tenant.clientId.text(), QStringLiteral("abc"));
        QCOMPARE(secretOf(tenant.id), secretText);
        environment.insert(QStringLiteral("SAIL_CLIENT_SECRET"), QStringLiteral("\"\"\r"));
        start(environment);
        QVERIFY2(m_registry->tenants().isEmpty(), "an empty secret is none");
    }

    void whatAPasteBringsAlongIsNotKept() {
        const Tenant tenant = tenantCalled("Acme");
        QVERIFY(save(tenant, Secret("'" + secretText + "'\r\n")));
        QCOMPARE(secretOf(tenant.id), secretText);
        m_registry->remember(tenant.id, Secret("\xC2\xA0" + secretText));
        QCOMPARE(secretOf(tenant.id), secretText);
        Tenant stored = tenant;
        stored.clientId = TokenId(QStringLiteral("\uFEFF 'abc'\r\n"));
        QVERIFY(m_settings->setTenants({stored}));
        QCOMPARE(m_settings->tenants().constFirst().clientId.text(), QStringLiteral("abc"));
    }

    void aRefusedSecretIsKeptForTheSessionOnly() {
        const Tenant tenant = tenantCalled("Acme");
        const auto place = save(tenant, Secret(secretText));
        QVERIFY(place);
        QCOMPARE(*place, SecretPlace::SessionOnly);
        QCOMPARE(secretOf(tenant.id), secretText);
        // A change of the rest keeps it.
        Tenant renamed = tenant;
        renamed.name = QStringLiteral("Acme 2");
        const auto again = save(renamed, {});
        QVERIFY(again);
        QCOMPARE(*again, SecretPlace::SessionOnly);
        QCOMPARE(secretOf(tenant.id), secretText);
        // The next start knows the tenant, and not its secret.
        start({});
        QCOMPARE(m_registry->tenantNamed(QStringLiteral("acme 2")), renamed);
        const auto lost = await<Secret>([&](auto then) { m_registry->secretOf(tenant.id, then); });
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::KeychainUnavailable);
    }

    void aSecretIsThereBeforeTheKeychainHasAnswered() {
        const Tenant tenant = tenantCalled("Acme");
        QByteArray seen;
        const QObject listener;
        connect(m_registry.get(), &TenantRegistry::changed, &listener,
                [this, id = tenant.id, at = &seen] { *at = secretOf(id); });
        QVERIFY(save(tenant, Secret(secretText)));
        QCOMPARE(seen, secretText);
    }

    void theLaterOfTwoSecretsStays() {
        const Tenant tenant = tenantCalled("Acme");
        int answers = 0;
        const Continuation<SecretPlace> first(this, [&](const Result<SecretPlace>&) { ++answers; });
        const Continuation<SecretPlace> second(this, [&](const Result<SecretPlace>&) { ++answers; });
        m_registry->save(tenant, Secret("earlier"), first);
        m_registry->save(tenant, Secret("later"), second);
        QTRY_COMPARE(answers, 2);
        QCOMPARE(secretOf(tenant.id), QByteArray("later"));
    }

    void whatIsNoTenantIsNotSaved() {
        const auto detailOf = [this](auto change) {
            Tenant tenant = tenantCalled("Acme");
            change(tenant);
            const auto place = save(tenant, {});
            return place ? QStringLiteral("saved") : place.error().detail;
        };
        QCOMPARE(detailOf([](Tenant& t) { t.id = {}; }), QStringLiteral("id"));
        QCOMPARE(detailOf([](Tenant& t) { t.id = TenantId(QStringLiteral("a/b")); }), QStringLiteral("id"));
        QCOMPARE(detailOf([](Tenant& t) { t.name = QStringLiteral(" "); }), QStringLiteral("name"));
        QCOMPARE(detailOf([](Tenant& t) { t.baseUrl = QUrl(QStringLiteral("http://acme.example")); }),
                 QStringLiteral("baseUrl"));
        QVERIFY(m_registry->tenants().isEmpty());
    }

    void twoStoredTenantsCannotHaveOneName() {
        const Tenant first = tenantCalled("Acme");
        QVERIFY(save(first, {}));
        const auto second = save(tenantCalled("ACME "), {});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QVERIFY(save(first, {}));
    }

    void aRemovedTenantIsGoneEvenWhereTheKeychainCannotFollow() {
        const Tenant tenant = tenantCalled("Acme");
        QVERIFY(save(tenant, Secret(secretText)));
        m_settings->setLastTenant(tenant.id);
        const QSignalSpy changed(m_registry.get(), &TenantRegistry::changed);
        const auto removed = await<Done>([&](auto then) { m_registry->remove(tenant.id, then); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::KeychainUnavailable);
        QVERIFY(m_registry->tenants().isEmpty());
        QVERIFY(!m_registry->tenantAtStart());
        QCOMPARE(changed.count(), 1);
        QVERIFY(!await<Secret>([&](auto then) { m_registry->secretOf(tenant.id, then); }));
        QVERIFY(!await<Done>([&](auto then) { m_registry->remove(tenant.id, then); }));
    }

    void forgettingWipesWhatIsInMemoryAndKnowsWhoHasIt() {
        start(environmentWith("https://acme.api.identitynow.com"));
        Tenant demo = tenantCalled("Demo");
        demo.origin = TenantOrigin::Demo;
        m_registry->addForSession(demo, Secret("demo"));
        const Tenant session = tenantCalled("No keychain took it");
        QCOMPARE(*save(session, Secret(secretText)), SecretPlace::SessionOnly);
        const Tenant stored = tenantCalled("Stored");
        const Tenant bare = tenantCalled("Imported without its secret");
        QVERIFY(m_settings->setTenants(m_settings->tenants() + QList<Tenant>{stored}));
        QVERIFY(save(bare, {}));
        QVERIFY(m_registry->missingOf(bare.id).secret && !m_registry->missingOf(stored.id).any());
        const TenantId environment(QStringLiteral("environment"));

        m_registry->forgetSecrets();
        const auto forgotten = await<Secret>([&](auto then) { m_registry->secretOf(environment, then); });
        QVERIFY(!forgotten);
        QCOMPARE(forgotten.error().kind, ErrorKind::SecretForgotten);
        QCOMPARE(secretOf(session.id), QByteArray("none"));
        QCOMPARE(secretOf(demo.id), QByteArray("demo"));
        QCOMPARE(m_registry->holderOf(environment), SecretHolder::User);
        QCOMPARE(m_registry->holderOf(session.id), SecretHolder::User);
        QCOMPARE(m_registry->holderOf(demo.id), SecretHolder::Nobody);
        QCOMPARE(m_registry->holderOf(stored.id), SecretHolder::Keychain);
        QCOMPARE(m_registry->holderOf(bare.id), SecretHolder::User);
        m_registry->remember(environment, Secret(secretText));
        QCOMPARE(secretOf(environment), secretText);
        QCOMPARE(m_registry->holderOf(environment), SecretHolder::User);
    }

    void theTenantUsedLastIsOpenedAtStartElseTheFirst() {
        const Tenant first = tenantCalled("First");
        const Tenant second = tenantCalled("Second");
        QVERIFY(save(first, {}));
        QVERIFY(save(second, {}));
        m_settings->setLastTenant(second.id);
        QCOMPARE(m_registry->tenantAtStart(), second);
        m_settings->setLastTenant(TenantId(QStringLiteral("gone")));
        QCOMPARE(m_registry->tenantAtStart(), first);
    }

    void aTenantThatIsNeverStoredDoesNotChangeWhatIsOpenedAtStart() {
        Tenant demo = tenantCalled("Demo");
        demo.origin = TenantOrigin::Demo;
        m_registry->addForSession(demo, Secret("demo"));
        const Tenant first = tenantCalled("First");
        const Tenant second = tenantCalled("Second");
        QVERIFY(save(first, {}));
        QVERIFY(save(second, {}));
        m_registry->noteUse(second.id);
        QCOMPARE(m_registry->tenantAtStart(), second);
        m_registry->noteUse(demo.id);
        QCOMPARE(m_registry->tenantAtStart(), second);
        m_registry->noteUse(first.id);
        QCOMPARE(m_registry->tenantAtStart(), first);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("patdesk.ini")); }

    void start(const QProcessEnvironment& environment) {
        m_registry = std::make_unique<TenantRegistry>(*m_settings, *m_keychain, environment);
    }

    Result<SecretPlace> save(const Tenant& tenant, std::optional<Secret> secret) {
        return await<SecretPlace>([&](auto then) { m_registry->save(tenant, std::move(secret), then); });
    }

    QByteArray secretOf(const TenantId& id) {
        const auto secret = await<Secret>([&](auto then) { m_registry->secretOf(id, then); });
        return secret ? secret->reveal().toByteArray() : QByteArray("none");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<TenantRegistry> m_registry;
};

QTEST_GUILESS_MAIN(TestTenantRegistry)
#include "test_tenantregistry.moc"
