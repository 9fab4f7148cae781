// SPDX-License-Identifier: MIT
#pragma once

#include "controls.h"
#include "stage.h"
#include "step.h"

#include <QFile>
#include <QObject>

#include <random>

namespace monkey {

/// Does one step after another: by a script, or by chance from a seed. Acts from timers, so that it goes on
/// acting where a menu or a dialog runs an event loop of its own. Writes each step down before it does it.
class Hand : public QObject {
    Q_OBJECT

public:
    Hand(Stage& stage, quint32 seed, int steps, QObject* parent = nullptr);
    Hand(Stage& stage, Script script, QObject* parent = nullptr);

    void recordTo(const QString& file, quint32 seed);
    void start();

    int done() const { return m_done; }

Q_SIGNALS:
    void finished();

private:
    void scheduleNext();
    void act();
    Step next();
    Step invented();
    /// The next step of a habit, or nothing where it leads nowhere now.
    std::optional<Step> habitual();
    Step onWindow(QWidget* window);
    Step onControl(const Control& control);
    Step keyIn(QWidget* window);
    QString someKey(const QWidget* window);
    QString someText(const Control& control);

    int upTo(int bound) { return bound > 1 ? int(m_random() % quint32(bound)) : 0; }

    bool chance(int percent) { return upTo(100) < percent; }

    template <class List>
    auto oneOf(const List& list) {
        return list[upTo(int(std::size(list)))];
    }

    Stage& m_stage;
    std::mt19937 m_random;
    std::optional<Script> m_script;
    int m_steps = 0;
    int m_done = 0;
    int m_pause = 0;
    Step m_last;
    QList<Step> m_habit;
    /// How often its next step was waited for.
    int m_waits = 0;
    QFile m_record;
};

} // namespace monkey
