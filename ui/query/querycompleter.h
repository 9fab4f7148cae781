// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace patdesk {

class SearchField;
class TokenModel;
struct CompletionPlace;
struct Completion;

/// Suggests, while a query is typed, how it could go on: fields, their words, owners and scopes with the
/// numbers of their tokens. Ctrl+Space suggests where nothing was typed yet.
class QueryCompleter : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    QueryCompleter(SearchField& field, TokenModel& model, QObject* parent = nullptr);
    ~QueryCompleter() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void suggest(bool asked);
    const QList<Completion>& valuesFor(const CompletionPlace& place);
    void take(const QModelIndex& index);

    SearchField& m_field;
    TokenModel& m_model;
    QCompleter* m_completer;
    QStandardItemModel* m_items;
    std::unique_ptr<CompletionPlace> m_place;
    /// Of one field: they cost a look through the table.
    std::optional<std::pair<QueryField, QuerySign>> m_valuesOf;
    std::unique_ptr<QList<Completion>> m_values;
};

} // namespace patdesk
