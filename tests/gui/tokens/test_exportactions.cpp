// SPDX-License-Identifier: MIT
// Exports of many tokens: the window answers while they are written. What is written is looked at in
// test_tokenexport and test_journalwindow.
#include "clipboardguard.h"
#include "exportactions.h"
#include "manytokens.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace patdesk;
using namespace patdesk::test;

namespace {

constexpr int many = 200'000;

const ExportRules rules{*parseRfc3339("2026-11-26T12:00:00Z"), 90};

/// A window with a field to type into and the export of so many tokens.
struct Window {
    explicit Window(int tokens) : chosen(all(tokens)) {
        window.setCentralWidget(&field);
        window.show();
        field.setFocus();
    }

    static ChosenTokens all(int count) {
        std::vector<std::uint32_t> rows(static_cast<std::size_t>(count));
        std::iota(rows.rbegin(), rows.rend(), 0U); // not in the order of the table
        return {manyTokens(count), std::move(rows)};
    }

    /// In the menu of all that is shown.
    void trigger(const QString& words) const {
        triggerIn(actions.menu()->actions().constLast()->menu(), words);
    }

    static void triggerIn(const QMenu* menu, const QString& words) {
        for (QAction* const action : menu->actions()) {
            if (action->text() == words)
                action->trigger();
        }
    }

    /// Asks for the file in that format and answers where to.
    void save(const QString& format, const QString& path) const {
        trigger(QStringLiteral("Save as %1…").arg(format));
        auto* const files = window.findChild<QFileDialog*>();
        QVERIFY(files);
        files->setOption(QFileDialog::DontConfirmOverwrite);
        files->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(files, "accept"));
    }

    bool isExporting() const { return window.findChild<QProgressDialog*>() != nullptr; }

    ChosenTokens chosen;
    QLineEdit& field = *new QLineEdit;
    QMainWindow window;
    ClipboardGuard clipboard{std::chrono::seconds(30)};
    ChosenTokens selected;
    QStringList naming{QStringLiteral("Acme / Prod"), QStringLiteral("Stale")};
    ExportActions actions{{{&window, [this] { return selected.size(); }},
                           {&window, [this] { return selected; }},
                           {&window, [this] { return chosen.size(); }},
                           {&window, [this] { return chosen; }},
                           {&window, [this] { return naming; }},
                           {&window, [] { return rules; }}},
                          clipboard,
                          &window};
};

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportActions : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:

    void theWindowAnswersWhileVeryManyAreWritten() {
        const Window window(many);
        const QString path = m_folder.filePath(QStringLiteral("many.csv"));
        window.save(QStringLiteral("CSV"), path);
        int turns = 0;
        for (; !QFile::exists(path) && turns < 10; ++turns)
            QTest::keyClick(&window.field, Qt::Key_A);
        QCOMPARE(turns, 10);
        QCOMPARE(window.field.text(), QString(10, QLatin1Char('a')));
        QVERIFY(!QFile::exists(path));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 120'000);
        QCOMPARE(content(path).count('\n'), many + 1);
        QTRY_VERIFY(!window.isExporting());
    }

    void itIsTheSameInPiecesAsInOne_data() {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("CSV") << ExportFormat::Csv;
        QTest::newRow("JSON") << ExportFormat::Json;
        QTest::newRow("Markdown") << ExportFormat::Markdown;
    }

    void itIsTheSameInPiecesAsInOne() {
        QFETCH(const ExportFormat, format);
        const Window window(5'001);
        const QByteArray whole = exported(window.chosen.tokens(), format, rules);
        const QString words = QString::fromLatin1(QTest::currentDataTag());
        const QString path = m_folder.filePath(words + QStringLiteral(".export"));
        window.save(words, path);
        QTRY_COMPARE(content(path), whole);
        window.trigger(QStringLiteral("Copy as ") + words);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), whole);
    }

    void theSelectedOnesAreExportedAloneAndItIsSaid() {
        Window window(20);
        window.selected = {manyTokens(20), {3, 1}};
        QSignalSpy done(&window.actions, &ExportActions::done);
        Q_EMIT window.actions.menu()->aboutToShow();
        const QAction* const entry = window.actions.menu()->actions().constFirst();
        QCOMPARE(entry->text(), QStringLiteral("&Selected (2)"));
        Window::triggerIn(entry->menu(), QStringLiteral("Copy as CSV"));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.at(0).at(0).toString(), QStringLiteral("Copied 2 tokens as CSV."));
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(),
                 exported(window.selected.tokens(), ExportFormat::Csv, rules));
    }

    void withoutASelectionNothingSelectedCanBeExported() {
        const Window window(20);
        Q_EMIT window.actions.menu()->aboutToShow();
        const QList<QAction*> entries = window.actions.menu()->actions();
        QVERIFY(!entries.constFirst()->isEnabled());
        QCOMPARE(entries.constLast()->text(), QStringLiteral("&All shown (20)"));
        QVERIFY(entries.constLast()->isEnabled());
    }

    void aFileIsProposedThatNamesTenantFilterAndDay() {
        const Window window(20);
        window.trigger(QStringLiteral("Save as CSV…"));
        const auto* const files = window.window.findChild<QFileDialog*>();
        QVERIFY(files);
        QVERIFY(
            files->selectedFiles().constFirst().endsWith(QLatin1String("/acme-prod-stale-2026-11-26.csv")));
    }

    void whatIsGivenUpLeavesTheFileThatWasThere() {
        const Window window(many);
        const QString path = m_folder.filePath(QStringLiteral("kept.csv"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        QSignalSpy failed(&window.actions, &ExportActions::failed);
        window.save(QStringLiteral("CSV"), path);
        auto* const progress = window.window.findChild<QProgressDialog*>();
        QVERIFY(progress);
        progress->findChild<QPushButton*>()->click();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Cancelled);
        QCOMPARE(content(path), QByteArray("before"));
        QTRY_VERIFY(!window.isExporting());
    }

    void theProgressIsShownAsItIsMade() {
        const Window window(many);
        window.save(QStringLiteral("Markdown"), m_folder.filePath(QStringLiteral("progress.md")));
        auto* const progress = window.window.findChild<QProgressDialog*>();
        QVERIFY(progress);
        QCOMPARE(progress->maximum(), many);
        QTRY_VERIFY(progress->value() > 0);
        QVERIFY(progress->value() < many);
        progress->findChild<QPushButton*>()->click();
        QTRY_VERIFY(!window.isExporting());
    }

    void aWindowThatIsClosedEndsItsExport() {
        const QString path = m_folder.filePath(QStringLiteral("ended.csv"));
        {
            const Window window(many);
            window.save(QStringLiteral("CSV"), path);
        }
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(path));
    }

    void whatCannotBeWrittenIsSaid() {
        const Window window(10);
        QSignalSpy failed(&window.actions, &ExportActions::failed);
        QDir(m_folder.path()).mkpath(QStringLiteral("file.csv/inside")); // a folder has that name
        window.trigger(QStringLiteral("Save as CSV…"));
        auto* const files = window.window.findChild<QFileDialog*>();
        QVERIFY(files);
        QVERIFY(QMetaObject::invokeMethod(files, "fileSelected",
                                          Q_ARG(QString, m_folder.filePath(QStringLiteral("file.csv")))));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::FileFailed);
    }
};

QTEST_MAIN(TestExportActions)
#include "test_exportactions.moc"
