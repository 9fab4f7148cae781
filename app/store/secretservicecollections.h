// SPDX-License-Identifier: MIT
#pragma once

#include "secretservicecall.h"

class QVariant;

namespace patdesk::secretservice {

/// An errand that has to know of collections.
class CollectionCall : public ServiceCall {
protected:
    /// The default collection; none where there is no such alias.
    void readAlias(const std::function<void(const QDBusObjectPath&)>& answered);
    void readCollections(const std::function<void(const Paths&)>& answered);
    void readLocked(const QDBusObjectPath& collection, const std::function<void(bool)>& answered);
    /// The collections that no search looks into: locked ones that show nothing of what they hold, as those
    /// of KeePassXC. GNOME Keyring and KWallet show locked entries.
    void findHiding(const std::function<void(const Paths&)>& found);

private:
    void findHidingAmong(const Paths& left, const Paths& hiding,
                         const std::function<void(const Paths&)>& found);
    void readWhetherItHides(const QDBusObjectPath& collection, const std::function<void(bool)>& answered);
    void readProperty(const QString& path, const QString& interface, const QString& name,
                      const std::function<void(const QVariant&)>& answered);
};

} // namespace patdesk::secretservice
