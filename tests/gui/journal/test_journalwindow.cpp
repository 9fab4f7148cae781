// SPDX-License-Identifier: MIT
// The journal's window and the exports, in the real window on the demo tenant.
#include "journalexport.h"
#include "journalmodel.h"
#include "journalwindow.h"
#include "plandesk.h"
#include "tokenexport.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

using namespace patdesk;
using namespace patdesk::test;

class TestJournalWindow : public QObject {
    Q_OBJECT

    /// Deletes these by a plan, so that the journal has something to show.
    static void deleteAll(PlanDesk& desk, const QList<TokenId>& ids) {
        desk.select(ids);
        const PlanWindow* const plan = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        QVERIFY(plan);
        byName<QPushButton>(*plan, "Apply")->click();
        QTRY_VERIFY(notesOf(*plan).contains(QLatin1String("changes applied")));
        desk.shown<PlanWindow>()->close();
    }

    static JournalWindow* journal(PlanDesk& desk) {
        desk.action("History", QStringLiteral("Journal…"))->trigger();
        return desk.shown<JournalWindow>();
    }

    static QString journalPath(const PlanDesk& desk) {
        return desk.folder.filePath(QStringLiteral("data/journal.jsonl"));
    }

    static QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:

    void everyChangeIsShownWithAllThatIsKnownOfIt() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        deleteAll(desk, ids);
        const JournalWindow* const window = journal(desk);
        auto* const changes = byName<QTableView>(*window, "Changes");
        QCOMPARE(changes->model()->rowCount(), 3);
        const QString full = byName<QPlainTextEdit>(*window, "Chosen change")->toPlainText();
        for (const QString& part :
             {QStringLiteral("DELETE /personal-access-tokens/v1/"), QStringLiteral("HTTP 204"),
              QStringLiteral("Request ID"), QStringLiteral("Before:"), desk.acme.clientId.text()})
            QVERIFY2(full.contains(part), qPrintable(full));
        QVERIFY(!full.contains(QString::fromUtf8(desk.demo.tenant.clientSecret().reveal().toByteArray())));
    }

    void aSearchFindsByTokenAndByWhatWasSent() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        deleteAll(desk, ids);
        const JournalWindow* const window = journal(desk);
        const QAbstractItemModel& changes = *byName<QTableView>(*window, "Changes")->model();
        auto* const search = byName<QLineEdit>(*window, "Search the journal");
        search->setText(QStringLiteral("made 2"));
        QCOMPARE(changes.rowCount(), 1);
        search->setText(ids[0].text());
        QCOMPARE(changes.rowCount(), 1);
        search->setText(QStringLiteral("nobody did this"));
        QCOMPARE(changes.rowCount(), 0);
        QCOMPARE(byName<QPlainTextEdit>(*window, "Chosen change")->toPlainText(),
                 QStringLiteral("No change matches the search."));
    }

    void theOwnerOfEachTokenIsShownAndFound() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(3);
        const Token first = *desk.model().token(ids[0]);
        deleteAll(desk, ids);
        const JournalWindow* const window = journal(desk);
        auto* const changes = byName<QTableView>(*window, "Changes");
        const QAbstractItemModel& model = *changes->model();
        QCOMPARE(model.headerData(JournalModel::OwnerColumn, Qt::Horizontal).toString(),
                 QStringLiteral("Owner"));
        QVERIFY(!changes->isColumnHidden(JournalModel::OwnerColumn));
        byName<QLineEdit>(*window, "Search the journal")->setText(first.id.text());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, JournalModel::OwnerColumn).data().toString(), first.owner.name);
        byName<QLineEdit>(*window, "Search the journal")->setText(first.owner.id.text());
        QVERIFY(model.rowCount() > 0);
        const QList<JournalEntry>& entries = desk.lifecycle.journal().journal().entries();
        const QByteArray csv = journalAsCsv(entries);
        QVERIFY(csv.startsWith("at,kind,") && csv.left(csv.indexOf("\r\n")).endsWith(",owner,ownerName"));
        QVERIFY(csv.contains(first.owner.id.text().toUtf8()));
    }

    void theExportsHoldWhatIsShownAndNoFormula() {
        PlanDesk desk;
        const QList<TokenId> ids{desk.make(QStringLiteral("=HYPERLINK(\"http://a\")")),
                                 desk.make(QStringLiteral("Plain"))};
        open(desk);
        deleteAll(desk, ids);
        const JournalWindow* const window = journal(desk);
        byName<QLineEdit>(*window, "Search the journal")->setText(QStringLiteral("HYPERLINK"));
        const QString csv = desk.folder.filePath(QStringLiteral("journal.csv"));
        byName<QPushButton>(*window, "Export CSV…")->click();
        QVERIFY(desk.answerFileDialog(*window, csv));
        QVERIFY(content(csv).contains("\"'=HYPERLINK(\"\"http://a\"\")\""));
        QVERIFY(!content(csv).contains("Plain"));
        QVERIFY(notesOf(*window).contains(csv));
        const QString json = desk.folder.filePath(QStringLiteral("journal.json"));
        QTRY_VERIFY(!window->findChild<QFileDialog*>());
        byName<QPushButton>(*window, "Export JSON…")->click();
        QVERIFY(desk.answerFileDialog(*window, json));
        QCOMPARE(QJsonDocument::fromJson(content(json)).array().size(), 2); // before and after the request
    }

    void anEditedLineShows() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        deleteAll(desk, ids);
        const JournalWindow* const window = journal(desk);
        QVERIFY(notesOf(*window).contains(QLatin1String("intact")));
        QByteArray bytes = content(journalPath(desk));
        bytes.replace("Made 2", "Made 9");
        QFile file(journalPath(desk));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        byName<QPushButton>(*window, "Verify")->click();
        QVERIFY(notesOf(*window).contains(QLatin1String("was edited: line")));
    }

    void aJournalWithoutAChangeSaysSo() {
        PlanDesk desk;
        open(desk);
        const JournalWindow* const window = journal(desk);
        QCOMPARE(byName<QPlainTextEdit>(*window, "Chosen change")->toPlainText(),
                 QStringLiteral("No changes have been made yet."));
    }

    void theTableIsExportedAsItIsShown_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("CSV") << "CSV" << ExportFormat::Csv;
        QTest::newRow("JSON") << "JSON" << ExportFormat::Json;
        QTest::newRow("Markdown") << "Markdown" << ExportFormat::Markdown;
    }

    void theTableIsExportedAsItIsShown() {
        QFETCH(const QString, words);
        QFETCH(const ExportFormat, format);
        PlanDesk desk;
        open(desk);
        desk.find<QLineEdit>("Search tokens")->setText(QStringLiteral("audit"));
        QList<Token> shown;
        for (int row = 0; row < desk.model().rowCount(); ++row)
            shown.append(desk.model().tokenAt(row));
        QVERIFY(!shown.isEmpty() && shown.size() < desk.model().totalCount());
        const QByteArray expected =
            exported(shown, format, {desk.tokens.clock()(), desk.model().staleDays()});
        desk.action("Export", QStringLiteral("Copy as ") + words)->trigger();
        QTRY_COMPARE(QApplication::clipboard()->text().toUtf8(), expected);
        const QString path = desk.folder.filePath(QStringLiteral("tokens.export"));
        desk.action("Export", QStringLiteral("Save as %1…").arg(words))->trigger();
        QVERIFY(desk.answerFileDialog(*desk.window, path));
        QTRY_COMPARE(content(path), expected);
    }

    void csvGetsAByteOrderMarkWhereExcelIsChosen() {
        PlanDesk desk;
        open(desk);
        const QString path = desk.folder.filePath(QStringLiteral("tokens.csv"));
        desk.action("Export", QStringLiteral("Save as CSV…"))->trigger();
        auto* dialog = desk.window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->nameFilters().size(), 2);
        dialog->selectNameFilter(dialog->nameFilters().constLast());
        QVERIFY(dialog->selectedNameFilter().contains(QLatin1String("Excel")));
        QVERIFY(desk.answerFileDialog(*desk.window, path));
        QTRY_VERIFY(content(path).startsWith("\xEF\xBB\xBFid,name,"));
    }
};

QTEST_MAIN(TestJournalWindow)
#include "test_journalwindow.moc"
