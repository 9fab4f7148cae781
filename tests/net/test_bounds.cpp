// SPDX-License-Identifier: MIT
#include "await.h"
#include "servicescript.h"
#include "testcertificates.h"
#include "tokenapi.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// A gzip of many zeros, far smaller than what it inflates to: RFC 1951 blocks of the fixed code that repeat
/// one byte 258 times with each 13 bits.
class Bomb {
public:
    explicit Bomb(int mebibytes) {
        m_bytes = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
        put(1, 1);        // the last block
        put(1, 2);        // of the fixed code
        putCode(0x30, 8); // the literal 0
        for (qint64 inflated = 1; inflated < mebibytes * 1024LL * 1024; inflated += 258) {
            putCode(0xC5, 8); // length 258: code 285
            putCode(0, 5);    // distance 1
        }
        putCode(0, 7); // the block's end
        put(0, 7);
    }

    const QByteArray& bytes() const { return m_bytes; }

private:
    void put(unsigned value, int bits) {
        for (int i = 0; i < bits; ++i)
            putBit((value >> i) & 1U);
    }

    /// Huffman codes go in with their highest bit first.
    void putCode(unsigned code, int bits) {
        for (int i = bits - 1; i >= 0; --i)
            putBit((code >> i) & 1U);
    }

    void putBit(unsigned bit) {
        m_byte |= bit << m_filled;
        if (++m_filled == 8) {
            m_bytes += static_cast<char>(m_byte);
            m_byte = 0;
            m_filled = 0;
        }
    }

    QByteArray m_bytes;
    unsigned m_byte = 0;
    int m_filled = 0;
};

QByteArray header(const QByteArray& lines) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + lines + "\r\n";
}

} // namespace

class TestBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void stopsABodyBeyondItsCap() {
        answerCallsWith([](const SeenRequest&) {
            return Script{send(header("Content-Length: 5000000\r\n")), repeat(QByteArray(100'000, ' '), 50)};
        });
        const auto patched = patch();
        QVERIFY(!patched);
        QCOMPARE(patched.error().kind, ErrorKind::OutcomeUnknown); // the change itself was made or not
        QCOMPARE(patched.error().detail, QStringLiteral("more than 1048576 bytes"));
    }

    void stopsAListBeyondAGibibyte() {
        answerCallsWith([](const SeenRequest&) {
            return Script{send(header("Content-Length: 1153433600\r\n")),
                          repeat(QByteArray(qsizetype(1024) * 1024, ' '), 1100)};
        });
        qint64 received = 0;
        const auto error = listCounting(received);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::TooLarge);
        QVERIFY(received <= 1024LL * 1024 * 1024);
    }

    void stopsADecompressionBomb() {
        const Bomb bomb(1024);
        QVERIFY(bomb.bytes().size() < qsizetype(8) * 1024 * 1024);
        answerCallsWith([&](const SeenRequest&) {
            return Script{send(header("Content-Encoding: gzip\r\nContent-Length: " +
                                      QByteArray::number(bomb.bytes().size()) + "\r\n")),
                          send(bomb.bytes())};
        });
        qint64 received = 0;
        const auto error = listCounting(received);
        QVERIFY(error);
        // Qt has a guard of its own, which words it as a broken body.
        QVERIFY(error->kind == ErrorKind::TooLarge || error->kind == ErrorKind::Malformed);
        QVERIFY(received <= 1024LL * 1024 * 1024);
    }

    void namesALoginPageByItsType() {
        answerCallsWith([](const SeenRequest&) {
            return Script{send(response(200, "<html>Sign in</html>", "text/html; charset=utf-8"))};
        });
        qint64 received = 0;
        const auto error = listCounting(received);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::WrongContent);
        QCOMPARE(error->detail, QStringLiteral("text/html; charset=utf-8"));
        QCOMPARE(received, 0);
    }

