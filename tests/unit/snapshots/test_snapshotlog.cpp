// SPDX-License-Identifier: MIT
#include "memoryfolder.h"
#include "snapshotcodec.h"
#include "tokenpast.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

constexpr Instant begin{std::chrono::days(20'454)};

Instant day(int number) {
    return begin + std::chrono::days(number);
}

std::int64_t msOf(Instant at) {
    return at.time_since_epoch().count();
}

SnapshotRow row(int number) {
    SnapshotRow row;
    row.id = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Md5).toHex();
    row.name = "Nightly export " + QByteArray::number(number) + " Zürich";
    row.ownerId =
        QCryptographicHash::hash(QByteArray::number(number / 4), QCryptographicHash::Sha1).toHex().left(32);
    row.ownerName = "Owner " + QByteArray::number(number / 4);
    row.scopes = number % 3 == 0 ? "sp:scopes:all" : "idn:accounts:read idn:sources:read";
    row.createdMs = msOf(begin) - number * 86'400'000LL;
    row.managed = number % 50 == 0;
    return row;
}

SnapshotRows rows(int from, int to) {
    SnapshotRows all;
    for (int i = from; i < to; ++i)
        all.push_back(row(i));
    putInOrder(all);
    return all;
}

SnapshotRow* find(SnapshotRows& all, int number) {
    const QByteArray id = row(number).id;
    for (SnapshotRow& one : all) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

} // namespace

class TestSnapshotLog : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{test::memoryFolder()};
    QString m_path;
    int m_count = 0;

    QByteArray content(const QString& suffix = {}) const {
        QFile file(m_path + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void replace(const QByteArray& content, const QString& suffix = {}) const {
        QFile file(m_path + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// The snapshots that the file has now.
    QList<std::pair<Instant, SnapshotRows>> all() const {
        QList<std::pair<Instant, SnapshotRows>> found;
        SnapshotLog log(m_path);
        (void)log.replay([&found](Instant at, const SnapshotRows& those) { found.append({at, those}); });
        return found;
    }

    SnapshotLog::Check opened() const {
        SnapshotLog log(m_path);
        return log.open().value();
    }

private Q_SLOTS:

    void init() { m_path = m_folder.filePath(QStringLiteral("tenant%1.snapshots").arg(++m_count)); }

    void whatWasWrittenIsReadAgain() {
        SnapshotRows states[] = {rows(0, 40), rows(0, 40), rows(3, 44), {}, rows(0, 2)};
        find(states[1], 5)->lastUsedMs = msOf(day(1));
        find(states[1], 6)->name = "Ácme\n田中";
        find(states[2], 7)->expiresMs = msOf(day(-400));
        find(states[2], 8)->createdMs = Moment::unreadableMs;
        find(states[2], 9)->managed = true;
        find(states[2], 10)->scopes.clear();
        SnapshotLog log(m_path);
        QVERIFY(log.open().ok());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(log.append(day(i), states[i]).value(), SnapshotLog::Added::Written);
        const auto found = all();
        QCOMPARE(found.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(found[i].first, day(i));
            QVERIFY(found[i].second == states[i]);
        }
    }

    void itGoesOnWhereItEnded() {
        for (int i = 0; i < 4; ++i) {
            SnapshotLog log(m_path);
            const auto check = log.open();
            QVERIFY(check.ok());
            QCOMPARE(check->snapshots, i);
            QVERIFY(log.append(day(i), rows(i, 20)).ok());
        }
        QCOMPARE(content().count(" whole "), 1);
        QVERIFY(all().constLast().second == rows(3, 20));
        QCOMPARE(opened().state, SnapshotLog::State::Whole);
    }

    void theSameListAgainIsNotWrittenWithinADay() {
        SnapshotLog log(m_path);
        QVERIFY(log.open().ok());
        QCOMPARE(log.append(day(0), rows(0, 5)).value(), SnapshotLog::Added::Written);
        QCOMPARE(log.append(day(0) + std::chrono::hours(5), rows(0, 5)).value(),
                 SnapshotLog::Added::Unchanged);
        QCOMPARE(log.append(day(0) + std::chrono::hours(6), rows(0, 6)).value(), SnapshotLog::Added::Written);
        QCOMPARE(log.append(day(2), rows(0, 6)).value(), SnapshotLog::Added::Written);
    }

    void aKillAtAnyByteLosesTheLineThatWasBeingWrittenAndNoOther() {
        SnapshotLog log(m_path);
        QVERIFY(log.open().ok());
        QVERIFY(log.append(day(0), rows(0, 6)).ok());
        QVERIFY(log.append(day(1), rows(1, 7)).ok());
        const QByteArray before = content();
        const QByteArray head = content(QStringLiteral(".head"));
        QVERIFY(log.append(day(2), rows(2, 8)).ok());
        const QByteArray after = content();
        for (qsizetype size = before.size(); size <= after.size(); ++size) {
            replace(after.left(size));
            replace(head, QStringLiteral(".head")); // which is written after the line
            QFile::remove(m_path + QStringLiteral(".partial"));
            // A reader beside the writer sees whole lines only.
            QCOMPARE(all().size(), size == after.size() ? 3 : 2);
            SnapshotLog again(m_path);
            const auto check = again.open();
            QVERIFY(check.ok());
            QCOMPARE(check->state, SnapshotLog::State::Whole);
            QCOMPARE(check->snapshots, size == after.size() ? 3 : 2);
            QCOMPARE(check->movedTo.isEmpty(), size == before.size() || size == after.size());
            QVERIFY(again.append(day(3), rows(2, 9)).ok());
            QVERIFY(all().constLast().second == rows(2, 9));
            QCOMPARE(opened().state, SnapshotLog::State::Whole);
        }
    }

    void anEditShowsAndLosesOnlyWhatDependsOnIt() {
        SnapshotLog log(m_path);
        QVERIFY(log.open().ok());
        for (int i = 0; i < 70; ++i)
            QVERIFY(log.append(day(i), rows(i, 80)).ok());
        const QByteArray whole = content();
        QCOMPARE(whole.count(" whole "), 2);
        QList<QByteArray> lines = whole.split('\n');
        lines[2].replace(" 2026-01-03", " 2026-01-04");
        replace(lines.join('\n'));
        SnapshotLog::Check check = opened();
        QCOMPARE(check.state, SnapshotLog::State::Edited);
        QCOMPARE(check.line, 3);
        QVERIFY(all().constLast().second == rows(69, 80));
        QVERIFY(check.snapshots < 70 && check.snapshots >= 10 + 2);
        // No line of it.
        lines[2] = "nonsense";
        replace(lines.join('\n'));
        check = opened();
        QCOMPARE(check.state, SnapshotLog::State::Unreadable);
        QCOMPARE(check.line, 3);
        QVERIFY(all().constLast().second == rows(69, 80));
    }

    void aCutShows() {
        SnapshotLog log(m_path);
        QVERIFY(log.open().ok());
        for (int i = 0; i < 5; ++i)
            QVERIFY(log.append(day(i), rows(i, 20)).ok());
        QList<QByteArray> lines = content().split('\n');
        lines.removeAt(3);
        lines.removeAt(3);
        replace(lines.join('\n'));
        SnapshotLog::Check check = opened();
        QCOMPARE(check.state, SnapshotLog::State::Cut);
        QCOMPARE(check.line, 4);
        // A new one after it is whole, since what it would build upon is not certain.
        QFile::remove(m_path + QStringLiteral(".head"));
        QCOMPARE(opened().state, SnapshotLog::State::Cut);
    }

    void oddBytesAreNoRows() {
        const QByteArray whole = encodeWhole(rows(0, 9));
        const QByteArray change = encodeChange(rows(0, 9), rows(2, 12));
        QVERIFY(!decodeWhole({}));
        QVERIFY(!decodeChange(change, rows(0, 8)));
        QVERIFY(!decodeWhole(qCompress("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF")));
        QVERIFY(!decodeWhole(QByteArray("\x7F\xFF\xFF\xFF") + "x"));
        QRandomGenerator random(7);
        const auto damaged = [&random](QByteArray bytes) {
            for (int i = 0; i < 3; ++i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            return bytes;
        };
        const QByteArray inner = qUncompress(change);
        for (int i = 0; i < 3000; ++i) {
            (void)decodeWhole(damaged(whole));
            (void)decodeChange(damaged(change), rows(0, 9));
            (void)decodeChange(qCompress(damaged(inner)), rows(0, 9));
            (void)decodeWhole(qCompress(damaged(qUncompress(whole))));
        }
    }

    void aTokensPastIsTold() {
        SnapshotLog log(m_path);
        QVERIFY(log.open().ok());
        SnapshotRows now = rows(0, 10);
        find(now, 3)->lastUsedMs = msOf(day(-30));
        QVERIFY(log.append(day(0), now).ok());
        find(now, 3)->name = "Renamed";
        find(now, 3)->lastUsedMs = msOf(day(5));
        find(now, 3)->expiresMs = msOf(day(100));
        now.push_back(row(20));
        putInOrder(now);
        QVERIFY(log.append(day(7), now).ok());
        now = rows(4, 10);
        QVERIFY(log.append(day(9), now).ok());
        const auto pasts = pastsOf(log, {row(3).id, row(20).id, "unknown"});
        QVERIFY(pasts.ok());
        QCOMPARE(pasts->size(), 2);
        const TokenPast past = pasts->value(row(3).id);
        QCOMPARE(past.lastUses, (std::vector<Instant>{day(-30), day(5)}));
        QCOMPARE(past.firstSeen, Moment(day(0)));
        QCOMPARE(past.lastSeen, Moment(day(7)));
        QCOMPARE(int(past.changes.size()), 3);
        QCOMPARE(past.changes[0].what, TokenPast::What::Name);
        QCOMPARE(past.changes[0].after, QStringLiteral("Renamed"));
        QCOMPARE(past.changes[1].what, TokenPast::What::Expiry);
        QCOMPARE(past.changes[1].before, QString());
        QCOMPARE(past.changes[2].what, TokenPast::What::Disappeared);
        QCOMPARE(past.changes[2].at, day(9));
        QCOMPARE(pasts->value(row(20).id).changes[0].what, TokenPast::What::Appeared);
    }

    void eachSnapshotThatCanBeReadIsFoundAgainByItsEntry() {
        SnapshotLog log(m_path);
        QVERIFY(log.open().ok());
        for (int i = 0; i < 70; ++i)
            QVERIFY(log.append(day(i), rows(i, 80)).ok());
        const QByteArray whole = content();
        QList<QByteArray> lines = whole.split('\n');
        const auto agrees = [this] {
            const auto expected = all();
            const SnapshotLog read(m_path);
            const auto entries = read.entries();
            if (!entries || qsizetype(entries->size()) != expected.size())
                return false;
            for (std::size_t i = 0; i < entries->size(); ++i) {
                const SnapshotLog::Entry& entry = (*entries)[i];
                int steps = 0;
                const auto found = read.rowsOf(entry, [&](int done, int of) {
                    ++steps;
                    QCOMPARE(done, steps);
                    QCOMPARE(of, entry.steps);
                });
                const auto& [at, those] = expected[qsizetype(i)];
                if (entry.asOf != at || !found || *found != those || steps != entry.steps)
                    return false;
            }
            return true;
        };
        QVERIFY(agrees());
        QCOMPARE(log.entries()->back().steps, 10);
        // An edit, a line that is none, a line that is missing, and one that is still being written.
        lines[2].replace(" 2026-01-03", " 2026-01-04");
        replace(lines.join('\n'));
        QVERIFY(agrees());
        lines[2] = "nonsense";
        replace(lines.join('\n'));
        QVERIFY(agrees());
        lines.removeAt(2);
        replace(lines.join('\n'));
        QVERIFY(agrees());
        replace(whole.chopped(1));
        QVERIFY(agrees());
        QCOMPARE(log.entries()->size(), std::size_t{69});
        replace({});
        QVERIFY(log.entries()->empty());
        QFile::remove(m_path);
        QVERIFY(!log.entries());
    }

    void aSnapshotThatCannotBeUnpackedIsAnError() {
        SnapshotLog log(m_path);
        QVERIFY(log.open().ok());
        for (int i = 0; i < 3; ++i)
            QVERIFY(log.append(day(i), rows(i, 20)).ok());
        const auto entries = log.entries();
        QByteArray damaged = content();
        damaged.replace(damaged.indexOf(" change ") + 20, 4, "AAAA");
        replace(damaged);
        QVERIFY(log.rowsOf((*entries)[0]).ok());
        QCOMPARE(log.rowsOf((*entries)[1]).error().kind, ErrorKind::Malformed);
        QCOMPARE(log.rowsOf((*entries)[2]).error().kind, ErrorKind::Malformed);
    }

    void aYearOfTenThousandTokensTakesLessThan60Megabytes() {
        SnapshotLog log(m_path);
        QVERIFY(log.open().ok());
        SnapshotRows now = rows(0, 10'000);
        QRandomGenerator random(1);
        // A fifth of a year, in which six of ten are used each day and some change.
        constexpr int days = 73;
        for (int i = 0; i < days; ++i) {
            for (SnapshotRow& one : now) {
                if (random.bounded(10) < 6)
                    one.lastUsedMs = msOf(day(i)) + random.bounded(86'400'000);
            }
            for (int change = 0; change < 20; ++change)
                now[std::size_t(random.bounded(10'000))].expiresMs = msOf(day(i + 182));
            QVERIFY(log.append(day(i), now).ok());
        }
        const qint64 year = content().size() * 365 / days;
        qInfo("a year takes %.1f MB", double(year) / 1e6);
        QVERIFY2(year <= 60'000'000, qPrintable(QString::number(year)));
    }

    void noSecretGetsIn() {
        // What a row is made of is a token's row, which has none.
        Token token;
        token.id = TokenId(QStringLiteral("8f3c"));
        token.scopes = {QStringLiteral("a"), QStringLiteral("b")};
        token.lastUsed = day(1);
        const SnapshotRow row = rowOf(token);
        QCOMPARE(row.scopes, QByteArray("a b"));
        QCOMPARE(row.lastUsedMs, msOf(day(1)));
        QCOMPARE(row.expiresMs, Moment::noneMs);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotLog)
#include "test_snapshotlog.moc"
