// SPDX-License-Identifier: MIT
#include "gesture.h"

#include "controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QWindow>

namespace monkey {

namespace {

void mouse(QWidget* widget, const QPoint& at, Qt::MouseButton button, bool twice = false) {
    const QPointer<QWindow> window = widget->window()->windowHandle();
    if (!window)
        return;
    const QPointF local = widget->mapTo(widget->window(), at);
    const QPointF global = widget->mapToGlobal(at);
    static int clock = 0;
    clock += 1000; // no two clicks make a double click unless they are meant to
    const auto send = [&](QEvent::Type type, Qt::MouseButtons held, Qt::MouseButton which) {
        if (window)
            qt_handleMouseEvent(window, local, global, held, which, type, {}, ++clock);
    };
    send(QEvent::MouseMove, Qt::NoButton, Qt::NoButton);
    for (int times = 0; times < (twice ? 2 : 1); ++times) {
        send(QEvent::MouseButtonPress, button, button);
        send(QEvent::MouseButtonRelease, Qt::NoButton, button);
    }
}

void key(QWidget* window, const QKeySequence& keys) {
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination each = keys[i];
        const QPointer<QWindow> handle =
            QGuiApplication::focusWindow() ? QGuiApplication::focusWindow() : window->windowHandle();
        if (!handle)
            return;
        const bool isCharacter =
            each.key() > 0 && each.key() < 0x80 && !(each.keyboardModifiers() & ~Qt::ShiftModifier);
        const QString text = isCharacter ? QString(QChar(char16_t(each.key()))).toLower() : QString();
        qt_handleKeyEvent(handle, QEvent::KeyPress, each.key(), each.keyboardModifiers(), text);
        if (handle)
            qt_handleKeyEvent(handle, QEvent::KeyRelease, each.key(), each.keyboardModifiers(), text);
    }
}

/// In one piece, as an input method or a completion enters it: an address is never half there.
void type(QWidget* widget, const QString& text) {
    widget->setFocus(Qt::MouseFocusReason);
    const QPointer<QWidget> receiver = widget->focusProxy() ? widget->focusProxy() : widget;
    key(widget->window(), QKeySequence::SelectAll);
    if (!receiver)
        return;
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(receiver, &event);
}

bool row(QWidget* widget, const QString& detail, Qt::MouseButton button, bool twice) {
    auto* const view = qobject_cast<QAbstractItemView*>(widget);
    const auto* const header = qobject_cast<const QHeaderView*>(widget);
    const QStringList place = detail.split(QLatin1Char(' '));
    const int wanted = place.constFirst().toInt();
    QRect rect;
    if (header) {
        if (header->count() == 0)
            return false;
        const int section = wanted % header->count();
        const int along = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
        rect = header->orientation() == Qt::Horizontal ? QRect(along, header->height() / 2, 1, 1)
                                                       : QRect(header->width() / 2, along, 1, 1);
    } else {
        if (!view || !view->model() || view->model()->rowCount() == 0)
            return false;
        const int columns = std::max(1, view->model()->columnCount());
        const int column = place.value(1).toInt() % columns;
        const QModelIndex index = view->model()->index(wanted % view->model()->rowCount(), column);
        view->scrollTo(index);
        rect = view->visualRect(index);
    }
    const QPoint at = rect.intersected(view->viewport()->rect()).center();
    if (!view->viewport()->rect().contains(at))
        return false;
    mouse(view->viewport(), at, button, twice);
    return true;
}

/// Where a click on it does something: a check box is deaf beside its words.
QPoint pressPoint(const QWidget* widget, const QString& detail) {
    const QRect seen = seenPartOf(widget);
    if (detail == QLatin1String("arrow"))
        return {seen.right() - 5, seen.center().y()};
    if (const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        button && button->isCheckable())
        return {seen.left() + std::min(8, seen.width() / 2), seen.center().y()};
    return seen.center();
}

bool chooseAction(QWidget* widget, const QString& detail) {
    const auto* const menu = qobject_cast<const QMenu*>(widget);
    const auto* const bar = qobject_cast<const QMenuBar*>(widget);
    if ((!menu && !bar) || widget->actions().isEmpty())
        return false;
    QAction* const action = widget->actions().at(detail.toInt() % widget->actions().size());
    const QRect rect = menu ? menu->actionGeometry(action) : bar->actionGeometry(action);
    mouse(widget, rect.center(), Qt::LeftButton);
    return true;
}

/// The one thing that is done to a file dialog: a name and Return, or Escape. Clicks could walk through the
/// machine and delete what is there.
bool giveFile(QWidget* window, const QString& name) {
    auto* const dialog = qobject_cast<QFileDialog*>(window);
    if (!dialog)
        return false;
    dialog->setOption(QFileDialog::ReadOnly);
    if (name.isEmpty())
        dialog->reject();
    else if (auto* const edit = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))) {
        dialog->setDirectory(QDir::homePath());
        edit->setText(name);
        edit->setFocus();
        key(dialog, Qt::Key_Return);
    }
    return true;
}

