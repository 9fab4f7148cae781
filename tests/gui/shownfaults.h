// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QUrl>

#include <algorithm>

namespace patdesk::test {

/// Looks at a window as its user does, and says what is shown there that is no plain text. What is no plain
/// text is written out here once more, from the Unicode standard: the check is not made of the thing checked.
class ShownFaults {
public:
    /// A picture of this colour is what a hostile name wants to be loaded.
    static constexpr QRgb probeColour = qRgb(255, 0, 254);

    enum Lines { One, Many };

    /// Of all windows, menus and tool tips that are on the screen.
    static QStringList everywhere() {
        QStringList faults;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* const window : windows) {
            if (window->isVisible())
                faults += of(*window);
        }
        return faults;
    }

    static QStringList of(QWidget& window) {
        ShownFaults found;
        found.look(window);
        const QList<QWidget*> parts = window.findChildren<QWidget*>();
        for (QWidget* const part : parts)
            found.look(*part);
        const QList<QAction*> actions = window.actions();
        for (const QAction* const action : actions)
            found.words(window, "action", action->text(), One);
        if (hasProbe(window.grab().toImage().convertToFormat(QImage::Format_RGB32)))
            found.add(window, "a picture was loaded", {});
        return found.m_faults;
    }

    /// A character that has no shape of its own, or changes the order of others.
    static bool isHidden(const QString& text, Lines lines) {
        int isolates = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            if (c == 0x2068)
                ++isolates;
            if (c == 0x2069 && --isolates < 0)
                return true;
            const bool allowed = lines == Many && (c == u'\n' || c == 0x200B);
            if ((c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200B || c == 0x200E ||
                 c == 0x200F || (c >= 0x2028 && c <= 0x202E) || c == 0x2060 || c == 0x2066 || c == 0x2067 ||
                 c == 0xFEFF) &&
                !allowed)
                return true;
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                ++i;
            else if (text[i].isSurrogate())
                return true;
        }
        return isolates != 0;
    }

private:
    static bool hasProbe(const QImage& picture) {
        for (int y = 0; y < picture.height(); ++y) {
            const auto* const line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
            if (std::find(line, line + picture.width(), probeColour) != line + picture.width())
                return true;
        }
        return false;
    }

    void add(const QWidget& at, const char* what, const QString& text) {
        m_faults.append(QStringLiteral("%1 %2 \"%3\": %4 %5")
                            .arg(QLatin1String(at.window()->metaObject()->className()),
                                 QLatin1String(at.metaObject()->className()), at.accessibleName().left(40),
                                 QLatin1String(what),
                                 QString::fromLatin1(QUrl::toPercentEncoding(text.left(200), " <>"))));
    }

    void words(const QWidget& at, const char* what, const QString& text, Lines lines) {
        if (isHidden(text, lines))
            add(at, what, text);
    }

    void look(QWidget& part) {
        words(part, "tool tip", part.toolTip(), Many);
        words(part, "accessible name", part.accessibleName(), Many);
        words(part, "accessible description", part.accessibleDescription(), Many);
        if (part.isWindow())
            words(part, "title", part.windowTitle(), One);
        if (auto* const label = qobject_cast<QLabel*>(&part)) {
            label->ensurePolished();
            if (!label->text().isEmpty() && label->textFormat() != Qt::PlainText)
                add(part, "may be taken for HTML", label->text());
            words(part, "label", label->text(), label->wordWrap() ? Many : One);
        } else if (auto* const button = qobject_cast<QAbstractButton*>(&part)) {
            words(part, "button", button->text(), One);
        } else if (auto* const box = qobject_cast<QComboBox*>(&part)) {
            for (int i = 0; i < box->count(); ++i)
                words(part, "choice", box->itemText(i), One);
        } else if (auto* const edit = qobject_cast<QLineEdit*>(&part); edit && edit->isReadOnly()) {
            words(part, "field", edit->text(), One);
        } else if (auto* const text = qobject_cast<QPlainTextEdit*>(&part); text && text->isReadOnly()) {
            words(part, "text", text->toPlainText(), Many);
        } else if (auto* const view = qobject_cast<QAbstractItemView*>(&part); view && view->model()) {
            lookAtCells(*view);
        }
    }

    /// As the delegate words them.
    void lookAtCells(QAbstractItemView& view) {
        const auto* const delegate = qobject_cast<QStyledItemDelegate*>(view.itemDelegate());
        if (!delegate)
            return; // a header, or the list of a combo box
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(), 30); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QVariant value = model.index(row, column).data();
                if (value.typeId() != QMetaType::QString || qobject_cast<QComboBox*>(view.parentWidget()))
                    continue;
                QString shown = delegate->displayText(value, QLocale());
                words(view, "cell", shown.replace(QChar(QChar::LineSeparator), QLatin1Char('\n')), Many);
            }
        }
    }

    QStringList m_faults;
};

} // namespace patdesk::test
