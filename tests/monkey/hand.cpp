// SPDX-License-Identifier: MIT
#include "hand.h"

#include "gesture.h"
#include "habits.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

namespace monkey {

namespace {

constexpr const char* keys[] = {
    "Tab",       "Tab",    "Shift+Tab", "Return",     "Return", "Esc",    "Esc",    "Space",  "Space",
    "Up",        "Down",   "Down",      "Left",       "Right",  "Home",   "End",    "PgUp",   "PgDown",
    "Del",       "F5",     "F5",        "F5",         "F2",     "F1",     "Ctrl+A", "Ctrl+A", "Ctrl+C",
    "Ctrl+V",    "Ctrl+X", "Ctrl+Z",    "Ctrl+F",     "Ctrl+L", "Ctrl+,", "Ctrl+I", "Ctrl+N", "Ctrl+Home",
    "Shift+End", "Menu",   "Ctrl+End",  "Shift+Down", "Ctrl+K", "Ctrl+S", "Alt+F",  "F10",    "Backspace"};

/// Nothing among it is a command that does anything, or an address that is not this machine.
constexpr const char* texts[] = {"",
                                 "a",
                                 "nightly",
                                 "Ada Okafor",
                                 "sp:scopes:all",
                                 "sp:scopes:default, idn:identity:read",
                                 "no:such scope",
                                 "7",
                                 "0",
                                 "999999",
                                 "-1",
                                 "2027-01-31",
                                 "31.12.2031 10:00",
                                 "cat",
                                 "false",
                                 "out.json",
                                 "notthere/out.csv",
                                 ".env",
                                 "<h1>h</h1><img src=x>",
                                 "  spaces  ",
                                 "\"quoted\"\r\n",
                                 "\xe2\x80\xae gnirts \xe2\x81\xa6",
                                 "\xe4\xbd\x90\xe8\x97\xa4 \xe5\x81\xa5 \xf0\x9f\x99\x88",
                                 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};

constexpr const char* files[] = {"",          "",          "plan.json", "out.csv",  "notthere/x.json",
                                 "sail.json", "empty.pem", ".env",      "plan.json"};

} // namespace

Hand::Hand(Stage& stage, quint32 seed, int steps, QObject* parent)
    : QObject(parent), m_stage(stage), m_random(seed), m_steps(steps) {}

Hand::Hand(Stage& stage, Script script, QObject* parent)
    : QObject(parent), m_stage(stage), m_script(std::move(script)), m_steps(int(m_script->steps.size())) {}

void Hand::recordTo(const QString& file, quint32 seed) {
    m_record.setFileName(file);
    if (m_record.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        m_record.write("seed " + QByteArray::number(seed) + '\n');
}

void Hand::start() {
    scheduleNext();
}

void Hand::scheduleNext() {
    if (m_script)
        m_pause = m_done < m_steps ? m_script->steps.at(m_done).after : 0;
    else if (chance(70))
        m_pause = upTo(25);
    else
        m_pause = chance(85) ? upTo(150) : upTo(600);
    // One of its own each time: a timer does not fire again while its slot runs.
    QTimer::singleShot(m_pause, this, &Hand::act);
}

void Hand::act() {
    if (m_done >= m_steps)
        return Q_EMIT finished();
    const Step step = next();
    ++m_done;
    if (m_record.isOpen())
        m_record.write(step.text().toUtf8() + '\n');
    m_last = step;
    scheduleNext();
    if (step.verb == QLatin1String("world"))
        m_stage.turn(step.detail);
    else if (step.verb == QLatin1String("restart"))
        m_stage.restart();
    else if (step.verb != QLatin1String("wait"))
        perform({step.verb, step.target, step.window, m_stage.resolved(step.detail), step.after});
    // Somebody starts the program again.
    if (!m_stage.isOpen())
        m_stage.show();
}

Step Hand::next() {
    Step step = m_script ? m_script->steps.at(m_done) : invented();
    step.after = m_pause;
    return step;
}

Step Hand::invented() {
    // Impatient hands do it again.
    if (m_habit.isEmpty() && chance(14))
        m_habit = oneOf(habits());
    if (!m_habit.isEmpty() && chance(88)) {
        if (const auto step = habitual())
            return *step;
    }
    const bool refreshed = m_last.detail == QLatin1String("F5");
    if (!m_last.verb.isEmpty() && chance(refreshed ? 40 : 12))
        return m_last;
    // What has changed outside is seen by who looks.
    if (m_last.verb == QLatin1String("world") && chance(50))
        return {
            .verb = QStringLiteral("key"), .window = QStringLiteral("main"), .detail = QStringLiteral("F5")};
    if (chance(7))
        return {.verb = QStringLiteral("world"), .detail = oneOf(m_stage.turns())};
    if (chance(1))
        return {.verb = QStringLiteral("restart")};
    if (chance(2))
        return {.verb = QStringLiteral("wait")};
    const QWidgetList windows = chance(95) ? windowsInReach() : windowsInSight();
    if (windows.isEmpty())
        return {.verb = QStringLiteral("wait")};
    return onWindow(oneOf(windows));
}

std::optional<Step> Hand::habitual() {
    const QWidgetList windows = windowsInReach();
    for (QWidget* const window : windows) {
        Step step = m_habit.constFirst();
        step.window = nameOf(window);
        if (!step.target.isEmpty() && !findControl(step.window, step.target))
            continue;
        m_habit.removeFirst();
        m_waits = 0;
        return step;
    }
    // A dialog may come a little later.
    if (++m_waits < 4)
        return Step{QStringLiteral("wait")};
    m_waits = 0;
    m_habit.clear();
    return std::nullopt;
}

Step Hand::onWindow(QWidget* window) {
    const QString name = nameOf(window);
    if (qobject_cast<QFileDialog*>(window))
        return {.verb = QStringLiteral("file"), .window = name, .detail = QString::fromLatin1(oneOf(files))};
    if (chance(3))
        return {.verb = QStringLiteral("close"), .window = name};
    if (chance(2))
        return {.verb = QStringLiteral("size"),
                .window = name,
                .detail = QStringLiteral("%1x%2").arg(300 + upTo(900)).arg(200 + upTo(600))};
    const QList<Control> controls = controlsIn(window);
    if (controls.isEmpty() || chance(22))
        return keyIn(window);
    return onControl(oneOf(controls));
}

Step Hand::onControl(const Control& control) {
    const QWidget* const widget = control.widget;
    const auto step = [&control](const char* verb, const QString& detail = {}) {
        return Step{QString::fromLatin1(verb), control.name, control.window, detail};
    };
    const auto number = [this](int bound) { return QString::number(upTo(bound)); };
    if (chance(4))
        return step("menu");
    if (const auto* const header = qobject_cast<const QHeaderView*>(widget))
        return step("row", number(header->count()));
    if (qobject_cast<const QAbstractItemView*>(widget)) {
        if (chance(25))
            return step("key", someKey(widget->window()));
        const QString place = QStringLiteral("%1 %2").arg(upTo(chance(70) ? 8 : 200'000)).arg(upTo(6));
        return step(chance(65) ? "row" : chance(50) ? "open" : "rowmenu", place);
    }
    if (qobject_cast<const QMenu*>(widget) || qobject_cast<const QMenuBar*>(widget))
        return chance(85) ? step("choose", number(int(widget->actions().size())))
                          : step("key", QStringLiteral("Esc"));
    if (const auto* const box = qobject_cast<const QComboBox*>(widget); box && !box->isEditable())
        return chance(75) ? step("pick", number(box->count())) : step("click");
    if (const auto* const bar = qobject_cast<const QTabBar*>(widget))
        return step("tab", number(bar->count()));
    if (qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget))
        return chance(40) ? step("type", someText(control))
                          : step("key", oneOf(QStringList{QStringLiteral("Up"), QStringLiteral("Down"),
                                                          QStringLiteral("PgUp"), QStringLiteral("PgDown"),
                                                          QStringLiteral("End")}));
    if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
        qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QComboBox*>(widget)) {
        // Never a part of an address: see someText().
        if (control.name == QLatin1String("Base URL") || chance(75))
            return step("type", someText(control));
        return step("key", someKey(widget->window()));
    }
    if (const auto* const button = qobject_cast<const QToolButton*>(widget);
        button && button->popupMode() == QToolButton::MenuButtonPopup && chance(50))
        return step("click", QStringLiteral("arrow"));
    return step("click");
}

Step Hand::keyIn(QWidget* window) {
    return {.verb = QStringLiteral("key"), .window = nameOf(window), .detail = someKey(window)};
}

QString Hand::someKey(const QWidget* window) {
    if (chance(25)) {
        QStringList shortcuts;
        const QList<QAction*> actions = window->findChildren<QAction*>();
        for (const QAction* const action : actions) {
            const QList<QKeySequence> sequences = action->shortcuts();
            for (const QKeySequence& sequence : sequences)
                shortcuts.append(sequence.toString());
        }
        shortcuts.removeDuplicates();
        shortcuts.sort();
        if (!shortcuts.isEmpty())
            return oneOf(shortcuts);
    }
    return QString::fromLatin1(oneOf(keys));
}

QString Hand::someText(const Control& control) {
    if (control.name == QLatin1String("Base URL"))
        return oneOf(Stage::addresses());
    if (control.name == QLatin1String("Client ID") && chance(60))
        return oneOf(Stage::clientIds());
    if (control.name.contains(QLatin1String("ecret")) && chance(60))
        return Stage::secret();
    return QString::fromUtf8(oneOf(texts));
}

} // namespace monkey
