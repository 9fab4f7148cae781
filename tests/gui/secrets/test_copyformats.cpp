// SPDX-License-Identifier: MIT
#include "copyformats.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace patdesk;

namespace {

const QUrl baseUrl(QStringLiteral("https://acme.api.identitynow.com"));
const TokenId clientId(QStringLiteral("2c91808a7813090a017814121e121518"));
/// Everything that a quoting rule could stumble over: the service promises no form of its secrets.
const QByteArray awkward = "a'b\"c\\d$e`f g;h#i\tö";

QByteArray text(CopyFormat format, const QByteArray& secret) {
    return credentialText(format, baseUrl, clientId, Secret(secret)).reveal().toByteArray();
}

} // namespace

class TestCopyFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theEnvironmentBlockIsBareWhereItCanBe() {
        QCOMPARE(text(CopyFormat::Environment, "0123abcd"),
                 QByteArray("SAIL_BASE_URL=https://acme.api.identitynow.com\n"
                            "SAIL_CLIENT_ID=2c91808a7813090a017814121e121518\n"
                            "SAIL_CLIENT_SECRET=0123abcd\n"));
    }

    void aShellReadsTheEnvironmentBlockBack() {
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QString::fromUtf8(text(CopyFormat::Environment, awkward)) +
                                               QStringLiteral("printf %s \"$SAIL_CLIENT_SECRET\"")});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), awkward);
    }

    void jsonIsReadBack() {
        const QJsonObject json = QJsonDocument::fromJson(text(CopyFormat::Json, awkward)).object();
        QCOMPARE(json[QStringLiteral("baseUrl")].toString(), baseUrl.toString());
        QCOMPARE(json[QStringLiteral("clientId")].toString(), clientId.text());
        QCOMPARE(json[QStringLiteral("clientSecret")].toString().toUtf8(), awkward);
    }

    void theSdkConfigHasTheNamesThatTheSdksRead() {
        const QJsonObject json = QJsonDocument::fromJson(text(CopyFormat::SdkConfig, awkward)).object();
        QCOMPARE(json.keys(), (QStringList{QStringLiteral("BaseURL"), QStringLiteral("ClientId"),
                                           QStringLiteral("ClientSecret")}));
        QCOMPARE(json[QStringLiteral("ClientSecret")].toString().toUtf8(), awkward);
    }
};

QTEST_GUILESS_MAIN(TestCopyFormats)
#include "test_copyformats.moc"
