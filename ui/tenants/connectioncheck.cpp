// SPDX-License-Identifier: MIT
#include "connectioncheck.h"

#include "connectionfindings.h"
#include "doctordialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace patdesk {

ConnectionCheck::ConnectionCheck(HttpClient& http, ClipboardGuard& clipboard, Clock clock, Subject subject,
                                 QWidget* parent)
    : QWidget(parent)
    , m_http(http)
    , m_clipboard(clipboard)
    , m_clock(std::move(clock))
    , m_subject(std::move(subject))
    , m_test(new QPushButton)
    , m_doctor(new QPushButton(tr("Connection doc&tor…")))
    , m_findings(new ConnectionFindings) {
    m_test->setAccessibleName(tr("Test connection"));
    m_doctor->setAccessibleName(tr("Connection doctor"));
    m_doctor->setToolTip(
        tr("Checks every step from the host name to the rights, and creates a report to copy"));
    auto* const row = new QHBoxLayout;
    for (QPushButton* const button : {m_test, m_doctor}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_findings);
    connect(m_test, &QPushButton::clicked, this, [this] { test({}); });
    connect(m_doctor, &QPushButton::clicked, this, &ConnectionCheck::openDoctor);
    refreshButtons();
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::setPossible(bool possible) {
    m_possible = possible;
    refreshButtons();
}

void ConnectionCheck::clear() {
    endTest();
    m_findings->clear();
    refreshButtons();
}

void ConnectionCheck::refreshButtons() {
    const bool testing = m_testRun != nullptr;
    m_test->setEnabled(m_possible && !testing);
    m_test->setText(testing ? tr("Checking…") : tr("C&heck connection"));
    m_doctor->setEnabled(m_possible);
}

void ConnectionCheck::test(const Continuation<ConnectionReport>& then) {
    const Tenant tenant = m_subject.tenant();
    m_testRun = std::make_unique<QObject>();
    m_findings->showRunning(tenant.baseUrl.host());
    refreshButtons();
    const auto ended = [this, then, baseUrl = tenant.baseUrl](const Result<ConnectionReport>& report) {
        showTestEnded(report, baseUrl);
        then(report);
    };
    const QObject* const run = m_testRun.get();
    m_subject.secret({run, [this, run, tenant, ended](Result<Secret> secret) {
                          if (secret)
                              testConnection(m_http, tenant, std::move(*secret), m_clock, {run, ended});
                          else
                              ended(secret.error());
                      }});
}

void ConnectionCheck::showTestEnded(const Result<ConnectionReport>& report, const QUrl& baseUrl) {
    endTest();
    if (report)
        m_findings->showReport(*report, baseUrl);
    else
        m_findings->showFailure(report.error());
    refreshButtons();
    // Once the new lines have their place.
    QMetaObject::invokeMethod(this, &ConnectionCheck::found, Qt::QueuedConnection);
}

void ConnectionCheck::endTest() {
    // Not deleted at once: this may be the continuation of a test that runs in its name.
    if (m_testRun)
        m_testRun.release()->deleteLater();
}

void ConnectionCheck::openDoctor() {
    patdesk::openDoctor(m_http, m_subject.tenant(), m_subject.secret, m_clock, m_clipboard, this);
}

} // namespace patdesk
