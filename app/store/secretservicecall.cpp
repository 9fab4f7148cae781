// SPDX-License-Identifier: MIT
#include "secretservicecall.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QTimer>

#include <utility>

namespace patdesk::secretservice {

namespace {

using namespace std::chrono_literals;

/// For a keychain that is busy: KWallet can take its time before it answers at all.
constexpr auto deadline = 60s;
/// For a user who has to find a password and type it.
constexpr auto promptDeadline = 300s;

const QString bus = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
const QString sessionInterface = QStringLiteral("org.freedesktop.Secret.Session");

ErrorKind kindOf(const QString& errorName) {
    return errorName == QLatin1String("org.freedesktop.Secret.Error.IsLocked")
               ? ErrorKind::KeychainLocked
               : ErrorKind::KeychainUnavailable;
}

} // namespace

ServiceCall::ServiceCall() : m_bus(QDBusConnection::sessionBus()) {
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(ErrorKind::KeychainUnavailable, QStringLiteral("no answer")); });
    m_deadline.start(deadline);
}

void ServiceCall::start() {
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
    auto* const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
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

void ServiceCall::unlock(const QDBusObjectPath& object, const std::function<void()>& unlocked) {
    callService(QStringLiteral("Unlock"), {QVariant::fromValue(Paths{object})},
                [this, unlocked](const QDBusMessage& answer) {
                    prompt(answer.arguments().value(1).value<QDBusObjectPath>(), unlocked);
                });
}

void ServiceCall::prompt(const QDBusObjectPath& prompt, const std::function<void()>& agreed) {
    if (prompt.path() == QLatin1String("/"))
        return agreed();
    m_agreed = agreed;
    m_deadline.start(promptDeadline);
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
    m_deadline.start(deadline);
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
    if (!m_session.path().isEmpty())
        m_bus.send(
            QDBusMessage::createMethodCall(bus, m_session.path(), sessionInterface, QStringLiteral("Close")));
}

} // namespace patdesk::secretservice
