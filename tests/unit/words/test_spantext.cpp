// SPDX-License-Identifier: MIT
#include "spantext.h"

#include <QTest>

using namespace patdesk;

class TestSpanText : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aTypedSpanIsUnderstood_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("hours") << "12 h" << 43'200;
        QTest::newRow("in words") << "2 hours" << 7'200;
        QTest::newRow("without a space") << "90min" << 5'400;
        QTest::newRow("two units") << "1 h 30 min" << 5'400;
        QTest::newRow("three units") << "1h2m3s" << 3'723;
        QTest::newRow("capitals and spaces") << "  12  H " << 43'200;
        QTest::newRow("no unit") << "45" << 2'700;
        QTest::newRow("nothing") << "" << -1;
        QTest::newRow("half typed") << "12 ho" << -1;
        QTest::newRow("another unit") << "3 days" << -1;
        QTest::newRow("two numbers") << "1 30" << -1;
        QTest::newRow("negative") << "-1 h" << -1;
        QTest::newRow("fraction") << "1.5 h" << -1;
        QTest::newRow("a date") << "2026-11-24" << -1;
    }

    void aTypedSpanIsUnderstood() {
        QFETCH(const QString, text);
        QFETCH(const int, seconds);
        const auto span = spanFrom(text, std::chrono::minutes(1));
        QCOMPARE(span ? static_cast<int>(span->count()) : -1, seconds);
    }

    void whatIsShownCanBeTyped() {
        for (int seconds = 0; seconds <= 43'200; seconds += 137) {
            const std::chrono::seconds span(seconds);
            QCOMPARE(spanFrom(spanText(span), std::chrono::hours(1)), std::optional(span));
        }
    }
};

QTEST_MAIN(TestSpanText)
#include "test_spantext.moc"
