// SPDX-License-Identifier: MIT
#include "demofixture.h"
#include "httpclient.h"
#include "messagecenter.h"
#include "settings.h"
#include "tokenmodel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

/// The notice that a generation comes to its end, over several starts of the program on the demo tenant.
class TestEndNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itIsToldOnceForGoodForEachTenantAndGeneration() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(isTold(settings, "one", ApiGeneration::V3));
        QVERIFY(!isTold(settings, "one", ApiGeneration::V3));
        QVERIFY(isTold(settings, "one", ApiGeneration::V2024));
        QVERIFY(isTold(settings, "two", ApiGeneration::V3));
        QVERIFY(!isTold(settings, "one", ApiGeneration::V1));
    }

private:
    /// What one start of the program says once the list is there.
    bool isTold(Settings& settings, const char* id, ApiGeneration generation) {
        HttpClient http;
        TokenService tokens(http, systemClock());
        const MessageCenter center(tokens, settings, systemClock());
        Tenant tenant;
        tenant.id = TenantId(QString::fromLatin1(id));
        tenant.name = tenant.id.text();
        tenant.baseUrl = m_demo.tenant.baseUrl();
        tenant.clientId = m_demo.tenant.clientId();
        tenant.generation = generation;
        tokens.open(tenant, m_demo.tenant.clientSecret());
        if (!QTest::qWaitFor([&tokens] { return tokens.state() == LoadState::Ready; }))
            return false;
        const std::optional<Message> message = center.message();
        return message && message->about == Message::About::Notice &&
               message->text.contains(QString(traits(generation).name));
    }

    DemoFixture m_demo;
};

QTEST_MAIN(TestEndNotice)
#include "test_endnotice.moc"
