// SPDX-License-Identifier: MIT
// An edit of one token, taken back with Ctrl+Z in the real window on the real demo tenant.
#include "plandesk.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>

using namespace patdesk;
using namespace patdesk::test;

namespace {

struct UndoDesk : PlanDesk {
    TokenId id;

    UndoDesk() { id = make(QStringLiteral("Nightly"), {QStringLiteral("idn:sources:read")}); }

    void select() {
        PlanDesk::select({id});
        find<QTableView>("Tokens")->setFocus();
    }

    void edit(const QString& name) {
        select();
        find<QToolButton>("Edit token")->click();
        QTRY_VERIFY(dialogNamed("Edit token"));
        QDialog* const dialog = dialogNamed("Edit token");
        byName<QLineEdit>(*dialog, "Name")->setText(name);
        byName<QPushButton>(*dialog, "Save")->click();
        QTRY_VERIFY(!dialogNamed("Edit token"));
    }

    QMessageBox* question() {
        select();
        QTest::keyClick(find<QTableView>("Tokens"), Qt::Key_Z, Qt::ControlModifier);
        return window->findChild<QMessageBox*>();
    }

    bool says(const char* words) const {
        const QList<QLabel*> labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    }

    /// As the service has it.
    QString nameThere() const { return atTenant(id)[QLatin1String("name")].toString(); }
};

} // namespace

class TestEditUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theLastEditIsTakenBackAfterAQuestion() {
        UndoDesk desk;
        open(desk);
        QVERIFY(activate(*desk.window));
        QVERIFY(!desk.question()); // there was none
        desk.edit(QStringLiteral("Daily"));
        QTRY_COMPARE(desk.nameThere(), QStringLiteral("Daily"));
        QMessageBox* const question = desk.question();
        QVERIFY(question);
        QVERIFY2(question->informativeText().contains(QStringLiteral("Nightly")),
                 qPrintable(question->informativeText()));
        QVERIFY(activate(*question));
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_COMPARE(desk.nameThere(), QStringLiteral("Nightly"));
        QTRY_VERIFY(desk.says("The edit of “Nightly” is undone."));
        QTRY_VERIFY(!desk.window->findChild<QMessageBox*>());
        QVERIFY(!desk.question()); // once
    }

    void whatSomebodyElseChangedSinceStays() {
        UndoDesk desk;
        open(desk);
        desk.edit(QStringLiteral("Daily"));
        const QByteArray patch =
            R"([{"op":"replace","path":"/scope","value":["idn:sources:read","idn:roles:read"]}])";
        desk.demo.administrator.send("PATCH", tokensPath(ApiGeneration::V1, desk.id), patch,
                                     "application/json-patch+json");
        desk.tokens.refresh();
        QTRY_COMPARE(desk.model().token(desk.id)->scopes.size(), 2);
        QMessageBox* const question = desk.question();
        QVERIFY(question && activate(*question));
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_COMPARE(desk.nameThere(), QStringLiteral("Nightly"));
        QTRY_COMPARE(desk.model().token(desk.id)->name, QStringLiteral("Nightly"));
        QCOMPARE(desk.model().token(desk.id)->scopes.size(), 2);
    }

    void whatTheServiceWouldRefuseIsSaidAndNotSent() {
        UndoDesk desk;
        open(desk);
        desk.edit(QStringLiteral("Daily"));
        desk.make(QStringLiteral("Nightly")); // the name is taken now
        desk.tokens.refresh();
        QTRY_VERIFY(desk.model()
                        .tokensOf(desk.model().token(desk.id)->owner.id)
                        .names.contains(QStringLiteral("Nightly")));
        QVERIFY(!desk.question());
        QTRY_VERIFY(desk.says("The edit of “Daily” can no longer be undone."));
        QCOMPARE(desk.nameThere(), QStringLiteral("Daily"));
    }
};

QTEST_MAIN(TestEditUndo)
#include "test_editundo.moc"
