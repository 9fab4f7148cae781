// SPDX-License-Identifier: MIT
#include "foreignanswers.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

using namespace patdesk;
using namespace patdesk::test;

namespace {

QList<ForeignAnswer> allAnswers() {
    return answersAboutRights() + answersWithOddities() + answersOnTheirWay() + answersNobodyAskedFor();
}

QRegularExpression pattern(const QString& text) {
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::MultilineOption);
}

/// "sign in 1, list all 2": what the server was asked for.
QString askedOf(const foreign::ForeignTenant& tenant) {
    using foreign::Call;
    QStringList calls;
    for (const Call call : {Call::SignIn, Call::Info, Call::ListAll, Call::ListMine, Call::ListOwner,
                            Call::Create, Call::Patch, Call::Delete, Call::BulkUpdate, Call::Other}) {
        if (const int count = tenant.count(call))
            calls.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(nameOf(call))).arg(count));
    }
    return calls.join(QLatin1String(", "));
}

/// The first thing that is not as the row states it, or nothing.
QString problemWith(const ForeignAnswer& answer, ForeignDesk& desk) {
    if (answer.hands && !answer.hands(desk))
        return QStringLiteral("the hands could not do it");
    if (!desk.settle())
        return QStringLiteral("this does not come to an end");
    for (const QString& words : answer.says) {
        if (!desk.waitFor(words))
            return QStringLiteral("it does not say “%1”").arg(words);
    }
    const QString text = desk.text();
    for (const QString& words : answer.neverSays) {
        if (text.contains(pattern(words)))
            return QStringLiteral("it says “%1”").arg(words);
    }
    if (answer.shows) {
        const QStringList names = desk.names();
        if (QSet<QString>(names.begin(), names.end()) !=
                QSet<QString>(answer.shows->begin(), answer.shows->end()) ||
            names.size() != answer.shows->size())
            return QStringLiteral("it shows other rows");
    }
    for (const auto& [call, times] : answer.sees) {
        if (desk.tenant.count(call) != times)
            return QStringLiteral("the server saw: ") + askedOf(desk.tenant);
    }
    return answer.complaint ? answer.complaint(desk) : QString();
}

QString cut(QString text, int most) {
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text.size() <= most ? text : text.left(most) + QStringLiteral("…");
}

} // namespace

/// What a service that is not ours sends, what the user then sees, and what the service saw. The table is
/// printed at the end.
class TestForeignAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void isShownAsStated_data() {
        QTest::addColumn<int>("row");
        const QList<ForeignAnswer> answers = allAnswers();
        for (int row = 0; row < answers.size(); ++row)
            QTest::newRow(answers.at(row).name) << row;
    }

    void isShownAsStated() {
        QFETCH(const int, row);
        const ForeignAnswer answer = allAnswers().at(row);
        ForeignDesk desk;
        answer.given(desk.tenant);
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.open();
        const QString problem = problemWith(answer, desk);
        m_lines.append({QString::fromUtf8(answer.name), desk.message(), desk.status(), desk.names(),
                        askedOf(desk.tenant)});
        QVERIFY2(problem.isEmpty(), qPrintable(problem + QLatin1Char('\n') + desk.text()));
    }

    void cleanupTestCase() {
        QTextStream out(stdout);
        out << "\nthe server sent | the user sees | rows | the server saw\n";
        for (const Line& line : std::as_const(m_lines)) {
            out << line.sent << " | " << cut(line.message.isEmpty() ? line.status : line.message, 240)
                << " | " << cut(line.names.join(QLatin1String(", ")), 60) << " | " << line.asked << '\n';
        }
        out << "foreign answers tried: " << m_lines.size() << '\n';
    }

private:
    struct Line {
        QString sent;
        QString message;
        QString status;
        QStringList names;
        QString asked;
    };

    QList<Line> m_lines;
};

QTEST_MAIN(TestForeignAnswers)
#include "test_foreignanswers.moc"
