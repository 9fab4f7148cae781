// SPDX-License-Identifier: MIT
#include "secretservice.h"

#include "secretservicecall.h"
#include "securememory.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

#include <utility>

namespace patdesk::secretservice {

/// The specification's structure Secret: (oayays).
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& to, const WireSecret& secret) {
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.contentType;
    to.endStructure();
    return to;
}

const QDBusArgument& operator>>(const QDBusArgument& from, WireSecret& secret) {
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    from.endStructure();
    return from;
}

} // namespace patdesk::secretservice

Q_DECLARE_METATYPE(patdesk::secretservice::WireSecret)

namespace patdesk::secretservice {

namespace {

const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString loginCollection = QStringLiteral("/org/freedesktop/secrets/collection/login");
const QString defaultCollection = QStringLiteral("/org/freedesktop/secrets/aliases/default");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
const QString itemInterface = QStringLiteral("org.freedesktop.Secret.Item");

/// Search, unlock, read.
class Reading final : public ServiceCall {
public:
    Reading(Attributes attributes, Locked locked, Continuation<Secret> then)
        : m_attributes(std::move(attributes)), m_locked(locked), m_then(std::move(then)) {}

private:
    void proceed() override {
        callService(QStringLiteral("SearchItems"), {QVariant::fromValue(m_attributes)},
                    [this](const QDBusMessage& answer) {
                        onFound(qdbus_cast<Paths>(answer.arguments().value(0)),
                                qdbus_cast<Paths>(answer.arguments().value(1)));
                    });
    }

    void onFound(const Paths& unlocked, const Paths& locked) {
        if (!unlocked.isEmpty())
            return readSecret(unlocked.constFirst());
        if (locked.isEmpty())
            return fail(ErrorKind::KeychainEntryMissing);
        if (m_locked == Locked::Leave)
            return fail(ErrorKind::KeychainLocked);
        unlock(locked.constFirst(), [this, item = locked.constFirst()] { readSecret(item); });
    }

    void readSecret(const QDBusObjectPath& item) {
        call(item.path(), itemInterface, QStringLiteral("GetSecret"), {QVariant::fromValue(session())},
             [this](const QDBusMessage& answer) {
                 auto read = qdbus_cast<WireSecret>(answer.arguments().value(0));
                 Secret secret{QByteArrayView(read.value)};
                 wipe(read.value.data(), static_cast<std::size_t>(read.value.size()));
                 close();
                 m_then(std::move(secret));
             });
    }

    void deliver(const Error& error) override { m_then(error); }

    Attributes m_attributes;
    Locked m_locked;
    Continuation<Secret> m_then;
};

/// Choose the collection, unlock it, write.
class Writing final : public ServiceCall {
public:
    Writing(Attributes attributes, QString label, Secret secret, Continuation<Done> then)
        : m_attributes(std::move(attributes))
        , m_label(std::move(label))
        , m_secret(std::move(secret))
        , m_then(std::move(then)) {}

private:
    void proceed() override {
        call(servicePath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
             {serviceInterface, QStringLiteral("Collections")}, [this](const QDBusMessage& answer) {
                 const auto boxed = answer.arguments().value(0).value<QDBusVariant>();
                 const auto all = qdbus_cast<Paths>(boxed.variant());
                 // go-keyring looks nowhere else.
                 const QDBusObjectPath login(loginCollection);
                 const QDBusObjectPath collection =
                     all.contains(login) ? login : QDBusObjectPath(defaultCollection);
                 unlock(collection, [this, collection] { createItem(collection); });
             });
    }

    void createItem(const QDBusObjectPath& collection) {
        const QVariantMap properties{
            {itemInterface + QStringLiteral(".Label"), m_label},
            {itemInterface + QStringLiteral(".Attributes"), QVariant::fromValue(m_attributes)}};
        WireSecret secret{
            session(), {}, m_secret.reveal().toByteArray(), QStringLiteral("text/plain; charset=utf8")};
        constexpr bool replace = true;
        call(collection.path(), collectionInterface, QStringLiteral("CreateItem"),
             {properties, QVariant::fromValue(secret), replace}, [this](const QDBusMessage& answer) {
                 prompt(answer.arguments().value(1).value<QDBusObjectPath>(), [this] {
                     close();
                     m_then(Done{});
                 });
             });
        m_secret.clear();
        // The bytes are shared with the message, which is on the bus by now.
        wipe(const_cast<char*>(secret.value.constData()), static_cast<std::size_t>(secret.value.size()));
    }

    void deliver(const Error& error) override { m_then(error); }

    Attributes m_attributes;
    QString m_label;
    Secret m_secret;
    Continuation<Done> m_then;
};

void registerTypes() {
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<WireSecret>();
}

} // namespace

void read(const Attributes& attributes, Locked locked, Continuation<Secret> then) {
    registerTypes();
    (new Reading(attributes, locked, std::move(then)))->start();
}

void write(const Attributes& attributes, const QString& label, Secret secret, Continuation<Done> then) {
    registerTypes();
    (new Writing(attributes, label, std::move(secret), std::move(then)))->start();
}

} // namespace patdesk::secretservice
