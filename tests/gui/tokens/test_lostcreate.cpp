// SPDX-License-Identifier: MIT
// The answer to a create is lost: what the window says, and what it offers.
#include "desk.h"
#include "notelabel.h"
#include "servicescript.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// The service makes a token, and its answer to the first create is lost. A deleted token is gone.
class LosingService {
public:
    LosingService() {
        m_server.setAnswer([this](const SeenRequest& request) { return answer(request); });
    }

    const FaultServer& server() const { return m_server; }

    int creates() const {
        const auto isCreate = [](const SeenRequest& r) { return r.method == "POST" && !isSignIn(r); };
        return static_cast<int>(std::count_if(m_server.seen().begin(), m_server.seen().end(), isCreate));
    }

private:
    Script answer(const SeenRequest& request) {
        if (isSignIn(request))
            return goodScript(request);
        if (request.method == "GET")
            return {send(response(200, m_isThere ? '[' + token() + ']' : "[]"))};
        const bool creates = request.method == "POST";
        m_isThere = creates;
        return creates && this->creates() == 1 ? Script{closeConnection()} : goodScript(request);
    }

    static QByteArray token() { return tokenBody("Nightly", toRfc3339(systemClock()()).toUtf8()); }

    FaultServer m_server;
    bool m_isThere = false;
};

/// A window on that service, and a create that is under way.
struct LostCreate {
    LostCreate() {
        const Tenant tenant = tenantAt(service.server());
        desk.tenants.addForSession(tenant, clientSecret());
        desk.window->openTenant(tenant.id);
    }

    bool begin() {
        if (!QTest::qWaitFor([this] { return desk.tokens.state() == LoadState::Ready; }, 20'000))
            return false;
        desk.find<QToolButton>("New token")->click();
        if (!QTest::qWaitFor([] { return dialogNamed("New token") != nullptr; }))
            return false;
        form = dialogNamed("New token");
        byName<QLineEdit>(*form, "Name")->setText(QStringLiteral("Nightly"));
        byName<QPushButton>(*form, "Create")->click();
        return true;
    }

    QString words() const {
        QString words;
        const QList<NoteLabel*> notes = form->findChildren<NoteLabel*>();
        for (const NoteLabel* const note : notes) {
            if (note->isVisible() && note->kind() == NoteLabel::Kind::Problem)
                words += note->words();
        }
        return words;
    }

    LosingService service;
    Desk desk;
    QPointer<QDialog> form;
};

} // namespace

class TestLostCreate : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void saysThatTheTokenWasCreatedAndItsSecretIsLost() {
        LostCreate lost;
        QVERIFY(lost.begin());
        QTRY_VERIFY(lost.words().contains(QLatin1String("created, but its secret is lost")));
        QVERIFY(byName<QPushButton>(*lost.form, "Delete it and try again")->isVisible());
        QCOMPARE(lost.service.creates(), 1);
    }

    void deletesTheOrphanAndTriesAgainWhenTold() {
        LostCreate lost;
        QVERIFY(lost.begin());
        auto* const again = byName<QPushButton>(*lost.form, "Delete it and try again");
        QTRY_VERIFY(again->isVisible());
        again->click();
        QTRY_VERIFY(dialogNamed("Token created"));
        QCOMPARE(lost.service.server().count("DELETE"), 1);
        QCOMPARE(lost.service.creates(), 2);
        QTRY_VERIFY(!lost.form);
    }

    void aFormThatWasClosedMeanwhileLeavesTheWordToTheWindow() {
        LostCreate lost;
        QVERIFY(lost.begin());
        byName<QPushButton>(*lost.form, "Cancel")->click();
        const auto* const bar = lost.desk.find<QFrame>("Message");
        QTRY_VERIFY(bar->accessibleDescription().contains(QLatin1String("its secret is lost")));
        // The token is selected: one key deletes it.
        const auto* const table = lost.desk.find<QTableView>("Tokens");
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(lost.service.creates(), 1);
    }
};

QTEST_MAIN(TestLostCreate)
#include "test_lostcreate.moc"
