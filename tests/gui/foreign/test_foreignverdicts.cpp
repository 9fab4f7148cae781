// SPDX-License-Identifier: MIT
// What a user reads of tokens that were judged by a tenant that shares nothing with the program: no verdict
// is "safe" where something that could speak against it was not seen.
#include "evidenceanswers.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;
using namespace foreign;

class TestForeignVerdicts : public QObject {
    Q_OBJECT

    static QString card(const ForeignDesk& desk, const char* name) {
        const QList<QLabel*> labels = desk.window->findChildren<QLabel*>();
        for (const QLabel* const label : labels) {
            if (label->isVisible() && label->accessibleName() == QLatin1String(name) &&
                !label->accessibleDescription().isEmpty())
                return label->accessibleDescription();
        }
        return {};
    }

private Q_SLOTS:

    void nothingIsSafeWhereSomethingWasNotSeen_data() {
        QTest::addColumn<int>("row");
        for (qsizetype row = 0; row < evidenceAnswers().size(); ++row)
            QTest::newRow(evidenceAnswers()[row].name) << static_cast<int>(row);
    }

    void nothingIsSafeWhereSomethingWasNotSeen() {
        QFETCH(const int, row);
        const EvidenceAnswer& answer = evidenceAnswers()[row];
        ForeignDesk desk;
        desk.window->resize(1500, 900);
        answerWell(desk.tenant);
        answer.given(desk.tenant);
        desk.open();
        QCOMPARE(desk.names().size(), 3);
        QVERIFY(desk.click("Judge tokens"));
        QVERIFY(desk.waitFor(QStringLiteral("Filter: Safe to delete \\(\\d")));
        QVERIFY(QTest::qWaitFor([&desk] { return !desk.find<QPushButton>("Cancel judging"); }, 60'000));

        QCOMPARE(desk.cell(silent, QStringLiteral("Verdict")), QString::fromLatin1(answer.verdict));
        const bool isSafe = qstrcmp(answer.verdict, "Safe") == 0;
        QVERIFY2(desk.text().contains(QStringLiteral("Filter: Safe to delete (%1)").arg(isSafe ? 1 : 0)),
                 qPrintable(desk.text()));
        QVERIFY(desk.selectToken(silent));
        QTRY_VERIFY(card(desk, "Verdict")
                        .contains(isSafe ? QStringLiteral("Safe to delete") : QStringLiteral("Cannot tell")));
        const QString gaps = card(desk, "What is missing");
        QCOMPARE(gaps.isEmpty(), isSafe);
        const QRegularExpression pattern(QString::fromUtf8(answer.gap),
                                         QRegularExpression::DotMatchesEverythingOption);
        QVERIFY2(gaps.contains(pattern), qPrintable(gaps));
        // Each gap is a filter, too.
        QCOMPARE(desk.text().contains(QStringLiteral("Filter: Gap: ")), !isSafe);

        // Text of the service is text.
        QVERIFY(desk.selectToken(busy));
        QVERIFY(!desk.cell(busy, QStringLiteral("Verdict")).isEmpty());
        const QList<QLabel*> labels = desk.window->findChildren<QLabel*>();
        for (const QLabel* const label : labels)
            QVERIFY2(label->textFormat() != Qt::RichText &&
                         !(label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text())),
                     qPrintable(label->text()));
    }

    void whatWasSeenIsInUse() {
        ForeignDesk desk;
        desk.window->resize(1500, 900);
        answerWell(desk.tenant);
        desk.open();
        QVERIFY(desk.click("Judge tokens"));
        QVERIFY(desk.waitFor(QStringLiteral("Filter: In use \\(2\\)")));
        QCOMPARE(desk.cell(busy, QStringLiteral("Verdict")), QStringLiteral("In use"));
        QVERIFY(desk.selectToken(busy));
        QTRY_VERIFY(card(desk, "Past").contains(QStringLiteral("60 uses on 60 days, from <b>10.0.0.1</b>")));
        QVERIFY2(card(desk, "Reasons").contains(QStringLiteral("<b>10.0.0.1</b>")),
                 qPrintable(card(desk, "Reasons")));
    }
};

QTEST_MAIN(TestForeignVerdicts)
#include "test_foreignverdicts.moc"
