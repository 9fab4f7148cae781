// SPDX-License-Identifier: MIT
// A list that is given up while it arrives: nothing of it reaches whoever no longer waits for it.
#include "servicescript.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace patdesk;
using namespace patdesk::test;

namespace {

constexpr int tokensInLongList = 3000;

TokenId idOf(const char* prefix, int number) {
    return TokenId(QString::fromLatin1(prefix) + QString::number(number).rightJustified(31, u'0'));
}

QByteArray element(const char* prefix, int number) {
    return R"({"id":")" + idOf(prefix, number).text().toLatin1() + R"(","name":"Token )" +
           QByteArray::number(number) +
           R"(","owner":{"type":"IDENTITY","id":"o","name":"Owner"},"scope":["sp:scopes:all"],)"
           R"("created":"2026-01-02T03:04:05.678Z"})";
}

QByteArray listOf(const char* prefix, int count) {
    QByteArray body = "[";
    for (int i = 0; i < count; ++i)
        body += (i > 0 ? "," : "") + element(prefix, i);
    return body + "]";
}

/// A list that never ends, faster than it is read: some of it is always on its way.
Script endlessList() {
    Script script{
        send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90000000\r\n\r\n[")};
    QByteArray piece;
    for (int i = 0; i < 300; ++i)
        piece += element("a", i) + ",";
    return script + Script{repeat(piece, 1000)};
}

struct Desk {
    Desk() {
        server.setAnswer([this](const SeenRequest& request) {
            if (isSignIn(request) || request.method != "GET")
                return goodScript(request);
            return answers.isEmpty() ? Script{send(response(200, listOf("b", tokensInLongList)))}
                                     : answers.takeFirst();
        });
        service = std::make_unique<TokenService>(http, systemClock());
        QObject::connect(service.get(), &TokenService::failed, &server,
                         [this](const Error& error) { failures.append(error.kind); });
    }

    void open(const char* id = "one") const {
        Tenant tenant = tenantAt(server);
        tenant.id = TenantId(QString::fromLatin1(id));
        service->open(tenant, clientSecret());
    }

    FaultServer server;
    QList<Script> answers;
    HttpClient http{testOptions()};
    std::unique_ptr<TokenService> service;
    QList<ErrorKind> failures;
};

using GiveUp = std::function<void(Desk&)>;

} // namespace

Q_DECLARE_METATYPE(GiveUp)

class TestListLife : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aListGivenUpWhileItArrivesReachesNobody_data() {
        QTest::addColumn<GiveUp>("giveUp");
        QTest::addColumn<bool>("atOnce");
        const QList<std::pair<const char*, GiveUp>> ways{
            {"cancelled", [](Desk& desk) { desk.service->cancel(); }},
            {"refreshed", [](Desk& desk) { desk.service->refresh(); }},
            {"refreshed three times",
             [](Desk& desk) {
                 for (int i = 0; i < 3; ++i)
                     desk.service->refresh();
             }},
            {"of another owner",
             [](Desk& desk) {
                 desk.service->setListScope({ListScope::Whose::Mine, {}});
             }},
            {"another tenant opened", [](Desk& desk) { desk.open("two"); }},
            {"closed", [](Desk& desk) { desk.service->close(); }},
        };
        for (const auto& [name, giveUp] : ways) {
            QTest::addRow("%s, as progress is heard of", name) << giveUp << true;
            QTest::addRow("%s, between two pieces", name) << giveUp << false;
        }
    }

    void aListGivenUpWhileItArrivesReachesNobody() {
        QFETCH(const GiveUp, giveUp);
        QFETCH(const bool, atOnce);
        // Each time with other pieces on their way.
        for (int after = 1; after <= 6; ++after) {
            Desk desk;
            desk.answers = {endlessList()};
            int heard = 0;
            bool given = false;
            connect(desk.service.get(), &TokenService::progressed, this, [&] {
                if (++heard != after)
                    return;
                const auto now = [&] {
                    giveUp(desk);
                    given = true;
                };
                if (atOnce)
                    now();
                else
                    QMetaObject::invokeMethod(this, now, Qt::QueuedConnection);
            });
            desk.open();
            QTRY_VERIFY(given);
            // The next list is its own, whatever was left of the one before.
            if (!desk.service->tenant())
                desk.open();
            desk.service->refresh();
            QTRY_COMPARE(desk.service->state(), LoadState::Ready);
            QCOMPARE(desk.service->model().totalCount(), tokensInLongList);
            QVERIFY(desk.service->model().token(idOf("b", 0)));
            QCOMPARE(desk.failures, QList<ErrorKind>());
        }
    }

    void aServiceMayEndWhileAListArrives() {
        Desk desk;
        desk.answers = {endlessList()};
        bool heard = false;
        connect(desk.service.get(), &TokenService::progressed, this, [&] { heard = true; });
        desk.open();
        QTRY_VERIFY(heard);
        desk.service.reset();
        QTest::qWait(0);
    }

    void aBodyThatTurnsOutToBeNoListFailsOnceAndKeepsWhatWasThere() {
        Desk desk;
        desk.open();
        QTRY_COMPARE(desk.service->state(), LoadState::Ready);
        Script broken{
            send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")};
        const auto chunk = [](const QByteArray& bytes) {
            return send(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
        };
        QByteArray good = listOf("c", 3000);
        good.chop(1);
        broken += chunk(good);
        for (int i = 0; i < 200; ++i)
            broken += chunk(QByteArray(10'000, 'x'));
        desk.answers = {broken + Script{send("0\r\n\r\n")}};
        desk.service->refresh();
        QTRY_COMPARE(desk.service->state(), LoadState::Failed);
        QCOMPARE(desk.failures, QList<ErrorKind>{ErrorKind::Malformed});
        QCOMPARE(desk.service->model().totalCount(), tokensInLongList);
    }

    void aListThatIsBrokenOffAndGivenUpBeforeTheNextTryIsNotTriedAgain() {
        Desk desk;
        desk.answers = {endlessList().mid(0, 1) + Script{send(element("a", 0) + ","), resetConnection()}};
        bool given = false;
        connect(desk.service.get(), &TokenService::progressed, this, [&] {
            if (!std::exchange(given, true))
                QTimer::singleShot(0, this, [&] { desk.service->cancel(); });
        });
        desk.open();
        QTRY_COMPARE(desk.service->state(), LoadState::Cancelled);
        const auto lists = desk.server.count("GET");
        desk.service->refresh();
        QTRY_COMPARE(desk.service->state(), LoadState::Ready);
        QCOMPARE(desk.server.count("GET"), lists + 1);
    }
};

QTEST_GUILESS_MAIN(TestListLife)
#include "test_listlife.moc"
