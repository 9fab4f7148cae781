// SPDX-License-Identifier: MIT
#include "lifetimefield.h"

#include <QLineEdit>
#include <QTest>

using namespace patdesk;

namespace {

struct Field : LifetimeField {
    explicit Field(int seconds = 43'200) {
        setValue(seconds);
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
        setFocus();
    }

    /// In the place of what is there.
    void type(const char* text) {
        selectAll();
        QTest::keyClicks(this, QString::fromUtf8(text));
    }
};

} // namespace

class TestLifetimeField : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itShowsHoursMinutesAndSeconds() {
        QCOMPARE(Field(43'200).text(), QStringLiteral("12 h"));
        QCOMPARE(Field(5'400).text(), QStringLiteral("1 h 30 min"));
        QCOMPARE(Field(45).text(), QStringLiteral("45 s"));
    }

    void itUnderstandsWhatItShowsAndMore() {
        Field field;
        field.type("30 min");
        QCOMPARE(field.lifetime(), std::chrono::minutes(30));
        field.type("2 hours");
        QCOMPARE(field.lifetime(), std::chrono::hours(2));
        field.clearFocus();
        QCOMPARE(field.text(), QStringLiteral("2 h"));
    }

    void aNumberAloneHasTheUnitOfWhatStoodThere() {
        Field field;
        field.type("8");
        QCOMPARE(field.lifetime(), std::chrono::hours(8));
        field.type("30 min");
        Q_EMIT field.editingFinished();
        field.type("600"); // which is an hour on its way
        QCOMPARE(field.lifetime(), std::chrono::minutes(600));
    }

    void whatCannotBeUnderstoodChangesNothing() {
        Field field;
        field.type("soon");
        QCOMPARE(field.lifetime(), std::chrono::hours(12));
        field.clearFocus();
        QCOMPARE(field.text(), QStringLiteral("12 h"));
    }

    void oneThatTheServiceRefusesCanBeTyped() {
        Field field;
        field.type("5 s");
        QCOMPARE(field.lifetime(), std::chrono::seconds(5));
        field.type("100 h");
        QCOMPARE(field.lifetime(), std::chrono::hours(100));
    }

    void theArrowsKeepToWhatTheServiceAllows() {
        Field field;
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.lifetime(), std::chrono::hours(12));
        QStringList steps;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(&field, Qt::Key_Down);
            steps.append(field.text());
        }
        QCOMPARE(steps.first(12).join(QLatin1Char(',')),
                 QStringLiteral("11 h,10 h,9 h,8 h,7 h,6 h,5 h,4 h,3 h,2 h,1 h,55 min"));
        QCOMPARE(steps.mid(20, 6).join(QLatin1Char(',')),
                 QStringLiteral("10 min,5 min,1 min,45 s,30 s,15 s"));
        QCOMPARE(steps.last(), QStringLiteral("15 s"));
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.lifetime(), std::chrono::hours(12));
    }
};

QTEST_MAIN(TestLifetimeField)
#include "test_lifetimefield.moc"
