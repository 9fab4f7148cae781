// SPDX-License-Identifier: MIT
#include "changejson.h"
#include "tokenjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace patdesk;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00.123Z");

QJsonObject objectOf(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}

PatchOperation randomOperation(QRandomGenerator& random) {
    PatchOperation operation;
    operation.kind = static_cast<PatchOperation::Kind>(random.bounded(4));
    operation.field = static_cast<PatchField>(random.bounded(4));
    if (operation.kind == PatchOperation::Kind::Remove) {
        // The one field that a token can be without.
        operation.field = PatchField::ExpirationDate;
        return operation;
    }
    const QString text = QString::number(random.generate()) + QStringLiteral(" \"\\/ 田中 İß\n");
    switch (operation.field) {
    case PatchField::Name:
        operation.value = text;
        break;
    case PatchField::Scope:
        operation.value = QStringList{text, QStringLiteral("b")}.mid(0, random.bounded(3));
        break;
    case PatchField::ExpirationDate:
        if (random.bounded(2) == 0)
            operation.value = Instant(std::chrono::milliseconds(random.bounded(2'000'000'000) * 1000LL + 7));
        break;
    case PatchField::UserAwareTokenNeverExpires:
        operation.value = random.bounded(2) == 0;
        break;
    }
    return operation;
}

} // namespace

class TestTokenJson : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aDraftAlwaysSendsItsScope() {
        for (const ApiGeneration generation : allGenerations) {
            const QJsonObject sent = objectOf(encodeDraft({QStringLiteral(" n "), {}, {now}}, generation));
            QVERIFY(sent[QStringLiteral("scope")].isArray());
            QCOMPARE(sent[QStringLiteral("name")].toString(), QStringLiteral("n"));
            QCOMPARE(sent[QStringLiteral("expirationDate")].toString(), toRfc3339(now));
        }
    }

    void theAcknowledgementGoesOnlyToGenerationsThatKnowIt() {
        TokenDraft draft{QStringLiteral("n"), {scopeAll}, {}};
        draft.neverExpiresAcknowledged = true;
        for (const ApiGeneration generation : allGenerations) {
            const QJsonObject sent = objectOf(encodeDraft(draft, generation));
            QCOMPARE(sent.contains(QStringLiteral("userAwareTokenNeverExpires")),
                     traits(generation).neverExpiresWithAcknowledgement);
        }
    }

    void aPatchComesBackAsItWasWritten() {
        QRandomGenerator random(1);
        for (int i = 0; i < 500; ++i) {
            TokenPatch patch;
            for (int n = random.bounded(5); n > 0; --n)
                patch.append(randomOperation(random));
            const Result<TokenPatch> read = decodePatch(encodePatch(patch));
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QVERIFY(*read == patch);
        }
    }

    void aNullExpiryIsSentAsNull() {
        const QByteArray json =
            encodePatch({{PatchOperation::Kind::Replace, PatchField::ExpirationDate, std::monostate{}}});
        QVERIFY(QJsonDocument::fromJson(json).array()[0].toObject()[QStringLiteral("value")].isNull());
    }

    void whatIsNoPatchIsInvalidInput() {
        for (const char* json :
             {"", "{}", "[1]", R"([{"op":"move","path":"/name"}])", R"([{"op":"add","path":"/owner"}])",
              R"([{"op":"add","path":"/name","value":1}])", R"([{"op":"add","path":"/name"}])",
              R"([{"op":"add","path":"/expirationDate","value":"soon"}])"}) {
            const Result<TokenPatch> read = decodePatch(json);
            QVERIFY2(!read, json);
            QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        }
    }

    void aBulkUpdateHoldsTheIdsAndThePatch() {
        const QJsonObject sent =
            objectOf(encodeBulkUpdate({TokenId(QStringLiteral("a")), TokenId(QStringLiteral("b"))},
                                      {{PatchOperation::Kind::Replace, PatchField::ExpirationDate, now}}));
        QCOMPARE(sent[QStringLiteral("ids")].toArray().size(), 2);
        QCOMPARE(sent[QStringLiteral("patch")].toArray().size(), 1);
    }

    void aCreatedTokenGivesItsSecretAndItsBodyIsWiped() {
        QByteArray body(
            R"({"id":"i","secret":"0123456789abcdef","name":"n","scope":["a"],"owner":{"id":"o","name":"O"},)"
            R"("created":"2017-07-11T18:45:37.098Z","accessTokenValiditySeconds":36900,"expirationDate":null})");
        const qsizetype size = body.size();
        const Result<CreatedToken> created = decodeCreatedToken(std::move(body));
        QVERIFY(created);
        QCOMPARE(created->secret.reveal(), QByteArrayView("0123456789abcdef"));
        QCOMPARE(created->token.accessTokenLifetime, std::chrono::seconds(36900));
        QVERIFY(created->token.expiry.never());
        QVERIFY(body.isEmpty() || !QByteArray(body.constData(), size).contains("0123456789abcdef"));
    }

    void aCreatedTokenWithOneOddFieldStillGivesItsSecret_data() {
        QTest::addColumn<QByteArray>("odd");
        QTest::newRow("a number beyond 64 bits") << QByteArray("\"x\":123456789012345678901234567890");
        QTest::newRow("a lifetime beyond a double") << QByteArray("\"accessTokenValiditySeconds\":1e400000");
        QTest::newRow("a date that is none") << QByteArray("\"expirationDate\":\"soon\"");
        QTest::newRow("a number for a name") << QByteArray("\"name\":5");
        QTest::newRow("half a surrogate pair") << QByteArray("\"name\":\"\\ud83d\"");
        QTest::newRow("a raw control byte") << QByteArray("\"name\":\"a\nb\"");
        QTest::newRow("a raw NUL") << QByteArray("\"name\":\"a\0b\"", 12);
        QTest::newRow("no UTF-8") << QByteArray("\"name\":\"\xFF\"");
        QTest::newRow("depth") << "\"x\":" + QByteArray(100, '[') + QByteArray(100, ']');
        QTest::newRow("a name of 70 KiB") << "\"name\":\"" + QByteArray(70 * 1024, 'x') + '"';
        QTest::newRow("owner is a list") << QByteArray("\"owner\":[1e400000]");
        QTest::newRow("not a number") << QByteArray("\"x\":NaN");
    }

    void aCreatedTokenWithOneOddFieldStillGivesItsSecret() {
        QFETCH(QByteArray, odd);
        for (const QByteArray& text : {QByteArray("{\"id\":\"i\"," + odd + ",\"secret\":\"0123\\u00345\"}"),
                                       QByteArray("{\"secret\":\"012345\",\"id\":\"i\"," + odd + '}')}) {
            const Result<CreatedToken> created = decodeCreatedToken(QByteArray(text));
            QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
            QCOMPARE(created->secret.reveal(), QByteArrayView("012345"));
            QCOMPARE(created->token.id.text(), QStringLiteral("i"));
        }
        const Result<Token> patched = decodeToken("{\"id\":\"i\"," + odd + '}');
        QVERIFY2(patched, patched ? "" : qPrintable(patched.error().detail));
    }

    void aSecretThatIsNotWholeIsNone() {
        for (const char* json : {"{'id':'i','x':1e400000,'secret':'ab\\ud83d'}", "{'id':'i','secret':'ab",
                                 "{'id':'i','x':1e400000,'secret':'ab'cd'}", "{'id':'i','x':NaN,'secret':5}"})
            QVERIFY2(!decodeCreatedToken(QByteArray(QByteArray(json).replace('\'', '"'))), json);
    }

    void aDateThatCannotBeReadIsNotNever() {
        const Result<Token> token = decodeToken(
            R"({"id":"i","created":null,"lastUsed":"an hour ago","expirationDate":{"seconds":5}})");
        QVERIFY(token);
        QVERIFY(token->created.isUnreadable());
        QVERIFY(token->lastUsed.isUnreadable());
        QVERIFY(token->expiry.at.isUnreadable());
        QVERIFY(!token->expiry.never());
        const Result<Token> numbers = decodeToken(
            R"({"id":"i","created":1795521600000,"lastUsed":"1795521600000","expirationDate":null})");
        QCOMPARE(numbers->created, Moment(*parseRfc3339("2026-11-24T12:00:00Z")));
        QCOMPARE(numbers->lastUsed, numbers->created);
        QVERIFY(numbers->expiry.never());
    }

    void aCreateWithoutIdOrSecretIsMalformed() {
        for (const char* json :
             {"", "[]", "{}", R"({"id":"i"})", R"({"secret":"s"})", R"({"id":"i","secret":5})"}) {
            const Result<CreatedToken> created = decodeCreatedToken(QByteArray(json));
            QVERIFY2(!created, json);
            QCOMPARE(created.error().kind, ErrorKind::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenJson)
#include "test_tokenjson.moc"
