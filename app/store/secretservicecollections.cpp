// SPDX-License-Identifier: MIT
#include "secretservicecollections.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>

namespace patdesk::secretservice {

namespace {

const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");

} // namespace

void CollectionCall::readAlias(const std::function<void(const QDBusObjectPath&)>& answered) {
    callService(QStringLiteral("ReadAlias"), {QStringLiteral("default")},
                [answered](const QDBusMessage& answer) {
                    answered(answer.arguments().value(0).value<QDBusObjectPath>());
                });
}

void CollectionCall::readCollections(const std::function<void(const Paths&)>& answered) {
    readProperty(servicePath, serviceInterface, QStringLiteral("Collections"),
                 [answered](const QVariant& paths) { answered(qdbus_cast<Paths>(paths)); });
}

void CollectionCall::readLocked(const QDBusObjectPath& collection,
                                const std::function<void(bool)>& answered) {
    readProperty(collection.path(), collectionInterface, QStringLiteral("Locked"),
                 [answered](const QVariant& locked) { answered(locked.toBool()); });
}

void CollectionCall::findHiding(const std::function<void(const Paths&)>& found) {
    readCollections([this, found](const Paths& all) { findHidingAmong(all, {}, found); });
}

void CollectionCall::findHidingAmong(const Paths& left, const Paths& hiding,
                                     const std::function<void(const Paths&)>& found) {
    if (left.isEmpty())
        return found(hiding);
    readWhetherItHides(left.constFirst(), [this, left, hiding, found](bool hides) {
        findHidingAmong(left.sliced(1), hides ? hiding + Paths{left.constFirst()} : hiding, found);
    });
}

void CollectionCall::readWhetherItHides(const QDBusObjectPath& collection,
                                        const std::function<void(bool)>& answered) {
    readLocked(collection, [this, collection, answered](bool locked) {
        if (!locked)
            return answered(false);
        readProperty(collection.path(), collectionInterface, QStringLiteral("Items"),
                     [answered](const QVariant& items) { answered(qdbus_cast<Paths>(items).isEmpty()); });
    });
}

void CollectionCall::readProperty(const QString& path, const QString& interface, const QString& name,
                                  const std::function<void(const QVariant&)>& answered) {
    call(path, propertiesInterface, QStringLiteral("Get"), {interface, name},
         [answered](const QDBusMessage& answer) {
             answered(answer.arguments().value(0).value<QDBusVariant>().variant());
         });
}

} // namespace patdesk::secretservice
