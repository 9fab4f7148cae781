// SPDX-License-Identifier: MIT
#include "sdkconfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

const QUrl acmeUrl(QStringLiteral("https://acme.api.identitynow.com"));
const TokenId clientId(QStringLiteral("new"));

} // namespace

/// An SDK's config.json, every text written out before and after.
class TestSdkConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anExportChangesItsOwnValuesAlone_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("without");
        const auto row = [](const char* name, const char* before, const char* with, const char* without) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(with) << QByteArray(without);
        };
        row("no file yet", "",
            "{\n"
            "    \"BaseURL\": \"https://acme.api.identitynow.com\",\n"
            "    \"ClientId\": \"new\",\n"
            "    \"ClientSecret\": \"s\\\"e\\\\c\"\n"
            "}\n",
            "{\n"
            "    \"BaseURL\": \"https://acme.api.identitynow.com\",\n"
            "    \"ClientId\": \"new\"\n"
            "}\n");
        row("order, spaces, numbers and unknown keys",
            "{ \"ClientSecret\" : \"old\",\n"
            "\t\"Timeout\": 1.50e+2, \"big\": 12345678901234567890,\n"
            "  \"ClientId\":\"old\",   \"a\": {\"ClientId\": [\"}\", \"\\\"\"]},\n"
            "  \"BaseURL\": \"https://old.example\" }\n"
            "\n",
            "{ \"ClientSecret\" : \"s\\\"e\\\\c\",\n"
            "\t\"Timeout\": 1.50e+2, \"big\": 12345678901234567890,\n"
            "  \"ClientId\":\"new\",   \"a\": {\"ClientId\": [\"}\", \"\\\"\"]},\n"
            "  \"BaseURL\": \"https://acme.api.identitynow.com\" }\n"
            "\n",
            "{ \"Timeout\": 1.50e+2, \"big\": 12345678901234567890,\n"
            "  \"ClientId\":\"new\",   \"a\": {\"ClientId\": [\"}\", \"\\\"\"]},\n"
            "  \"BaseURL\": \"https://acme.api.identitynow.com\" }\n"
            "\n");
        row("a byte order mark, another case, and missing values",
            "\xEF\xBB\xBF{\r\n  \"clientID\": \"old\",\r\n  \"tokenUrl\": null\r\n}",
            "\xEF\xBB\xBF{\r\n  \"clientID\": \"new\",\r\n  \"tokenUrl\": null,\r\n  \"BaseURL\": "
            "\"https://acme.api.identitynow.com\",\r\n  \"ClientSecret\": \"s\\\"e\\\\c\"\r\n}",
            "\xEF\xBB\xBF{\r\n  \"clientID\": \"new\",\r\n  \"tokenUrl\": null,\r\n  \"BaseURL\": "
            "\"https://acme.api.identitynow.com\"\r\n}");
        row("the secret in two spellings", "{\"clientSecret\":\"a\",\"x\":1,\"ClientSecret\":\"b\"}",
            "{\"clientSecret\":\"s\\\"e\\\\c\",\"x\":1,\"ClientSecret\":\"s\\\"e\\\\c\",\"BaseURL\":\"https:/"
            "/"
            "acme.api.identitynow.com\",\"ClientId\":\"new\"}",
            "{\"x\":1,\"BaseURL\":\"https://acme.api.identitynow.com\",\"ClientId\":\"new\"}");
        row("nothing but secrets", "{ \"ClientSecret\": \"a\", \"clientsecret\": \"b\" }",
            "{ \"ClientSecret\": \"s\\\"e\\\\c\", \"clientsecret\": \"s\\\"e\\\\c\", \"BaseURL\": "
            "\"https://acme.api.identitynow.com\", \"ClientId\": \"new\" }",
            "{ \"BaseURL\": \"https://acme.api.identitynow.com\", \"ClientId\": \"new\" }");
    }

    void anExportChangesItsOwnValuesAlone() {
        QFETCH(QByteArray, before);
        for (const bool secret : {true, false}) {
            QFile::remove(file());
            if (!before.isEmpty())
                QVERIFY(write(before));
            QVERIFY(writeSdkConfig(file(), acmeUrl, clientId, secret ? Secret("s\"e\\c") : Secret()));
            QTEST(read(), secret ? "with" : "without");
        }
    }

    void aSecretLeavesTheFileAndNothingElseDoes() {
        QVERIFY(write("{\"a\":1 ,\"ClientSecret\":\"s\", \"clientsecret\":\"t\",\n\"b\":2}"));
        QVERIFY(removeSdkSecret(file()));
        QCOMPARE(read(), QByteArray("{\"a\":1,\n\"b\":2}"));
    }

    void whatAPasteBringsAlongIsTakenOff() {
        QVERIFY(write("{\"ClientId\":\" 'abc'\\r\\n\",\"ClientSecret\":\"\\u001b[200~s3cret\\u001b[201~\\n\","
                      "\"BaseURL\":\"\\ufeffhttps//acme.example \"}"));
        const auto config = readSdkConfig(file());
        QVERIFY(config);
        QCOMPARE(config->clientId.text(), QStringLiteral("abc"));
        QCOMPARE(config->clientSecret.reveal().toByteArray(), QByteArray("s3cret"));
        QCOMPARE(config->address, QStringLiteral("https//acme.example"));
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("config.json")); }

    bool write(const QByteArray& content) const {
        QFile target(file());
        return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
    }

    QByteArray read() const {
        QFile source(file());
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSdkConfig)
#include "test_sdkconfig.moc"
