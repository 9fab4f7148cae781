// SPDX-License-Identifier: MIT
#include "settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

Tenant tenantCalled(const char* name) {
    Tenant tenant;
    tenant.id = TenantId(QStringLiteral("id of ") + QString::fromUtf8(name));
    tenant.name = QString::fromUtf8(name);
    tenant.baseUrl = QUrl(QStringLiteral("https://acme.api.identitynow.com"));
    tenant.clientId = TokenId(QStringLiteral("0123456789abcdef0123456789abcdef"));
    return tenant;
}

/// A settings file of its own; each Settings on it is another start of the program.
struct File {
    QString path() const { return folder.filePath(QStringLiteral("deep/er/patdesk.ini")); }

    bool write(const QByteArray& content) const {
        QFile file(path());
        return QDir().mkpath(QFileInfo(path()).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(content) == content.size();
    }

    QByteArray read() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theFirstStartHasDefaults() {
        const File file;
        const Settings settings(file.path());
        QVERIFY(settings.tenants().isEmpty());
        QVERIFY(settings.lastTenant().isEmpty());
        QCOMPARE(settings.staleDays(), 90);
        QCOMPARE(settings.expiringDays(), 30);
        QCOMPARE(settings.clipboardTime(), std::chrono::seconds(30));
        QCOMPARE(settings.lockTime(), std::chrono::minutes(15));
        QVERIFY(settings.windowState(QStringLiteral("main")).isEmpty());
        QVERIFY(settings.headerState(8).isEmpty());
    }

    void theLanguageIsTheSystemsUntilOneIsChosen() {
        const File file;
        {
            Settings settings(file.path());
            QVERIFY(settings.language().isEmpty());
            settings.setLanguage(QStringLiteral("ja"));
        }
        Settings settings(file.path());
        QCOMPARE(settings.language(), QStringLiteral("ja"));
        settings.setLanguage({});
        QVERIFY(settings.language().isEmpty());
    }

    void datesAreShownAsTheSystemDoesUntilAnotherStyleIsChosen() {
        const File file;
        const DateStyle utcAndIso{DateStyle::Zone::Utc, DateStyle::Form::Iso};
        {
            Settings settings(file.path());
            QCOMPARE(settings.dateStyle(), DateStyle());
            settings.setDateStyle(utcAndIso);
        }
        Settings settings(file.path());
        QCOMPARE(settings.dateStyle(), utcAndIso);
        settings.setDateStyle({});
        QCOMPARE(settings.dateStyle(), DateStyle());
    }

    void setsOfScopesAreKeptByTheirNames() {
        const File file;
        const QList<ScopeSet> sets{
            {QStringLiteral("audit"), {QStringLiteral("a:read"), QStringLiteral("b, c")}},
            {QStringLiteral("Zürich = 100 %"), {QStringLiteral("sp:scopes:all")}}};
        {
            Settings settings(file.path());
            QVERIFY(settings.scopeSets().isEmpty());
            settings.setScopeSets({sets[1], sets[0], {QStringLiteral("third"), {QStringLiteral("x")}}});
            settings.setScopeSets({sets[1], sets[0]});
        }
        Settings settings(file.path());
        QCOMPARE(settings.scopeSets(), sets);
        QVERIFY2(!file.read().contains("third"), "of a set that is gone nothing stays");
        settings.setScopeSets({});
        QVERIFY(settings.scopeSets().isEmpty());
    }

    void theEndOfAGenerationIsToldOnceForEachTenantAndGeneration() {
        const File file;
        const TenantId one(QStringLiteral("one"));
        {
            Settings settings(file.path());
            QVERIFY(!settings.isEndAnnounced(one, ApiGeneration::V3));
            settings.setEndAnnounced(one, ApiGeneration::V3);
        }
        const Settings settings(file.path());
        QVERIFY(settings.isEndAnnounced(one, ApiGeneration::V3));
        QVERIFY(!settings.isEndAnnounced(one, ApiGeneration::Beta));
        QVERIFY(!settings.isEndAnnounced(TenantId(QStringLiteral("two")), ApiGeneration::V3));
        QVERIFY2(settings.tenants().isEmpty(), "it is no tenant's entry");
    }

    void whatWasAnnouncedForATenantGoesWithIt() {
        const File file;
        Settings settings(file.path());
        const Tenant tenant = tenantCalled("Acme");
        QVERIFY(settings.setTenants({tenant}));
        settings.setEndAnnounced(tenant.id, ApiGeneration::V3);
        QVERIFY(settings.setTenants({}));
        QVERIFY(!settings.isEndAnnounced(tenant.id, ApiGeneration::V3));
    }

    void everythingIsThereAtTheNextStart() {
        const File file;
        Tenant full = tenantCalled("Núñez = \"a\", [b]; 田中");
        full.generation = ApiGeneration::V2025;
        full.production = true;
        full.caFile = QStringLiteral("/etc/ssl/own ca;.pem");
        const QList<Tenant> tenants{full, tenantCalled("Second")};
        {
            Settings settings(file.path());
            QVERIFY(settings.setTenants(tenants));
            settings.setLastTenant(full.id);
            settings.setStaleDays(30);
            settings.setGroupsByOwner(true);
            settings.setClipboardTime(std::chrono::seconds(0));
            settings.setLockTime(std::chrono::minutes(0));
            settings.setWindowState(QStringLiteral("main"), QByteArray("\0\1@x", 4));
            settings.setHeaderState(8, QByteArray("\xff\0h", 3));
        }
        const Settings settings(file.path());
        QCOMPARE(settings.tenants(), tenants);
        QCOMPARE(settings.lastTenant(), full.id);
        QCOMPARE(settings.staleDays(), 30);
        QVERIFY(settings.groupsByOwner());
        QCOMPARE(settings.clipboardTime(), std::chrono::seconds(0));
        QCOMPARE(settings.lockTime(), std::chrono::minutes(0));
        QCOMPARE(settings.windowState(QStringLiteral("main")), QByteArray("\0\1@x", 4));
        QCOMPARE(settings.headerState(8), QByteArray("\xff\0h", 3));
        QVERIFY2(settings.headerState(9).isEmpty(), "the state of another column count was handed out");
    }

    void tenantsKeepTheOrderInWhichTheyAreSet() {
        const File file;
        const QList<Tenant> tenants{tenantCalled("b"), tenantCalled("c"), tenantCalled("a")};
        QVERIFY(Settings(file.path()).setTenants(tenants));
        QVERIFY(Settings(file.path()).setTenants({tenants[2], tenants[0]}));
        QCOMPARE(Settings(file.path()).tenants(), (QList<Tenant>{tenants[2], tenants[0]}));
    }

    void aBadValueFallsBack_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("word") << QByteArray("soon");
        QTest::newRow("negative") << QByteArray("-1");
        QTest::newRow("too large") << QByteArray("99999999999999");
        QTest::newRow("list") << QByteArray("1, 2");
        QTest::newRow("broken type") << QByteArray("@Variant(\\0\\0)");
        QTest::newRow("empty") << QByteArray();
    }

