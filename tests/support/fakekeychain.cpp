// SPDX-License-Identifier: MIT
#include "fakekeychain.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>

#include <algorithm>

namespace patdesk::test {

namespace fake {

using Paths = QList<QDBusObjectPath>;
using Attributes = QMap<QString, QString>;

/// (oayays)
struct Secret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& to, const Secret& secret) {
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.contentType;
    to.endStructure();
    return to;
}

const QDBusArgument& operator>>(const QDBusArgument& from, Secret& secret) {
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    from.endStructure();
    return from;
}

} // namespace fake

} // namespace patdesk::test

Q_DECLARE_METATYPE(patdesk::test::fake::Secret)

namespace patdesk::test {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString promptPath = QStringLiteral("/org/freedesktop/secrets/prompt/p1");
const QString sessionPath = QStringLiteral("/org/freedesktop/secrets/session/s1");
const QString nothing = QStringLiteral("/");

/// Without the services that a session's bus starts when they are called: GNOME Keyring would take the place
/// of one that has ended.
const char* const configuration = R"(
    <busconfig>
        <type>session</type>
        <listen>unix:tmpdir=/tmp</listen>
        <policy context="default">
            <allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/>
            <allow own="*"/>
        </policy>
    </busconfig>
)";

int connectionCount = 0;

QVariant path(const QString& text) {
    return QVariant::fromValue(QDBusObjectPath(text));
}

fake::Paths pathsOf(const QStringList& texts) {
    fake::Paths paths;
    for (const QString& text : texts)
        paths.append(QDBusObjectPath(text));
    return paths;
}

} // namespace

const QString FakeKeychain::login = QStringLiteral("/org/freedesktop/secrets/collection/login");
const QString FakeKeychain::passwords = QStringLiteral("/org/freedesktop/secrets/collection/Passwords");
const QString FakeKeychain::work = QStringLiteral("/org/freedesktop/secrets/collection/Work");

OwnBus::~OwnBus() {
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool OwnBus::start() {
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0)
        return false;
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file"), file.fileName(), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address=1")});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
        return false;
    m_address = QString::fromUtf8(m_daemon.readAllStandardOutput()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    return true;
}

FakeKeychain::FakeKeychain(const QString& busAddress)
    : m_name(QStringLiteral("keychain%1").arg(++connectionCount))
    , m_bus(QDBusConnection::connectToBus(busAddress, m_name)) {
    qDBusRegisterMetaType<fake::Secret>();
    qDBusRegisterMetaType<fake::Attributes>();
    qDBusRegisterMetaType<fake::Paths>();
    m_bus.registerVirtualObject(nothing, this, QDBusConnection::SubPath);
    // One that has just ended keeps the name until it has worked off what it was sent.
    m_bus.interface()->registerService(serviceName, QDBusConnectionInterface::QueueService);
    while (m_bus.isConnected() && m_bus.interface()->serviceOwner(serviceName) != m_bus.baseService())
        QCoreApplication::processEvents();
}

FakeKeychain::~FakeKeychain() {
    end();
}

