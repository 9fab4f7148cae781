// SPDX-License-Identifier: MIT
#include "svgpaper.h"

#include <QBrush>
#include <QFontInfo>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace patdesk {

namespace {

QString number(double value) {
    return QString::number(value, 'g', 6);
}

/// "fill="#rrggbb" fill-opacity="0.5"", or nothing painted.
QString paintOf(QLatin1String what, bool isPainted, const QColor& colour) {
    if (!isPainted)
        return QStringLiteral(" %1=\"none\"").arg(what);
    const QString opacity = colour.alpha() == 255
                                ? QString()
                                : QStringLiteral(" %1-opacity=\"%2\"").arg(what, number(colour.alphaF()));
    return QStringLiteral(" %1=\"%2\"").arg(what, colour.name()) + opacity;
}

} // namespace

class SvgPaper::Engine final : public QPaintEngine {
public:
    Engine() : QPaintEngine(PrimitiveTransform | PainterPaths | AlphaBlend | Antialiasing) {}

    bool begin(QPaintDevice* /*device*/) override { return true; }

    bool end() override { return true; }

    Type type() const override { return User; }

    void updateState(const QPaintEngineState& /*state*/) override {} // asked for where it is used

    void drawRects(const QRectF* rects, int count) override {
        for (const QRectF* rect = rects; rect != rects + count; ++rect)
            addRect(*rect);
    }

    void drawPath(const QPainterPath& path) override {
        // How QPainter hands over a rectangle, where it does not know the engine better.
        const QRectF box = path.boundingRect();
        QPainterPath rect;
        rect.addRect(box);
        if (path == rect)
            addRect(box);
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QPointF place = painter()->combinedTransform().map(at);
        const QFont font = item.font();
        m_body +=
            QStringLiteral("<text x=\"%1\" y=\"%2\" font-family=\"%3\" font-size=\"%4\" font-weight=\"%5\"%6 "
                           "xml:space=\"preserve\">%7</text>\n")
                .arg(number(place.x()), number(place.y()), QFontInfo(font).family().toHtmlEscaped(),
                     number(QFontInfo(font).pixelSize()), QString::number(font.weight()),
                     paintOf(QLatin1String("fill"), true, painter()->pen().color()),
                     item.text().toHtmlEscaped());
    }

    void drawPixmap(const QRectF& /*target*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override {}

    QString body() const { return m_body; }

private:
    void addRect(const QRectF& rect) {
        const QRectF box = painter()->combinedTransform().mapRect(rect);
        const QPen pen = painter()->pen();
        const QBrush brush = painter()->brush();
        m_body += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"%5%6/>\n")
                      .arg(number(box.x()), number(box.y()), number(box.width()), number(box.height()),
                           paintOf(QLatin1String("fill"), brush.style() != Qt::NoBrush, brush.color()),
                           paintOf(QLatin1String("stroke"), pen.style() != Qt::NoPen, pen.color()));
    }

    QString m_body;
};

SvgPaper::SvgPaper(QSize size, int dotsPerInch)
    : m_size(size), m_dotsPerInch(dotsPerInch), m_engine(std::make_unique<Engine>()) {}

SvgPaper::~SvgPaper() = default;

QPaintEngine* SvgPaper::paintEngine() const {
    return m_engine.get();
}

QByteArray SvgPaper::svg(const QString& title) const {
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\">\n"
               "<title>%3</title>\n%4</svg>\n")
        .arg(QString::number(m_size.width()), QString::number(m_size.height()), title.toHtmlEscaped(),
             m_engine->body())
        .toUtf8();
}

int SvgPaper::metric(PaintDeviceMetric metric) const {
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / m_dotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / m_dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_dotsPerInch;
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    default:
        return 0;
    }
}

} // namespace patdesk
