// SPDX-License-Identifier: MIT
#include "byname.h"
#include "notelabel.h"
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

    void namesAreFoundBeforeCalls() {
        m_search->setText(QStringLiteral("sources"));
        QVERIFY2(shown(0).startsWith(QLatin1String("idn:sources")), qPrintable(shown(0)));
        bool calls = false;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->isHidden())
                continue;
            const bool byName = m_list->item(row)->text().contains(QLatin1String("sources"));
            QVERIFY2(!calls || !byName, qPrintable(m_list->item(row)->text()));
            calls = calls || !byName;
        }
        QVERIFY(calls);
    }

    void theSelectedOnesStandOnTopAndAreCounted() {
        const QString last = m_list->item(m_list->count() - 1)->text();
        m_picker->setScopes({last, aKnownScope(), QStringLiteral("my:own")});
        QCOMPARE(shown(0), QStringLiteral("Selected (2)"));
        QCOMPARE(shown(1), aKnownScope());
        QCOMPARE(shown(2), last);
        QVERIFY(!m_list->item(0)->flags().testFlag(Qt::ItemIsSelectable));
        // What is ticked in the list stays where it is, so that the next click meets what was seen.
        const int row = m_list->row(itemOf(*m_list, last));
        m_list->item(row)->setCheckState(Qt::Unchecked);
        QCOMPARE(m_list->row(itemOf(*m_list, last)), row);
        QCOMPARE(shown(0), QStringLiteral("Selected (1)"));
        m_search->setText(QStringLiteral("x"));
        m_search->clear();
        QCOMPARE(shown(1), aKnownScope());
        QVERIFY(m_list->row(itemOf(*m_list, last)) > 2);
    }

    void aSlipOfThePenIsNoticed() {
        m_picker->setScopes({QStringLiteral("idn:sources:raed")});
        QVERIFY(m_picker->remark().contains(QStringLiteral("sent as entered: idn:sources:raed")));
        QVERIFY(m_picker->remark().contains(QStringLiteral("Did you mean idn:sources:read?")));
        m_picker->setScopes({QStringLiteral("my:own:kind:of:scope")});
        QVERIFY(!m_picker->remark().contains(QStringLiteral("Did you mean")));
        QCOMPARE(closestKnownScope(aKnownScope()), QString());
        QCOMPARE(closestKnownScope(QStringLiteral("sp:scope:all")), scopeAll);
    }

    void aDozenScopesAreSeenAndTheWholeLineOfWhatOneOpens() {
        m_picker->resize(420, m_picker->sizeHint().height());
        QVERIFY(m_list->viewport()->height() >= 12 * m_list->sizeHintForRow(m_list->count() - 1));
        const auto labels = m_picker->findChildren<NoteLabel*>();
        QCOMPARE(labels.size(), 1);
        m_list->setCurrentItem(itemOf(*m_list, aKnownScope()));
        QVERIFY(labels.first()->wordWrap());
        QCoreApplication::processEvents();
        QVERIFY(labels.first()->height() >= labels.first()->heightForWidth(labels.first()->width()));
    }

    void theCurrentScopeSaysWhatItOpens() {
        m_list->setCurrentItem(itemOf(*m_list, aKnownScope()));
        QVERIFY(m_list->accessibleDescription().contains(QStringLiteral("GET /das/v1/applications")));
        QVERIFY(itemOf(*m_list, aKnownScope())
                    ->toolTip()
                    .contains(QStringLiteral("GET /das/v1/applications/{id}")));
    }

private:
    /// The text of a row, of those that are seen.
    QString shown(int place) const {
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden() && place-- == 0)
                return m_list->item(row)->text();
        }
        return {};
    }

    std::unique_ptr<ScopePicker> m_picker;
    QPlainTextEdit* m_entry = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
};

QTEST_MAIN(TestScopePicker)
#include "test_scopepicker.moc"