    void aListThatIsTriedAgainStartsAnew() {
        int tries = 0;
        answerCallsWith([&](const SeenRequest& r) {
            const QByteArray good = goodAnswer(r);
            // Qt repeats a read by itself only before the header has come.
            return ++tries == 1 ? Script{send(good.chopped(10)), closeConnection()} : Script{send(good)};
        });
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(m_server), clientSecret(), systemClock());
        QByteArray body;
        int restarts = 0;
        const auto transfer = await<ListTransfer>([&](auto then) {
            api.list(
                {}, [&](const QByteArray& piece, qint64, qint64) { body += piece; },
                [&] {
                    ++restarts;
                    body.clear();
                },
                then);
        });
        QVERIFY(transfer);
        QCOMPARE(restarts, 1);
        QCOMPARE(body, '[' + tokenBody() + ']');
        QCOMPARE(transfer->bytes, body.size());
    }

    void tellsHowFarAListHasCome() {
        answerCallsWith([](const SeenRequest& r) {
            return Script{
                send(response(200, '[' + tokenBody() + ']', "application/json", {"X-Deprecated: true"}))};
            Q_UNUSED(r)
        });
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(m_server), clientSecret(), systemClock());
        qint64 lastReceived = 0;
        qint64 lastExpected = 0;
        const auto transfer = await<ListTransfer>([&](auto then) {
            api.list(
                {},
                [&](const QByteArray&, qint64 received, qint64 expected) {
                    lastReceived = received;
                    lastExpected = expected;
                },
                {}, then);
        });
        QVERIFY(transfer);
        QVERIFY(transfer->deprecated);
        QCOMPARE(lastReceived, transfer->bytes);
        QCOMPARE(lastExpected, transfer->bytes);
    }

    void aMissingOrEmptyCaFileIsSaid() {
        HttpClient http(testOptions());
        for (const QString& file : {QStringLiteral("/nowhere/ca.pem"), QStringLiteral(__FILE__)}) {
            TokenApi api(http, tenantAt(m_server, file), clientSecret(), systemClock());
            const auto caller = await<Caller>([&](auto then) { api.signIn(then); });
            QVERIFY(!caller);
            QCOMPARE(caller.error().kind, ErrorKind::FileFailed);
            QVERIFY(caller.error().detail.startsWith(file));
        }
    }

    void oneTenantsAuthorityDoesNotServeAnother() {
        const TestCertificates certificates;
        if (!certificates.isValid())
            QSKIP("no openssl command to make certificates with");
        FaultServer server(certificates.server(TestCertificates::Kind::Good));
        server.setAnswer(goodScript);
        HttpClient http(testOptions());
        TokenApi trusting(http, tenantAt(server, certificates.caFile()), clientSecret(), systemClock());
        QVERIFY(await<QList<Token>>([&](auto then) { trusting.tokens({}, then); }));
        // The connection is still open, and is not this tenant's to use.
        TokenApi other(http, tenantAt(server), clientSecret(), systemClock());
        const auto caller = await<Caller>([&](auto then) { other.signIn(then); });
        QVERIFY(!caller);
        QCOMPARE(caller.error().kind, ErrorKind::Tls);
        QVERIFY(!caller.error().detail.isEmpty());
    }

    void anHourInRetryAfterIsPassedOnAtOnce() {
        answerCallsWith([](const SeenRequest&) {
            return Script{send(response(429, "{}", "application/json", {"Retry-After: 3600"}))};
        });
        qint64 received = 0;
        const auto error = listCounting(received);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::RateLimited);
        QCOMPARE(error->retryAfter, std::chrono::hours(1));
        QCOMPARE(m_server.count("GET"), 1);
    }

    void cleanup() { m_server.forget(); }

private:
    void answerCallsWith(FaultServer::Answer answer) {
        m_server.setAnswer([answer = std::move(answer)](const SeenRequest& r) {
            return isSignIn(r) ? goodScript(r) : answer(r);
        });
    }

    Result<Token> patch() {
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(m_server), clientSecret(), systemClock());
        return await<Token>([&](auto then) { api.patch(someToken, somePatch(), then); });
    }

    /// Lists, throws the bytes away and counts them.
    std::optional<Error> listCounting(qint64& received) {
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(m_server), clientSecret(), systemClock());
        const auto transfer = await<ListTransfer>([&](auto then) {
            api.list(
                {}, [&](const QByteArray& piece, qint64, qint64) { received += piece.size(); }, {}, then);
        });
        return transfer ? std::nullopt : std::optional(transfer.error());
    }

    FaultServer m_server;
};

QTEST_GUILESS_MAIN(TestBounds)
#include "test_bounds.moc"
