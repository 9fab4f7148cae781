// SPDX-License-Identifier: MIT
#include "secretservice.h"

#include "secretservicecall.h"
#include "securememory.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

#include <functional>
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
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
const QString itemInterface = QStringLiteral("org.freedesktop.Secret.Item");

/// What both errands need to know of collections.
class CollectionCall : public ServiceCall {
protected:
    /// The default collection; "/" where there is none.
    void readAlias(const std::function<void(const QDBusObjectPath&)>& answered) {
        callService(QStringLiteral("ReadAlias"), {QStringLiteral("default")},
                    [answered](const QDBusMessage& answer) {
                        answered(answer.arguments().value(0).value<QDBusObjectPath>());
                    });
    }

    void readCollections(const std::function<void(const Paths&)>& answered) {
        readProperty(servicePath, serviceInterface, QStringLiteral("Collections"),
                     [answered](const QVariant& paths) { answered(qdbus_cast<Paths>(paths)); });
    }

    void readLocked(const QDBusObjectPath& collection, const std::function<void(bool)>& answered) {
        readProperty(collection.path(), collectionInterface, QStringLiteral("Locked"),
                     [answered](const QVariant& locked) { answered(locked.toBool()); });
    }

private:
    void readProperty(const QString& path, const QString& interface, const QString& name,
                      const std::function<void(const QVariant&)>& answered) {
        call(path, propertiesInterface, QStringLiteral("Get"), {interface, name},
             [answered](const QDBusMessage& answer) {
                 answered(answer.arguments().value(0).value<QDBusVariant>().variant());
             });
    }
};

bool isNone(const QDBusObjectPath& path) {
    return path.path().isEmpty() || path.path() == QLatin1String("/");
}

/// Search, unlock, read.
class Reading final : public CollectionCall {
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
            return onNothingFound();
        if (m_locked != Locked::Ask)
            return fail(ErrorKind::KeychainLocked);
        unlock(locked.constFirst(), [this, item = locked.constFirst()] { readSecret(item); });
    }

    /// KeePassXC shows no entry of a locked database: not found is not "not there" then.
    void onNothingFound() {
        if (std::exchange(m_lookedAgain, true))
            return fail(ErrorKind::KeychainEntryMissing);
        readAlias([this](const QDBusObjectPath& collection) {
            if (isNone(collection))
                return fail(ErrorKind::KeychainEntryMissing);
            readLocked(collection, [this, collection](bool locked) {
                if (!locked)
                    return fail(ErrorKind::KeychainEntryMissing);
                if (m_locked == Locked::Leave)
                    return fail(ErrorKind::KeychainLocked);
                unlock(collection, [this] { proceed(); });
            });
        });
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
    bool m_lookedAgain = false;
};

/// Choose the collection, unlock it, write.
class Writing final : public CollectionCall {
public:
    Writing(Attributes attributes, QString label, Secret secret, Continuation<Done> then)
        : m_attributes(std::move(attributes))
        , m_label(std::move(label))
        , m_secret(std::move(secret))
        , m_then(std::move(then)) {}

private:
    void proceed() override {
        readCollections([this](const Paths& all) {
            // go-keyring looks nowhere else where there is one.
            const QDBusObjectPath login(loginCollection);
            if (all.contains(login))
                return writeTo(login);
            readAlias([this, all](const QDBusObjectPath& collection) {
                if (isNone(collection))
                    chooseUnlocked(all, all);
                else
                    writeTo(collection);
            });
        });
    }

    /// The first collection that is unlocked, else the first that can be.
    void chooseUnlocked(const Paths& left, const Paths& all) {
        if (all.isEmpty())
            return fail(ErrorKind::KeychainUnavailable, QStringLiteral("there is no collection"));
        if (left.isEmpty())
            return writeTo(all.constFirst());
        readLocked(left.constFirst(), [this, left, all](bool locked) {
            if (locked)
                chooseUnlocked(left.sliced(1), all);
            else
                writeTo(left.constFirst());
        });
    }

    void writeTo(const QDBusObjectPath& collection) {
        unlock(collection, [this, collection] { createItem(collection); });
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
