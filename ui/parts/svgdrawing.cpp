// SPDX-License-Identifier: MIT
#include "svgdrawing.h"

#include "svgpath.h"

#include <QPainter>
#include <QXmlStreamReader>

namespace patdesk {

namespace {

double numberOf(const QXmlStreamAttributes& attributes, QLatin1String name) {
    return attributes.value(name).toDouble();
}

/// How something is filled and stroked: what an element does not say, the root has said.
struct Paint {
    QBrush fill = Qt::black;
    QPen stroke = QPen(Qt::NoBrush, 1, Qt::NoPen, Qt::FlatCap, Qt::SvgMiterJoin);
    Qt::FillRule rule = Qt::WindingFill;
};

QBrush brushOf(QStringView colour) {
    return colour == QLatin1String("none") ? QBrush(Qt::NoBrush) : QBrush(QColor(colour.toString()));
}

Paint paintOf(const QXmlStreamAttributes& attributes, Paint paint) {
    const auto has = [&attributes](const char* name) { return attributes.hasAttribute(QLatin1String(name)); };
    if (has("fill"))
        paint.fill = brushOf(attributes.value(QLatin1String("fill")));
    if (has("stroke")) {
        paint.stroke.setBrush(brushOf(attributes.value(QLatin1String("stroke"))));
        paint.stroke.setStyle(Qt::SolidLine);
    }
    if (has("stroke-width"))
        paint.stroke.setWidthF(numberOf(attributes, QLatin1String("stroke-width")));
    if (attributes.value(QLatin1String("stroke-linecap")) == QLatin1String("round"))
        paint.stroke.setCapStyle(Qt::RoundCap);
    if (attributes.value(QLatin1String("stroke-linejoin")) == QLatin1String("round"))
        paint.stroke.setJoinStyle(Qt::RoundJoin);
    if (attributes.value(QLatin1String("fill-rule")) == QLatin1String("evenodd"))
        paint.rule = Qt::OddEvenFill;
    return paint;
}

std::optional<QPainterPath> shapeOf(QStringView element, const QXmlStreamAttributes& attributes) {
    const auto number = [&attributes](const char* name) { return numberOf(attributes, QLatin1String(name)); };
    QPainterPath shape;
    if (element == QLatin1String("path"))
        return svgPath(attributes.value(QLatin1String("d")));
    if (element == QLatin1String("circle"))
        shape.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
    else if (element == QLatin1String("rect"))
        shape.addRoundedRect(QRectF(number("x"), number("y"), number("width"), number("height")),
                             number("rx"), number("rx"));
    else
        return std::nullopt;
    return shape;
}

} // namespace

bool drawSvg(QPainter& painter, const QByteArray& svg, const QRectF& target) {
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("svg"))
        return false;
    const QSizeF size(numberOf(xml.attributes(), QLatin1String("width")),
                      numberOf(xml.attributes(), QLatin1String("height")));
    if (size.isEmpty())
        return false;
    const Paint common = paintOf(xml.attributes(), {});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    bool isKnown = true;
    while (isKnown && xml.readNextStartElement()) {
        auto shape = shapeOf(xml.name(), xml.attributes());
        isKnown = shape.has_value();
        if (shape) {
            const Paint paint = paintOf(xml.attributes(), common);
            shape->setFillRule(paint.rule);
            painter.setBrush(paint.fill);
            painter.setPen(paint.stroke);
            painter.drawPath(*shape);
        }
        xml.skipCurrentElement();
    }
    painter.restore();
    return isKnown && !xml.hasError();
}

} // namespace patdesk
