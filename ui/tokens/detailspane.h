// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QStackedLayout;

namespace patdesk {

/// Everything known of one token: exact dates, scopes in full. Plain text; ids and scopes can be copied.
class DetailsPane : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    /// Nothing shows a hint. `status` is the words of the table's column; `others` counts further tokens that
    /// are selected as well.
    void showToken(const std::optional<Token>& token, const QString& status, int others);

Q_SIGNALS:
    void copyRequested(const QString& text);

private:
    QLabel* addField(const QString& name);
    QLabel* addCopiedField(const QString& name, const QString& copy);

    QWidget* m_hint;
    QWidget* m_fields;
    QFormLayout* m_form;
    QLabel* m_name;
    QLabel* m_others;
    QLabel* m_status;
    QLabel* m_clientId;
    QLabel* m_owner;
    QLabel* m_ownerId;
    QLabel* m_created;
    QLabel* m_lastUsed;
    QLabel* m_expires;
    QLabel* m_lifetime;
    QLabel* m_managed;
    QLabel* m_scopes;
};

} // namespace patdesk
