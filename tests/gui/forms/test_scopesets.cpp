// SPDX-License-Identifier: MIT
// The user's own sets of scopes, in the form for a new token.
#include "byname.h"
#include "newtokendialog.h"
#include "scope.h"
#include "settings.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace patdesk;
using namespace patdesk::test;

namespace {

struct Form {
    Form() {
        dialog.offerScopeSets(settings);
        dialog.show();
        sets = byName<QToolButton>(dialog, "Scope sets");
        scopes = byName<QPlainTextEdit>(dialog, "Scopes");
    }

    /// The entry with these words, in the menu or in the one of the sets to delete.
    QAction* entry(const QString& words, const QMenu* in) const {
        for (QAction* const action : in->actions()) {
            if (action->text().remove(u'&') == words)
                return action;
        }
        return nullptr;
    }

    QMenu* menu() const {
        Q_EMIT sets->menu()->aboutToShow();
        return sets->menu();
    }

    QMenu* removal() const { return entry(QStringLiteral("Delete a set"), menu())->menu(); }

    void keepAs(const QString& name) const {
        entry(QStringLiteral("Save these scopes…"), menu())->trigger();
        QDialog* const question = dialogNamed("Save scope set");
        QVERIFY(question);
        byName<QLineEdit>(*question, "Name of the set")->setText(name);
        question->accept();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    NewTokenDialog dialog{ApiGeneration::V1, {}, systemClock()};
    QToolButton* sets = nullptr;
    QPlainTextEdit* scopes = nullptr;
};

} // namespace

class TestScopeSets : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void scopesAreKeptUnderANameAndUsedAgain() {
        const Form form;
        form.scopes->setPlainText(QStringLiteral("idn:sources:read idn:roles:read"));
        form.keepAs(QStringLiteral(" Readers & co "));
        const QList<ScopeSet> kept{{QStringLiteral("Readers & co"),
                                    {QStringLiteral("idn:sources:read"), QStringLiteral("idn:roles:read")}}};
        QCOMPARE(form.settings.scopeSets(), kept);
        QCOMPARE(Settings(form.folder.filePath(QStringLiteral("settings.ini"))).scopeSets().size(), 1);
        form.scopes->setPlainText(scopeDefault);
        QAction* const use = form.menu()->actions().constFirst();
        QCOMPARE(use->text(), QStringLiteral("Readers && co"));
        use->trigger();
        QCOMPARE(form.dialog.draft().scopes, kept[0].scopes);
    }

    void aSetIsReplacedByOneOfItsName() {
        const Form form;
        form.scopes->setPlainText(QStringLiteral("a"));
        form.keepAs(QStringLiteral("Mine"));
        form.scopes->setPlainText(QStringLiteral("b"));
        form.keepAs(QStringLiteral("Mine"));
        QCOMPARE(form.settings.scopeSets(),
                 (QList<ScopeSet>{{QStringLiteral("Mine"), {QStringLiteral("b")}}}));
    }

    void aSetIsDeleted() {
        const Form form;
        QVERIFY(!form.removal()->isEnabled());
        form.keepAs(QStringLiteral("One"));
        form.keepAs(QStringLiteral("Two"));
        form.entry(QStringLiteral("One"), form.removal())->trigger();
        QCOMPARE(form.settings.scopeSets().size(), 1);
        QCOMPARE(form.settings.scopeSets().constFirst().name, QStringLiteral("Two"));
    }

    void nothingIsKeptUnderNoNameOrWithoutScopes() {
        const Form form;
        form.keepAs(QStringLiteral("  "));
        QVERIFY(form.settings.scopeSets().isEmpty());
        form.scopes->clear();
        QVERIFY(!form.entry(QStringLiteral("Save these scopes…"), form.menu())->isEnabled());
    }
};

QTEST_MAIN(TestScopeSets)
#include "test_scopesets.moc"
