// SPDX-License-Identifier: MIT
#pragma once

#include "demotenant.h"
#include "faultyhost.h"
#include "foreigntenant.h"
#include "httpclient.h"
#include "keychain.h"
#include "lifecycle.h"
#include "mainwindow.h"
#include "settings.h"
#include "tenantregistry.h"
#include "tokenservice.h"

#include <QThread>

#include <memory>
#include <utility>

namespace monkey {

/// The window with all its real parts, as main puts them together, and its tenants: the foreign one from the
/// environment and once more, stored, as a member of it; a stored one that is all faults; the demo tenant.
/// Needs a temporary HOME.
class Stage {
public:
    explicit Stage(quint32 seed);
    ~Stage();

    bool isOpen() const;
    void show();
    /// The program ends and starts again, with what it has kept: every event loop ends first, as when it
    /// quits. The outermost then asks takeRestart() and calls reopen().
    void restart();

    bool takeRestart() { return std::exchange(m_restarts, false); }

    void reopen();

    /// What can happen outside of the window.
    const QStringList& turns() const;
    void turn(const QString& what);

    // What the hand may type. All addresses are this machine's, or nobody's. In the place of what is another
    // each time, and of a secret, there stands a word for it, which resolved() puts in.
    static QStringList addresses();
    static QStringList clientIds();
    static QString secret();
    QString resolved(QString text) const;

private:
    void lock();
    patdesk::Result<patdesk::Tenant> startDemo();
    QProcessEnvironment environment() const;
    void storeTenant(const QString& name, const QUrl& url, const QByteArray& clientId,
                     const QByteArray& secret);
    void writeFilesOfOthers() const;

    quint32 m_seed;
    int m_turns = 0;
    bool m_isListening = true;
    bool m_restarts = false;
    std::shared_ptr<std::chrono::milliseconds> m_passed;
    foreign::ForeignTenant m_foreign;
    /// Kept here, since asking a busy tenant waits for it.
    foreign::Login m_login;
    foreign::Login m_member;
    FaultyHost m_faulty;
    /// The world turns on a thread of its own: a tenant that is busy with an answer must not hold the window.
    QThread m_worldThread;
    QObject m_world;
    std::unique_ptr<patdesk::DemoTenant> m_demo;
    patdesk::Tenant m_demoTenant;
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace monkey
