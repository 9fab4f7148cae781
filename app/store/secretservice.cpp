// SPDX-License-Identifier: MIT
#include "secretservice.h"

#include "secretservicecollections.h"
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

const QString loginCollection = QStringLiteral("/org/freedesktop/secrets/collection/login");
const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
const QString itemInterface = QStringLiteral("org.freedesktop.Secret.Item");

/// What reading and removing begin with: search, and search again once nothing hides the entry.
class Searching : public CollectionCall {
protected:
    Searching(Attributes attributes, Locked locked) : m_attributes(std::move(attributes)), m_locked(locked) {}

    /// At least one of them is not empty.
    virtual void onFound(const Paths& unlocked, const Paths& locked) = 0;

    /// The user may be asked to unlock an entry that the search has found.
    bool mayAsk() const { return m_locked == Locked::Ask; }

private:
    void proceed() override {
        callService(QStringLiteral("SearchItems"), {QVariant::fromValue(m_attributes)},
                    [this](const QDBusMessage& answer) {
                        const auto unlocked = qdbus_cast<Paths>(answer.arguments().value(0));
                        const auto locked = qdbus_cast<Paths>(answer.arguments().value(1));
                        if (unlocked.isEmpty() && locked.isEmpty())
                            onNothingFound();
                        else
                            onFound(unlocked, locked);
                    });
    }

    /// KeePassXC shows no entry of a locked database: not found is not "not there" then.
    void onNothingFound() {
        findHiding([this](const Paths& hiding) {
            if (hiding.isEmpty())
                return fail(ErrorKind::KeychainEntryMissing);
            if (m_locked == Locked::Leave || std::exchange(m_hasAsked, true))
                return fail(ErrorKind::KeychainLocked);
            unlock(hiding, [this] { proceed(); });
        });
    }

    Attributes m_attributes;
    Locked m_locked;
    bool m_hasAsked = false;
};

/// Search, unlock, read.
class Reading final : public Searching {
public:
    Reading(Attributes attributes, Locked locked, Continuation<Secret> then)
        : Searching(std::move(attributes), locked), m_then(std::move(then)) {}

private:
    void onFound(const Paths& unlocked, const Paths& locked) override {
        if (!unlocked.isEmpty())
            return readSecret(unlocked.constFirst());
        if (!mayAsk())
            return fail(ErrorKind::KeychainLocked);
        const QDBusObjectPath& item = locked.constFirst();
        unlock({item}, [this, item] { readSecret(item); });
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

    Continuation<Secret> m_then;
};

/// Search, remove what can be, unlock and remove the rest.
class Removing final : public Searching {
public:
    Removing(Attributes attributes, Continuation<Done> then)
        : Searching(std::move(attributes), Locked::Ask), m_then(std::move(then)) {}

private:
    void onFound(const Paths& unlocked, const Paths& locked) override {
        removeEach(unlocked, [this, locked] {
            if (locked.isEmpty())
                return finish();
            unlock(locked, [this, locked] { removeEach(locked, [this] { finish(); }); });
        });
    }

    void removeEach(const Paths& items, const std::function<void()>& removed) {
        if (items.isEmpty())
            return removed();
        call(items.constFirst().path(), itemInterface, QStringLiteral("Delete"), {},
             [this, items, removed](const QDBusMessage& answer) {
                 prompt(answer.arguments().value(0).value<QDBusObjectPath>(),
                        [this, items, removed] { removeEach(items.sliced(1), removed); });
             });
    }

    void finish() {
        close();
        m_then(Done{});
    }

    void deliver(const Error& error) override { m_then(error); }

    Continuation<Done> m_then;
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
        unlock({collection}, [this, collection] { createItem(collection); });
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

void remove(const Attributes& attributes, Continuation<Done> then) {
    registerTypes();
    (new Removing(attributes, std::move(then)))->start();
}

void write(const Attributes& attributes, const QString& label, Secret secret, Continuation<Done> then) {
    registerTypes();
    (new Writing(attributes, label, std::move(secret), std::move(then)))->start();
}

} // namespace patdesk::secretservice
