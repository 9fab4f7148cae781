// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "continuation.h"
#include "secret.h"
#include "tenant.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace patdesk {

class ClipboardGuard;
class ConnectionFindings;
struct ConnectionReport;
class HttpClient;

/// The two ways to try a tenant's entry before or after it is stored: a quick test whose findings stand below
/// the button, and the connection doctor in a window of its own.
class ConnectionCheck : public QWidget {
    Q_OBJECT

public:
    struct Subject {
        /// As it is entered now.
        Bound<Tenant()> tenant;
        Bound<void(const Continuation<Secret>& then)> secret;
    };

    /// `http` is passed on to app/tenants only. It and the clipboard outlive this.
    ConnectionCheck(HttpClient& http, ClipboardGuard& clipboard, Clock clock, Subject subject,
                    QWidget* parent = nullptr);
    ~ConnectionCheck() override;

    /// Whether there is something that can be tried.
    void setPossible(bool possible);
    /// Ends a test that runs, and takes its findings away: they hold for what was entered then.
    void clear();

Q_SIGNALS:
    /// There are findings to be looked at.
    void found();

private:
    void test();
    void showTestEnded(const Result<ConnectionReport>& report, const QUrl& baseUrl);
    void endTest();
    void refreshButtons();
    void openDoctor();

    HttpClient& m_http;
    ClipboardGuard& m_clipboard;
    Clock m_clock;
    Subject m_subject;
    QPushButton* m_test;
    QPushButton* m_doctor;
    ConnectionFindings* m_findings;
    bool m_possible = false;
    /// Lives as long as a connection test runs; its end drops the answer.
    std::unique_ptr<QObject> m_testRun;
};

} // namespace patdesk
