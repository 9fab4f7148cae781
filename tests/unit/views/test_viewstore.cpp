// SPDX-License-Identifier: MIT
// Saved views: their order, their names and their file.
#include "viewjson.h"
#include "viewstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

SavedView view(const char* name, const char* query = "status:stale", const char* host = "") {
    return {QString::fromUtf8(name),
            QString::fromUtf8(query),
            {{TokenColumn::Name, TokenColumn::Expires}, TokenColumn::Expires, true, true},
            QString::fromUtf8(host),
            14};
}

QStringList namesOf(const QList<SavedView>& views) {
    QStringList names;
    for (const SavedView& each : views)
        names.append(each.name);
    return names;
}

struct Desk {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("data/views.json"));
    ViewStore store{file};
};

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestViewStore : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatIsSavedIsThereAfterARestart() {
        Desk desk;
        QVERIFY(desk.store.load()); // no file yet
        QVERIFY(desk.store.add(view("Leavers", "ownerstate:left \"ü\"", "acme.example.com")));
        QVERIFY(desk.store.add(view("Stale")));
        ViewStore again(desk.file);
        QVERIFY(again.load());
        QCOMPARE(again.all(), desk.store.all());
        QCOMPARE(again.all().constFirst(), view("Leavers", "ownerstate:left \"ü\"", "acme.example.com"));
    }

    void aTenantHasItsOwnViewsAndThoseForAll() {
        Desk desk;
        for (const SavedView& each : {view("A", "", "acme"), view("B"), view("C", "", "other")})
            QVERIFY(desk.store.add(each));
        QCOMPARE(namesOf(desk.store.of(QStringLiteral("acme"))),
                 QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    }

    void aNameThatIsTakenGetsANumber() {
        Desk desk;
        QCOMPARE(*desk.store.add(view("Leavers")), QStringLiteral("Leavers"));
        QCOMPARE(*desk.store.add(view(" leavers ")), QStringLiteral("leavers 2"));
        QCOMPARE(*desk.store.add(view("LEAVERS")), QStringLiteral("LEAVERS 3"));
        QVERIFY(desk.store.named(QStringLiteral("leavers"))->name == QStringLiteral("Leavers"));
        QCOMPARE(desk.store.change(QStringLiteral("leavers 2"), view("Leavers")).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(desk.store.change(QStringLiteral("Leavers"), view(" ")).error().kind,
                 ErrorKind::InvalidInput);
        QVERIFY(desk.store.change(QStringLiteral("Leavers"), view("LEAVERS of May")));
    }

    void aViewMovesAmongThoseThatAreSeen() {
        Desk desk;
        for (const SavedView& each :
             {view("A", "", "acme"), view("hidden", "", "other"), view("B", "", "acme")})
            QVERIFY(desk.store.add(each));
        const QString acme = QStringLiteral("acme");
        QVERIFY(desk.store.move(QStringLiteral("B"), -1, acme));
        QCOMPARE(namesOf(desk.store.of(acme)), QStringList({QStringLiteral("B"), QStringLiteral("A")}));
        QVERIFY(desk.store.move(QStringLiteral("B"), -1, acme)); // it is the first already
        QCOMPARE(namesOf(desk.store.of(acme)), QStringList({QStringLiteral("B"), QStringLiteral("A")}));
        QCOMPARE(desk.store.all().size(), 3);
    }

    void whatWasRemovedCanComeBackToItsPlace() {
        Desk desk;
        for (const char* const name : {"A", "B", "C"})
            QVERIFY(desk.store.add(view(name)));
        const auto before = desk.store.all();
        const auto removed = desk.store.remove(QStringLiteral("B"));
        QVERIFY(removed);
        QCOMPARE(desk.store.all().size(), 2);
        QVERIFY(desk.store.add(removed->first, removed->second));
        QCOMPARE(desk.store.all(), before);
    }

    void aChangeThatCannotBeWrittenIsNotMade() {
        Desk desk;
        QVERIFY(desk.store.add(view("A")));
        QVERIFY(QFile::remove(desk.file));
        QVERIFY(QDir().mkpath(desk.file)); // a folder in its place
        QSignalSpy changed(&desk.store, &ViewStore::changed);
        QCOMPARE(desk.store.add(view("B")).error().kind, ErrorKind::FileFailed);
        QCOMPARE(namesOf(desk.store.all()), QStringList(QStringLiteral("A")));
        QVERIFY(changed.isEmpty());
    }

    void aFileThatCannotBeReadIsKeptAside() {
        Desk desk;
        write(desk.file, "no views at all");
        QCOMPARE(desk.store.load().error().kind, ErrorKind::InvalidInput);
        QVERIFY(desk.store.add(view("A")));
        QFile broken(desk.file + QStringLiteral(".broken"));
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QCOMPARE(broken.readAll(), QByteArray("no views at all"));
    }

    void oddFilesAreRefusedOrReadAsFarAsTheyGo_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("views"); // -1 = refused
        QTest::newRow("empty") << QByteArray() << -1;
        QTest::newRow("another program's") << QByteArray("{\"bookmarks\":[]}") << -1;
        QTest::newRow("a later format") << QByteArray("{\"patdeskViews\":2,\"views\":[]}") << -1;
        QTest::newRow("no name") << QByteArray("{\"patdeskViews\":1,\"views\":[{\"query\":\"a\"}]}") << -1;
        QTest::newRow("a number for a name")
            << QByteArray("{\"patdeskViews\":1,\"views\":[{\"name\":7,\"query\":\"a\"}]}") << -1;
        QTest::newRow("an endless query")
            << QByteArray("{\"patdeskViews\":1,\"views\":[{\"name\":\"a\",\"query\":\"" +
                          QByteArray(5'000, 'x') + "\"}]}")
            << -1;
        QTest::newRow("unknown columns")
            << QByteArray("{\"patdeskViews\":1,\"views\":[{\"name\":\"a\",\"query\":\"b\","
                          "\"columns\":[\"name\",\"colour\",\"name\"],\"sort\":\"colour\"}]}")
            << 1;
        QTest::newRow("views is no list") << QByteArray("{\"patdeskViews\":1,\"views\":{}}") << 0;
    }

    void oddFilesAreRefusedOrReadAsFarAsTheyGo() {
        QFETCH(const QByteArray, json);
        QFETCH(const int, views);
        const auto read = decodeViews(json);
        QCOMPARE(read ? int(read->size()) : -1, views);
        if (!read)
            QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        else if (views == 1)
            QCOMPARE(read->constFirst().look.shown, QList<TokenColumn>{TokenColumn::Name});
    }
};

QTEST_GUILESS_MAIN(TestViewStore)
#include "test_viewstore.moc"
