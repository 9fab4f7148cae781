// SPDX-License-Identifier: MIT
#include "byname.h"
#include "scope.h"
#include "scopepicker.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

QString aKnownScope() {
    return QStringLiteral("das:applications:read");
}

QListWidgetItem* itemOf(const QListWidget& list, const QString& scope) {
    return list.findItems(scope, Qt::MatchExactly).value(0);
}

int visibleRows(const QListWidget& list) {
    int rows = 0;
    for (int row = 0; row < list.count(); ++row)
        rows += list.item(row)->isHidden() ? 0 : 1;
    return rows;
}

} // namespace

class TestScopePicker : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_picker = std::make_unique<ScopePicker>();
        m_entry = byName<QPlainTextEdit>(*m_picker, "Scopes");
        m_search = byName<QLineEdit>(*m_picker, "Search known scopes");
        m_list = byName<QListWidget>(*m_picker, "Known scopes");
        QVERIFY(m_entry && m_search && m_list);
        m_picker->show();
        m_picker->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_picker.get()));
    }

    void whatIsTypedIsChosen() {
        QSignalSpy changed(m_picker.get(), &ScopePicker::changed);
        m_entry->setFocus();
        QTest::keyClicks(m_entry, QStringLiteral("my:own, sp:scopes:default"));
        QCOMPARE(m_picker->scopes(), (QStringList{QStringLiteral("my:own"), scopeDefault}));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(itemOf(*m_list, scopeDefault)->checkState(), Qt::Checked);
        QVERIFY(m_picker->remark().contains(QStringLiteral("my:own")));
    }

    void anEmptyClipboardPastesNothing() {
        m_picker->setScopes({aKnownScope()});
        QGuiApplication::clipboard()->clear();
        m_entry->setFocus();
        QTest::keySequence(m_entry, QKeySequence::Paste);
        QCOMPARE(m_picker->scopes(), QStringList{aKnownScope()});
        QGuiApplication::clipboard()->setText(QStringLiteral("my:own"));
        QTest::keySequence(m_entry, QKeySequence::SelectAll);
        QTest::keySequence(m_entry, QKeySequence::Paste);
        QCOMPARE(m_picker->scopes(), QStringList{QStringLiteral("my:own")});
    }

    void aTickIsWrittenIntoTheText() {
        m_picker->setScopes({QStringLiteral("my:own")});
        itemOf(*m_list, aKnownScope())->setCheckState(Qt::Checked);
        QCOMPARE(m_picker->scopes(), (QStringList{QStringLiteral("my:own"), aKnownScope()}));
        itemOf(*m_list, aKnownScope())->setCheckState(Qt::Unchecked);
        QCOMPARE(m_picker->scopes(), QStringList{QStringLiteral("my:own")});
    }

    void allIsThereToBeChosenAndWarnsThatTheOthersAreMoot() {
        m_picker->setScopes({scopeAll, aKnownScope()});
        QCOMPARE(itemOf(*m_list, scopeAll)->checkState(), Qt::Checked);
        QVERIFY(m_picker->remark().contains(QStringLiteral("add nothing")));
        m_picker->setScopes({aKnownScope()});
        QVERIFY(m_picker->remark().isEmpty());
    }

    void aScopeIsFoundByNameAndByTheCallThatItOpens() {
        m_search->setText(aKnownScope());
        QCOMPARE(visibleRows(*m_list), 1);
        m_search->setText(QStringLiteral("get /das/v1/owners/applications"));
        QVERIFY(visibleRows(*m_list) >= 1);
        QVERIFY(m_list->currentItem()->text().startsWith(QStringLiteral("das:owners")));
        m_search->setText(QStringLiteral("no such scope"));
        QCOMPARE(visibleRows(*m_list), 0);
    }

    void withTheKeyboardAlone() {
        m_search->setFocus();
        QTest::keyClicks(m_search, QStringLiteral("das:applications"));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(m_picker->scopes(), QStringList{QStringLiteral("das:applications:manage")});
        QTest::keyClick(m_search, Qt::Key_Down);
        QVERIFY(m_list->hasFocus());
        QTest::keyClick(m_list, Qt::Key_Down);
        QTest::keyClick(m_list, Qt::Key_Space);
        QCOMPARE(m_picker->scopes(), (QStringList{QStringLiteral("das:applications:manage"), aKnownScope()}));
    }

    void theCurrentScopeSaysWhatItOpens() {
        m_list->setCurrentItem(itemOf(*m_list, aKnownScope()));
        QVERIFY(m_list->accessibleDescription().contains(QStringLiteral("GET /das/v1/applications")));
        QVERIFY(itemOf(*m_list, aKnownScope())
                    ->toolTip()
                    .contains(QStringLiteral("GET /das/v1/applications/{id}")));
    }

private:
    std::unique_ptr<ScopePicker> m_picker;
    QPlainTextEdit* m_entry = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
};

QTEST_MAIN(TestScopePicker)
#include "test_scopepicker.moc"
