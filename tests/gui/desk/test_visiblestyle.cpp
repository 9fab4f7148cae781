// SPDX-License-Identifier: MIT
// Focus and boxes can be seen: measured in the pixels of real widgets, in light and dark palettes.
#include "visiblestyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace patdesk;

namespace {

constexpr double visible = 3.0; // WCAG 2.1, 1.4.11

/// WCAG's own formula, not the program's.
double luminanceOf(QRgb pixel) {
    const auto part = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(pixel)) + 0.7152 * part(qGreen(pixel)) + 0.0722 * part(qBlue(pixel));
}

double contrastOf(QRgb a, QRgb b) {
    const double one = luminanceOf(a);
    const double other = luminanceOf(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QImage pixelsOf(QWidget& widget) {
    QCoreApplication::processEvents();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels differ by at least 3 : 1.
int visibleChanges(const QImage& before, const QImage& after) {
    int count = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            count += contrastOf(before.pixel(x, y), after.pixel(x, y)) >= visible;
    }
    return count;
}

QPalette darkPalette() {
    QPalette dark(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(0xfc, 0xfc, 0xfc));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return dark;
}

} // namespace

class TestVisibleStyle : public QObject {
    Q_OBJECT

    static void addPalettes() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    static void usePalette(bool dark) {
        QPalette palette =
            dark ? darkPalette() : QStyleFactory::create(QStringLiteral("fusion"))->standardPalette();
        QApplication::style()->polish(palette);
        QApplication::setPalette(palette);
    }

private Q_SLOTS:

    void initTestCase() {
        QApplication::setStyle(QStringLiteral("fusion"));
        VisibleStyle::install();
    }

    void theFocusIsSeenOnEveryKindOfButtonAndBox_data() { addPalettes(); }

    void theFocusIsSeenOnEveryKindOfButtonAndBox() {
        QFETCH(const bool, dark);
        usePalette(dark);
        QWidget window;
        auto* const column = new QVBoxLayout(&window);
        auto* const first = new QPushButton(QStringLiteral("First"));
        auto* const tool = new QToolButton;
        tool->setText(QStringLiteral("Tool"));
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::StrongFocus);
        auto* const push = new QPushButton(QStringLiteral("Push"));
        auto* const check = new QCheckBox(QStringLiteral("Check"));
        auto* const combo = new QComboBox;
        combo->addItem(QStringLiteral("Tool"));
        for (QWidget* const widget : std::initializer_list<QWidget*>{first, tool, push, check, combo})
            column->addWidget(widget);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        for (QWidget* const widget : std::initializer_list<QWidget*>{tool, push, check, combo}) {
            const QImage without = pixelsOf(*widget);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), widget);
            const QImage with = pixelsOf(*widget);
            // A line around the text, two pixels wide.
            const int line = 2 * (widget->fontMetrics().horizontalAdvance(QStringLiteral("Tool")));
            const int changes = visibleChanges(without, with);
            QVERIFY2(changes >= line, qPrintable(QStringLiteral("%1: %2 pixels of %3")
                                                     .arg(QLatin1String(widget->metaObject()->className()))
                                                     .arg(changes)
                                                     .arg(line)));
        }
    }

    void anEmptyBoxIsSeen_data() { addPalettes(); }

    void anEmptyBoxIsSeen() {
        QFETCH(const bool, dark);
        usePalette(dark);
        QListWidget list;
        auto* const item = new QListWidgetItem(QString(), &list);
        item->setCheckState(Qt::Unchecked);
        list.show();
        const QImage picture = pixelsOf(*list.viewport());
        const QRgb ground = picture.pixel(picture.width() - 3, 3);
        int seen = 0;
        const int height = list.visualItemRect(item).height();
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < height + 4; ++x)
                seen += contrastOf(picture.pixel(x, y), ground) >= visible;
        }
        const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
        QVERIFY2(seen >= 3 * side, qPrintable(QString::number(seen)));
    }

    void aSelectionWhereTheKeyboardIsNotIsGrey_data() { addPalettes(); }

    void aSelectionWhereTheKeyboardIsNotIsGrey() {
        QFETCH(const bool, dark);
        usePalette(dark);
        const QPalette palette = QApplication::palette();
        const QColor grey = palette.color(QPalette::Inactive, QPalette::Highlight);
        QVERIFY(grey.hslSaturation() < 30);
        QVERIFY(grey != palette.color(QPalette::Active, QPalette::Highlight));
        QVERIFY(contrastOf(grey.rgb(), palette.color(QPalette::Inactive, QPalette::HighlightedText).rgb()) >=
                4.5);
        QVERIFY(grey.rgb() != palette.color(QPalette::Base).rgb());
    }

    void aPlaceholderCanBeRead_data() { addPalettes(); }

    void aPlaceholderCanBeRead() {
        QFETCH(const bool, dark);
        usePalette(dark);
        const QPalette palette = QApplication::palette();
        QVERIFY(contrastOf(palette.color(QPalette::PlaceholderText).rgb(),
                           palette.color(QPalette::Window).rgb()) >= 4.4);
    }
};

QTEST_MAIN(TestVisibleStyle)
#include "test_visiblestyle.moc"
