// SPDX-License-Identifier: MIT
#include "tokencommands.h"

#include <algorithm>

namespace patdesk {

namespace {

/// For a comment. Where a shell takes none, as some do at their prompt, it is a command of words: nothing
/// that means something to a shell is left in it.
QString commented(const QString& text) {
    static const QString harmless = QStringLiteral(" ._@-");
    QString line;
    for (const QChar c : text)
        line += c.isLetterOrNumber() || c.isSurrogate() || harmless.contains(c) ? c : QChar(u'_');
    return line;
}

/// Letters, digits and dashes, of which every id is made: nothing else is put into a command.
bool isPlainId(const QString& id) {
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QString commandFor(const QString& id, CommandTool tool, const QString& address) {
    switch (tool) {
    case CommandTool::Curl:
        return QStringLiteral(
                   "curl --fail-with-body --request DELETE --header \"Authorization: Bearer $ISC_TOKEN\" "
                   "'%1/v2024/personal-access-tokens/%2'")
            .arg(address, id);
    case CommandTool::Sail:
        return QStringLiteral("sail api delete /v2024/personal-access-tokens/%1").arg(id);
    case CommandTool::PowerShell:
        return QStringLiteral("Remove-PersonalAccessToken -Id '%1'").arg(id);
    }
    return {};
}

} // namespace

QString deletionCommands(const QList<Token>& tokens, CommandTool tool, const QUrl& tenant) {
    const QString address = tenant.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash).remove(u'\'');
    QStringList lines;
    for (const Token& token : tokens) {
        const QString id = token.id.text();
        lines.append(QStringLiteral("# %1, %2").arg(commented(token.name), commented(token.owner.name)));
        lines.append(isPlainId(id) ? commandFor(id, tool, address)
                                   : QStringLiteral("# left out, its ID is %1").arg(commented(id)));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace patdesk
