// SPDX-License-Identifier: MIT
#include "changejournal.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

const QString host = QStringLiteral("acme.api.identitynow.com");

Change createOf(const char* id) {
    Change change;
    change.id = QString::fromLatin1(id);
    change.action = Change::Action::Create;
    change.method = QStringLiteral("POST");
    change.path = QStringLiteral("/personal-access-tokens/v1");
    change.newName = QStringLiteral("Nightly");
    return change;
}

} // namespace

class TestChangeJournal : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;

    std::unique_ptr<ChangeJournal> journal() {
        const auto who = [] {
            Tenant tenant;
            tenant.name = QStringLiteral("Acme");
            tenant.baseUrl = QUrl(QStringLiteral("https://") + host);
            Caller caller;
            caller.identityId = OwnerId(QStringLiteral("i1"));
            caller.userName = QStringLiteral("ada");
            return ChangeJournal::Who{tenant, caller};
        };
        auto journal =
            std::make_unique<ChangeJournal>(m_path, Bound<ChangeJournal::Who()>(this, who), systemClock());
        [&] { QVERIFY(journal->open()); }();
        return journal;
    }

private Q_SLOTS:

    void init() { m_path = m_folder.filePath(QString::number(++m_count)); }

    void aCreateThatNeverEndedIsFoundAtTheNextStart() {
        QVERIFY(journal()->intend(createOf("1")));
        QCOMPARE(journal()->unfinished(host).size(), 1);
        QCOMPARE(journal()->unfinished(host)[0].tokenName, QStringLiteral("Nightly"));
        QVERIFY(journal()->unfinished(QStringLiteral("another.host")).isEmpty());
    }

    void anOutcomeOrASettlementEndsIt() {
        QVERIFY(journal()->intend(createOf("1")));
        journal()->ended(createOf("1"), std::nullopt, TokenId(QStringLiteral("new")));
        QVERIFY(journal()->unfinished(host).isEmpty());
        QVERIFY(journal()->intend(createOf("2")));
        QVERIFY(journal()->settle(journal()->unfinished(host)[0], ErrorKind::OutcomeUnknown));
        QVERIFY(journal()->unfinished(host).isEmpty());
    }

    void aBulkChangeIsOneEntryForEachTokenWithItsPreImage() {
        Token a;
        a.id = TokenId(QStringLiteral("a"));
        Token b;
        b.id = TokenId(QStringLiteral("b"));
        Change change = createOf("3");
        change.action = Change::Action::BulkExpiry;
        change.before = {a, b};
        const auto open = journal();
        QVERIFY(open->intend(change));
        open->ended(
            change,
            Error{.kind = ErrorKind::Forbidden, .trackingId = QStringLiteral("track"), .httpStatus = 403},
            {});
        QCOMPARE(open->journal().entries().size(), 4);
        QCOMPARE(open->journal().entries()[1].preImage[QStringLiteral("id")].toString(), QStringLiteral("b"));
        QCOMPARE(open->journal().entries()[3].error, ErrorKind::Forbidden);
        QCOMPARE(open->journal().entries()[3].trackingId, QStringLiteral("track"));
    }

    void everyEntryKnowsTheOwnerOfItsToken() {
        Token token;
        token.id = TokenId(QStringLiteral("a"));
        token.owner = {OwnerId(QStringLiteral("i2")), QStringLiteral("Nils <b>")};
        Change change = createOf("1");
        change.action = Change::Action::Delete;
        change.before = {token};
        QVERIFY(journal()->intend(change));
        QVERIFY(journal()->intend(createOf("2")));
        const QList<JournalEntry> entries = journal()->journal().entries();
        QVERIFY(entries[0].owner == token.owner);
        QVERIFY(entries[1].owner == (Owner{OwnerId(QStringLiteral("i1")), QStringLiteral("ada")}));
    }

    void ofALineWithoutAnOwnerTheTokenBeforeTells() {
        JournalEntry entry;
        QVERIFY(ownerOf(entry) == Owner());
        const QJsonObject owner{{QStringLiteral("id"), QStringLiteral("i2")},
                                {QStringLiteral("name"), QStringLiteral("Nils")}};
        entry.preImage = {{QStringLiteral("owner"), owner}};
        QVERIFY(ownerOf(entry) == (Owner{OwnerId(QStringLiteral("i2")), QStringLiteral("Nils")}));
    }

    void aJournalOfAnEarlierPatdeskGoesOnInOneChain() {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(R"({"action":"delete","at":"2026-01-02T03:04:05.000Z","change":"0","kind":"intent",)"
                  R"("name":"Old","prev":"","seq":1,"signedInWith":"abc","token":"t"})"
                  "\n");
        old.close();
        QVERIFY(journal()->intend(createOf("1")));
        const auto again = journal();
        QCOMPARE(again->journal().verify()->state, JournalVerdict::State::Whole);
        QCOMPARE(again->journal().entries().size(), 2);
        QVERIFY(ownerOf(again->journal().entries()[0]) == Owner());
        // To an earlier Patdesk, what it does not know in a line is nothing to complain about: each line is
        // read by the names in it, and the chain is one of whole lines.
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QJsonObject line = QJsonDocument::fromJson(old.readAll().split('\n')[1]).object();
        QCOMPARE(line[QStringLiteral("owner")].toString(), QStringLiteral("i1"));
        QCOMPARE(line[QStringLiteral("ownerName")].toString(), QStringLiteral("ada"));
    }

    void aChangeThatCannotBeWrittenDownIsNotToBeSent() {
        m_path = m_folder.filePath(QStringLiteral("a-folder"));
        QVERIFY(QDir().mkpath(m_path));
        ChangeJournal broken(m_path, {}, systemClock());
        QVERIFY(!broken.open());
        QVERIFY(!broken.intend(createOf("1")));
    }
};

QTEST_GUILESS_MAIN(TestChangeJournal)
#include "test_changejournal.moc"