void FakeKeychain::end() {
    m_bus.unregisterObject(nothing, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(m_name);
    m_bus = QDBusConnection(QStringLiteral("none"));
}

QString FakeKeychain::introspect(const QString& /*path*/) const {
    return {};
}

bool FakeKeychain::handleMessage(const QDBusMessage& message, const QDBusConnection& /*connection*/) {
    const QString method = message.member();
    if (method == QLatin1String("Never"))
        return true;
    if (method == endsInstead) {
        end();
    } else if (!answersOnly.isEmpty() && message.service() != answersOnly) {
        m_bus.send(message.createErrorReply(QDBusError::TimedOut, QStringLiteral("no answer")));
    } else if (method == holds) {
        m_held = message;
        isHolding = true;
    } else {
        answer(message);
    }
    return true;
}

void FakeKeychain::release() {
    isHolding = false;
    answer(m_held);
}

void FakeKeychain::answer(const QDBusMessage& message) {
    const QString method = message.member();
    // Encryption is not among what this one can do; a client then goes on without.
    if (method == QLatin1String("OpenSession") &&
        message.arguments().constFirst().toString() != QLatin1String("plain"))
        m_bus.send(message.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only")));
    else
        m_bus.send(message.createReply(answerTo(message)));
    if (method == endsAfter && --endsAfterCalls == 0)
        end();
    else if (method == QLatin1String("Prompt"))
        complete();
}

QVariantList FakeKeychain::answerTo(const QDBusMessage& message) {
    const QString method = message.member();
    if (method == QLatin1String("OpenSession"))
        return {QVariant::fromValue(QDBusVariant(QString())), path(sessionPath)};
    if (method == QLatin1String("SearchItems"))
        return search();
    if (method == QLatin1String("ReadAlias"))
        return {path(alias)};
    if (method == QLatin1String("Get"))
        return {QVariant::fromValue(QDBusVariant(property(message)))};
    if (method == QLatin1String("GetAll"))
        return {QVariantMap()};
    if (method == QLatin1String("Unlock"))
        return unlock(message);
    if (method == QLatin1String("GetSecret"))
        return {QVariant::fromValue(
            fake::Secret{QDBusObjectPath(sessionPath), {}, entry, QStringLiteral("text/plain")})};
    if (method == QLatin1String("CreateItem"))
        return create(message);
    if (method == QLatin1String("Delete")) {
        entry.clear();
        return {path(nothing)};
    }
    return {};
}

QVariantList FakeKeychain::search() const {
    const bool isLocked = locked.contains(entryIn);
    const auto found = QVariant::fromValue(pathsOf({entryIn + QStringLiteral("/i1")}));
    const auto none = QVariant::fromValue(fake::Paths());
    if (entry.isEmpty() || isAnothers || (isLocked && !showsLocked))
        return {none, none};
    return isLocked ? QVariantList{none, found} : QVariantList{found, none};
}

QVariantList FakeKeychain::unlock(const QDBusMessage& message) {
    const auto wanted = qdbus_cast<fake::Paths>(message.arguments().value(0));
    const bool asks = std::any_of(wanted.begin(), wanted.end(), [this](const QDBusObjectPath& each) {
        return std::any_of(locked.begin(), locked.end(),
                           [&each](const QString& collection) { return each.path().startsWith(collection); });
    });
    return {QVariant::fromValue(asks ? fake::Paths() : wanted), path(asks ? promptPath : nothing)};
}

QVariantList FakeKeychain::create(const QDBusMessage& message) {
    const auto properties = qdbus_cast<QVariantMap>(message.arguments().value(0));
    writtenTo = message.path();
    written = qdbus_cast<fake::Secret>(message.arguments().value(1)).value;
    writtenAttributes = qdbus_cast<fake::Attributes>(
        properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes")));
    return {path(message.path() + QStringLiteral("/i2")), path(nothing)};
}

QVariant FakeKeychain::property(const QDBusMessage& message) const {
    const QString name = message.arguments().value(1).toString();
    if (name == QLatin1String("Locked"))
        return locked.contains(message.path());
    if (name == QLatin1String("Items")) {
        const bool shown = message.path() == entryIn && !entry.isEmpty() &&
                           (showsLocked || !locked.contains(message.path()));
        return QVariant::fromValue(shown ? pathsOf({entryIn + QStringLiteral("/i1")}) : fake::Paths());
    }
    return QVariant::fromValue(pathsOf(collections));
}

void FakeKeychain::complete() {
    ++prompts;
    if (userAgrees)
        locked.clear();
    QDBusMessage completed = QDBusMessage::createSignal(
        promptPath, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
    completed.setArguments({!userAgrees, QVariant::fromValue(QDBusVariant(QString()))});
    m_bus.send(completed);
}

} // namespace patdesk::test
