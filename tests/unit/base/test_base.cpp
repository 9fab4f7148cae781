// SPDX-License-Identifier: MIT
#include "bound.h"
#include "caller.h"
#include "continuation.h"
#include "environmentvariable.h"
#include "instant.h"
#include "processguard.h"
#include "secret.h"
#include "tenantaddress.h"
#include "tokenrules.h"

#include <QTest>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

#include <memory>

using namespace patdesk;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void datesAreReadAsRfc3339HasThem_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* text, const char* written) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(written);
        };
        row("2026-12-31T23:59:59.999Z", "2026-12-31T23:59:59.999Z");
        row("2026-12-31T23:59:59Z", "2026-12-31T23:59:59.000Z");
        row("2026-12-31T23:59:59.123456789Z", "2026-12-31T23:59:59.123Z");
        row("2026-12-31T23:59:59.5+02:00", "2026-12-31T21:59:59.500Z");
        row("2026-12-31T20:59:59-0330", "2027-01-01T00:29:59.000Z");
        row("2024-02-29t00:00:00z", "2024-02-29T00:00:00.000Z");
        row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z");
        row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
        row("0001-01-01T00:00:00.001Z", "0001-01-01T00:00:00.001Z");
        row("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z");
        for (const char* text :
             {"", "2026-12-31", "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-12-31T24:00:00Z",
              "2026-12-31T23:59:59.Z", "2026-12-31T23:59:59", "2026-12-31T23:59:59+25:00",
              "2026-12-31T23:59:59Zx", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01",
              "9999-12-31T23:59:60Z", "9999-12-31T23:59:59-00:01", "tomorrow at noon, or so"})
            row(text, "");
    }

    void datesAreReadAsRfc3339HasThem() {
        QFETCH(QByteArray, text);
        QFETCH(QString, written);
        const auto instant = parseRfc3339(std::string_view(text.constData(), std::size_t(text.size())));
        QCOMPARE(instant.has_value(), !written.isEmpty());
        if (instant)
            QCOMPARE(toRfc3339(*instant), written);
    }

    void anAddressBecomesItsApiHost_data() {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("finding");
        const auto row = [](const char* entered, const char* url, AddressFinding finding) {
            QTest::newRow(entered) << QString::fromLatin1(entered) << QString::fromLatin1(url)
                                   << int(finding);
        };
        row("acme", "https://acme.api.identitynow.com", AddressFinding::TenantName);
        row("https://acme.identitynow.com/ui/admin#x", "https://acme.api.identitynow.com",
            AddressFinding::UiHost);
        row("ACME.identitynow.com", "https://acme.api.identitynow.com", AddressFinding::UiHost);
        row("http://acme.api.identitynow.com/v3", "https://acme.api.identitynow.com",
            AddressFinding::ApiHost);
        row("acme.api.identitynow-demo.com", "https://acme.api.identitynow-demo.com",
            AddressFinding::ApiHost);
        row("acme.saas.sailpointfedramp.com", "https://acme.api.saas.sailpointfedramp.com",
            AddressFinding::UiHost);
        row("https://identity.acme.example/login", "https://identity.acme.example",
            AddressFinding::OtherHost);
        row("http://localhost:8080/x", "http://localhost:8080", AddressFinding::Loopback);
        row("http://127.0.0.1:1", "http://127.0.0.1:1", AddressFinding::Loopback);
    }

    void anAddressBecomesItsApiHost() {
        QFETCH(QString, entered);
        QFETCH(QString, url);
        QFETCH(int, finding);
        const Result<TenantAddress> address = tenantAddress(entered);
        QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
        QCOMPARE(address->baseUrl.toString(), url);
        QCOMPARE(int(address->finding), finding);
    }

    void theHostsThatAnEntryMayMeanAreAskedInOrder() {
        const auto candidates = [](const char* entered) {
            QStringList urls;
            for (const QUrl& url : apiHostCandidates(QString::fromLatin1(entered)))
                urls.append(url.toString());
            return urls.join(QLatin1Char(' '));
        };
        QCOMPARE(candidates("Acme"),
                 QStringLiteral("https://acme.api.identitynow.com https://acme.api.identitynow-demo.com "
                                "https://acme.api.saas.sailpointfedramp.com"));
        QCOMPARE(candidates("https://acme.identitynow-demo.com/ui"),
                 QStringLiteral("https://acme.api.identitynow-demo.com https://acme.identitynow-demo.com"));
        QCOMPARE(candidates("acme.api.identitynow.com"), QStringLiteral("https://acme.api.identitynow.com"));
        QCOMPARE(candidates("https://login.acme.example/x"), QStringLiteral("https://login.acme.example"));
        QCOMPARE(candidates("http://acme.example"), QString());
    }

    void anAddressThatWouldLeakOrLeadNowhereIsRefusedWithItsReason() {
        const auto reason = [](const char* entered) {
            return tenantAddress(QString::fromLatin1(entered)).error().detail;
        };
        QCOMPARE(reason("  "), QStringLiteral("empty"));
        QCOMPARE(reason("http://identity.acme.example"), QStringLiteral("http"));
        QCOMPARE(reason("ftp://acme.identitynow.com"), QStringLiteral("scheme"));
        QCOMPARE(reason("https://user:password@acme.example"), QStringLiteral("user"));
    }

    void findingsTurnAtTheirBorders() {
        const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");
        const std::chrono::milliseconds moment(1);
        Token token;
        token.scopes = {scopeAll};
        token.created = now - std::chrono::days(500);
        token.lastUsed = now - std::chrono::days(91);
        token.expiry.at = now + std::chrono::days(30);
        const auto found = [&](Finding finding) { return has(findingsOf(token, now, 90), finding); };
        QVERIFY(!found(Finding::Stale));
        QVERIFY(found(Finding::ExpiringSoon));
        QVERIFY(found(Finding::AllScopes));
        QVERIFY(!found(Finding::NeverUsed));
        token.lastUsed = *token.lastUsed.known() - moment;
        token.expiry.at = *token.expiry.at.known() + moment;
        QVERIFY(found(Finding::Stale));
        QVERIFY(!found(Finding::ExpiringSoon));
        token.expiry.at = now;
        QVERIFY(found(Finding::Expired));
        QVERIFY(!found(Finding::ExpiringSoon));
        token.expiry = {};
        QVERIFY(found(Finding::NeverExpires));
        token.lastUsed = {};
        QVERIFY(found(Finding::NeverUsed));
        token.created = now;
        QVERIFY(!found(Finding::Stale));
    }

    void whatCannotBeReadIsFoundToBeNothingElse() {
        const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");
        Token token;
        token.scopes = {QStringLiteral("a")};
        token.lastUsed = Moment::unreadable();
        token.expiry.at = Moment::unreadable();
        token.created = now - std::chrono::days(5000);
        QCOMPARE(findingsOf(token, now, 1), Findings(Finding::PartlyUnreadable));
        token.created = Moment::unreadable();
        QCOMPARE(findingsOf(token, now, 1), Findings(Finding::PartlyUnreadable));
        token.lastUsed = {}; // never used, and nobody knows since when
        QCOMPARE(findingsOf(token, now, 1),
                 Findings(Finding::PartlyUnreadable) | Findings(Finding::NeverUsed));
        token.lastUsed = now - std::chrono::days(300); // made before that
        QVERIFY(has(findingsOf(token, now, 90), Finding::Stale));
    }

    void datesAreReadAsServicesWriteThem_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        const qint64 noon = 1795521600000; // 2026-11-24T12:00:00Z, by date(1)
        const auto row = [](const char* text, qint64 ms) { QTest::newRow(text) << QByteArray(text) << ms; };
        row("2026-11-24T12:00:00Z", noon);
        row("2026-11-24t12:00:00z", noon);
        row("2026-11-24 12:00:00Z", noon);
        row("2026-11-24T12:00Z", noon);
        row("2026-11-24T12:00", noon);
        row("2026-11-24T12:00:00", noon);
        row("2026-11-24T12:00:00.5", noon + 500);
        row("2026-11-24", noon - 12 * 3600 * 1000);
        row("2026-11-24T12:00:00+00", noon);
        row("2026-11-24T12:00:00+0000", noon);
        row("2026-11-24T12:00:00+00:00", noon);
        row("2026-11-24T12:00:00-00:00", noon);
        row("2026-11-24T14:30:00+02:30", noon);
        row("2026-11-24T14:30:00+0230", noon);
        row("2026-11-24T04:00:00-08", noon);
        row("2026-11-24 12:00:00 +0000", noon);
        row("2026-11-24T12:00:00Z[UTC]", noon);
        row("2026-11-24T13:00:00+01:00[Europe/Paris]", noon);
        row("2026-11-24T12:00:00.1Z", noon + 100);
        row("2026-11-24T12:00:00.12Z", noon + 120);
        row("2026-11-24T12:00:00.123Z", noon + 123);
        row("2026-11-24T12:00:00.1234Z", noon + 123);
        row("2026-11-24T12:00:00.12345Z", noon + 123);
        row("2026-11-24T12:00:00.123456Z", noon + 123);
        row("2026-11-24T12:00:00.1234567+00:00", noon + 123);
        row("2026-11-24T12:00:00.12345678Z", noon + 123);
        row("2026-11-24T12:00:00.123456789Z", noon + 123);
        row("2026-11-24T12:00:00.1239999999Z", noon + 123);
        row("2026-11-24T12:00:00.12399999999Z", noon + 123);
        row("2026-11-24T12:00:00.123999999999Z", noon + 123);
        row("2026-11-24T12:00:00,25Z", noon + 250);
        row("2026-11-24T11:59:60Z", noon);
        row("2024-02-29T00:00Z", 1709164800000);
        row("9999-12-31T23:59:59Z", 253402300799000);
        row("1795521600000", noon);
        row("1795521600", noon);
    }

    void datesAreReadAsServicesWriteThem() {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(readMoment(text.toStdString()).ms(), ms);
    }

    void aNumberIsSecondsOrMillisecondsSince1970() {
        QCOMPARE(readMoment(1795521600000.0).ms(), 1795521600000);
        QCOMPARE(readMoment(1795521600.25).ms(), 1795521600250);
        for (const double number : {0.0, -1.0, 1.0, 20261124.0, 1e11, 1.7955216e15, 1.7955216e18, 1e300})
            QVERIFY2(readMoment(number).isUnreadable(), qPrintable(QString::number(number)));
    }

    void whatIsNoDateIsUnreadableAndNotNever() {
        for (const char* text : {"",
                                 " ",
                                 "never",
                                 "null",
                                 "yesterday",
                                 "2026-11-24T",
                                 "2026-11-24T12",
                                 "2026-11-24T12:0Z",
                                 "2026-13-24T12:00:00Z",
                                 "2026-02-30T12:00:00Z",
                                 "2026-11-24T24:00:01Z",
                                 "2026-11-24T12:60:00Z",
                                 "2026-11-24T12:00:00.Z",
                                 "2026-11-24T12:00:00+",
                                 "2026-11-24T12:00:00+0",
                                 "2026-11-24T12:00:00+00:",
                                 "2026-11-24T12:00:00+00:60",
                                 "2026-11-24T12:00:00 Paris",
                                 "2026-11-24T12:00:00Z[",
                                 "2026-11-24T12:00:00Z ",
                                 "2026-11-24T12:00:00ZZ",
                                 "2026-11-24T12:00:00[Europe/Paris]",
                                 "26-11-24",
                                 "11/24/2026",
                                 "24 Nov 2026 12:00:00 GMT",
                                 "Tue, 24 Nov 2026 12:00:00 GMT",
                                 "2026-W48-2",
                                 "20261124",
                                 "20261124120000",
                                 "17955216000000000",
                                 "0001-01-01T00:00:00Z",
                                 "1970-01-01T00:00:00Z",
                                 "0000-00-00T00:00:00Z",
                                 "+2026-11-24T12:00:00Z",
                                 "2026\u201311-24"}) {
            const Moment moment = readMoment(text);
            QVERIFY2(moment.isUnreadable(), text);
            QVERIFY2(!moment.isNone() && !moment.known(), text);
        }
    }

    void aNarrowerScopeDoesNotAllowTheWider() {
        const auto allows = [](const char* scope, Right right) {
            Caller caller;
            caller.scopes = QStringList{QString::fromLatin1(scope)};
            return caller.permission(right) == Permission::NotExcluded;
        };
        QVERIFY(allows("sp:scopes:all", Right::DeleteAny));
        QVERIFY(!allows("sp:scopes:default", Right::ListMine));
        QVERIFY(allows("sp:my-personal-access-tokens:read", Right::ListMine));
        QVERIFY(!allows("sp:my-personal-access-tokens:manage", Right::ListAll));
        QVERIFY(allows("sp:all-personal-access-tokens:read", Right::ListAll));
        QVERIFY(!allows("sp:all-personal-access-tokens:read", Right::DeleteAny));
        QVERIFY(allows("sp:all-personal-access-tokens:manage", Right::Create));
        QVERIFY(!allows("sp:all-personal-access-tokens:manage", Right::Patch));
    }

    void aContinuationIsDeliveredOnce() {
        int delivered = 0;
        const Continuation<int> then(this, [&delivered](const Result<int>& result) { delivered += *result; });
        const Continuation<int> copy = then;
        then(1);
        copy(1);
        QCOMPARE(delivered, 1);
        QVERIFY(copy.isDead());
    }

    void aContinuationIsDroppedWithItsContext() {
        auto context = std::make_unique<QObject>();
        bool delivered = false;
        const Continuation<int> then(context.get(), [&delivered](const Result<int>&) { delivered = true; });
        context.reset();
        QVERIFY(then.isDead());
        then(1);
        QVERIFY(!delivered);
    }

    void aBoundCallableIsDeadWithItsContext() {
        auto context = std::make_unique<QObject>();
        int called = 0;
        const Bound<int(int)> ask(context.get(), [&called](int number) { return called = number; });
        const Bound<int(int)> copy = ask;
        QCOMPARE(ask(3), 3);
        QCOMPARE(copy(4), 4);
        context.reset();
        QCOMPARE(ask(5), 0);
        QCOMPARE(copy(6), 0);
        QCOMPARE(called, 4);
        const Bound<Result<int>()> never;
        QCOMPARE(never().error().kind, ErrorKind::Cancelled);
    }

    void aBoundCallableOutlivesTheCallThatTakesItsLastCopyAway() {
        auto context = std::make_unique<QObject>();
        QString said;
        Bound<void()> last;
        last = {context.get(), [&, words = QStringLiteral("still there")] {
                    last = {};
                    context.reset();
                    said = words;
                }};
        last();
        QCOMPARE(said, QStringLiteral("still there"));
    }

    void aContinuationLetsGoOfWhatItHeldOnceDelivered() {
        auto held = std::make_shared<int>(1);
        const std::weak_ptr<int> watch = held;
        const Continuation<int> then(this, [held = std::move(held)](const Result<int>&) {});
        QVERIFY(!watch.expired());
        then(1);
        QVERIFY(watch.expired());
    }

    void aGuardedProcessLeavesNoCoreAndLetsNoProgramOfItsUserLookIn() {
#if defined(Q_OS_LINUX)
        guardProcess();
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0); // then ptrace() and /proc/PID/mem need CAP_SYS_PTRACE
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_max, rlim_t(0));
#else
        QSKIP("asks the Linux kernel");
