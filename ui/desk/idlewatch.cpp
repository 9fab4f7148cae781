// SPDX-License-Identifier: MIT
#include "idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace patdesk {

namespace {

constexpr std::chrono::milliseconds longestInterval{5'000};

bool isInput(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    qApp->installEventFilter(this);
}

void IdleWatch::setTime(std::chrono::milliseconds time) {
    m_time = time;
    m_lastInput = m_clock();
    if (time.count() > 0)
        m_timer.start(std::min(time, longestInterval));
    else
        m_timer.stop();
}

bool IdleWatch::look() {
    if (!m_timer.isActive() || m_clock() - m_lastInput < m_time)
        return false;
    m_timer.stop();
    Q_EMIT idle();
    return true;
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    // Events that the program itself sends to a window are not input.
    if (event->spontaneous() && isInput(event->type()) && !look())
        m_lastInput = m_clock();
    return QObject::eventFilter(watched, event);
}

} // namespace patdesk
