// SPDX-License-Identifier: MIT
// How a tenant stands and what has changed in it, in the real window. What it should be is counted from the
// JSON that the tenant answers, without the program's own reading of it.
#include "barpicture.h"
#include "changestree.h"
#include "dialogrules.h"
#include "evidencestore.h"
#include "figurebutton.h"
#include "files.h"
#include "nameless.h"
#include "overviewwindow.h"
#include "plandesk.h"
#include "snapshotlog.h"
#include "tokenchanges.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

using namespace patdesk;
using namespace patdesk::test;

namespace {

using Holds = bool (*)(const QJsonValue& token, const QDateTime& now);

QDateTime dateIn(const QJsonValue& token, const char* field) {
    return QDateTime::fromString(token[QLatin1String(field)].toString(), Qt::ISODateWithMs);
}

bool hasScope(const QJsonValue& token, const char* scope) {
    return token[QLatin1String("scope")].toArray().contains(QLatin1String(scope));
}

struct OverviewDesk : PlanDesk {
    OverviewDesk() : PlanDesk([](DemoTenant::Options& options) { options.tokens = 150; }) {}

    /// A tenant that is remembered, unlike a demo tenant.
    void setReal() {
        acme.origin = TenantOrigin::Environment;
        tenants.addForSession(acme, demo.tenant.clientSecret());
    }

    bool open() {
        window->openTenant(acme.id);
        return QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 20'000) && show();
    }

