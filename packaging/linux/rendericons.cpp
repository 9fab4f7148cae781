// SPDX-License-Identifier: MIT
// rendericons SVG FOLDER SIZE...: draws an icon at each size, for desktops that want pixels. Used by the
// build alone.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char* argv[]) {
    if (argc < 4)
        return 2;
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        icon.render(&painter);
        painter.end();
        const QString file = QStringLiteral("%1/%2.png").arg(folder).arg(size);
        if (!icon.isValid() || !image.save(file)) {
            std::fprintf(stderr, "rendericons: cannot draw %s\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