bool pick(QWidget* widget, int index) {
    auto* const box = qobject_cast<QComboBox*>(widget);
    if (!box || box->count() == 0)
        return false;
    box->setFocus(Qt::TabFocusReason);
    const QPointer<QWidget> window = box->window();
    key(window, Qt::Key_Home);
    for (int down = index % box->count(); down > 0 && window; --down)
        key(window, Qt::Key_Down);
    return true;
}

} // namespace

bool perform(const Step& step) {
    QWidget* const window = findWindow(step.window);
    if (!window)
        return false;
    // These do not come as events, which Qt keeps from a window that another one blocks.
    const bool isInReach = windowsInReach().contains(window);
    if (step.verb == QLatin1String("close"))
        return isInReach && (window->close(), true);
    if (step.verb == QLatin1String("file"))
        return isInReach && giveFile(window, step.detail);
    if (step.verb == QLatin1String("size")) {
        const QStringList size = step.detail.split(QLatin1Char('x'));
        window->resize(size.value(0).toInt(), size.value(1).toInt());
        return true;
    }
    if (qobject_cast<QFileDialog*>(window))
        return false;
    if (step.verb == QLatin1String("key") && step.target.isEmpty())
        return key(window, QKeySequence(step.detail)), true;

    QWidget* const widget = findControl(step.window, step.target);
    if (!widget)
        return false;
    if (step.verb == QLatin1String("click"))
        return mouse(widget, pressPoint(widget, step.detail), Qt::LeftButton), true;
    if (step.verb == QLatin1String("menu"))
        return mouse(widget, seenPartOf(widget).center(), Qt::RightButton), true;
    if (step.verb == QLatin1String("row"))
        return row(widget, step.detail, Qt::LeftButton, false);
    if (step.verb == QLatin1String("open"))
        return row(widget, step.detail, Qt::LeftButton, true);
    if (step.verb == QLatin1String("rowmenu"))
        return row(widget, step.detail, Qt::RightButton, false);
    if (step.verb == QLatin1String("choose"))
        return chooseAction(widget, step.detail);
    if (step.verb == QLatin1String("pick"))
        return pick(widget, step.detail.toInt());
    if (step.verb == QLatin1String("type"))
        return type(widget, step.detail), true;
    if (step.verb == QLatin1String("key")) {
        widget->setFocus(Qt::TabFocusReason);
        return key(window, QKeySequence(step.detail)), true;
    }
    if (step.verb == QLatin1String("tab")) {
        const auto* const bar = qobject_cast<const QTabBar*>(widget);
        if (!bar || bar->count() == 0)
            return false;
        return mouse(widget, bar->tabRect(step.detail.toInt() % bar->count()).center(), Qt::LeftButton), true;
    }
    return false;
}

namespace {

class NoBrowser : public QObject {
    Q_OBJECT

public Q_SLOTS:

    void open(const QUrl&) {}
};

} // namespace

void tieHands() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    static NoBrowser nobody;
    for (const char* const scheme : {"http", "https", "mailto", "file"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &nobody, "open");
}

} // namespace monkey

#include "gesture.moc"
