// SPDX-License-Identifier: MIT
#include "secretservice.h"

#include "log.h"
#include "securememory.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

#include <utility>

namespace patdesk::secretservice {

namespace {

using namespace std::chrono_literals;

/// Long enough for a password to be typed.
constexpr auto deadline = 60s;

const QString bus = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString itemInterface = QStringLiteral("org.freedesktop.Secret.Item");
const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
const QString sessionInterface = QStringLiteral("org.freedesktop.Secret.Session");

using Paths = QList<QDBusObjectPath>;

/// One look-up on its way through the service: open a session, search, unlock, read. Deletes itself at its
/// end.
class LookUp final : public QObject {
    Q_OBJECT

public:
    LookUp(Attributes attributes, Locked locked, Continuation<Secret> then)
        : m_bus(QDBusConnection::sessionBus())
        , m_attributes(std::move(attributes))
        , m_locked(locked)
        , m_then(std::move(then)) {
        qDBusRegisterMetaType<Attributes>();
        QTimer::singleShot(deadline, this,
                           [this] { fail(ErrorKind::KeychainUnavailable, QStringLiteral("no answer")); });
    }

    void start() {
        // Without encryption of its own: the bus is the user's, and so is the keychain.
        call(servicePath, serviceInterface, QStringLiteral("OpenSession"),
             {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))},
             [this](const QDBusMessage& answer) {
                 m_session = answer.arguments().value(1).value<QDBusObjectPath>().path();
                 search();
             });
    }

private:
    void search() {
        call(servicePath, serviceInterface, QStringLiteral("SearchItems"),
             {QVariant::fromValue(m_attributes)}, [this](const QDBusMessage& answer) {
                 const auto unlocked = qdbus_cast<Paths>(answer.arguments().value(0));
                 const auto locked = qdbus_cast<Paths>(answer.arguments().value(1));
                 if (!unlocked.isEmpty())
                     return readSecret(unlocked.constFirst());
                 if (locked.isEmpty())
                     return fail(ErrorKind::KeychainEntryMissing);
                 if (m_locked == Locked::Leave)
                     return fail(ErrorKind::KeychainLocked);
                 unlock(locked.constFirst());
             });
    }

    void unlock(const QDBusObjectPath& item) {
        m_item = item;
        call(servicePath, serviceInterface, QStringLiteral("Unlock"), {QVariant::fromValue(Paths{item})},
             [this](const QDBusMessage& answer) {
                 const QString prompt = answer.arguments().value(1).value<QDBusObjectPath>().path();
                 if (prompt == QLatin1String("/")) // nothing to ask
                     return readSecret(m_item);
                 m_bus.connect(bus, prompt, promptInterface, QStringLiteral("Completed"), this,
                               SLOT(promptCompleted(QDBusMessage)));
                 call(prompt, promptInterface, QStringLiteral("Prompt"), {QString()},
                      [](const QDBusMessage&) {});
             });
    }

    Q_SLOT void promptCompleted(const QDBusMessage& completed) {
        const bool dismissed = completed.arguments().value(0).toBool();
        if (dismissed)
            return fail(ErrorKind::KeychainLocked);
        readSecret(m_item);
    }

    void readSecret(const QDBusObjectPath& item) {
        call(item.path(), itemInterface, QStringLiteral("GetSecret"),
             {QVariant::fromValue(QDBusObjectPath(m_session))}, [this](const QDBusMessage& answer) {
                 const auto structure = answer.arguments().value(0).value<QDBusArgument>();
                 QDBusObjectPath session;
                 QByteArray parameters;
                 QByteArray value;
                 structure.beginStructure();
                 structure >> session >> parameters >> value;
                 structure.endStructure();
                 Secret secret{QByteArrayView(value)};
                 wipe(value.data(), static_cast<std::size_t>(value.size()));
                 end(std::move(secret));
             });
    }

    /// Calls a method; its error ends the look-up.
    template <class Answered>
    void call(const QString& path, const QString& interface, const QString& method,
              const QVariantList& arguments, Answered answered) {
        QDBusMessage message = QDBusMessage::createMethodCall(bus, path, interface, method);
        message.setArguments(arguments);
        auto* const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answered] {
            watcher->deleteLater();
            const QDBusMessage answer = watcher->reply();
            if (answer.type() != QDBusMessage::ReplyMessage)
                return fail(kindOf(answer.errorName()), answer.errorMessage());
            answered(answer);
        });
    }

    static ErrorKind kindOf(const QString& errorName) {
        return errorName == QLatin1String("org.freedesktop.Secret.Error.IsLocked")
                   ? ErrorKind::KeychainLocked
                   : ErrorKind::KeychainUnavailable;
    }

    void fail(ErrorKind kind, const QString& detail = {}) {
        end(Error{.kind = kind, .detail = detail.left(500)});
    }

    void end(Result<Secret> result) {
        if (!m_session.isEmpty())
            m_bus.send(QDBusMessage::createMethodCall(bus, std::exchange(m_session, {}), sessionInterface,
                                                      QStringLiteral("Close")));
        deleteLater();
        m_then(std::move(result));
    }

    QDBusConnection m_bus;
    Attributes m_attributes;
    Locked m_locked;
    Continuation<Secret> m_then;
    QString m_session;
    QDBusObjectPath m_item;
};

} // namespace

void read(const Attributes& attributes, Locked locked, Continuation<Secret> then) {
    (new LookUp(attributes, locked, std::move(then)))->start();
}

} // namespace patdesk::secretservice

#include "secretservice.moc"
