// SPDX-License-Identifier: MIT
#include "step.h"

#include <QFile>
#include <QRegularExpression>

namespace monkey {

namespace {

QString quoted(QString text) {
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString unquoted(const QString& text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\') && i + 1 < text.size()) {
            ++i;
            result += text[i] == QLatin1Char('n') ? QChar(QLatin1Char('\n')) : text[i];
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace

QString Step::text() const {
    QString line = verb;
    if (!target.isEmpty())
        line += QLatin1Char(' ') + quoted(target);
    if (!window.isEmpty())
        line += QLatin1String(" in ") + quoted(window);
    if (!detail.isEmpty())
        line += QLatin1String(" with ") + quoted(detail);
    return line + QStringLiteral(" after %1").arg(after);
}

std::optional<Step> Step::fromText(const QString& line) {
    static const QString text = QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re");
    static const QRegularExpression grammar(
        QStringLiteral("^(\\w+)(?: %1)?(?: in %1)?(?: with %1)?(?: after (\\d+))?$").arg(text));
    const QRegularExpressionMatch match = grammar.match(line.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return Step{match.captured(1), unquoted(match.captured(2)), unquoted(match.captured(3)),
                unquoted(match.captured(4)), match.captured(5).toInt()};
}

std::optional<Script> Script::read(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    Script script;
    while (!source.atEnd()) {
        const QString line = QString::fromUtf8(source.readLine()).trimmed();
        if (line.startsWith(QLatin1String("seed ")))
            script.seed = QStringView(line).mid(5).toUInt();
        else if (const auto step = Step::fromText(line))
            script.steps.append(*step);
    }
    return script;
}

bool Script::write(const QString& file) const {
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    QByteArray text = "seed " + QByteArray::number(seed) + '\n';
    for (const Step& step : steps)
        text += step.text().toUtf8() + '\n';
    return target.write(text) == text.size();
}

} // namespace monkey
