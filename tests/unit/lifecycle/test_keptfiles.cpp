// SPDX-License-Identifier: MIT
#include "evidencestore.h"
#include "keptfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

struct Folder {
    void put(const QString& path, int bytes) const {
        const QString file = folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(QByteArray(bytes, 'x')), bytes);
    }

    QTemporaryDir folder;
};

} // namespace

class TestKeptFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyFileCountsOnceForWhatItIs() {
        const Folder data;
        data.put(QStringLiteral("journal.jsonl"), 100);
        data.put(QStringLiteral("plans/a.json"), 10);
        data.put(QStringLiteral("plans/a.log"), 20);
        data.put(QStringLiteral("rotations/b.json"), 1);
        data.put(QStringLiteral("reminders.json"), 2);
        data.put(QStringLiteral("asked.jsonl"), 4);
        data.put(QStringLiteral("views.json"), 7);
        data.put(QStringLiteral("lock"), 1000'000); // of no use to anybody
        data.put(QStringLiteral("notes.txt"), 3);
        const EvidenceStore store(data.folder.path(), QUrl(QStringLiteral("https://acme.example:8443")));
        const QDir root(data.folder.path());
        data.put(root.relativeFilePath(store.snapshotsPath() + QStringLiteral("/1")), 1000);
        data.put(QStringLiteral("evidence/acme.example_8443/uses"), 50);
        QVERIFY(keepPolicy(data.folder.path(), "unused for 90 days\n").ok());
        QVERIFY(QFileInfo::exists(policyPath(data.folder.path())));

        using Kind = KeptFiles::Kind;
        QMap<Kind, std::pair<int, qint64>> found;
        const QList<KeptFiles> kept = keptFiles(data.folder.path());
        for (const KeptFiles& its : kept) {
            QVERIFY(!found.contains(its.kind));
            found.insert(its.kind, {its.files, its.bytes});
        }
        const QMap<Kind, std::pair<int, qint64>> expected{
            {Kind::Journal, {1, 100}}, {Kind::Plans, {2, 30}},       {Kind::Rotations, {3, 7}},
            {Kind::Evidence, {1, 50}}, {Kind::Snapshots, {1, 1000}}, {Kind::Policy, {1, 19}},
            {Kind::Views, {1, 7}},     {Kind::Others, {1, 3}},
        };
        QCOMPARE(found, expected);
    }

    void aFolderThatIsNotThereHasNoFiles() {
        const QList<KeptFiles> kept = keptFiles(QStringLiteral("/nowhere/at/all"));
        QCOMPARE(kept.size(), int(KeptFiles::Kind::Others));
        for (const KeptFiles& its : kept)
            QCOMPARE(its.files, 0);
    }
};

QTEST_APPLESS_MAIN(TestKeptFiles)
#include "test_keptfiles.moc"
