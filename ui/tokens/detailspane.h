// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QScrollArea>

class QAction;
class QFormLayout;
class QLabel;

namespace patdesk {

class ScopeLines;
class SelectionPane;
struct SelectionSummary;

/// Everything known of one token: exact dates, scopes in full. Plain text; ids and scopes can be copied. Or
/// what several have in common.
class DetailsPane : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    /// Nothing shows a hint. `status` is the words of the table's column. Dates are counted from `now`.
    void showToken(const std::optional<Token>& token, const QString& status, Instant now);
    /// Of several tokens: what can be said of them together.
    void showSelection(const SelectionSummary& summary);
    /// What can be done with several tokens, as buttons, each while it is possible.
    void offerForSelection(const QList<QAction*>& actions);
    /// What is known of the token that it shows besides its fields: stands under its name.
    void setTies(QWidget* ties);
    /// Whether it can be deleted: below that.
    void setEvidence(QWidget* card);
    /// At the end.
    void setPast(QWidget* past);

Q_SIGNALS:
    void copyRequested(const QString& text);
    /// Its fields are shown; empty for none or several.
    void tokenShown(const patdesk::TokenId& token);

private:
    QLabel* addField(const QString& name);
    QLabel* addCopiedField(const QString& name, const QString& copy);
    void addCopied(QLabel* value, const QString& name, const QString& copy);

    QWidget* m_hint;
    QWidget* m_fields;
    SelectionPane* m_selection;
    QFormLayout* m_form;
    QLabel* m_name;
    QLabel* m_status;
    QLabel* m_clientId;
    QLabel* m_owner;
    QLabel* m_ownerId;
    QLabel* m_created;
    QLabel* m_lastUsed;
    QLabel* m_expires;
    QLabel* m_lifetime;
    QLabel* m_managed;
    ScopeLines* m_scopes;
};

} // namespace patdesk
