// SPDX-License-Identifier: MIT
// What the window says of several selected tokens.
#include "plandesk.h"
#include "tokenchanges.h"

#include <QLabel>
#include <QScrollArea>
#include <QStatusBar>

using namespace patdesk;
using namespace patdesk::test;

namespace {

QString status(const Desk& desk) {
    return byName<QLabel>(*desk.window->statusBar(), "Status")->text();
}

QString said(const Desk& desk, const char* name) {
    const auto* const label = desk.find<QLabel>(name);
    return label && label->isVisible() ? label->accessibleDescription() : QString();
}

} // namespace

class TestSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theStatusBarCountsItFromTwoOn() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        QVERIFY(!status(desk).contains(QLatin1String("selected")));
        desk.select(ids.first(1));
        QVERIFY(!status(desk).contains(QLatin1String("selected")));
        desk.select(ids);
        const QString words = QStringLiteral("3 of %1 selected").arg(desk.model().rowCount());
        QTRY_VERIFY2(status(desk).startsWith(words), qPrintable(status(desk)));
        desk.find<QTableView>("Tokens")->clearSelection();
        QTRY_VERIFY(!status(desk).contains(QLatin1String("selected")));
    }

    void theDetailsSumItUp() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.window->resize(1600, 900);
        QList<TokenId> chosen = ids;
        chosen += desk.others(2);
        desk.select(chosen);
        QTRY_COMPARE(said(desk, "Selected tokens"), QStringLiteral("5 tokens selected"));
        const QString owners = said(desk, "Owners of the selected tokens");
        QVERIFY2(owners.startsWith(desk.tokens.caller()->userName) || owners.contains(QLatin1String(": 3")),
                 qPrintable(owners));
        QCOMPARE(said(desk, "Yours of the selected tokens"), QStringLiteral("3"));
        QCOMPARE(said(desk, "Managed of the selected tokens"), QStringLiteral("0"));
        QVERIFY(said(desk, "Last used of the selected tokens").contains(QLatin1String("never: ")));
        desk.select(ids);
        QTRY_COMPARE(said(desk, "Scopes in common of the selected tokens"),
                     QStringLiteral("sp:scopes:default"));
        desk.select(ids.first(1));
        QTRY_VERIFY(said(desk, "Selected tokens").isEmpty());
        QCOMPARE(said(desk, "Name of the token"), QStringLiteral("Made 1"));
        desk.find<QTableView>("Tokens")->clearSelection();
        QTRY_VERIFY(said(desk, "Name of the token").isEmpty());
    }

    void itSaysThatTheTokenInUseIsAmongThem() {
        PlanDesk desk;
        open(desk);
        desk.window->resize(1600, 900);
        desk.find<QTableView>("Tokens")->selectAll();
        QTRY_VERIFY(said(desk, "Yours of the selected tokens").contains(QLatin1String("signed in with")));
    }

    void whatIsPossibleHasAButton() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        desk.window->resize(1600, 900);
        desk.select(ids);
        QTRY_VERIFY(!said(desk, "Selected tokens").isEmpty());
        auto* const remove = desk.find<QToolButton>("Delete: the selected tokens");
        QVERIFY(remove && remove->isVisible());
        const auto* const rotate = desk.find<QToolButton>("Rotate: the selected tokens");
        QVERIFY(!rotate || !rotate->isVisible());
        remove->click();
        QTRY_VERIFY(desk.shown<PlanWindow>());
        QCOMPARE(desk.server.changes(), 0);
    }

    void itFollowsAChangeOfTheSelectedTokens() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.window->resize(1600, 900);
        desk.select(ids);
        QTRY_COMPARE(said(desk, "Selected tokens"), QStringLiteral("3 tokens selected"));
        desk.tokens.changes().remove(ids[0], {&desk.tokens, [](const Result<Done>&) {}});
        QTRY_COMPARE(said(desk, "Selected tokens"), QStringLiteral("2 tokens selected"));
    }
};

QTEST_MAIN(TestSelection)
#include "test_selection.moc"
