// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"

#include <QList>
#include <QObject>
#include <QString>

namespace patdesk {

class NoteLabel;
class SearchField;
class TokenModel;

/// What is typed into the search field, as a question to the table: plain text is searched for as it is, and
/// what has conditions is a query (queryparser.h). Where that cannot be read, the rows stay as they are, and
/// a note under the field says where and what would be right; no row moves for it.
///
/// What is clicked elsewhere (an entry of the side list, a chip, a picture's bar) changes the text, so that
/// the field always says all of it.
class TokenQuery : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    TokenQuery(SearchField& field, TokenModel& model, QObject* parent = nullptr);

    /// The last one that could be read.
    const Query& query() const { return m_query; }

    /// Each condition as it is printed; none where nothing but words is searched for.
    QStringList conditions() const;
    /// The entries of the side list that the query asks for.
    QList<TokenFilter> filters() const;
    /// Where the query finds nothing: the number of the condition that alone leaves out the most tokens. -1
    /// where there is no choice.
    int mostExcluding() const;

    void ask(const Query& query);
    /// Asks for what the part finds as well.
    void add(const Query& part);
    /// The same, or no longer.
    void toggle(const Query& part);
    void drop(int condition);
    /// The tokens of this tenant among these IDs, as many as a query holds; a note says how many they are.
    void askForIds(const QStringList& ids);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// For a moment: "Tokens of this tenant among the IDs: 3 of 5."
    void told(const QString& words);
    /// The rows are those of another query.
    void asked();

private:
    void read(const QString& text);
    void findAgain();
    void tell(const QString& words);
    void tellOfVerdicts();
    void placeNote();

    SearchField& m_field;
    TokenModel& m_model;
    Query m_query;
    /// Lies over what is below the field, for which it makes no room.
    NoteLabel* m_note;
};

} // namespace patdesk
