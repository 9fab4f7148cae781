// SPDX-License-Identifier: MIT
#include "icons.h"

#include "svgpicture.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <array>

namespace patdesk {

namespace {

/// In the order of Symbol.
constexpr std::array names{"change", "check",    "wait",   "close",   "columns", "copy",
                           "delete", "edit",     "error",  "hide",    "history", "info",
                           "key",    "lock",     "new",    "offline", "refresh", "reveal",
                           "search", "settings", "tenant", "warning", "write"};
static_assert(names.size() == static_cast<std::size_t>(Symbol::Write) + 1);

QString fileOf(Symbol symbol) {
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(names[static_cast<std::size_t>(symbol)]));
}

/// Draws a monochrome SVG in one colour: the picture gives the shape, the palette the colour.
class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString file, QColor colour) : m_file(std::move(file)), m_colour(std::move(colour)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("patdesk:%1:%2:%3x%4")
                                .arg(m_file, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_colour.isValid())
            return m_colour;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QPixmap drawn(const QSize& size, const QColor& colour) const {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawPicture(painter, m_file, QRectF({}, size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        return pixmap;
    }

    QString m_file;
    QColor m_colour;
};

} // namespace

QIcon symbolIcon(Symbol symbol) {
    return symbolIcon(symbol, QColor());
}

QIcon symbolIcon(Symbol symbol, const QColor& colour) {
    return QIcon(new TintedEngine(fileOf(symbol), colour));
}

QPixmap programPixmap(int size, qreal ratio) {
    QPixmap pixmap((QSizeF(size, size) * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    // By hand, so that no image plugin is needed to run from the build folder.
    drawPicture(painter, QStringLiteral(":/icons/patdesk.svg"), pixmap.rect());
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon programIcon() {
    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addPixmap(programPixmap(size));
    return icon;
}

} // namespace patdesk
