// SPDX-License-Identifier: MIT
#include "changejournal.h"

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
            return ChangeJournal::Who{tenant, Caller{}};
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
