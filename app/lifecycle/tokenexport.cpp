// SPDX-License-Identifier: MIT
#include "tokenexport.h"

#include "tokenrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patdesk {

namespace {

const QStringList heads{
    QStringLiteral("id"),       QStringLiteral("name"),
    QStringLiteral("ownerId"),  QStringLiteral("owner"),
    QStringLiteral("scopes"),   QStringLiteral("created"),
    QStringLiteral("lastUsed"), QStringLiteral("expires"),
    QStringLiteral("managed"),  QStringLiteral("accessTokenLifetimeSeconds"),
};

QString date(std::optional<Instant> instant) {
    return instant ? toRfc3339(*instant) : QString();
}

/// In the order of `heads`.
QStringList cellsOf(const Token& token) {
    return {token.id.text(),
            token.name,
            token.owner.id.text(),
            token.owner.name,
            token.scopes.join(QLatin1Char(' ')),
            toRfc3339(token.created),
            date(token.lastUsed),
            date(token.expiry.at),
            token.managed ? QStringLiteral("true") : QStringLiteral("false"),
            QString::number(token.accessTokenLifetime.count())};
}

QString csvLine(const QStringList& cells) {
    QStringList fields;
    for (const QString& cell : cells)
        fields.append(csvField(cell));
    return fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

/// A cell of a Markdown table: on one line, with what Markdown would read as markup escaped.
QString markdownCell(const QString& text) {
    QString cell;
    for (const QChar c : text.simplified()) {
        if (QStringLiteral("\\|*_`[]<>#").contains(c))
            cell += QLatin1Char('\\');
        cell += c;
    }
    return cell;
}

QString markdownLine(const QStringList& cells) {
    QString line = QStringLiteral("|");
    for (const QString& cell : cells)
        line += QLatin1Char(' ') + markdownCell(cell) + QStringLiteral(" |");
    return line + QLatin1Char('\n');
}

QByteArray table(const QList<Token>& tokens, QString (*line)(const QStringList&), const QString& afterHeads) {
    QString text = line(heads) + afterHeads;
    for (const Token& token : tokens)
        text += line(cellsOf(token));
    return text.toUtf8();
}

QByteArray json(const QList<Token>& tokens) {
    QJsonArray array;
    for (const Token& token : tokens)
        array.append(recordOf(token));
    return QJsonDocument(array).toJson();
}

} // namespace

QString csvField(const QString& text) {
    static const QString formulaStarts = QStringLiteral("=+-@\t\r\n");
    QString field = text;
    if (!field.isEmpty() && formulaStarts.contains(field.front()))
        field.prepend(QLatin1Char('\''));
    const bool plain = !field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"')) &&
                       !field.contains(QLatin1Char('\n')) && !field.contains(QLatin1Char('\r'));
    if (plain)
        return field;
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

QByteArray exported(const QList<Token>& tokens, ExportFormat format) {
    switch (format) {
    case ExportFormat::Csv:
        return table(tokens, csvLine, {});
    case ExportFormat::Json:
        return json(tokens);
    case ExportFormat::Markdown:
        return table(tokens, markdownLine,
                     QLatin1Char('|') + QStringLiteral("---|").repeated(heads.size()) + QLatin1Char('\n'));
    }
    return {};
}

} // namespace patdesk
