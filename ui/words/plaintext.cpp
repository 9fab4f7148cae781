// SPDX-License-Identifier: MIT
#include "plaintext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace patdesk {

namespace {

constexpr QChar lineMark(u'\u21B5');
constexpr QChar tabMark(u'\u21E5');
constexpr QChar otherMark(QChar::ReplacementCharacter);
constexpr QChar ellipsis(u'\u2026');
constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar popIsolate(u'\u2069');
constexpr QChar zeroWidthSpace(u'\u200B');

constexpr qsizetype toolTipColumns = 100;
constexpr qsizetype toolTipLines = 40;
constexpr int graphemesBetweenBreaks = 12;
/// A thousand marks on one letter are cut where they are.
constexpr qsizetype longestCharacter = 32;

bool isLineBreak(char16_t c) {
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Bidi controls, and what has no width and joins nothing.
bool isUnseen(char16_t c) {
    return c == 0xAD || c == 0x61C || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           (c >= 0xFFF9 && c <= 0xFFFC) || c >= 0xFFFE;
}

/// What is shown for the character: usually the character itself. Not for surrogates.
QChar shownAs(char16_t c) {
    if (isLineBreak(c))
        return lineMark;
    if (c == u'\t')
        return tabMark;
    if (c < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + c));
    if (c == 0x7F)
        return QChar(u'\u2421');
    if ((c >= 0x80 && c < 0xA0) || isUnseen(c))
        return otherMark;
    return QChar(c);
}

bool isPair(const QString& text, qsizetype at) {
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

/// The nearest place at or before this one where no character, with what is joined to it, is cut in two.
qsizetype cutBefore(const QString& text, qsizetype at) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    if (finder.isAtBoundary())
        return at;
    const qsizetype before = finder.toPreviousBoundary();
    return at - before <= longestCharacter ? before : at;
}

QString shortened(const QString& text, qsizetype most) {
    if (text.size() <= most)
        return text;
    const qsizetype end = cutBefore(text, text.size() - most / 3);
    return text.left(cutBefore(text, most - most / 3 - 1)) + ellipsis + text.mid(end);
}

bool hasRightToLeft(const QString& text) {
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) {
        const QChar::Direction direction = QChar::direction(point);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
}

/// A line, cut into such as are no longer than a tool tip's.
QStringList wrapped(QString line) {
    QStringList lines;
    while (line.size() > toolTipColumns && lines.size() < toolTipLines) {
        const qsizetype space = line.lastIndexOf(QLatin1Char(' '), toolTipColumns);
        const bool atSpace = space > toolTipColumns / 2;
        const qsizetype end = atSpace ? space : cutBefore(line, toolTipColumns);
        lines.append(line.left(end));
        line = line.mid(atSpace ? end + 1 : end);
    }
    lines.append(line);
    return lines;
}

/// QMessageBox and QToolTip create labels that treat text as HTML if it looks like HTML. These labels are
/// changed to plain text before they are laid out, and so before anything in them could be loaded.
class PlainLabels : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Polish) {
            auto* const label = qobject_cast<QLabel*>(watched);
            if (label && label->textFormat() == Qt::AutoText)
                label->setTextFormat(Qt::PlainText);
        }
        return QObject::eventFilter(watched, event);
    }
};

/// Called while the application is being made: it is no QApplication yet.
void watchLabels() {
    QCoreApplication* const application = QCoreApplication::instance();
    application->installEventFilter(new PlainLabels(application));
}

Q_COREAPP_STARTUP_FUNCTION(watchLabels)

} // namespace

QString marked(const QString& text) {
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return !c.isSurrogate() && shownAs(c.unicode()) == c; });
    if (plain)
        return text;
    QString result;
    result.reserve(text.size());
    QList<qsizetype> isolates; // where they were opened
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == firstStrongIsolate) {
            isolates.append(result.size());
            result += c;
        } else if (c == popIsolate && !isolates.isEmpty()) {
            isolates.removeLast();
            result += c;
        } else if (isPair(text, i)) {
            result += c;
            result += text[++i];
        } else if (c == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) {
            continue; // the two are one line break
        } else {
            result += c.isSurrogate() ? otherMark : shownAs(c.unicode());
        }
    }
    for (const qsizetype neverClosed : std::as_const(isolates))
        result[neverClosed] = otherMark;
    return result;
}

QString manyLines(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        lines.append(marked(line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line));
    return lines.join(QLatin1Char('\n'));
}

QString oneLine(const QString& text, qsizetype most) {
    // What is cut off need not be examined, however long it is.
    return shortened(marked(shortened(text, 4 * most)), most);
}

QString isolated(const QString& name, qsizetype most) {
    const QString shown = oneLine(name, most);
    const bool asIsWritten = QGuiApplication::layoutDirection() != Qt::RightToLeft && !hasRightToLeft(shown);
    return asIsWritten ? shown : firstStrongIsolate + shown + popIsolate;
}

QString actionText(const QString& name, qsizetype most) {
    return isolated(name, most).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString withoutMnemonic(const QString& words) {
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&[^&]\\)"));
    static const QRegularExpression sign(QStringLiteral("&(.)"));
    return QString(words).remove(behind).replace(sign, QStringLiteral("\\1")); // && is one
}

QString titleText(const QString& text) {
    return oneLine(text).replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

QString toolTipText(const QString& text) {
    QStringList lines;
    for (const QString& line : manyLines(text).split(QLatin1Char('\n'))) {
        lines += wrapped(line);
        if (lines.size() > toolTipLines)
            break;
    }
    if (lines.size() > toolTipLines)
        lines = lines.first(toolTipLines) + QStringList{QString(ellipsis)};
    return lines.join(QLatin1Char('\n'));
}

QString breakable(const QString& text) {
    QString result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (int count = 1; finder.toNextBoundary() != -1; ++count) {
        result += QStringView(text).mid(from, finder.position() - from);
        from = finder.position();
        if (count % graphemesBetweenBreaks == 0)
            result += zeroWidthSpace;
    }
    return result;
}

} // namespace patdesk
