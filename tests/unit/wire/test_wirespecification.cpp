// SPDX-License-Identifier: MIT
#include "caller.h"
#include "changejson.h"
#include "faultjson.h"
#include "tokenjson.h"
#include "tokenlistreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patdesk;

/// app/wire and app/domain against the service's public OpenAPI texts, one for each generation.
class TestWireSpecification : public QObject {
    Q_OBJECT

    static QJsonObject specification(const GenerationTraits& generation) {
        QFile file(QStringLiteral(PATDESK_SOURCE_DIR "/../shared/isc/pat-%1.json").arg(generation.name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    /// v1 writes the names in lower case.
    static QJsonObject schema(const QJsonObject& specification, const QString& name) {
        const QJsonObject schemas =
            specification[QStringLiteral("components")][QStringLiteral("schemas")].toObject();
        for (auto it = schemas.begin(); it != schemas.end(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0)
                return it.value().toObject();
        }
        return {};
    }

    /// The object that a schema's examples make up.
    static QJsonObject example(const QJsonObject& specification, const QString& name) {
        const QJsonObject properties = schema(specification, name)[QStringLiteral("properties")].toObject();
        QJsonObject object;
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QJsonObject property = it.value().toObject();
            const QString reference =
                property[QStringLiteral("$ref")].toString().section(QLatin1Char('/'), -1);
            object[it.key()] = reference.isEmpty() ? property[QStringLiteral("example")]
                                                   : QJsonValue(example(specification, reference));
        }
        return object;
    }

    static QByteArray bytes(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

    /// Of "array", "string", "integer", "boolean" the one that a value is.
    static QString typeOf(const QJsonValue& value) {
        switch (value.type()) {
        case QJsonValue::Array:
            return QStringLiteral("array");
        case QJsonValue::String:
            return QStringLiteral("string");
        case QJsonValue::Double:
            return QStringLiteral("integer");
        case QJsonValue::Bool:
            return QStringLiteral("boolean");
        default:
            return QStringLiteral("null");
        }
    }

    static QStringList scopesOf(const QJsonObject& specification, bool ofOneToken, const QString& method) {
        const QJsonObject paths = specification[QStringLiteral("paths")].toObject();
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            if (it.key().endsWith(QLatin1String("{id}")) != ofOneToken)
                continue;
            QStringList scopes;
            const QJsonArray named =
                it.value()[method][QStringLiteral("security")][0][QStringLiteral("userAuth")].toArray();
            for (const QJsonValue scope : named)
                scopes.append(scope.toString());
            return scopes;
        }
        return {};
    }

private Q_SLOTS:

    void initTestCase_data() {
        QTest::addColumn<ApiGeneration>("generation");
        for (const ApiGeneration generation : allGenerations)
            QTest::newRow(traits(generation).name.data()) << generation;
    }

    void initTestCase() {
        if (specification(traits(ApiGeneration::V1)).isEmpty())
            QSKIP("the specifications are not beside this checkout (../shared/isc)");
    }

    void theExampleOfAListedTokenIsReadWhole() {
        QFETCH_GLOBAL(ApiGeneration, generation);
        const QJsonObject given =
            example(specification(traits(generation)), QStringLiteral("GetPersonalAccessTokenResponse"));
        const Result<Token> token = decodeToken(bytes(given));
        QVERIFY2(token, token ? "" : qPrintable(token.error().detail));
        QCOMPARE(token->id.text(), given[QStringLiteral("id")].toString());
        QCOMPARE(token->name, given[QStringLiteral("name")].toString());
        QCOMPARE(token->owner.id.text(), given[QStringLiteral("owner")][QStringLiteral("id")].toString());
        QCOMPARE(token->owner.name, given[QStringLiteral("owner")][QStringLiteral("name")].toString());
        QCOMPARE(QJsonArray::fromStringList(token->scopes), given[QStringLiteral("scope")].toArray());
        QVERIFY(token->created.known());
        QCOMPARE(toRfc3339(*token->created.known()), given[QStringLiteral("created")].toString());
        QCOMPARE(token->accessTokenLifetime.count(),
                 qint64(given[QStringLiteral("accessTokenValiditySeconds")].toInt()));
        QCOMPARE(token->managed, given[QStringLiteral("managed")].toBool());
        QVERIFY(token->lastUsed.known().has_value() == given[QStringLiteral("lastUsed")].isString());
    }

    void theSameExampleIsReadAlikeInAList() {
        QFETCH_GLOBAL(ApiGeneration, generation);
        const QByteArray given = bytes(
            example(specification(traits(generation)), QStringLiteral("GetPersonalAccessTokenResponse")));
        QString id;
        TokenListReader reader([&id](const TokenFields& fields) {
            id = QString::fromUtf8(fields.id.data(), qsizetype(fields.id.size()));
        });
        QVERIFY(reader.feed("[" + given + "]"));
        QCOMPARE(reader.finish()->tokens, 1);
        QCOMPARE(id, decodeToken(given)->id.text());
    }

    void theExampleOfACreatedTokenGivesItsSecret() {
        QFETCH_GLOBAL(ApiGeneration, generation);
        const QJsonObject given =
            example(specification(traits(generation)), QStringLiteral("CreatePersonalAccessTokenResponse"));
        const Result<CreatedToken> created = decodeCreatedToken(bytes(given));
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        QCOMPARE(created->secret.reveal().size(), given[QStringLiteral("secret")].toString().size());
        QCOMPARE(created->token.id.text(), given[QStringLiteral("id")].toString());
    }

    void theExampleOfAnErrorGivesItsTrackingId() {
        QFETCH_GLOBAL(ApiGeneration, generation);
        const QJsonObject given =
            example(specification(traits(generation)), QStringLiteral("ErrorResponseDto"));
        const ServiceFault fault = decodeFault(bytes(given));
        QCOMPARE(fault.trackingId, given[QStringLiteral("trackingId")].toString());
        QCOMPARE(fault.detailCode, given[QStringLiteral("detailCode")].toString());
    }

    void aDraftSendsOnlyWhatTheGenerationNamesInTheTypesItNames() {
        QFETCH_GLOBAL(ApiGeneration, generation);
        const QJsonObject request =
            schema(specification(traits(generation)), QStringLiteral("CreatePersonalAccessTokenRequest"));
        const QJsonObject properties = request[QStringLiteral("properties")].toObject();
        QVERIFY(!properties.isEmpty());
        TokenDraft never{QStringLiteral("n"), {scopeAll}, {}};
        never.neverExpiresAcknowledged = true;
        const Instant at = *parseRfc3339("2027-01-01T00:00:00Z");
        for (const TokenDraft& draft : {never, TokenDraft{QStringLiteral("n"), {scopeAll}, {at}}}) {
            const QJsonObject sent = QJsonDocument::fromJson(encodeDraft(draft, generation)).object();
            for (auto it = sent.begin(); it != sent.end(); ++it) {
                QVERIFY2(properties.contains(it.key()), qPrintable(it.key()));
                QCOMPARE(typeOf(it.value()), properties[it.key()][QStringLiteral("type")].toString());
            }
            for (const QJsonValue required : request[QStringLiteral("required")].toArray())
                QVERIFY(sent.contains(required.toString()));
        }
    }

    void aRightIsAllowedByExactlyTheScopesThatItsOperationNames() {
        QFETCH_GLOBAL(ApiGeneration, generation);
        const QJsonObject text = specification(traits(generation));
        const QStringList known = scopesOf(text, false, QStringLiteral("get"));
        QCOMPARE(known.size(), 4);
        const auto compare = [&known](Right right, const QStringList& named) {
            for (const QString& scope : known) {
                Caller caller;
                caller.scopes = QStringList{scope};
                QVERIFY2((caller.permission(right) == Permission::NotExcluded) == named.contains(scope),
                         qPrintable(scope));
            }
        };
        compare(Right::ListMine, known);
        compare(Right::Create, scopesOf(text, false, QStringLiteral("post")));
        compare(Right::Patch, scopesOf(text, true, QStringLiteral("patch")));
        compare(Right::DeleteMine, scopesOf(text, true, QStringLiteral("delete")));
    }
};

QTEST_GUILESS_MAIN(TestWireSpecification)
#include "test_wirespecification.moc"
