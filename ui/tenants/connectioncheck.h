// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "connectiontest.h"
#include "continuation.h"
#include "secret.h"
#include "tenant.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace patdesk {

class ClipboardGuard;
class ConnectionFindings;
class HttpClient;

/// The two ways to check a tenant's entry before or after it is stored: a quick check with its findings below
/// the button, and the connection doctor in its own window.
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

    /// Whether the entry is complete enough to be checked.
    void setPossible(bool possible);
    /// As the button does; delivers what was found too, and nothing where the check is cancelled.
    void test(const Continuation<ConnectionReport>& then);

    bool isTesting() const { return m_testRun != nullptr; }

    /// Cancels a running check and removes the findings, which were about an earlier entry.
    void clear();

Q_SIGNALS:
    /// There are findings to look at.
    void found();

private:
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