#endif
    }

    void aForgottenVariableIsGoneFromWhereTheSystemHadPutIt() {
        static char assignment[] = "PATDESK_TEST_SECRET=not-a-real-secret";
        QCOMPARE(putenv(assignment), 0); // takes the text itself into the environment
        forgetEnvironmentVariable("PATDESK_TEST_SECRET");
        QVERIFY(!qEnvironmentVariableIsSet("PATDESK_TEST_SECRET"));
        QVERIFY(!QByteArray(assignment, sizeof assignment).contains("not-a-real"));
    }

    void aSharedSecretIsThereOnceAndEndsWithTheLastWhoHasIt() {
        Secret first("0123456789abcdef");
        const void* const bytes = first.reveal().data(); // compared by its place: no 0 ends it
        Secret second = first.share();
        QCOMPARE(static_cast<const void*>(second.reveal().data()), bytes);
        first.clear();
        QVERIFY(first.isEmpty());
        QCOMPARE(second.reveal(), QByteArrayView("0123456789abcdef"));
        QVERIFY(second.duplicate().reveal().data() != bytes);
    }

    void aSecretMovesAndDoesNotStayBehind() {
        Secret first("0123456789abcdef");
        Secret second = std::move(first);
        QVERIFY(first.isEmpty());
        QCOMPARE(second.reveal(), QByteArrayView("0123456789abcdef"));
        second = Secret("other");
        QCOMPARE(second.duplicate().reveal(), QByteArrayView("other"));
        second.clear();
        QVERIFY(second.isEmpty());
        static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
