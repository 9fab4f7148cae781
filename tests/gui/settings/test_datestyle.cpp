// SPDX-License-Identifier: MIT
// What is chosen in Settings holds at once, in every window that is open.
#include "calendarpicture.h"
#include "datestyle.h"
#include "datetext.h"
#include "expirycalendar.h"
#include "journalwindow.h"
#include "ownermessageswindow.h"
#include "plandesk.h"
#include "planlistdialog.h"
#include "settingsdialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// All that can be read in a window, tool tips and descriptions among it.
QStringList wordsIn(const QWidget& window) {
    QStringList words{window.windowTitle()};
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* const widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        words << widget->toolTip() << widget->accessibleDescription();
        if (const auto* const label = qobject_cast<const QLabel*>(widget))
            words << label->text();
        else if (const auto* const button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        else if (const auto* const text = qobject_cast<const QPlainTextEdit*>(widget))
            words << text->toPlainText();
        else if (const auto* const view = qobject_cast<const QAbstractItemView*>(widget)) {
            for (int row = 0; view->model() && row < std::min(view->model()->rowCount(), 50); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex cell = view->model()->index(row, column);
                    words << cell.data().toString() << cell.data(Qt::ToolTipRole).toString();
                }
            }
        }
    }
    return words;
}

/// Those in which a date stands as the system writes it (en_GB).
QStringList withSystemDate(const QWidget& window) {
    static const QRegularExpression date(QStringLiteral("\\b\\d{2}/\\d{2}/\\d{4}\\b"));
    return wordsIn(window).filter(date);
}

} // namespace

class TestDateStyle : public QObject {
    Q_OBJECT

    std::unique_ptr<PlanDesk> m_desk;

    SettingsDialog* openSettings() {
        byName<QAbstractButton>(*m_desk->window, "Settings")->click();
        return m_desk->shown<SettingsDialog>();
    }

    void choose(const char* name, int index) {
        SettingsDialog* const settings = openSettings();
        QVERIFY(settings);
        byName<QComboBox>(*settings, name)->setCurrentIndex(index);
        byName<QPushButton>(*settings, "Save")->click();
        byName<QPushButton>(*settings, "Close")->click();
        QTRY_VERIFY(!m_desk->shown<SettingsDialog>());
    }

    void openCalendar() {
        const QList<QAction*> actions = m_desk->window->findChildren<QAction*>();
        for (QAction* const action : actions) {
            if (action->text() == QStringLiteral("&Expiry calendar…"))
                return action->trigger();
        }
    }

    /// The tokens that the calendar has on a day; -1 where it does not have the day.
    int inCalendar(QDate day) const {
        const auto* const calendar = m_desk->shown<ExpiryCalendar>();
        QAccessibleInterface* const picture = QAccessible::queryAccessibleInterface(
            calendar ? calendar->findChild<CalendarPicture*>() : nullptr);
        QAccessibleTableInterface* const table = picture ? picture->tableInterface() : nullptr;
        for (int column = 0; table && column < table->columnCount(); ++column) {
            const QString words =
                table->cellAt(day.dayOfWeek() - 1, column)->text(QAccessible::Name).remove(longDayText(day));
            if (words.startsWith(QLatin1String(": ")))
                return words.mid(2).section(QLatin1Char(' '), 0, 0).toInt();
        }
        return -1;
    }

    QString status() const { return byName<QLabel>(*m_desk->window->statusBar(), "Status")->text(); }

private Q_SLOTS:

    void initTestCase() {
        qputenv("TZ", "Pacific/Auckland"); // where it is mostly another day than in UTC
        tzset();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }

