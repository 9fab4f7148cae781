// SPDX-License-Identifier: MIT
#include "worker.h"

#include <utility>

namespace patdesk {

Worker::Worker(QObject* parent) : QObject(parent), m_thread([this] { workUntilEnd(); }) {}

Worker::~Worker() {
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Worker::run(Work work) {
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_changed.notify_one();
}

void Worker::handBack(Work result) {
    const std::lock_guard lock(m_mutex);
    m_results.push_back(std::move(result));
    if (m_results.size() == 1)
        QMetaObject::invokeMethod(this, &Worker::takeResults, Qt::QueuedConnection);
}

void Worker::workUntilEnd() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ends || !m_work.empty(); });
        if (m_ends)
            return;
        Work work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        work = nullptr; // what it holds ends here, not under the lock
        lock.lock();
    }
}

void Worker::takeResults() {
    std::deque<Work> results;
    {
        const std::lock_guard lock(m_mutex);
        results.swap(m_results);
    }
    for (const Work& result : results)
        result();
}

} // namespace patdesk
