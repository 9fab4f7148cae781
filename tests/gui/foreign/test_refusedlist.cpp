// SPDX-License-Identifier: MIT
// What the window calls a list when the tenant refuses another one.
#include "foreignanswers.h"

#include <QComboBox>
#include <QTest>
#include <QToolButton>

using namespace patdesk;
using namespace patdesk::test;
using namespace foreign;

class TestRefusedList : public QObject {
    Q_OBJECT

    static QString scope(const ForeignDesk& desk) {
        return desk.find<QComboBox>("List scope")->currentText();
    }

    static bool choose(const ForeignDesk& desk, const QString& words) {
        const QList<QToolButton*> buttons = desk.find<QFrame>("Message")->findChildren<QToolButton*>();
        for (QToolButton* const button : buttons) {
            if (button->isVisible() && button->text() == words) {
                button->click();
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:

    void theBoxNamesWhatIsInTheTableAndTheBannerStaysUntilTheWholeListIsThere() {
        ForeignDesk desk;
        desk.tenant.setRights(Rights::ofAdministrator());
        desk.tenant.setTokens({mine("adas"), bos("bos")});
        desk.open();
        QCOMPARE(desk.names().size(), 2);
        QCOMPARE(scope(desk), QStringLiteral("Whole tenant"));

        // Nothing is listed any more: the old rows keep their name.
        desk.tenant.answer(Call::ListAll, refused(403, "Not from here."));
        desk.tenant.answer(Call::ListMine, refused(403));
        desk.refresh();
        QCOMPARE(desk.names().size(), 2);
        QCOMPARE(scope(desk), QStringLiteral("Whole tenant"));

        desk.tenant.answer(Call::ListMine, byTheRules());
        desk.refresh();
        QCOMPARE(desk.names(), QStringList{QStringLiteral("adas")});
        QCOMPARE(scope(desk), QStringLiteral("My tokens"));
        QVERIFY(
            desk.waitFor(QStringLiteral("Message: Only your own tokens: the tenant refused the whole list "
                                        "at .*Not from here")));

        // Once more in vain, and then not.
        const QString again = QStringLiteral("Try the whole tenant again");
        QVERIFY(choose(desk, again));
        QVERIFY(desk.settle());
        QCOMPARE(scope(desk), QStringLiteral("My tokens"));
        QVERIFY(desk.message().contains(QStringLiteral("Only your own tokens")));
        desk.tenant.answer(Call::ListAll, byTheRules());
        QVERIFY(choose(desk, again));
        QVERIFY(desk.settle());
        QCOMPARE(desk.names().size(), 2);
        QCOMPARE(scope(desk), QStringLiteral("Whole tenant"));
        QVERIFY(!desk.message().contains(QStringLiteral("Only your own tokens")));
    }
};

QTEST_MAIN(TestRefusedList)
#include "test_refusedlist.moc"
