// SPDX-License-Identifier: MIT
#include "await.h"
#include "piecewindow.h"
#include "servicescript.h"
#include "shortlist.h"
#include "testcertificates.h"
#include "tokenapi.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>
#include <utility>
#include <vector>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// Far more than a window of pieces and what the system's sockets hold.
constexpr qsizetype listBytes = qsizetype(64) * 1024 * 1024;

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

/// Digits without an order, which shrink to half.
QByteArray digits(qsizetype count) {
    QByteArray result(count, '0');
    QRandomGenerator random(1);
    std::generate(result.begin(), result.end(),
                  [&random] { return static_cast<char>('0' + random.bounded(10)); });
    return result;
}

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

    void aListIsReadNoFasterThanItIsWorkedOff_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("overTls");
        const QByteArray body = digits(listBytes);
        const QByteArray plain = header("Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body;
        const QByteArray deflated = qCompress(body, 1).mid(4); // Qt's own length goes before
        QTest::newRow("plain") << plain << false;
        QTest::newRow("over TLS") << plain << true;
        QTest::newRow("compressed") << header("Content-Encoding: deflate\r\nContent-Length: " +
                                              QByteArray::number(deflated.size()) + "\r\n") +
                                           deflated
                                    << false;
    }

    void aListIsReadNoFasterThanItIsWorkedOff() {
        QFETCH(QByteArray, answer);
        QFETCH(bool, overTls);
        const TestCertificates certificates;
        if (overTls && !certificates.isValid())
            QSKIP("no openssl command to make certificates with");
        const auto server =
            overTls ? std::make_unique<FaultServer>(certificates.server(TestCertificates::Kind::Good))
                    : std::make_unique<FaultServer>(nullptr);
        server->setAnswer(
            [answer](const SeenRequest& r) { return isSignIn(r) ? goodScript(r) : Script{send(answer)}; });
        auto options = testOptions();
        options.deadlines.idle = std::chrono::milliseconds(2000);
        HttpClient http(options);
        TokenApi api(http, tenantAt(*server, overTls ? certificates.caFile() : QString()), clientSecret(),
                     systemClock());
        qint64 received = 0;
        std::vector<std::shared_ptr<const PieceReceipt>> held;
        bool holds = true;
        std::optional<Result<ListTransfer>> transfer;
        const auto sink = [&](const BodyPiece& piece) {
            received = piece.received;
            if (holds)
                held.push_back(piece.receipt);
        };
        api.list({}, {.piece = {this, sink}},
                 {this, [&](const Result<ListTransfer>& ended) { transfer = ended; }});
        QTRY_VERIFY(received >= PieceWindow::fullBytes);

        // While another peer keeps silent for as long as the deadline, no more comes, and that is no fault.
        FaultServer silent;
        silent.setAnswer([](const SeenRequest&) { return Script{silence()}; });
        TokenApi other(http, tenantAt(silent), clientSecret(), systemClock());
        const auto caller = await<Caller>([&](auto then) { other.signIn(then); });
        QCOMPARE(caller.error().kind, ErrorKind::TimedOut);
        QVERIFY(!transfer);
        QVERIFY(received < PieceWindow::fullBytes + qint64(1024) * 1024);

        holds = false;
        std::thread([worked = std::exchange(held, {})]() mutable { worked.clear(); }).join();
        QTRY_VERIFY(transfer);
        QVERIFY(*transfer);
        QCOMPARE((*transfer)->bytes, qint64(listBytes));
        QCOMPARE(received, qint64(listBytes));
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
            api.list({},
                     {.piece = {this, [&](const BodyPiece& piece) { body += piece.bytes; }},
                      .restarted = {this,
                                    [&] {
                                        ++restarts;
                                        body.clear();
                                    }}},
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
            api.list({},
                     {.piece = {this,
                                [&](const BodyPiece& piece) {
                                    lastReceived = piece.received;
                                    lastExpected = piece.expected;
                                }}},
                     then);
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

    void anAuthorityInDerFormIsTrustedAsOneInPemForm() {
        const TestCertificates certificates;
        if (!certificates.isValid())
            QSKIP("no openssl command to make certificates with");
        const QTemporaryDir folder;
        const QString der = folder.filePath(QStringLiteral("authority.cer"));
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"),
                                   {QStringLiteral("x509"), QStringLiteral("-in"), certificates.caFile(),
                                    QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"),
                                    der}),
                 0);
        FaultServer server(certificates.server(TestCertificates::Kind::Good));
        server.setAnswer(goodScript);
        HttpClient http(testOptions());
        TokenApi trusting(http, tenantAt(server, der), clientSecret(), systemClock());
        QVERIFY(await<Caller>([&](auto then) { trusting.signIn(then); }));
    }

    void oneTenantsAuthorityDoesNotServeAnother() {
        const TestCertificates certificates;
        if (!certificates.isValid())
            QSKIP("no openssl command to make certificates with");
        FaultServer server(certificates.server(TestCertificates::Kind::Good));
        server.setAnswer(goodScript);
        HttpClient http(testOptions());
        TokenApi trusting(http, tenantAt(server, certificates.caFile()), clientSecret(), systemClock());
        QVERIFY(await<TokenList>([&](auto then) { listTokens(trusting, {}, then); }));
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
            api.list({}, {.piece = {this, [&](const BodyPiece& piece) { received += piece.bytes.size(); }}},
                     then);
        });
        return transfer ? std::nullopt : std::optional(transfer.error());
    }

    FaultServer m_server;
};

QTEST_GUILESS_MAIN(TestBounds)
#include "test_bounds.moc"
