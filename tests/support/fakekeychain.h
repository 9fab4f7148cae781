// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace patdesk::test {

/// A session bus of the test's own, which starts no service and which DBUS_SESSION_BUS_ADDRESS names from
/// then on. To be started before anything connects to the session bus: that is chosen once in a process.
class OwnBus {
public:
    ~OwnBus();
    /// False, and no address, where there is no dbus-daemon.
    bool start();

    const QString& address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// A Secret Service that does as KeePassXC, a bare gnome-keyring, KWallet and one that ends do. It speaks the
/// specification's D-Bus interface, shares no line with the program, and has one entry at the most. A method
/// called Never is never answered.
class FakeKeychain : public QDBusVirtualObject {
public:
    static const QString login;
    static const QString passwords;
    static const QString work;

    explicit FakeKeychain(const QString& busAddress);
    ~FakeKeychain() override;

    /// Leaves the bus, as a program that ends does.
    void end();

    QString alias = QStringLiteral("/");
    QStringList collections;
    QStringList locked;
    bool userAgrees = true;
    /// The entry is in this collection, and holds this. Empty: there is none.
    QString entryIn;
    QByteArray entry;
    /// Shows the entry of a locked collection, as GNOME Keyring does; else hides it, as KeePassXC does.
    bool showsLocked = false;

    /// What there is is somebody else's entry: no search finds it.
    bool isAnothers = false;

    /// Ends instead of answering a call of this method, or after it has answered so many of them.
    QString endsInstead;
    QString endsAfter;
    int endsAfterCalls = 1;
    /// Keeps the answer to a call of this method back until release().
    QString holds;
    bool isHolding = false;
    void release();
    /// Where it is set, everybody but this connection of the bus is told that the time is up.
    QString answersOnly;

    int prompts = 0;
    QString writtenTo;
    QByteArray written;
    QMap<QString, QString> writtenAttributes;

    QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    void answer(const QDBusMessage& message);
    QVariantList answerTo(const QDBusMessage& message);
    QVariantList search() const;
    QVariantList unlock(const QDBusMessage& message);
    QVariantList create(const QDBusMessage& message);
    QVariant property(const QDBusMessage& message) const;
    void complete();

    QString m_name;
    QDBusConnection m_bus;
    QDBusMessage m_held;
};

} // namespace patdesk::test
