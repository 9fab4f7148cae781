// SPDX-License-Identifier: MIT
#include "visiblestyle.h"

#include "tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <initializer_list>

namespace patdesk {

namespace {

/// A little more than the 3 that are promised, for grounds with a gradient.
constexpr double visible = 3.5;
constexpr double frameWidth = 2;

QColor mixed(const QColor& a, const QColor& b, float share) {
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share,
                            a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

/// `colour`, or as little of `text` mixed into it as makes it visible on each of the grounds.
QColor visibleOn(std::initializer_list<QColor> grounds, const QColor& colour, const QColor& text) {
    constexpr int steps = 10;
    for (int step = 0; step < steps; ++step) {
        const QColor mix = mixed(colour, text, float(step) / steps);
        if (std::all_of(grounds.begin(), grounds.end(),
                        [&](const QColor& ground) { return contrast(mix, ground) >= visible; }))
            return mix;
    }
    return text;
}

/// `onSelection`: around a selected item of a view.
void drawFocusFrame(const QStyleOption& option, QPainter& painter, bool onSelection = false) {
    const QStyle::State wanted = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & wanted) != wanted)
        return;
    const QPalette& palette = option.palette;
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor colour = onSelection
                              ? palette.color(QPalette::HighlightedText)
                              : visibleOn({palette.color(QPalette::Window), palette.color(QPalette::Button),
                                           palette.color(QPalette::Base)},
                                          accent, palette.color(QPalette::WindowText));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, frameWidth));
    painter.setBrush(Qt::NoBrush);
    const double half = frameWidth / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), 2, 2);
    painter.restore();
}

/// Around the box, whatever stands in it.
void drawOutline(const QStyleOption& option, QPainter& painter, bool round) {
    const QPalette& palette = option.palette;
    const auto group = option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    const QColor ground = palette.color(group, QPalette::Base);
    const QColor text = palette.color(group, QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, round);
    painter.setPen(visibleOn({ground}, mixed(ground, text, 0.4F), text));
    painter.setBrush(Qt::NoBrush);
    if (round)
        painter.drawEllipse(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

constexpr int arrowSize = 8;
constexpr int arrowRoom = 14;

/// A tool button whose arrow the base style puts below its words.
bool hasArrowBelow(const QStyleOptionToolButton* button) {
    return button && button->features & QStyleOptionToolButton::HasMenu &&
           !(button->features & QStyleOptionToolButton::MenuButtonPopup) &&
           button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

} // namespace

void VisibleStyle::install() {
#ifndef Q_OS_MACOS
    QApplication::setStyle(new VisibleStyle);
#endif
}

void VisibleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    if (element == PE_FrameFocusRect)
        return drawFocusFrame(*option, *painter, (option->state & State_Selected) != 0);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox;
    if ((box || element == PE_IndicatorRadioButton) &&
        baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
        drawOutline(*option, *painter, !box);
}

void VisibleStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton) // Fusion only turns the outline from grey to blue
        drawFocusFrame(*option, *painter);
}

void VisibleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
    const auto* const button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control != CC_ToolButton || !hasArrowBelow(button)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const auto* const combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (control == CC_ComboBox && combo && !combo->editable)
            drawFocusFrame(*option, *painter);
        return;
    }
    QStyleOptionToolButton plain = *button;
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    QStyleOption arrow = *button;
    const QRect place(button->rect.right() - arrowRoom, button->rect.center().y() - arrowSize / 2 + 1,
                      arrowSize, arrowSize);
    arrow.rect = visualRect(button->direction, button->rect, place);
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

QSize VisibleStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool arrow =
        type == CT_ToolButton && hasArrowBelow(qstyleoption_cast<const QStyleOptionToolButton*>(option));
    return arrow ? size + QSize(arrowRoom - 4, 0) : size;
}

int VisibleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* result) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // some styles give one to Cancel and Close alone
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

void VisibleStyle::polish(QPalette& palette) {
    QProxyStyle::polish(palette);
    constexpr float greyness = 0.2F;
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, mixed(base, text, greyness));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    // Qt 6.4 leaves it black on a dark KDE desktop.
    palette.setColor(QPalette::PlaceholderText,
                     toneColour(Tone::Quiet, palette.color(QPalette::Active, QPalette::Window)));
}

} // namespace patdesk
