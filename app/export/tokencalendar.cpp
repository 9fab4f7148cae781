// SPDX-License-Identifier: MIT
#include "tokencalendar.h"

#include <QCoreApplication>
#include <QDateTime>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::TokenCalendar)
};

/// TEXT of RFC 5545, 3.3.11. Control characters have no place in it.
QString escaped(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            result += QLatin1Char('\\') + QString(c);
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

/// A line is at most 75 bytes; it goes on in the next one after a space (3.1). Never in the middle of a code
/// point.
QByteArray line(const QString& text) {
    constexpr qsizetype most = 75;
    QByteArray result;
    qsizetype length = 0;
    for (const QByteArray& bytes : [&text] {
             QList<QByteArray> points;
             for (const uint point : text.toUcs4())
                 points.append(QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1).toUtf8());
             return points;
         }()) {
        if (length + bytes.size() > most) {
            result += "\r\n ";
            length = 1;
        }
        result += bytes;
        length += bytes.size();
    }
    return result + "\r\n";
}

QString utc(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

} // namespace

QByteArray calendarBegin() {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Patdesk//Patdesk//EN\r\n";
}

QByteArray calendarEvents(const QList<Token>& tokens, Instant now) {
    QByteArray text;
    for (const Token& token : tokens) {
        const auto expires = token.expiry.at.known();
        if (!expires || *expires <= now)
            continue;
        text += line(QStringLiteral("BEGIN:VEVENT"));
        text += line(QStringLiteral("UID:%1@patdesk").arg(escaped(token.id.text())));
        text += line(QStringLiteral("DTSTAMP:") + utc(now));
        text += line(QStringLiteral("DTSTART:") + utc(*expires));
        text += line(
            QStringLiteral("SUMMARY:") +
            escaped(Words::tr("Personal access token expires: %1 (%2)").arg(token.name, token.owner.name)));
        text +=
            line(QStringLiteral("DESCRIPTION:") + escaped(Words::tr("Client ID %1").arg(token.id.text())));
        text += line(QStringLiteral("TRANSP:TRANSPARENT"));
        text += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\n";
        text += line(QStringLiteral("DESCRIPTION:") +
                     escaped(Words::tr("Personal access token expires: %1").arg(token.name)));
        text += "END:VALARM\r\nEND:VEVENT\r\n";
    }
    return text;
}

QByteArray calendarEnd() {
    return "END:VCALENDAR\r\n";
}

} // namespace patdesk
