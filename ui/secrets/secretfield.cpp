// SPDX-License-Identifier: MIT
#include "secretfield.h"

#include "screencapture.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace patdesk {

namespace {

constexpr int margin = 6;
constexpr QChar dot(u'•');

/// The bytes of the UTF-8 character that starts with this byte.
int bytesOf(char lead) {
    const auto code = static_cast<unsigned char>(lead);
    return code < 0x80 ? 1 : code < 0xE0 ? 2 : code < 0xF0 ? 3 : 4;
}

/// Calls `take(character)` for one character after the other, none of which is a copy worth having.
template <class F>
void eachCharacter(const Secret& secret, F take) {
    QByteArrayView rest = secret.reveal();
    while (!rest.isEmpty()) {
        const qsizetype bytes = std::min<qsizetype>(bytesOf(rest.front()), rest.size());
        take(rest.first(bytes));
        rest = rest.sliced(bytes);
    }
}

/// What assistive technology is told: a read-only text, a password while it is masked.
class SecretFieldAccess final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit SecretFieldAccess(SecretField* field) : QAccessibleWidget(field, QAccessible::EditableText) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.passwordEdit = !field().isRevealed();
        return state;
    }

    QString text(int start, int end) const override {
        const int from = std::clamp(start, 0, field().length());
        const int count = std::clamp(end < 0 ? field().length() : end, from, field().length()) - from;
        if (!field().isRevealed())
            return QString(count, dot);
        // The one copy, made when somebody who cannot see the field asks for it.
        return QString::fromUtf8(field().secret().reveal()).mid(from, count);
    }

    QString text(QAccessible::Text kind) const override { return QAccessibleWidget::text(kind); }

    int characterCount() const override { return field().length(); }

    int cursorPosition() const override { return 0; }

    int selectionCount() const override { return 0; }

    void selection(int, int* start, int* end) const override { *start = *end = 0; }

    void setCursorPosition(int) override {}

    void addSelection(int, int) override {}

    void removeSelection(int) override {}

    void setSelection(int, int, int) override {}

    void scrollToSubstring(int, int) override {}

    QRect characterRect(int) const override { return rect(); }

    int offsetAtPoint(const QPoint&) const override { return -1; }

    QString attributes(int, int* start, int* end) const override {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    const SecretField& field() const { return *static_cast<SecretField*>(object()); }
};

QAccessibleInterface* accessOf(const QString&, QObject* object) {
    auto* const field = qobject_cast<SecretField*>(object);
    return field ? new SecretFieldAccess(field) : nullptr;
}

} // namespace

SecretField::SecretField(const Secret& secret, QWidget* parent) : QWidget(parent), m_secret(secret) {
    static const bool installed = (QAccessible::installFactory(accessOf), true);
    Q_UNUSED(installed)
    eachCharacter(m_secret, [this](QByteArrayView) { ++m_length; });
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_mask.setSingleShot(true);
    m_mask.setInterval(std::chrono::seconds(20));
    connect(&m_mask, &QTimer::timeout, this, [this] { setRevealed(false); });
}

void SecretField::setRevealed(bool revealed) {
    if (revealed)
        m_mask.start();
    else
        m_mask.stop();
    if (revealed == m_revealed)
        return;
    m_revealed = revealed;
    update();
    QAccessible::State changed;
    changed.passwordEdit = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    Q_EMIT revealedChanged(revealed);
}

int SecretField::columnsIn(int width) const {
    return std::max(1, (width - 2 * margin) / std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('0'))));
}

int SecretField::heightOf(int lines) const {
    return lines * fontMetrics().lineSpacing() + 2 * margin;
}

int SecretField::heightForWidth(int width) const {
    const int columns = columnsIn(width);
    return heightOf(std::max(1, (m_length + columns - 1) / columns));
}

QSize SecretField::sizeHint() const {
    return {std::clamp(m_length, 16, 64) * fontMetrics().horizontalAdvance(QLatin1Char('0')) + 2 * margin + 1,
            heightOf(1)};
}

QSize SecretField::minimumSizeHint() const {
    return {16 * fontMetrics().horizontalAdvance(QLatin1Char('0')) + 2 * margin, heightOf(1)};
}

void SecretField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken | QStyle::State_ReadOnly;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);

    painter.setPen(palette().color(QPalette::Text));
    const QFontMetrics metrics = fontMetrics();
    const int columns = columnsIn(width());
    const int advance = metrics.horizontalAdvance(QLatin1Char('0'));
    int index = 0;
    eachCharacter(m_secret, [&](QByteArrayView character) {
        const QRect cell(margin + index % columns * advance, margin + index / columns * metrics.lineSpacing(),
                         advance, metrics.lineSpacing());
        painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip,
                         m_revealed ? QString::fromUtf8(character) : QString(dot));
        ++index;
    });
}

void SecretField::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QWidget::keyPressEvent(event);
}

void SecretField::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // The window alone is told that it is no longer the active one.
    window()->installEventFilter(this);
    excludeFromCapture(*window());
}

bool SecretField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window() && event->type() == QEvent::WindowDeactivate)
        setRevealed(false);
    return QWidget::eventFilter(watched, event);
}

} // namespace patdesk