    void init() {
        m_desk = std::make_unique<PlanDesk>();
        m_desk->window->openTenant(m_desk->acme.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
    }

    void cleanup() {
        m_desk.reset();
        setDateStyle({});
    }

    void everyOpenWindowFollows() {
        const QList<TokenId> chosen = m_desk->others(2);
        m_desk->select(chosen);
        PlanWindow* const plan = m_desk->plan(QStringLiteral("Suspend…"));
        QVERIFY(plan);
        byName<QPushButton>(*plan, "Apply")->click();
        QTRY_VERIFY(!m_desk->lifecycle.journal().journal().entries().isEmpty());
        m_desk->action("History", QStringLiteral("Plans…"))->trigger();
        m_desk->action("History", QStringLiteral("Journal…"))->trigger();
        m_desk->select({chosen.constFirst()});
        const QList<QWidget*> windows{m_desk->window.get(), plan, m_desk->shown<JournalWindow>(),
                                      m_desk->shown<PlanListDialog>()};
        for (const QWidget* const window : windows) {
            QVERIFY(window);
            QTRY_VERIFY2(!withSystemDate(*window).isEmpty(), "without a date it proves nothing");
        }
        setDateStyle({DateStyle::Zone::Utc, DateStyle::Form::Iso});
        for (const QWidget* const window : windows)
            QTRY_COMPARE(withSystemDate(*window), QStringList());
    }

    void aMessageToAnOwnerFollowsUnlessItWasEdited() {
        m_desk->select(m_desk->others(2));
        byName<QAbstractButton>(*m_desk->window, "Write to owner")->click();
        auto* const messages = m_desk->shown<OwnerMessagesWindow>();
        QVERIFY(messages);
        auto* const owners = byName<QAbstractItemView>(*messages, "Owners");
        owners->setCurrentIndex(owners->model()->index(1, 0));
        QVERIFY(!withSystemDate(*messages).isEmpty());
        setDateStyle({DateStyle::Zone::Local, DateStyle::Form::Iso});
        QCOMPARE(withSystemDate(*messages), QStringList());
        auto* const text = byName<QPlainTextEdit>(*messages, "Message");
        QVERIFY(text);
        text->setPlainText(QStringLiteral("My own words"));
        setDateStyle({});
        QCOMPARE(text->toPlainText(), QStringLiteral("My own words"));
    }

    void theSettingsHoldAtOnceAndAtTheNextStart() {
        QVERIFY(!status().contains(QStringLiteral("UTC")));
        choose("Time zone", 1);
        QVERIFY2(status().contains(QStringLiteral(" UTC")), qPrintable(status()));
        m_desk->reopen();
        QCOMPARE(dateStyle().zone, DateStyle::Zone::Utc);
        choose("Time zone", 0);
        QVERIFY(!status().contains(QStringLiteral("UTC")));
    }

    void rowsAreCompactInTheMenuAndInSettings() {
        const auto* const table = m_desk->find<QTableView>("Tokens");
        const int before = table->rowHeight(0);
        choose("Rows of the table", 1);
        QVERIFY(table->rowHeight(0) < before);
        const QList<QAction*> actions = m_desk->window->findChildren<QAction*>();
        const auto compact = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->text() == QLatin1String("Co&mpact rows");
        });
        QVERIFY(compact != actions.end() && (*compact)->isChecked());
        (*compact)->trigger();
        QCOMPARE(table->rowHeight(0), before);
        SettingsDialog* const settings = openSettings();
        QCOMPARE(byName<QComboBox>(*settings, "Rows of the table")->currentIndex(), 0);
        settings->close();
    }

    /// A day of a query is one of the zone that dates are shown in, and the rows follow without a key.
    void aDayIsOneOfTheChosenZone() {
        const auto dayOf = [](Instant at, bool inUtc) {
            return (inUtc ? utcDateTime(at) : utcDateTime(at).toLocalTime()).date();
        };
        std::vector<Instant> ends;
        for (int row = 0; row < m_desk->model().rowCount(); ++row) {
            if (const auto at = m_desk->model().tokenAt(row).expiry.at.known())
                ends.push_back(*at);
        }
        const auto countOn = [&](QDate day, bool inUtc) {
            return static_cast<int>(
                std::count_if(ends.begin(), ends.end(), [&](Instant at) { return dayOf(at, inUtc) == day; }));
        };
        // A day on which others expire by the one zone than by the other. The calendar goes on for a year.
        const Instant now = m_desk->model().now();
        const auto expires = std::find_if(ends.begin(), ends.end(), [&](Instant at) {
            const QDate day = dayOf(at, true);
            return at > now + std::chrono::days(2) && at < now + std::chrono::days(300) &&
                   countOn(day, true) != countOn(day, false);
        });
        QVERIFY(expires != ends.end());
        const QDate day = dayOf(*expires, true);
        const int inUtc = countOn(day, true);
        const int here = countOn(day, false);
        m_desk->find<QLineEdit>("Search tokens")
            ->setText(QStringLiteral("expires:") + day.toString(Qt::ISODate));
        QTRY_COMPARE(m_desk->model().rowCount(), here);
        openCalendar();
        QTRY_COMPARE(inCalendar(day), here);
        choose("Time zone", 1);
        QTRY_COMPARE(m_desk->model().rowCount(), inUtc);
        QTRY_COMPARE(inCalendar(day), inUtc);
    }
};

QTEST_MAIN(TestDateStyle)
#include "test_datestyle.moc"
