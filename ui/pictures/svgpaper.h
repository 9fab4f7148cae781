// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSize>

#include <memory>

class QString;

namespace patdesk {

/// A sheet to paint on that becomes an SVG, for where there is no Qt Svg. It knows what Patdesk's pictures
/// paint: rectangles with a plain fill and a plain edge, and lines of text. Anything else is left out.
class SvgPaper : public QPaintDevice {
public:
    /// The resolution is that of the screen for which the fonts were chosen.
    SvgPaper(QSize size, int dotsPerInch);
    ~SvgPaper() override;

    QPaintEngine* paintEngine() const override;

    /// What has been painted so far.
    QByteArray svg(const QString& title) const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    int m_dotsPerInch;
    std::unique_ptr<Engine> m_engine;
};

} // namespace patdesk
