// SPDX-License-Identifier: MIT
#include "messagedrafts.h"

#include "datetext.h"
#include "ownermessagetext.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

/// What one message looks like among others in the clipboard.
QString blockOf(const QString& to, const QString& subject, const QString& text) {
    return QCoreApplication::translate("patdesk::MessageDrafts", "To: %1\nSubject: %2\n\n%3")
        .arg(to, subject, text);
}

} // namespace

QString MessageDrafts::text(int place) const {
    const auto edited = m_texts.constFind(place);
    if (edited != m_texts.constEnd())
        return *edited;
    const QString deadline = longDayText(m_deadline);
    return filledIn(m_template, wordsFor(m_messages.to.all.at(place), m_messages.tenantName, deadline));
}

QString MessageDrafts::subject(int place) const {
    const auto edited = m_subjects.constFind(place);
    return edited != m_subjects.constEnd() ? *edited
                                           : subjectOf(m_messages.to.all.at(place), m_messages.tenantName);
}

QString MessageDrafts::address(int place) const {
    const auto edited = m_addresses.constFind(place);
    return (edited != m_addresses.constEnd() ? *edited : m_messages.to.all.at(place).address).trimmed();
}

void MessageDrafts::editText(int place, const QString& text) {
    m_texts.insert(place, text);
    m_unsaved.insert(place);
}

void MessageDrafts::editSubject(int place, const QString& subject) {
    m_subjects.insert(place, subject);
    m_unsaved.insert(place);
}

void MessageDrafts::editAddress(int place, const QString& address) {
    m_addresses.insert(place, address);
}

QString MessageDrafts::wholeText(const QList<int>& places) const {
    if (places.size() == 1)
        return text(places.constFirst());
    QStringList blocks;
    for (const int place : places) {
        const Owner& owner = m_messages.to.all.at(place).owner;
        const QString to = address(place);
        const QString name = owner.name.isEmpty() ? owner.id.text() : owner.name;
        blocks.append(blockOf(to.isEmpty() || to == name ? name : QStringLiteral("%1 <%2>").arg(name, to),
                              subject(place), text(place)));
    }
    return blocks.join(QStringLiteral("\n\n————————\n\n"));
}

QList<TokenId> MessageDrafts::tokenIds(const QList<int>& places) const {
    QList<TokenId> ids;
    for (const int place : places) {
        for (const Token& token : tokens(place))
            ids.append(token.id);
    }
    return ids;
}

void MessageDrafts::setWay(int place, Way way) {
    m_ways.insert(place, way);
    m_unsaved.remove(place);
}

} // namespace patdesk
