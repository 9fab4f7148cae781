// SPDX-License-Identifier: MIT
#include "proxyscript.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace patdesk {

namespace {

using namespace std::chrono_literals;

/// It reads a file: where it takes longer, something is wrong with it.
constexpr auto deadline = 2s;

const QString byTheNetwork = QStringLiteral("WPAD");

/// What may be shown of an address. Nothing was given = the network is to name it.
QString shownAddress(const QString& address) {
    const QUrl url(address.trimmed());
    if (address.trimmed().isEmpty())
        return byTheNetwork;
    return (url.isValid() ? url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                          : address.trimmed().section(u'@', -1))
        .left(300);
}

bool isKde() {
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP")
        .split(u':')
        .contains(QLatin1String("KDE"), Qt::CaseInsensitive);
}

/// KDE: ProxyType 2 is a script with an address, 3 one that the network names.
QString kdeScript() {
    QFile file(QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("kioslaverc")));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    bool isProxyGroup = false;
    QByteArray type;
    QByteArray script;
    const QList<QByteArray> lines = file.read(qint64(64) * 1024).split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith('['))
            isProxyGroup = line.trimmed() == "[Proxy Settings]";
        const qsizetype equals = line.indexOf('=');
        if (!isProxyGroup || equals < 0)
            continue;
        // A key may have options behind it: "ProxyType[$i]".
        const QByteArray key = line.left(equals).split('[').constFirst().trimmed();
        if (key == "ProxyType")
            type = line.mid(equals + 1).trimmed();
        else if (key == "Proxy Config Script")
            script = line.mid(equals + 1).trimmed();
    }
    if (type == "3")
        return byTheNetwork;
    return type == "2" ? shownAddress(QString::fromUtf8(script)) : QString();
}

/// The value of `key` in what gsettings lists: lines of schema, key and value.
QString valueOf(const QByteArray& listed, const QByteArray& key) {
    const QByteArray start = "org.gnome.system.proxy " + key + ' ';
    const QList<QByteArray> lines = listed.split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(start))
            return QString::fromUtf8(line.mid(start.size()).trimmed().chopped(1).mid(1));
    }
    return {};
}

/// Asks gsettings. Deletes itself at its end, or with the continuation's context.
class GnomeSettings final : public QObject {
public:
    explicit GnomeSettings(Continuation<QString> then) : m_then(std::move(then)) {
        if (m_then.context())
            connect(m_then.context(), &QObject::destroyed, this, &QObject::deleteLater);
        connect(&m_process, &QProcess::finished, this, [this] { end(m_process.readAllStandardOutput()); });
        connect(&m_process, &QProcess::errorOccurred, this, [this] { end({}); });
        QTimer::singleShot(deadline, this, [this] { end({}); });
    }

    ~GnomeSettings() override {
        m_process.disconnect(this);
        m_process.kill();
        m_process.waitForFinished(); // nothing outlives being killed for long
    }

    void start() {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("gsettings"),
                        {QStringLiteral("list-recursively"), QStringLiteral("org.gnome.system.proxy")},
                        QIODevice::ReadOnly);
    }

private:
    void end(const QByteArray& listed) {
        m_process.disconnect(this);
        deleteLater();
        const bool byScript = valueOf(listed, "mode") == QLatin1String("auto");
        std::exchange(m_then, {})(byScript ? shownAddress(valueOf(listed, "autoconfig-url")) : QString());
    }

    QProcess m_process;
    Continuation<QString> m_then;
};

} // namespace

void findProxyScript(Continuation<QString> then) {
    for (const char* const variable : {"auto_proxy", "AUTO_PROXY"}) {
        if (qEnvironmentVariableIsSet(variable))
            return then(shownAddress(qEnvironmentVariable(variable)));
    }
    if (isKde())
        return then(kdeScript());
    (new GnomeSettings(std::move(then)))->start();
}

} // namespace patdesk