    bool show() {
        activate(*window);
        QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return overview() && overview()->isActiveWindow(); });
    }

    OverviewWindow* overview() const { return shown<OverviewWindow>(); }

    QWidget& theWindow() const { return *window->findChild<OverviewWindow*>(); }

    ChangesTree& tree() const { return *byName<ChangesTree>(theWindow(), "Changes"); }

    QComboBox& since() const { return *byName<QComboBox>(theWindow(), "Changes since"); }

    /// Null where no button has that caption, or no figure.
    FigureButton* figure(const char* caption) const {
        for (FigureButton* const button : theWindow().findChildren<FigureButton*>()) {
            if (button->accessibleName().startsWith(QLatin1String(caption) + QLatin1String(": ")))
                return button;
        }
        return nullptr;
    }

    QJsonArray listed() const {
        return demo.administrator.send("GET", tokensPath(ApiGeneration::V1)).json().toArray();
    }

    int counted(Holds holds) const {
        const QDateTime now = utcDateTime(demo.clock.now());
        int count = 0;
        for (const QJsonValue token : listed())
            count += holds(token, now) ? 1 : 0;
        return count;
    }

    /// "Deleted: 1" or "Nightly" in the tree.
    QTreeWidgetItem* line(const QString& text) const {
        return tree()
            .findItems(text, Qt::MatchFixedString | Qt::MatchCaseSensitive | Qt::MatchRecursive)
            .value(0);
    }

    QString notes() const { return notesOf(theWindow()); }

    QString search() const { return find<QLineEdit>("Search tokens")->text(); }

    /// The list as a snapshot has it.
    SnapshotRows rows() const {
        SnapshotRows rows;
        for (const QJsonValue token : listed()) {
            const auto text = [&token](const char* field) {
                return token[QLatin1String(field)].toString().toUtf8();
            };
            const auto date = [&token](const char* field) {
                return token[QLatin1String(field)].isNull() ? Moment::noneMs
                                                            : dateIn(token, field).toMSecsSinceEpoch();
            };
            SnapshotRow row;
            row.id = text("id");
            row.name = text("name");
            row.ownerId = token[QLatin1String("owner")][QLatin1String("id")].toString().toUtf8();
            row.ownerName = token[QLatin1String("owner")][QLatin1String("name")].toString().toUtf8();
            for (const QJsonValue scope : token[QLatin1String("scope")].toArray())
                row.scopes += (row.scopes.isEmpty() ? "" : " ") + scope.toString().toUtf8();
            row.createdMs = date("created");
            row.lastUsedMs = date("lastUsed");
            row.expiresMs = date("expirationDate");
            row.managed = token[QLatin1String("managed")].toBool();
            rows.push_back(row);
        }
        putInOrder(rows);
        return rows;
    }

    QString snapshotsPath() const {
        return EvidenceStore(folder.filePath(QStringLiteral("data")), acme.baseUrl).snapshotsPath();
    }

    /// As an earlier start has left it.
    void remember(std::chrono::days ago, SnapshotRows rows) const {
        putInOrder(rows);
        QDir().mkpath(QFileInfo(snapshotsPath()).path());
        SnapshotLog log(snapshotsPath());
        QVERIFY(log.open().ok());
        QVERIFY(log.append(demo.clock.now() - ago, rows).ok());
    }
};

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theFiguresAreThoseOfTheTenantsAnswer() {
        OverviewDesk desk;
        QVERIFY(desk.open());
        const QList<std::pair<const char*, Holds>> expected{
            {"Tokens", [](const QJsonValue&, const QDateTime&) { return true; }},
            {"Stale (unused for 90 days)",
             [](const QJsonValue& token, const QDateTime& now) {
                 const QDateTime used = dateIn(token, "lastUsed");
                 const QDateTime created = dateIn(token, "created");
                 return (used.isValid() ? std::max(used, created) : created) < now.addDays(-91);
             }},
            {"May do everything",
             [](const QJsonValue& token, const QDateTime&) { return hasScope(token, "sp:scopes:all"); }},
            {"Expire within 14 days",
             [](const QJsonValue& token, const QDateTime& now) {
                 const QDateTime ends = dateIn(token, "expirationDate");
                 return ends.isValid() && ends > now && ends < now.addDays(14);
             }},
            {"Never expire", [](const QJsonValue& token, const QDateTime&) {
                 return token[QLatin1String("expirationDate")].isNull();
             }}};
        for (const auto& [caption, holds] : expected) {
            QVERIFY2(desk.figure(caption), caption);
            QCOMPARE(desk.figure(caption)->figure(), QString::number(desk.counted(holds)));
            QVERIFY2(desk.figure(caption)->isEnabled(), caption);
        }
        QCOMPARE(desk.window->findChildren<OverviewWindow*>().size(), 1);
    }

    void whatOnlyAVerdictTellsIsADashUntilTokensWereJudged() {
        OverviewDesk desk;
        QVERIFY(desk.open());
        for (const char* const caption : {"Owner gone", "Safe to delete"}) {
            QCOMPARE(desk.figure(caption)->figure(), QStringLiteral("–"));
            QVERIFY(!desk.figure(caption)->isEnabled());
            QVERIFY(!desk.figure(caption)->toolTip().isEmpty());
        }
        QVERIFY(desk.notes().contains(QLatin1String("Judge tokens")));
        QVERIFY(byName<BarPicture>(desk.theWindow(), "Owners"));
        desk.find<QPushButton>("Judge tokens")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.model().hasVerdicts() && !desk.find<QPushButton>("Cancel judging"),
                                 60'000);
        QTRY_COMPARE(desk.figure("Safe to delete")->figure(),
                     QString::number(desk.lifecycle.verdicts().counts().safe));
        QVERIFY(desk.figure("Owner gone")->figure().toInt() > 0);
        QVERIFY(desk.figure("Owner gone")->isEnabled());
        QVERIFY(!desk.notes().contains(QLatin1String("Judge tokens")));
        QVERIFY(byName<BarPicture>(desk.theWindow(), "Verdict"));
        const int safe = desk.figure("Safe to delete")->figure().toInt();
        desk.figure("Safe to delete")->click();
        QCOMPARE(desk.search(), QStringLiteral("verdict:safe"));
        QCOMPARE(desk.model().rowCount(), safe);
    }

    void eachFigureLeadsToTheTokensThatItCounts() {
        OverviewDesk desk;
        QVERIFY(desk.open());
        for (const char* const caption : {"Never expire", "May do everything", "Stale (unused for 90 days)",
                                          "Expire within 14 days", "Tokens"}) {
            // Whatever was chosen before.
            desk.find<QListWidget>("Filters")->setCurrentRow(static_cast<int>(TokenFilter::Managed));
            const int count = desk.figure(caption)->figure().toInt();
            desk.figure(caption)->click();
            QVERIFY(!desk.overview());
            QCOMPARE(desk.model().rowCount(), count);
            QTRY_COMPARE(QApplication::activeWindow(), desk.window.get());
            QVERIFY(desk.show());
        }
        QCOMPARE(desk.search(), QString());
    }

    void aBarLeadsToItsTokens() {
        OverviewDesk desk;
        QVERIFY(desk.open());
        auto* const expires = byName<BarPicture>(desk.theWindow(), "Expires");
        QVERIFY(expires && expires->isVisible());
        const auto& buckets = expires->distribution().buckets;
        const auto never = std::find(buckets.begin(), buckets.end(), Bucket(DateWord::Never));
        QVERIFY(never != buckets.end());
        const int place = int(never - buckets.begin());
        const int count = desk.counted([](const QJsonValue& token, const QDateTime&) {
            return token[QLatin1String("expirationDate")].isNull();
        });
        QCOMPARE(expires->textAt({place, 0}), QStringLiteral("Expires never: %1").arg(count));
        expires->setFocus();
        expires->setCurrent(place);
        QTest::keyClick(expires, Qt::Key_Return);
        QVERIFY(!desk.overview());
        QCOMPARE(desk.search(), QStringLiteral("expires:never"));
        QCOMPARE(desk.model().rowCount(), count);
    }

    void whatHasChangedSinceTheLastSnapshotIsListed() {
        OverviewDesk desk;
        desk.setReal();
        SnapshotRows before = desk.rows();
        QVERIFY(before.size() > 40);
        const std::int64_t now = desk.demo.clock.now().time_since_epoch().count();
        const std::int64_t day = 86'400'000;
        const SnapshotRow fresh = before[0];
        before[1].scopes = "idn:gone:read";
        before[2].expiresMs = now + 77 * day;
        before[3].ownerId = "somebody";
        before[3].ownerName = "Ada Before";
        before[4].name = "Its name before";
        std::size_t used = 5;
        while (before[used].lastUsedMs < now - 20 * day)
            ++used;
        before[used].lastUsedMs = now - 200 * day;
        before[used].createdMs = now - 300 * day;
        SnapshotRow gone = before[1];
        gone.id = "00000000000000000000000000000000";
        gone.name = "Gone <b>one</b>";
        gone.lastUsedMs = Moment::noneMs;
        before.erase(before.begin());
        before.push_back(gone);
        desk.remember(std::chrono::days(3), before);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.tree().isVisible());
        for (const char* const title :
             {"New tokens: 1", "Deleted: 1", "Changed scopes: 1", "Changed expiry: 1", "Changed owner: 1",
              "Renamed: 1", "Used again after they were stale: 1"})
            QVERIFY2(desk.line(QLatin1String(title)), title);
        QCOMPARE(desk.tree().topLevelItemCount(), 7);
        QVERIFY(desk.since().currentText().startsWith(QLatin1String("the last snapshot, ")));
        const auto child = [&desk](const char* title) { return desk.line(QLatin1String(title))->child(0); };
        QCOMPARE(child("New tokens: 1")->text(0), QString::fromUtf8(fresh.name));
        QCOMPARE(child("Deleted: 1")->text(0), QStringLiteral("Gone <b>one</b>"));
        QCOMPARE(child("Deleted: 1")->text(2), QStringLiteral("never used"));
        QVERIFY(child("Changed scopes: 1")->text(2).contains(QLatin1String("dropped: idn:gone:read")));
        QVERIFY(child("Changed owner: 1")->text(2).startsWith(QStringLiteral("Ada Before → ")));
        QCOMPARE(child("Renamed: 1")->text(2), QStringLiteral("before: Its name before"));
        // What is gone has no row to show.
        desk.tree().setCurrentItem(child("Deleted: 1"));
        QVERIFY(!byName<QPushButton>(desk.theWindow(), "Show in table")->isEnabled());
        desk.tree().setFocus();
        QTest::keyClick(&desk.tree(), Qt::Key_Return);
        QVERIFY(desk.overview());
        desk.tree().setCurrentItem(child("New tokens: 1"));
        QVERIFY(byName<QPushButton>(desk.theWindow(), "Show in table")->isEnabled());
        QTest::keyClick(&desk.tree(), Qt::Key_Return);
        QVERIFY(!desk.overview());
        QCOMPARE(desk.search(), QStringLiteral("id:") + QString::fromLatin1(fresh.id));
        QCOMPARE(desk.model().rowCount(), 1);
    }

    void ofManyTheFirstTenAreNamedAndAllAreShownInTheTable() {
        OverviewDesk desk;
        desk.setReal();
        SnapshotRows before = desk.rows();
        before.resize(before.size() - 30);
        desk.remember(std::chrono::days(3), before);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.line(QStringLiteral("New tokens: 30")));
        QTreeWidgetItem* const group = desk.line(QStringLiteral("New tokens: 30"));
        QCOMPARE(group->childCount(), 11);
        QCOMPARE(group->child(10)->text(0), QStringLiteral("and 20 more"));
        desk.tree().setCurrentItem(group);
        press(desk.theWindow(), "Show in table");
        QVERIFY(!desk.overview());
        QCOMPARE(desk.model().rowCount(), 30);
    }

    void anotherSnapshotIsChosen() {
        OverviewDesk desk;
        desk.setReal();
        const SnapshotRows now = desk.rows();
        SnapshotRows before = now;
        before.erase(before.begin(), before.begin() + 3);
        desk.remember(std::chrono::days(40), before);
        before.assign(now.begin() + 2, now.end());
        desk.remember(std::chrono::days(9), before);
        before.assign(now.begin() + 1, now.end());
        desk.remember(std::chrono::days(2), before);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.line(QStringLiteral("New tokens: 1")));
        QComboBox& since = desk.since();
        QCOMPARE(since.count(), 3 + 3);
        const auto choose = [&since](int index) {
            since.setCurrentIndex(index);
            Q_EMIT since.activated(index);
        };
        QVERIFY(since.itemText(1).startsWith(QLatin1String("a week ago, ")));
        choose(1);
        QTRY_VERIFY(desk.line(QStringLiteral("New tokens: 2")));
        QVERIFY(since.itemText(2).startsWith(QLatin1String("a month ago, ")));
        choose(2);
        QTRY_VERIFY(desk.line(QStringLiteral("New tokens: 3")));
        choose(3); // the newest of the dates
        QTRY_VERIFY(desk.line(QStringLiteral("New tokens: 1")));
        // What was chosen stays when the list is loaded again.
        choose(2);
        QTRY_VERIFY(desk.line(QStringLiteral("New tokens: 3")));
        QSignalSpy loaded(&desk.tokens, &TokenService::stateChanged);
        desk.tokens.refresh();
        QTRY_VERIFY(!loaded.isEmpty() && desk.tokens.state() == LoadState::Ready);
        QTRY_COMPARE(since.currentIndex(), 2);
        QVERIFY(desk.line(QStringLiteral("New tokens: 3")));
    }

    void theFirstSnapshotSaysWhenThereIsAnother() {
        OverviewDesk desk;
        desk.setReal();
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.notes().contains(QLatin1String("This is the first snapshot of this tenant.")));
        QVERIFY(desk.notes().contains(QLatin1String("Nothing has changed since")));
        QVERIFY(!desk.tree().isVisible());
    }

    void snapshotsThatCannotBeReadAreSaid() {
        OverviewDesk desk;
        desk.setReal();
        desk.remember(std::chrono::days(3), desk.rows());
        QFile file(desk.snapshotsPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        content.replace(content.indexOf(" whole ") + 15, 6, "AAAAAA");
        file.seek(0);
        file.write(content);
        file.close();
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.notes().contains(QLatin1String("This snapshot cannot be read.")));
    }

    void ofTheDemoTenantTheChangesSinceItWasOpenedAreListed() {
        OverviewDesk desk;
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.notes().contains(QLatin1String("Patdesk keeps no snapshots of the demo tenant")));
        QVERIFY(!QFile::exists(desk.snapshotsPath()));
        const TokenId made = desk.make(QStringLiteral("Made meanwhile"));
        desk.demo.administrator.send("DELETE", tokensPath(ApiGeneration::V1, desk.others(1).constFirst()));
        desk.tokens.refresh();
        QTRY_VERIFY(desk.line(QStringLiteral("Made meanwhile")));
        QVERIFY(desk.line(QStringLiteral("New tokens: 1")));
        QVERIFY(desk.line(QStringLiteral("Deleted: 1")));
        QCOMPARE(desk.figure("Tokens")->figure(), QString::number(desk.listed().size()));
        QVERIFY(!QFile::exists(desk.snapshotsPath()));
    }

    void itIsCopiedAsMarkdownWithEscapedNames() {
        OverviewDesk desk;
        desk.setReal();
        SnapshotRows before = desk.rows();
        SnapshotRow gone = before[1];
        gone.id = "00000000000000000000000000000000";
        gone.name = "# Gone <b>|one|</b>\n- [x](https://evil.example)";
        before.push_back(gone);
        desk.remember(std::chrono::days(3), before);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.line(QStringLiteral("Deleted: 1")));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&desk.tree(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("# Acme: overview\n")));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("| Tokens | %1 |").arg(desk.listed().size())));
        QVERIFY(text.contains(QStringLiteral("| Owner gone | – |")));
        QVERIFY(text.contains(
            QLatin1String("\n**Deleted: 1**\n\n- \\# Gone \\<b\\>\\|one\\|\\</b\\> - \\[x\\]")));
        QVERIFY(desk.notes().contains(QLatin1String("Copied as Markdown.")));
        press(desk.theWindow(), "Save as");
        const QString path = desk.folder.filePath(QStringLiteral("overview.md"));
        QTRY_VERIFY(desk.theWindow().findChild<QFileDialog*>());
        QVERIFY(PlanDesk::answerFileDialog(desk.theWindow(), path));
        QTRY_COMPARE(contentOf(path), text.toUtf8());
    }

    void itShowsNothingBeforeTheListHasArrivedAndFollowsTheTenant() {
        OverviewDesk desk;
        desk.setProduction(true);
        desk.window->openTenant(desk.acme.id);
        QVERIFY(desk.show());
        if (!desk.tokens.refreshedAt())
            QCOMPARE(desk.figure("Tokens")->figure(), QStringLiteral("–"));
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        QTRY_COMPARE(desk.figure("Tokens")->figure(), QString::number(desk.listed().size()));
        const auto words = [&desk] {
            QString all;
            for (const QLabel* const label : desk.theWindow().findChildren<QLabel*>())
                all += label->isVisible() ? label->text() + u'\n' : QString();
            return all;
        };
        QVERIFY(words().contains(QLatin1String("Production tenant: Acme")));
        desk.window->openTenant(desk.member.id);
        QTRY_VERIFY(desk.tokens.state() == LoadState::Ready && words().contains(QLatin1String("Member")));
        QVERIFY(!words().contains(QLatin1String("Production")));
        QVERIFY(!words().contains(QLatin1String("Acme")));
        QTRY_VERIFY(desk.notes().contains(QLatin1String("This is a part of it.")));
        QTRY_COMPARE(desk.figure("Tokens")->figure(), QString::number(desk.model().totalCount()));
        desk.window->openTenant(desk.gone.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Failed);
        QTRY_VERIFY(words().contains(QLatin1String("The list could not be loaded.")));
        QCOMPARE(desk.figure("Tokens")->figure(), QStringLiteral("–"));
    }

    void aLockedWindowHidesItAndKeepsNothingInIt() {
        OverviewDesk desk;
        QVERIFY(desk.open());
        desk.demo.administrator.send("DELETE", tokensPath(ApiGeneration::V1, desk.others(1).constFirst()));
        desk.tokens.refresh();
        QTRY_VERIFY(desk.line(QStringLiteral("Deleted: 1")));
        QTest::keyClick(desk.overview(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(desk.window->isLocked() && !desk.overview());
        QTRY_COMPARE(desk.tree().topLevelItemCount(), 0);
        QTRY_COMPARE(desk.figure("Tokens")->figure(), QStringLiteral("–"));
        for (const BarPicture* const picture : desk.theWindow().findChildren<BarPicture*>())
            QCOMPARE(picture->rows(), 0);
        QTest::keyClick(desk.window.get(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(!desk.overview());
        byName<QPushButton>(*desk.window, "Unlock")->click();
        QTRY_VERIFY(desk.overview());
        QTRY_COMPARE(desk.figure("Tokens")->figure(), QString::number(desk.listed().size()));
    }

    void everyControlHasANameAndAllOfItFitsTheSmallestScreen() {
        OverviewDesk desk;
        desk.setReal();
        SnapshotRows before = desk.rows();
        for (SnapshotRow& row : before) {
            row.name = QByteArray("A very long name that goes on and on ").repeated(8) + row.name;
            row.ownerName = QByteArray("Wolfeschlegelsteinhausenbergerdorff").repeated(4);
        }
        desk.remember(std::chrono::days(3), before);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.tree().isVisible());
        const QStringList found = nameless(QAccessible::queryAccessibleInterface(desk.overview()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        for (const QSize size : {QSize(1280, 800), QSize(800, 500), smallestScreen}) {
            desk.overview()->resize(size);
            QTRY_COMPARE(desk.overview()->size(), size);
            QTRY_COMPARE(clipped(*desk.overview()), QStringList());
            for (const FigureButton* const button : desk.overview()->findChildren<FigureButton*>())
                QTRY_VERIFY2(button->parentWidget()->rect().contains(button->geometry()),
                             qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TestOverview)
#include "test_overview.moc"
