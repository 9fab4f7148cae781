// SPDX-License-Identifier: MIT
#include "secretservicecall.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QTimer>

#include <limits>
#include <utility>

namespace patdesk::secretservice {

namespace {

using namespace std::chrono_literals;

/// For each step. A user may have to find a password and type it, in a prompt or before the keychain answers
/// a call at all; and a daemon that ends is noticed.
constexpr auto deadline = 300s; // as in keychain.cpp
/// D-Bus would give up after 25 s. The errand's deadline is the only one.
constexpr int noLimit = std::numeric_limits<int>::max();

const QString bus = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
const QString sessionInterface = QStringLiteral("org.freedesktop.Secret.Session");

ErrorKind kindOf(const QString& errorName) {
    if (errorName == QLatin1String("org.freedesktop.Secret.Error.IsLocked"))
        return ErrorKind::KeychainLocked;
    // From the bus, in the name of a program that has ended: there is no other limit.
    if (errorName == QLatin1String("org.freedesktop.DBus.Error.NoReply"))
        return ErrorKind::KeychainGone;
    return ErrorKind::KeychainUnavailable;
}

} // namespace

bool isNone(const QDBusObjectPath& path) {
    return path.path().isEmpty() || path.path() == QLatin1String("/");
}

ServiceCall::ServiceCall() : m_bus(QDBusConnection::sessionBus()) {
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(ErrorKind::KeychainUnavailable, QStringLiteral("no answer")); });
    connect(&m_daemon, &KeychainDaemon::ended, this, [this] { fail(ErrorKind::KeychainGone); });
}

void ServiceCall::start() {
    if (!m_bus.isConnected()) // a call would never end
        return fail(ErrorKind::KeychainUnavailable, m_bus.lastError().message());
    // Without encryption of its own: the bus is the user's, and so is the keychain.
    callService(QStringLiteral("OpenSession"),
                {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))},
                [this](const QDBusMessage& answer) {
                    m_session = answer.arguments().value(1).value<QDBusObjectPath>();
                    proceed();
                });
}

void ServiceCall::callService(const QString& method, const QVariantList& arguments,
                              const std::function<void(const QDBusMessage&)>& answered) {
    call(servicePath, serviceInterface, method, arguments, answered);
}

void ServiceCall::call(const QString& path, const QString& interface, const QString& method,
                       const QVariantList& arguments,
                       const std::function<void(const QDBusMessage&)>& answered) {
    QDBusMessage message = QDBusMessage::createMethodCall(bus, path, interface, method);
    message.setArguments(arguments);
    m_deadline.start(deadline);
    auto* const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, noLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answered] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        if (m_closed)
            return;
        if (answer.type() != QDBusMessage::ReplyMessage)
            return fail(kindOf(answer.errorName()), answer.errorMessage());
        answered(answer);
    });
}

void ServiceCall::unlock(const Paths& objects, const std::function<void()>& unlocked) {
    callService(QStringLiteral("Unlock"), {QVariant::fromValue(objects)},
                [this, unlocked](const QDBusMessage& answer) {
                    prompt(answer.arguments().value(1).value<QDBusObjectPath>(), unlocked);
                });
}

void ServiceCall::prompt(const QDBusObjectPath& prompt, const std::function<void()>& agreed) {
    if (isNone(prompt))
        return agreed();
    m_agreed = agreed;
    m_bus.connect(bus, prompt.path(), promptInterface, QStringLiteral("Completed"), this,
                  SLOT(promptCompleted(QDBusMessage)));
    call(prompt.path(), promptInterface, QStringLiteral("Prompt"), {QString()}, [](const QDBusMessage&) {});
}

void ServiceCall::promptCompleted(const QDBusMessage& completed) {
    const bool dismissed = completed.arguments().value(0).toBool();
    if (m_closed)
        return;
    if (dismissed)
        return fail(ErrorKind::KeychainLocked);
    if (const auto agreed = std::exchange(m_agreed, nullptr))
        agreed();
}

void ServiceCall::fail(ErrorKind kind, const QString& detail) {
    if (m_closed)
        return;
    close();
    deliver({.kind = kind, .detail = detail.left(500)});
}

void ServiceCall::close() {
    m_closed = true;
    deleteLater();
    if (isNone(m_session))
        return;
    QDBusMessage message =
        QDBusMessage::createMethodCall(bus, m_session.path(), sessionInterface, QStringLiteral("Close"));
    message.setAutoStartService(false); // one that has ended has no session either
    m_bus.send(message);
}

} // namespace patdesk::secretservice
