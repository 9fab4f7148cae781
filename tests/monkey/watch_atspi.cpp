// SPDX-License-Identifier: MIT
#include "watch.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <optional>
#include <pthread.h>
#include <random>

namespace monkey {

namespace {

pthread_t mainThread;

const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");
const QString rootPath = QStringLiteral("/org/a11y/atspi/accessible/root");

/// An object on the bus, as AT-SPI refers to it: (so).
struct Reference {
    QString service;
    QString path;
};

Reference referenceIn(const QDBusArgument& argument) {
    Reference reference;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> reference.service >> path;
    argument.endStructure();
    reference.path = path.path();
    return reference;
}

class Walk {
public:
    Walk(const QString& bus, quint32 seed, std::chrono::milliseconds patience)
        : m_bus(QDBusConnection::connectToBus(bus, QStringLiteral("monkey-accessibility")))
        , m_random(seed)
        , m_patience(patience) {}

    ~Walk() { QDBusConnection::disconnectFromBus(QStringLiteral("monkey-accessibility")); }

    bool isConnected() const { return m_bus.isConnected(); }

    /// The program announces itself a little after its first window.
    std::optional<Reference> own() {
        const QDBusMessage children = m_bus.call(QDBusMessage::createMethodCall(
            QStringLiteral("org.a11y.atspi.Registry"), rootPath, accessible, QStringLiteral("GetChildren")));
        if (children.type() != QDBusMessage::ReplyMessage)
            return std::nullopt;
        const auto list = children.arguments().constFirst().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            const Reference program = referenceIn(list);
            if (m_bus.interface()->servicePid(program.service).value() ==
                uint(QCoreApplication::applicationPid()))
                return program;
        }
        return std::nullopt;
    }

    /// From the root down to some leaf, as a screen reader walks. How many calls were answered; nothing if
    /// one was not.
    std::optional<int> down(Reference at) {
        int answered = 0;
        for (int depth = 0; depth < 12; ++depth) {
            QDBusMessage count = QDBusMessage::createMethodCall(
                at.service, at.path, QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("Get"));
            count.setArguments({accessible, QStringLiteral("ChildCount")});
            QDBusMessage name = count;
            name.setArguments({accessible, QStringLiteral("Name")});
            const QDBusMessage states =
                QDBusMessage::createMethodCall(at.service, at.path, accessible, QStringLiteral("GetState"));
            for (const QDBusMessage& call : {name, states}) {
                if (ask(call).type() == QDBusMessage::InvalidMessage)
                    return std::nullopt;
                ++answered;
            }
            const QDBusMessage counted = ask(count);
            if (counted.type() == QDBusMessage::InvalidMessage)
                return std::nullopt;
            ++answered;
            if (counted.type() != QDBusMessage::ReplyMessage)
                return answered; // it is gone
            const int children = counted.arguments().constFirst().value<QDBusVariant>().variant().toInt();
            if (children <= 0)
                return answered;
            QDBusMessage child = QDBusMessage::createMethodCall(at.service, at.path, accessible,
                                                                QStringLiteral("GetChildAtIndex"));
            child.setArguments({int(m_random() % quint32(children))});
            const QDBusMessage found = ask(child);
            if (found.type() == QDBusMessage::InvalidMessage)
                return std::nullopt;
            ++answered;
            if (found.type() != QDBusMessage::ReplyMessage)
                return answered;
            at = referenceIn(found.arguments().constFirst().value<QDBusArgument>());
            if (at.path.endsWith(QLatin1String("/null")))
                return answered;
        }
        return answered;
    }

private:
    /// InvalidMessage = not answered in time. Any other error is an answer: what was asked for may be gone.
    /// The time for which the machine had no core for the program is not the program's.
    QDBusMessage ask(const QDBusMessage& call) {
        const std::chrono::milliseconds before = timeInQueue();
        QElapsedTimer elapsed;
        elapsed.start();
        std::chrono::milliseconds left = m_patience;
        while (left.count() > 0) {
            const QDBusMessage reply = m_bus.call(call, QDBus::Block, int(left.count()) + 20);
            if (!isLate(reply))
                return reply;
            left = m_patience + (timeInQueue() - before) - std::chrono::milliseconds(elapsed.elapsed());
        }
        return {};
    }

    static bool isLate(const QDBusMessage& reply) {
        const QString error = reply.errorName();
        return reply.type() == QDBusMessage::ErrorMessage &&
               (error.endsWith(QLatin1String(".NoReply")) || error.endsWith(QLatin1String(".Timeout")) ||
                error.endsWith(QLatin1String(".TimedOut")));
    }

    /// For how long the main thread and this one could have run and were not let, as Linux counts it.
    static std::chrono::milliseconds timeInQueue() {
        qint64 nanoseconds = 0;
        for (const QString& thread : {QStringLiteral("self"), QStringLiteral("thread-self")}) {
            QFile statistics(QStringLiteral("/proc/%1/schedstat").arg(thread));
            if (statistics.open(QIODevice::ReadOnly))
                nanoseconds += statistics.readAll().split(' ').value(1).toLongLong();
        }
        return std::chrono::milliseconds(nanoseconds / 1'000'000);
    }

    QDBusConnection m_bus;
    std::mt19937 m_random;
    std::chrono::milliseconds m_patience;
};

QString accessibilityBus() {
    const QString name = QStringLiteral("monkey-session");
    QString address;
    {
        const QDBusConnection session = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        const QDBusMessage reply = session.call(
            QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                           QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
        if (reply.type() == QDBusMessage::ReplyMessage)
            address = reply.arguments().constFirst().toString();
    }
    QDBusConnection::disconnectFromBus(name);
    return address;
}

} // namespace

void rememberMainThread() {
    mainThread = pthread_self();
}

void Watch::run() {
    const QString bus = accessibilityBus();
    if (bus.isEmpty()) {
        std::fputs("monkey: there is no accessibility bus: hangs are not watched for.\n", stderr);
        return;
    }
    Walk walk(bus, m_seed, m_patience);
    std::optional<Reference> own;
    while (!m_isStopped) {
        msleep(20);
        if (!own)
            own = walk.own();
        if (!own)
            continue;
        if (const auto answered = walk.down(*own)) {
            m_answered += *answered;
        } else if (!m_isStopped) {
            std::fprintf(stderr, "monkey: hang: an accessibility call was not answered within %d ms.\n",
                         int(m_patience.count()));
            pthread_kill(mainThread, SIGABRT);
            return;
        }
    }
}

} // namespace monkey
