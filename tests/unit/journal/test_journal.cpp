// SPDX-License-Identifier: MIT
#include "journal.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace patdesk;

namespace {

JournalEntry entryNumber(int number) {
    JournalEntry entry;
    entry.kind = number % 2 == 0 ? JournalEntry::Kind::Outcome : JournalEntry::Kind::Intent;
    entry.at = Instant(std::chrono::milliseconds(1'700'000'000'000 + number));
    entry.changeId = QString::number(number / 2);
    entry.tenantName = QStringLiteral("Ácme 田中");
    entry.tenantHost = QStringLiteral("acme.api.identitynow.com");
    entry.who = QStringLiteral("admin");
    entry.signedInWith = TokenId(QStringLiteral("abc"));
    entry.token = TokenId(QStringLiteral("t%1").arg(number));
    entry.tokenName = QStringLiteral("=cmd|' line\nbreak");
    // Older lines have none.
    if (number > 2)
        entry.owner = {OwnerId(QStringLiteral("o%1").arg(number)), QStringLiteral("Ada “Λ”\n<b>")};
    entry.action = QStringLiteral("patch");
    entry.method = QStringLiteral("PATCH");
    entry.path = QStringLiteral("/personal-access-tokens/v1/t");
    entry.sent = QStringLiteral("[]");
    entry.preImage = {{QStringLiteral("name"), QStringLiteral("before")}};
    entry.httpStatus = number % 2 == 0 ? 403 : 0;
    if (number % 2 == 0)
        entry.error = ErrorKind::Forbidden;
    entry.requestId = QStringLiteral("r");
    entry.trackingId = QStringLiteral("k");
    return entry;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;

    QByteArray content() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void replace(const QByteArray& content) const {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    JournalVerdict verdict() const {
        Journal journal(m_path);
        return journal.open().value();
    }

private Q_SLOTS:

    void init() {
        m_path = m_folder.filePath(QStringLiteral("journal-%1.jsonl").arg(++m_count));
        Journal journal(m_path);
        QVERIFY(journal.open());
        for (int i = 1; i <= 5; ++i)
            QVERIFY(journal.append(entryNumber(i)));
    }

    void everyEntryComesBackAsItWasWritten() {
        Journal journal(m_path);
        QCOMPARE(journal.open()->state, JournalVerdict::State::Whole);
        QCOMPARE(journal.entries().size(), 5);
        for (int i = 1; i <= 5; ++i)
            QVERIFY(journal.entries()[i - 1] == entryNumber(i));
        QCOMPARE(content().count('\n'), 5);
    }

    void theFileIsForItsOwnerAlone() {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps the folder's permissions");
#endif
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void anEditOfAnyLineShowsAndNamesTheLine() {
        const QByteArray whole = content();
        QList<QByteArray> lines = whole.split('\n');
        for (int i = 0; i < 5; ++i) {
            QList<QByteArray> edited = lines;
            edited[i].replace("admin", "nobody");
            replace(edited.join('\n'));
            QCOMPARE(verdict().state, JournalVerdict::State::Edited);
            QCOMPARE(verdict().line, i + 1);
        }
    }

    void aCutAnywhereShows() {
        const QList<QByteArray> lines = content().split('\n');
        for (int i = 0; i < 5; ++i) {
            QList<QByteArray> cut = lines;
            cut.removeAt(i);
            replace(cut.join('\n'));
            QCOMPARE(verdict().state, JournalVerdict::State::Cut);
        }
        replace({});
        QCOMPARE(verdict().state, JournalVerdict::State::Cut);
    }

    void aKillInMidWriteCostsThatLineAloneAndSaysWhereItIs() {
        const QByteArray whole = content();
        const qsizetype fifth = whole.chopped(1).lastIndexOf('\n') + 1;
        for (qsizetype end = fifth + 1; end < whole.size(); end += 37) {
            replace(whole + whole.mid(fifth, end - fifth));
            Journal journal(m_path);
            const JournalVerdict found = journal.open().value();
            QCOMPARE(found.state, JournalVerdict::State::Whole);
            QVERIFY(QFile::exists(found.movedTo));
            QCOMPARE(content(), whole);
            QCOMPARE(journal.entries().size(), 5);
        }
    }

    void aKillBetweenTheLineAndItsHeadIsNoCut() {
        const QString head = m_path + QStringLiteral(".head");
        QVERIFY(QFile::copy(head, head + QStringLiteral(".old")));
        {
            Journal journal(m_path);
            QVERIFY(journal.open());
            QVERIFY(journal.append(entryNumber(6)));
        }
        QVERIFY(QFile::remove(head));
        QVERIFY(QFile::rename(head + QStringLiteral(".old"), head));
        QCOMPARE(verdict().state, JournalVerdict::State::Whole);
    }

    void linesThatAFullDiskHasLeftWithoutAHeadAreNoEdit() {
        const QString head = m_path + QStringLiteral(".head");
        QVERIFY(QFile::copy(head, head + QStringLiteral(".old")));
        {
            // The lines are short enough for what is left; a new file is not.
            Journal journal(m_path);
            QVERIFY(journal.open());
            for (int i = 6; i <= 8; ++i)
                QVERIFY(journal.append(entryNumber(i)));
        }
        QVERIFY(QFile::remove(head));
        QVERIFY(QFile::copy(head + QStringLiteral(".old"), head));
        const QByteArray whole = content();
        QCOMPARE(verdict().state, JournalVerdict::State::Whole);
        // The head still vouches for its own line, and the chain for those behind it.
        QList<QByteArray> lines = whole.split('\n');
        for (const int edit : {4, 5, 6}) {
            QVERIFY(QFile::remove(head));
            QVERIFY(QFile::copy(head + QStringLiteral(".old"), head));
            QList<QByteArray> edited = lines;
            edited[edit].replace("admin", "nobody");
            replace(edited.join('\n'));
            QCOMPARE(verdict().state, JournalVerdict::State::Edited);
            QCOMPARE(verdict().line, edit + 1);
        }
    }

    void aFullDiskIsAnErrorAndTheJournalStaysWhole() {
#ifdef Q_OS_UNIX
        Journal journal(m_path);
        QVERIFY(journal.open());
        const QByteArray whole = content();
        // A limit on the file's size cuts the write short in the middle of the line, as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit full{static_cast<rlim_t>(whole.size() + 10), before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
        const Result<Done> written = journal.append(entryNumber(6));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileFailed);
        QCOMPARE(content(), whole);
        QVERIFY(journal.append(entryNumber(6)));
        QCOMPARE(verdict().state, JournalVerdict::State::Whole);
#else
        QSKIP("the size of a file cannot be limited here");
#endif
    }

    void itGoesOnAfterARestart() {
        Journal journal(m_path);
        QVERIFY(journal.open());
        QVERIFY(journal.append(entryNumber(6)));
        QCOMPARE(journal.verify()->state, JournalVerdict::State::Whole);
        QCOMPARE(verdict().state, JournalVerdict::State::Whole);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
