// SPDX-License-Identifier: MIT
#include "sessionwatch.h"

#include <windows.h>
#include <wtsapi32.h>

namespace patdesk {

/// A window that is never shown, for the messages that go to windows alone. Written by Microsoft's
/// documentation, and not tried yet.
class SessionWatch::Platform {
public:
    explicit Platform(SessionWatch& watch) {
        WNDCLASSW kind{};
        kind.lpfnWndProc = &Platform::onMessage;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = L"PatdeskSessionWatch";
        RegisterClassW(&kind); // fails where it is known already
        // No message-only window: those get no broadcasts, and so nothing of sleep.
        m_window = CreateWindowExW(0, kind.lpszClassName, L"", WS_POPUP, 0, 0, 0, 0, nullptr, nullptr,
                                   kind.hInstance, nullptr);
        if (!m_window)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(&watch));
        WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
        // A computer with "modern standby" tells of sleep only who has asked.
        m_sleep = RegisterSuspendResumeNotification(m_window, DEVICE_NOTIFY_WINDOW_HANDLE);
    }

    ~Platform() {
        if (!m_window)
            return;
        if (m_sleep)
            UnregisterSuspendResumeNotification(m_sleep);
        WTSUnRegisterSessionNotification(m_window);
        DestroyWindow(m_window);
    }

    Q_DISABLE_COPY_MOVE(Platform)

private:
    static bool isLeft(UINT message, WPARAM what) {
        if (message == WM_POWERBROADCAST)
            return what == PBT_APMSUSPEND;
        return message == WM_WTSSESSION_CHANGE &&
               (what == WTS_SESSION_LOCK || what == WTS_CONSOLE_DISCONNECT || what == WTS_REMOTE_DISCONNECT);
    }

    static LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM what, LPARAM more) {
        auto* const watch = reinterpret_cast<SessionWatch*>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (watch && isLeft(message, what))
            Q_EMIT watch->left();
        return DefWindowProcW(window, message, what, more);
    }

    HWND m_window = nullptr;
    HPOWERNOTIFY m_sleep = nullptr;
};

SessionWatch::SessionWatch(QObject* parent)
    : QObject(parent), m_platform(std::make_unique<Platform>(*this)) {}

SessionWatch::~SessionWatch() = default;

/// The system waits for the answer to its message, and what can wait for nothing else is done by then.
void SessionWatch::mayLeave() {}

} // namespace patdesk
