// SPDX-License-Identifier: MIT
// A large selection where a screen reader listens: Qt tells it of changes, and must not take the selection
// apart for that. This program is the screen reader, on the accessibility bus; started with --table it is the
// window that the reader listens to.
#include "manytokens.h"
#include "settings.h"
#include "tokenview.h"

#include <QAccessible>
#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace patdesk;
using namespace patdesk::test;

namespace {

constexpr int many = 10'000;

// The window

/// What was asked of the model meanwhile.
QJsonObject counted(CountingModel& model, const std::function<void()>& change) {
    model.indexesAsked = 0;
    model.cellsAsked = 0;
    change();
    QCoreApplication::processEvents(); // painted, and told of
    return {{QStringLiteral("indexes"), model.indexesAsked}, {QStringLiteral("cells"), model.cellsAsked}};
}

/// Does what stands in its standard input, a line each, and writes a line of JSON for each.
int showTable(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    CountingModel model;
    model.take(manyTokens(many));
    TokenView view(model, settings);
    view.resize(800, 400);
    view.show();
    view.activateWindow();
    view.setFocus();
    int row = 0;
    QSocketNotifier commands(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&commands, &QSocketNotifier::activated, &view, [&] {
        std::array<char, 16> line{};
        const ssize_t size = ::read(STDIN_FILENO, line.data(), line.size());
        if (size <= 0)
            return QCoreApplication::quit();
        QJsonObject answer{{QStringLiteral("heard"), QAccessible::isActive()}};
        switch (line.front()) {
        case 'r':
            view.selectRow(++row % 10);
            break;
        case 'a':
            answer[QLatin1String("selecting")] = counted(model, [&] {
                // A key goes to the reader first, and comes back from there.
                QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
                (void)QTest::qWaitFor([&] { return view.selectedCount() == many; }, 30'000);
            });
            answer[QLatin1String("refreshing")] = counted(model, [&] { model.take(manyTokens(many, true)); });
            answer[QLatin1String("sorting")] = counted(model, [&] { model.sort(3, Qt::DescendingOrder); });
            answer[QLatin1String("selected")] = view.selectedCount();
            break;
        default:
            break;
        }
        std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    });
    return QApplication::exec();
}

class Window {
public:
    explicit Window(bool listenedTo) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")); // as on a desktop
        if (!listenedTo)
            environment.insert(QStringLiteral("NO_AT_BRIDGE"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--table")});
    }

    ~Window() {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    QJsonObject ask(char command) {
        m_process.write(QByteArray(1, command));
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 30'000))
            return {};
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

private:
    QProcess m_process;
};

// The reader

const QString busService = QStringLiteral("org.a11y.Bus");
const QString statusInterface = QStringLiteral("org.a11y.Status");
const QString objectEvents = QStringLiteral("org.a11y.atspi.Event.Object");
const QString readersBus = QStringLiteral("accessibility");

/// Says on the session bus that a screen reader runs, as desktops do before they start one, or that it does
/// not any more.
bool announce(bool runs) {
    QDBusInterface properties(busService, QStringLiteral("/org/a11y/bus"),
                              QStringLiteral("org.freedesktop.DBus.Properties"));
    for (const char* const name : {"IsEnabled", "ScreenReaderEnabled"}) {
        const QDBusMessage answer =
            properties.call(QStringLiteral("Set"), statusInterface, QString::fromLatin1(name),
                            QVariant::fromValue(QDBusVariant(runs)));
        if (answer.type() == QDBusMessage::ErrorMessage) {
            qWarning("%s", qPrintable(answer.errorMessage()));
            return false;
        }
    }
    return true;
}

} // namespace

class TestListenedSelection : public QObject {
    Q_OBJECT

    int m_heard = 0;
    QString m_window; ///< the window's name on the bus
    QString m_cell;   ///< that was told of last

    static QDBusConnection readers() { return QDBusConnection(readersBus); }

    QVariant property(const QString& path, const char* interface, const char* name) const {
        QDBusMessage get = QDBusMessage::createMethodCall(
            m_window, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        get.setArguments({QString::fromLatin1(interface), QString::fromLatin1(name)});
        const QDBusReply<QDBusVariant> answer = readers().call(get);
        return answer.isValid() ? answer.value().variant() : QVariant();
    }

    /// The table of that cell.
    QString tableTold() const {
        const auto parent = property(m_cell, "org.a11y.atspi.Accessible", "Parent").value<QDBusArgument>();
        QString service;
        QDBusObjectPath table;
        parent.beginStructure();
        parent >> service >> table;
        parent.endStructure();
        return table.path();
    }

private Q_SLOTS:

    void hear(const QDBusMessage& event) {
        if (event.arguments().value(0).toString() != QLatin1String("selected"))
            return;
        ++m_heard;
        m_window = event.service();
        m_cell = event.path();
    }

    void initTestCase() {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("no D-Bus session here");
        const QDBusReply<QString> address =
            QDBusInterface(busService, QStringLiteral("/org/a11y/bus"), busService)
                .call(QStringLiteral("GetAddress"));
        if (!address.isValid())
            QSKIP("no accessibility bus here");
        QVERIFY(QDBusConnection::connectToBus(address.value(), readersBus).isConnected());
        QVERIFY(readers().connect(QString(), QString(), objectEvents, QStringLiteral("StateChanged"), this,
                                  SLOT(hear(QDBusMessage))));
        QDBusInterface registry(QStringLiteral("org.a11y.atspi.Registry"),
                                QStringLiteral("/org/a11y/atspi/registry"),
                                QStringLiteral("org.a11y.atspi.Registry"), readers());
        const QDBusMessage registered = registry.call(QStringLiteral("RegisterEvent"),
                                                      QStringLiteral("object:"), QStringList(), QString());
        QVERIFY2(registered.type() != QDBusMessage::ErrorMessage, qPrintable(registered.errorMessage()));
    }

    void isToldOfWithoutBeingTakenApart() {
        QVERIFY(announce(false));
        Window alone(false);
        alone.ask('r');
        const QJsonObject unheard = alone.ask('a');
        QCOMPARE(unheard[QLatin1String("heard")].toBool(true), false);

        QVERIFY(announce(true));
        Window window(true);
        // Until its events arrive: it has seen the reader, and what the reader wants to hear.
        QVERIFY(QTest::qWaitFor(
            [&] {
                window.ask('r');
                return m_heard > 0;
            },
            30'000));
        const QString table = tableTold();
        m_heard = 0;
        const QJsonObject heard = window.ask('a');
        QCOMPARE(heard[QLatin1String("heard")].toBool(), true);
        QTRY_VERIFY(m_heard > 0);

        QVERIFY(heard[QLatin1String("selected")].toInt() > many * 9 / 10);
        QCOMPARE(heard[QLatin1String("selected")], unheard[QLatin1String("selected")]);
        for (const char* const what : {"selecting", "refreshing", "sorting"}) {
            for (const char* const asked : {"indexes", "cells"}) {
                const auto countIn = [&](const QJsonObject& answer) {
                    return answer[QLatin1String(what)][QLatin1String(asked)].toInt(-1);
                };
                // What is painted, and a word about a row or two: fewer than there are rows.
                const QString words = QStringLiteral("%1, %2: %3, and %4 where nobody listens")
                                          .arg(QLatin1String(what), QLatin1String(asked))
                                          .arg(countIn(heard))
                                          .arg(countIn(unheard));
                qInfo("%s", qPrintable(words));
                for (const QJsonObject& answer : {heard, unheard})
                    QVERIFY2(countIn(answer) >= 0 && countIn(answer) < many, qPrintable(words));
            }
        }
        QCOMPARE(property(table, "org.a11y.atspi.Table", "NSelectedRows").toInt(),
                 heard[QLatin1String("selected")].toInt());
        announce(false);
    }
};

int main(int argc, char** argv) {
    if (argc == 2 && qstrcmp(argv[1], "--table") == 0)
        return showTable(argc, argv);
    const QCoreApplication application(argc, argv);
    TestListenedSelection test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_listenedselection.moc"
