// SPDX-License-Identifier: MIT
#include "pseudotranslator.h"
#include "translation.h"

#include <QTest>

using namespace patdesk;

class TestPseudoTranslator : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aTextIsAccentedLongerAndInBrackets() {
        const QString text = PseudoTranslator::pseudo(QStringLiteral("Save plan"));
        QCOMPARE(text, QStringLiteral("⟦Šåvé ṕļåñ ····⟧"));
        QVERIFY(PseudoTranslator::isPseudo(text));
        QVERIFY(!PseudoTranslator::isPseudo(QStringLiteral("Save plan")));
        QVERIFY(!PseudoTranslator::isPseudo(QStringLiteral("Šåvé")));
    }

    void whatAProgramReadsInItStays_data() {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("pseudo");
        QTest::newRow("argument") << QStringLiteral("%1 and %L2") << QStringLiteral("⟦%1 åñđ %L2 ····⟧");
        QTest::newRow("count") << QStringLiteral("%n, %Ln") << QStringLiteral("⟦%n, %Ln ···⟧");
        QTest::newRow("two digits") << QStringLiteral("%10 %1") << QStringLiteral("⟦%10 %1 ··⟧");
        QTest::newRow("percent") << QStringLiteral("95 % of") << QStringLiteral("⟦95 % öf ···⟧");
        QTest::newRow("mnemonic") << QStringLiteral("&Save") << QStringLiteral("⟦&Såvé ··⟧");
        QTest::newRow("ampersand") << QStringLiteral("a && b") << QStringLiteral("⟦å && b ··⟧");
        QTest::newRow("lines") << QStringLiteral("one\ntwo") << QStringLiteral("⟦öñé\nţwö ···⟧");
    }

    void whatAProgramReadsInItStays() {
        QFETCH(const QString, english);
        QTEST(PseudoTranslator::pseudo(english), "pseudo");
    }

    void spaceAtItsEndsStaysOutside() {
        QCOMPARE(PseudoTranslator::pseudo(QStringLiteral(" days ")), QStringLiteral(" ⟦đåýš ··⟧ "));
        QCOMPARE(PseudoTranslator::pseudo(QStringLiteral("  ")), QStringLiteral("  "));
        QCOMPARE(PseudoTranslator::pseudo({}), QString());
    }

    void countedWordsHaveTheirEnglishForm() {
        const Translation pseudo(QStringLiteral("pseudo"));
        const QString one = QCoreApplication::translate("patdesk", "%n token(s)", nullptr, 1);
        const QString two = QCoreApplication::translate("patdesk", "%n token(s)", nullptr, 2);
        QVERIFY2(one.startsWith(QStringLiteral("⟦1 ţöķéñ ")), qPrintable(one));
        QVERIFY2(two.startsWith(QStringLiteral("⟦2 ţöķéñš ")), qPrintable(two));
    }

    void theDirectionIsAsAsked() {
        const auto direction = [] {
            return QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION");
        };
        {
            const Translation usual(QStringLiteral("pseudo"));
            QCOMPARE(direction(), QStringLiteral("LTR"));
        }
        const Translation mirrored(QStringLiteral("pseudo-rtl"));
        QCOMPARE(direction(), QStringLiteral("RTL"));
    }
};

QTEST_GUILESS_MAIN(TestPseudoTranslator)
#include "test_pseudotranslator.moc"
