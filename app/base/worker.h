// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace patdesk {

/// One thread beside the main one that does work in the order given, and hands its results back.
///
/// A standard thread with a standard mutex, not a QThread: the thread sanitizer sees through those. The
/// destructor lets the work at hand end, drops the rest, and waits; results not yet taken are dropped too.
class Worker : public QObject {
    Q_OBJECT

public:
    using Work = std::function<void()>; // unbound: what it reaches is looked for first, see handBack()

    explicit Worker(QObject* parent = nullptr);
    ~Worker() override;

    /// Any thread: runs `work` on the worker, after what was given before.
    void run(Work work);
    /// Any thread: runs `result` on the main one, after what was handed back before.
    void handBack(Work result);

private:
    void workUntilEnd();
    Q_INVOKABLE void takeResults();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_work;
    std::deque<Work> m_results;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace patdesk
