// SPDX-License-Identifier: MIT
// Patdesk has ended between the sending of a create and the moment at which its secret could be taken.
#include "desk.h"
#include "messagebar.h"

#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

namespace {

/// The note that is written before a create is sent.
Change createOf(const QString& name) {
    Change change;
    change.id = QStringLiteral("change-") + name;
    change.action = Change::Action::Create;
    change.method = QStringLiteral("POST");
    change.path = QStringLiteral("/personal-access-tokens/v1");
    change.newName = name;
    return change;
}

} // namespace

class TestLostSecrets : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    bool open() {
        m_desk->tokens.close();
        m_desk->window->openTenant(m_desk->acme.id);
        return QTest::qWaitFor([this] { return m_desk->tokens.state() == LoadState::Ready; }, 20'000);
    }

    /// As the service does it for a request whose sender is gone by then.
    TokenId madeAtTheService(const QString& name) {
        const Answer answer = m_desk->demo.administrator.send(
            "POST", tokensPath(ApiGeneration::V1),
            QByteArray(R"({"scope":["sp:scopes:default"],"expirationDate":"2099-01-01T00:00:00Z","name":")") +
                name.toUtf8() + "\"}");
        return TokenId(answer.json().toObject().value(QLatin1String("id")).toString());
    }

    bool says(const QString& words) const {
        const auto labels = m_desk->window->findChild<MessageBar*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QAbstractButton* button(const QString& words) const {
        for (auto* const each : m_desk->window->findChild<MessageBar*>()->findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }

    qsizetype unfinished() const {
        return m_desk->lifecycle.journal().unfinished(m_desk->acme.baseUrl.authority()).size();
    }

private Q_SLOTS:

    void init() {
        m_desk = std::make_unique<Desk>();
        QVERIFY(open());
        QVERIFY(m_desk->lifecycle.journal().intend(createOf(QStringLiteral("Orphan"))));
        QCOMPARE(unfinished(), 1);
    }

    void cleanup() { m_desk.reset(); }

    void theTokenIsFoundAndDeletedWhenTold() {
        const TokenId orphan = madeAtTheService(QStringLiteral("Orphan"));
        QVERIFY(!orphan.isEmpty());
        QVERIFY(open());
        QTRY_VERIFY(says(QStringLiteral("The secret of “Orphan”")));
        QVERIFY(button(QStringLiteral("Delete token")));
        button(QStringLiteral("Delete token"))->click();
        QTRY_VERIFY(!m_desk->model().token(orphan));
        QCOMPARE(unfinished(), 0);
        QVERIFY(open());
        QVERIFY(!says(QStringLiteral("Orphan")));
    }

    void theDecisionToKeepItIsRemembered() {
        const TokenId orphan = madeAtTheService(QStringLiteral("Orphan"));
        QVERIFY(open());
        QTRY_VERIFY(button(QStringLiteral("Keep token")));
        button(QStringLiteral("Keep token"))->click();
        QVERIFY(m_desk->model().token(orphan));
        QVERIFY(open());
        QVERIFY(!says(QStringLiteral("Orphan")));
    }

    void withoutADecisionItIsToldAgain() {
        (void)madeAtTheService(QStringLiteral("Orphan"));
        QVERIFY(open());
        QTRY_VERIFY(says(QStringLiteral("is lost, so the token cannot be used")));
        m_desk->reopen();
        QVERIFY(open());
        QTRY_VERIFY(says(QStringLiteral("is lost, so the token cannot be used")));
    }

    void whatWasNotMadeIsSaidAndSettled() {
        QVERIFY(open());
        QTRY_VERIFY(says(QStringLiteral("“Orphan” was being created")));
        QCOMPARE(unfinished(), 0);
    }

    void anEarlierTokenOfThatNameIsNotTheOne() {
        (void)madeAtTheService(QStringLiteral("Later"));
        m_desk->demo.clock.advance(24h);
        QVERIFY(m_desk->lifecycle.journal().intend(createOf(QStringLiteral("Later"))));
        QVERIFY(open());
        QTRY_VERIFY(says(QStringLiteral("The token was not created")));
        QVERIFY(!button(QStringLiteral("Delete token")));
    }
};

QTEST_MAIN(TestLostSecrets)
#include "test_lostsecrets.moc"
