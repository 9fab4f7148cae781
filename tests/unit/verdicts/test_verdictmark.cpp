// SPDX-License-Identifier: MIT
// What a verdict is in the table and in an export.
#include "ownerstatetext.h"
#include "tokenexport.h"
#include "verdictmark.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patdesk;

class TestVerdictMark : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void anOwnersStateHasOneNameInTheEvidenceAndInEveryExport() {
        Token token;
        token.id = TokenId(QStringLiteral("0123"));
        token.name = QStringLiteral("Nightly");
        ExportRules rules{*parseRfc3339("2026-11-26T13:00:00Z"), 90};
        for (const OwnerState state : {OwnerState::Unknown, OwnerState::Active, OwnerState::OnLeave,
                                       OwnerState::Left, OwnerState::Missing, OwnerState::None}) {
            const VerdictMark mark = markOf(Verdict(), state);
            QCOMPARE(ownerStateIn(mark.marks), filterOf(state));
            QCOMPARE(ownerStateName(ownerStateIn(mark.marks)), nameOf(state));
            auto judged = std::make_shared<VerdictMarks>();
            judged->insert("0123", mark);
            rules.judged = judged;
            const QByteArray word = QByteArray(nameOf(state).data());
            QVERIFY(exported({token}, ExportFormat::Csv, rules).endsWith(',' + word + "\r\n"));
            QVERIFY(exported({token}, ExportFormat::Markdown, rules).endsWith("| " + word + " |\n"));
            const QByteArray json = exported({token}, ExportFormat::Json, rules);
            QCOMPARE(QJsonDocument::fromJson(json).array()[0].toObject()[QLatin1String("ownerState")],
                     QJsonValue(nameOf(state)));
        }
    }

    void whatWasNeverAskedIsUnknown() {
        Token token;
        token.id = TokenId(QStringLiteral("0123"));
        ExportRules rules{*parseRfc3339("2026-11-26T13:00:00Z"), 90};
        QVERIFY(exported({token}, ExportFormat::Csv, rules).endsWith(",unknown\r\n"));
        rules.judged = std::make_shared<VerdictMarks>(); // others were
        QVERIFY(exported({token}, ExportFormat::Csv, rules).endsWith(",unknown\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestVerdictMark)
#include "test_verdictmark.moc"
