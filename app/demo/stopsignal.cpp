// SPDX-License-Identifier: MIT
#include "stopsignal.h"

#include <csignal>

#if defined(_WIN32)
#include <atomic>

namespace patdesk {

namespace {

std::atomic_flag stopped = ATOMIC_FLAG_INIT;

void note(int) {
    stopped.test_and_set();
    stopped.notify_all();
}

} // namespace

StopSignal::StopSignal() {
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}

void StopSignal::wait() {
    stopped.wait(false);
}

} // namespace patdesk

#else
#include <pthread.h>

namespace patdesk {

namespace {

sigset_t stopSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

// Blocked here and so in every thread started later, the signals wait for wait() to take one.
StopSignal::StopSignal() {
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void StopSignal::wait() {
    const sigset_t signals = stopSignals();
    int taken = 0;
    sigwait(&signals, &taken);
}

} // namespace patdesk
#endif
