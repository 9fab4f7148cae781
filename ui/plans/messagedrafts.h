// SPDX-License-Identifier: MIT
#pragma once

#include "ownermessages.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

namespace patdesk {

/// What the messages are about, and to whom they go.
struct OwnerMessages {
    MessageReason reason = MessageReason::Request;
    Addressees to;
    QString tenantName;
    QString tenantHost;
};

/// The messages to the owners of tokens while they are written: each from the template, until it is edited.
/// A place is that of an owner among the addressees, from 0.
class MessageDrafts {
public:
    /// What has become of a message.
    enum class Way { None, Copied, Drafted };

    explicit MessageDrafts(OwnerMessages messages) : m_messages(std::move(messages)) {}

    const OwnerMessages& messages() const { return m_messages; }

    /// For those that were not edited.
    void setTemplate(const QString& text) { m_template = text; }

    void setDeadline(QDate day) { m_deadline = day; }

    QString text(int place) const;
    QString subject(int place) const;
    QString address(int place) const;
    void editText(int place, const QString& text);
    void editSubject(int place, const QString& subject);
    void editAddress(int place, const QString& address);

    /// One message as it is; several each with the lines that say whose it is.
    QString wholeText(const QList<int>& places) const;

    const QList<Token>& tokens(int place) const { return m_messages.to.all.at(place).tokens; }

    QList<TokenId> tokenIds(const QList<int>& places) const;

    Way way(int place) const { return m_ways.value(place); }

    void setWay(int place, Way way);

    /// Sent by somebody who says so.
    void setSent(int place) { m_unsaved.remove(place); }

    /// Edited since they were copied, handed on or sent.
    int unsavedCount() const { return static_cast<int>(m_unsaved.size()); }

private:
    const OwnerMessages m_messages;
    QString m_template;
    QDate m_deadline;
    QHash<int, QString> m_texts; ///< those that were edited
    QHash<int, QString> m_subjects;
    QHash<int, QString> m_addresses;
    QHash<int, Way> m_ways;
    QSet<int> m_unsaved;
};

} // namespace patdesk
