// SPDX-License-Identifier: MIT
#include "credentialdesk.h"
#include "credentialend.h"
#include "demofixture.h"
#include "foreigntenant.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

namespace {

/// The token that the tenant's user signs in with.
QByteArray foreignToken(const foreign::ForeignTenant& tenant) {
    return QByteArray("{'id':'ID','name':'Patdesk','owner':{'type':'IDENTITY','id':'OWNER','name':'Ada'},"
                      "'scope':['sp:scopes:all'],'created':'2026-01-01T00:00:00Z','lastUsed':null,"
                      "'expirationDate':'2099-01-01T00:00:00Z','managed':false,"
                      "'accessTokenValiditySeconds':43200}")
        .replace('\'', '"')
        .replace("ID\",\"name", tenant.clientId() + "\",\"name")
        .replace("OWNER", tenant.identityId());
}

int countOf(CredentialDesk& desk) {
    return desk.tokens.model().tokensOf(desk.tokens.caller()->identityId).count;
}

} // namespace

class TestCredentialChange : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
#ifdef Q_OS_MACOS
        QSKIP("the keychain of a session of its own is needed");
#endif
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void howSoonItEnds() {
        const Instant now = systemClock()();
        Token token;
        QVERIFY(!credentialEnd(token, now));
        const auto urgencyIn = [&](std::chrono::milliseconds left) {
            token.expiry.at = now + left;
            return credentialEnd(token, now)->urgency;
        };
        QCOMPARE(urgencyIn(24h * 30), CredentialUrgency::Far);
        QCOMPARE(urgencyIn(24h * 30 - 1ms), CredentialUrgency::Soon);
        QCOMPARE(urgencyIn(24h * 7), CredentialUrgency::Soon);
        QCOMPARE(urgencyIn(24h * 7 - 1ms), CredentialUrgency::Now);
        QCOMPARE(urgencyIn(0ms), CredentialUrgency::Over);
        token.expiry.at = Moment::unreadable();
        QVERIFY(!credentialEnd(token, now));
    }

    void theSuccessorTakesOverAndTheOldTokenStaysUntilItIsDeleted() {
        DemoFixture demo;
        CredentialDesk desk(m_folder->path());
        QVERIFY(desk.enter(demo.tenant.baseUrl(), demo.tenant.clientId(), demo.tenant.clientSecret()));
        QVERIFY(desk.open());
        QVERIFY(!desk.change.obstacle());
        const Token old = *desk.tokens.model().token(demo.tenant.clientId());
        const int before = countOf(desk);
        QSignalSpy adopted(&desk.change, &CredentialChange::adopted);
        desk.change.proceed();
        desk.change.proceed(); // twice clicked
        QVERIFY(desk.settle());
        QVERIFY2(!desk.change.error(), nameOf(desk.change.error().value_or(Error{}).kind).data());
        QCOMPARE(adopted.size(), 1);

        const TokenId successor = desk.tenant().clientId;
        QVERIFY(successor != old.id);
        QCOMPARE(desk.tokens.model().token(successor)->scopes, old.scopes);
        const auto secret = desk.secret();
        QVERIFY(secret && demo.administrator.signIn(successor, *secret));
        QVERIFY2(demo.administrator.signIn(old.id, demo.tenant.clientSecret()), "the old token is gone");
        QVERIFY2(!desk.change.isUsed(), "nobody has signed in with it yet");
        desk.change.deleteOld();
        QVERIFY2(!desk.change.isRunning(), "the token is deleted that is signed in with");

        QVERIFY(desk.open());
        QVERIFY(desk.change.isUsed());
        QCOMPARE(countOf(desk), before + 1);
        desk.change.confirmUsed();
        QTRY_VERIFY(!desk.tenant().hasSpareSecret);
        const auto spare = await<Secret>([&](auto then) { desk.keychain.read(desk.id().text(), then); });
        QVERIFY2(!spare, "the old secret is still in the keychain");

        desk.change.deleteOld();
        QVERIFY(desk.settle());
        QVERIFY(!desk.change.error());
        QCOMPARE(desk.change.step(), CredentialStep::Done);
        QVERIFY(!demo.administrator.signIn(old.id, demo.tenant.clientSecret()));
        QCOMPARE(desk.tokens.model().token(successor)->name, old.name);
        QVERIFY(desk.tenant().rotation.isEmpty());
        QVERIFY(desk.open());
    }

    /// Every time, what is on the disk and in the keychain signs in, and what was begun can be finished.
    void killedAtAnyMomentItHasACredentialThatWorks() {
#ifdef PATDESK_CREDENTIALRUNNER
        DemoFixture demo;
        TokenId current = demo.tenant.clientId();
        int before = 0;
        {
            CredentialDesk desk(m_folder->path());
            QVERIFY(desk.enter(demo.tenant.baseUrl(), current, demo.tenant.clientSecret()));
            QVERIFY(desk.open());
            before = countOf(desk);
        }
        int kills = 0;
        for (int moment = 1;; ++moment) {
            QProcess runner;
            runner.start(QStringLiteral(PATDESK_CREDENTIALRUNNER),
                         {m_folder->path(), QString::number(moment)});
            QVERIFY(runner.waitForFinished(60'000));
            CredentialDesk desk(m_folder->path());
            const auto secret = desk.secret();
            QVERIFY2(secret && demo.administrator.signIn(desk.tenant().clientId, *secret),
                     qPrintable(QStringLiteral("killed at %1: nothing signs in").arg(moment)));
            QVERIFY(desk.open());
            QVERIFY2(desk.finish(), qPrintable(QStringLiteral("killed at %1: %2")
                                                   .arg(QString::number(moment),
                                                        nameOf(desk.change.error().value_or(Error{}).kind))));
            QVERIFY(desk.open());
            QVERIFY(desk.change.isUsed());
            QVERIFY(desk.tenant().clientId != current);
            desk.change.deleteOld();
            QVERIFY(desk.settle());
            QVERIFY(desk.change.step() == CredentialStep::Done);
            QVERIFY(desk.open());
            QCOMPARE(countOf(desk), before); // no successor is left over
            current = desk.tenant().clientId;
            if (runner.exitStatus() == QProcess::NormalExit) {
                QCOMPARE(runner.exitCode(), 0);
                break;
            }
            ++kills;
        }
        QVERIFY2(kills > 8, qPrintable(QString::number(kills)));
#else
        QSKIP("a program is killed as Unix does");
#endif
    }

    void aSuccessorThatIsRefusedIsNotAdopted() {
        foreign::ForeignTenant tenant;
        tenant.setRights(foreign::Rights::ofAdministrator());
        tenant.setTokens({foreignToken(tenant)});
        CredentialDesk desk(m_folder->path());
        const TokenId old(QString::fromLatin1(tenant.clientId()));
        QVERIFY(desk.enter(tenant.url(), old, Secret(tenant.clientSecret())));
        QVERIFY(desk.open());
        tenant.answer(foreign::Call::SignIn, foreign::raw("{\"error\":\"invalid_client\"}", 401));
        desk.change.proceed();
        QVERIFY(desk.settle());
        QCOMPARE(desk.change.error()->kind, ErrorKind::CredentialRefused);
        QVERIFY(desk.change.hasLostSecret());
        QCOMPARE(desk.change.step(), CredentialStep::Verify);
        QCOMPARE(desk.tenant().clientId, old);
        QCOMPARE(desk.secret()->reveal().toByteArray(), tenant.clientSecret());

        // A moment later it works.
        tenant.answerByTheRules(foreign::Call::SignIn);
        desk.change.proceed();
        QVERIFY(desk.settle());
        QVERIFY(!desk.change.error());
        QCOMPARE(desk.tenant().clientId.text().toLatin1(), tenant.newId());
        QCOMPARE(desk.secret()->reveal().toByteArray(), tenant.newSecret());
        QCOMPARE(tenant.count(foreign::Call::Create), 1);
    }

    void aLostAnswerToTheCreateIsMadeGood() {
        foreign::ForeignTenant tenant;
        tenant.setRights(foreign::Rights::ofAdministrator());
        tenant.setTokens({foreignToken(tenant)});
        CredentialDesk desk(m_folder->path());
        QVERIFY(desk.enter(tenant.url(), TokenId(QString::fromLatin1(tenant.clientId())),
                           Secret(tenant.clientSecret())));
        QVERIFY(desk.open());
        tenant.answerNext(foreign::Call::Create, foreign::lost());
        desk.change.proceed();
        QVERIFY(desk.settle());
        QVERIFY(desk.change.error());
        QCOMPARE(desk.change.step(), CredentialStep::Create);
        QVERIFY(desk.finish());
        QCOMPARE(tenant.tokens().size(), 2);
        QCOMPARE(tenant.count(foreign::Call::Delete), 1);
        QCOMPARE(desk.secret()->reveal().toByteArray(), tenant.newSecret());
    }

    void anotherTenantsAnswerDoesNotGoOn() {
        DemoFixture demo;
        CredentialDesk desk(m_folder->path());
        QVERIFY(desk.enter(demo.tenant.baseUrl(), demo.tenant.clientId(), demo.tenant.clientSecret()));
        QVERIFY(desk.open());
        desk.change.proceed();
        Tenant other = desk.tenant();
        other.id = TenantId(QStringLiteral("other"));
        desk.change.setCredential({other, {}, {}, {}});
        QVERIFY(!desk.change.isRunning());
        QTest::qWait(200);
        QCOMPARE(desk.tenant().clientId, demo.tenant.clientId());
    }

    void theEnvironmentsCredentialIsNotReplaced() {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("SAIL_BASE_URL"),
                           QStringLiteral("https://acme.api.identitynow.com"));
        environment.insert(QStringLiteral("SAIL_CLIENT_ID"), QStringLiteral("id"));
        environment.insert(QStringLiteral("SAIL_CLIENT_SECRET"), QStringLiteral("secret"));
        CredentialDesk desk(m_folder->path());
        TenantRegistry registry(desk.settings, desk.keychain, environment);
        CredentialChange change(registry, desk.lifecycle.rotations(), {}, systemClock());
        change.setCredential({registry.tenants().constFirst(), {}, {}, {}});
        QCOMPARE(change.obstacle(), CredentialObstacle::FromEnvironment);
        change.proceed();
        QVERIFY(!change.isRunning());
    }

    void aTenantThatIsRemovedTakesBothSecretsAlong() {
        DemoFixture demo;
        CredentialDesk desk(m_folder->path());
        QVERIFY(desk.enter(demo.tenant.baseUrl(), demo.tenant.clientId(), demo.tenant.clientSecret()));
        QVERIFY(desk.open());
        QVERIFY(desk.finish());
        QVERIFY(desk.tenant().hasSpareSecret);
        const auto removed = await<Done>([&](auto then) { desk.registry.remove(desk.id(), then); });
        QVERIFY(removed.ok());
        for (const QString& entry : {desk.id().text(), desk.id().text() + QStringLiteral(".2")}) {
            const auto left = await<Secret>([&](auto then) { desk.keychain.read(entry, then); });
            QVERIFY2(!left && left.error().kind == ErrorKind::KeychainEntryMissing, qPrintable(entry));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCredentialChange)
#include "test_credentialchange.moc"
