// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace patdesk {

/// The platform's style, where its marks are too faint to be seen: a focus frame two pixels wide, outlines of
/// empty check boxes and radio buttons in Fusion, each with a contrast of at least 3 : 1 (WCAG 2.1, 1.4.11),
/// a grey selection where the keyboard is elsewhere, legible placeholder text, and the arrow of a tool button
/// with a menu beside its words instead of below them.
class VisibleStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// For the whole application; not on macOS, whose own focus rings are wide enough.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* result = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QPalette& palette) override;
};

} // namespace patdesk
