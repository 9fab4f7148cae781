// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace patdesk {

class NoteLabel;
class SearchField;
class TokenModel;

/// What is typed into the search field, as a question to the table: plain text is searched for as it is, and
/// what has conditions is a query (queryparser.h). Where that cannot be read, the rows stay as they are, and
/// a note under the field says where and what would be right; no row moves for it.
class TokenQuery : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    TokenQuery(SearchField& field, TokenModel& model, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(const QString& text);
    void tell(const QString& words);
    void placeNote();

    SearchField& m_field;
    TokenModel& m_model;
    /// Lies over what is below the field, for which it makes no room.
    NoteLabel* m_note;
};

} // namespace patdesk
