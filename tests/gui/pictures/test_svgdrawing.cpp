// SPDX-License-Identifier: MIT
#include "svgdrawing.h"
#include "svgpaper.h"
#include "svgpath.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace patdesk;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawn(QSize size, const std::function<void(QPainter&)>& draw) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

QImage byQt(const QByteArray& svg, QSize size) {
    return drawn(size, [&](QPainter& painter) { QSvgRenderer(svg).render(&painter, QRectF({}, size)); });
}

/// The largest difference of a colour anywhere, of 255.
int difference(const QImage& a, const QImage& b) {
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            most = std::max({most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                             std::abs(one.blue() - other.blue())});
        }
    }
    return most;
}

} // namespace

/// Patdesk's own means for where there is no Qt Svg, beside Qt Svg.
class TestSvgDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void eachPictureLooksAsQtSvgDrawsIt_data() {
        QTest::addColumn<QString>("file");
        const QDir icons(QStringLiteral(PATDESK_SOURCE_DIR "/resources/icons"));
        const QStringList names = icons.entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 20);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << icons.filePath(name);
    }

    void eachPictureLooksAsQtSvgDrawsIt() {
        QFETCH(const QString, file);
        const QByteArray svg = contentOf(file);
        for (const int side : {16, 20, 24, 40, 128}) {
            const QSize size(side, side);
            bool isKnown = false;
            const QImage own =
                drawn(size, [&](QPainter& painter) { isKnown = drawSvg(painter, svg, QRectF({}, size)); });
            QVERIFY(isKnown);
            QVERIFY(difference(own, drawn(size, [](QPainter&) {})) > 100);
            const int off = difference(own, byQt(svg, size));
            QVERIFY2(off <= 24, qPrintable(QStringLiteral("%1 px: %2").arg(side).arg(off)));
        }
    }

    void arcsOfAllFourKindsEndWhereTheyShall_data() {
        QTest::addColumn<QString>("d");
        for (const char* const flags : {"0 0", "0 1", "1 0", "1 1"})
            QTest::newRow(flags) << QStringLiteral("M4 8A5 5 0 %1 10 4").arg(QLatin1String(flags));
        QTest::newRow("flags without a blank") << QStringLiteral("M4 8a5 5 0 11 6-4");
        QTest::newRow("too small to reach") << QStringLiteral("M2 8A1 1 0 0 1 12 8");
        QTest::newRow("an ellipse") << QStringLiteral("M4 8A5 3 0 1 1 10 7");
    }

    void arcsOfAllFourKindsEndWhereTheyShall() {
        QFETCH(const QString, d);
        const QByteArray svg =
            QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" "
                           "viewBox=\"0 0 16 16\" fill=\"none\" stroke=\"#000\" stroke-width=\"1\">"
                           "<path d=\"%1\"/></svg>")
                .arg(d)
                .toUtf8();
        const QSize size(64, 64);
        const QImage own = drawn(size, [&](QPainter& painter) { drawSvg(painter, svg, QRectF({}, size)); });
        QVERIFY(difference(own, byQt(svg, size)) <= 40);
    }

    void whatIsNotKnownIsSaid() {
        QVERIFY(!svgPath(u"M1 1Q2 2 3 3"));
        QVERIFY(!svgPath(u"M1"));
        QVERIFY(!svgPath(u"1 1"));
        QVERIFY(!svgPath(u"M1 1z2"));
        QVERIFY(!svgPath(u"M1 1A5 5 30 0 1 9 9"));
        QVERIFY(svgPath(u"M.5-1l2,3-.5.5"));
        drawn({8, 8}, [](QPainter& painter) {
            const QRectF all(0, 0, 8, 8);
            QVERIFY(!drawSvg(painter, "<svg width=\"8\" height=\"8\"><text/></svg>", all));
            QVERIFY(!drawSvg(painter, "<svg width=\"8\" height=\"8\"><path d=\"M1 1", all));
            QVERIFY(!drawSvg(painter, "<html/>", all));
        });
    }

    void aSheetShowsWhatWasPaintedOnIt() {
        const QSize size(200, 80);
        const auto rects = [](QPainter& painter) {
            painter.fillRect(QRect(0, 0, 200, 80), QColor(0xfafafa));
            painter.fillRect(QRectF(10, 10, 50, 60), QColor(0x23507a));
            painter.setPen(QPen(QColor(0x336699), 1));
            painter.setBrush(QColor(0xd0e0f0));
            painter.drawRect(QRectF(70.5, 20.5, 39, 49));
        };
        SvgPaper paper(size, 96);
        QPainter painter(&paper);
        rects(painter);
        QByteArray svg = paper.svg(QStringLiteral("A & B"));
        QVERIFY(svg.contains("<title>A &amp; B</title>"));
        QVERIFY(difference(byQt(svg, size), drawn(size, rects)) <= 12);
        painter.setPen(QColor(0xaa0000));
        painter.drawText(QRect(120, 10, 70, 60), Qt::AlignCenter, QStringLiteral("a < b"));
        painter.end();
        svg = paper.svg({});
        QVERIFY(svg.contains(">a &lt; b</text>"));
        // Where it was painted, and in its colour.
        const QImage image = byQt(svg, size);
        bool isRed = false;
        for (int x = 120; x < 190; ++x) {
            for (int y = 20; y < 60; ++y)
                isRed = isRed || (image.pixelColor(x, y).red() > 130 && image.pixelColor(x, y).green() < 90);
        }
        QVERIFY(isRed);
    }
};

QTEST_MAIN(TestSvgDrawing)
#include "test_svgdrawing.moc"