    void aBadValueFallsBack() {
        QFETCH(QByteArray, value);
        const File file;
        QVERIFY(file.write("[General]\nstaleDays=" + value + "\nclipboardSeconds=" + value +
                           "\nlockMinutes=" + value + '\n'));
        const Settings settings(file.path());
        QCOMPARE(settings.staleDays(), 90);
        QCOMPARE(settings.clipboardTime(), std::chrono::seconds(30));
        QCOMPARE(settings.lockTime(), std::chrono::minutes(15));
    }

    void aValueOutOfBoundsIsNotWritten() {
        const File file;
        Settings settings(file.path());
        settings.setStaleDays(0);
        settings.setClipboardTime(std::chrono::seconds(301));
        settings.setLockTime(std::chrono::minutes(61));
        QCOMPARE(settings.staleDays(), 1);
        QCOMPARE(settings.clipboardTime(), std::chrono::seconds(300));
        QCOMPARE(settings.lockTime(), std::chrono::minutes(60));
    }

    void aBrokenTenantIsLeftOutAndStaysInTheFile() {
        const File file;
        QVERIFY(file.write("[tenants]\norder=good, bad, nobody\n"
                           "good\\name=Good\ngood\\baseUrl=https://good.api.identitynow.com\n"
                           "good\\generation=v2099\n"
                           "bad\\name=Precious\nbad\\baseUrl=gopher://x\n"
                           "unordered\\baseUrl=https://late.api.identitynow.com\n"));
        {
            Settings settings(file.path());
            const QList<Tenant> tenants = settings.tenants();
            QCOMPARE(tenants.size(), 2);
            QCOMPARE(tenants[0].name, QStringLiteral("Good"));
            QVERIFY2(!tenants[0].generation, "an unknown generation is auto");
            QCOMPARE(tenants[1].name, QStringLiteral("late.api.identitynow.com"));
            QVERIFY(settings.setTenants({tenants[1]}));
        }
        QVERIFY(file.read().contains("Precious"));
        QVERIFY(!file.read().contains("Good"));
        QCOMPARE(Settings(file.path()).tenants().size(), 1);
    }

    void aFileThatIsNoSettingsFileIsKeptBesideTheNewOne() {
        const File file;
        const QByteArray content("\x7f"
                                 "ELF garbage\nno key here\n[General]\nstaleDays=45\n");
        QVERIFY(file.write(content));
        {
            Settings settings(file.path());
            QCOMPARE(settings.staleDays(), 45);
            QVERIFY(settings.setTenants({tenantCalled("a")}));
        }
        QCOMPARE(Settings(file.path()).tenants().size(), 1);
        QFile kept(file.path() + QStringLiteral(".broken"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
    }

    void anUnwritableFolderIsSaidAndTheTenantsLastForTheSession() {
        const File file;
        QVERIFY(QDir().mkpath(QFileInfo(file.path()).path()));
        // A folder in the file's place: not writable even for root.
        QVERIFY(QDir().mkpath(file.path()));
        Settings settings(file.path());
        const auto written = settings.setTenants({tenantCalled("a")});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileFailed);
        QCOMPARE(settings.tenants().size(), 1);
        QVERIFY(QDir().rmdir(file.path()));
        QVERIFY2(settings.setTenants({tenantCalled("a")}), "one failure must not be the end of all writing");
        QCOMPARE(Settings(file.path()).tenants().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
