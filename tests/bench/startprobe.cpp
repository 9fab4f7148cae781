// SPDX-License-Identifier: MIT
// A Qt plugin that measures a program from outside: QT_QPA_GENERIC_PLUGINS=startprobe makes any Qt program
// load it, unchanged. When a table has been painted, with rows in it if PATDESK_PROBE_ROWS is set, it prints
// the milliseconds since PATDESK_PROBE_START (nanoseconds of the steady clock) and the resident bytes, and
// ends the program.
#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace {

qint64 residentBytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return 0;
}

class StartProbe : public QObject {
public:
    explicit StartProbe(QObject* parent) : QObject(parent) {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Paint || m_reported)
            return false;
        const auto* const view = qobject_cast<QAbstractItemView*>(watched->parent());
        const bool needsRows = qEnvironmentVariableIsSet("PATDESK_PROBE_ROWS");
        const bool fits = view && view->viewport() == watched && view->inherits("QTableView") &&
                          view->model() && (!needsRows || view->model()->rowCount() > 0);
        if (fits) {
            m_reported = true;
            QTimer::singleShot(0, this, [this] { report(); }); // the paint itself counts
        }
        return false;
    }

private:
    static void report() {
        const qint64 now = std::chrono::steady_clock::now().time_since_epoch().count();
        const double ms =
            static_cast<double>(now - qEnvironmentVariable("PATDESK_PROBE_START").toLongLong()) / 1e6;
        QTextStream(stdout) << ms << ' ' << residentBytes() << Qt::endl;
        QCoreApplication::quit();
    }

    bool m_reported = false;
};

} // namespace

class StartProbePlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startprobe.json")

public:
    QObject* create(const QString&, const QString&) override { return new StartProbe(this); }
};

#include "startprobe.moc"
