// SPDX-License-Identifier: MIT
#pragma once

#include "chosentokens.h"
#include "clock.h"
#include "findingscolumn.h"
#include "rowfinder.h"
#include "rowtransition.h"
#include "token.h"
#include "tokencolumn.h"
#include "tokendraft.h"
#include "tokenfilter.h"
#include "tokenrules.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace patdesk {

class Worker;
struct TableUpdate;
struct TokenTable;

/// The tokens as a table of rows that pass the filter and the search, in the order asked for; if they are
/// grouped, with a heading above those of each owner. A heading is a row, too, and the token of nobody: it
/// has no words in its cells and no ID, and what is asked of its token is answered as for a row that is not
/// there. See ShownEntries.
///
/// Qt::DisplayRole gives words ("3 d ago"), Qt::ToolTipRole the exact value, the roles below typed ones.
class TokenModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        TokenIdRole = Qt::UserRole, ///< QString
        StateRole,                  ///< int: TokenState, for the shape of the status
        UrgencyRole,                ///< int: StatusUrgency, for its colour
        HeadingRole,                ///< QString: whose tokens are below; invalid for a token
        HeadingCountRole,           ///< QString: how many of them are shown
        FoldedRole,                 ///< bool, of a heading
    };

    explicit TokenModel(Clock clock, QObject* parent = nullptr);
    ~TokenModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(TokenFilter filter);
    TokenFilter filter() const;
    /// Case-insensitive over name, owner, scopes and id, right for all of Unicode.
    void setSearch(const QString& text);
    /// In the place of the search. `text`: what was typed for it. See ShownTokens::setQuery().
    void setQuery(std::unique_ptr<RowFinder> query, const QString& text);
    /// What is searched or asked for.
    QString search() const;
    /// What a question about all tokens can be answered from, until the next change.
    RowFacts facts() const;
    void setStaleDays(int days);
    int staleDays() const;
    /// How soon is soon.
    void setExpiringDays(int days);
    int expiringDays() const;
    /// The moment by which the tokens are judged, and from which dates are counted.
    Instant now() const;
    /// What stands before the status of these tokens: what is done with them, which their own fields do not
    /// say.
    void setNotes(const QHash<TokenId, QString>& notes);
    QString note(const TokenId& token) const;
    /// What was judged; null = nothing. Of tokens that are not in the list, too: they may come.
    void setVerdicts(std::shared_ptr<const VerdictMarks> marks);
    /// Whose tokens `Mine` holds.
    void setMyself(const OwnerId& identity);

    /// Something was judged.
    bool hasVerdicts() const;
    /// Null where nothing was.
    std::shared_ptr<const VerdictMarks> verdicts() const;
    /// What was judged of a visible row: the filters by verdict, owner and gap that hold it.
    std::vector<TokenFilter> judgedFiltersOf(int row) const;
    FilterCounts counts() const;
    /// Of the tokens that the search finds, whatever the filter; nothing where nothing is searched for.
    std::optional<FilterCounts> foundCounts() const;
    /// The tokens of the list, filtered away or not.
    int totalCount() const;

    /// How many are shown, those in folded groups among them.
    int shownCount() const;

    /// @name Groups, by the row of a heading
    /// @{
    void setGrouped(bool grouped);
    bool isGrouped() const;
    bool isHeading(int row) const;
    bool isFolded(int row) const;
    /// Of the group that a row is in; -1 where there are none.
    int headingAbove(int row) const;
    /// The heading and the rows under it.
    ShownRange groupAt(int heading) const;
    void setFolded(int heading, bool folded);
    void setAllFolded(bool folded);
    /// Unfolds the group of a token. Does nothing if it is not shown or its group is not folded.
    void unfoldFor(const TokenId& id);
    /// @}

    /// The table's row of a visible one; of a heading that of the first token under it, folded or not. For
    /// facts(); nothing for what is not there.
    std::optional<std::uint32_t> tableRowAt(int row) const;
    /// What the cell of a token says, by the table's row: of those in folded groups, too.
    QString cellWords(std::uint32_t tableRow, TokenColumn column) const;
    /// What its status says; empty if the list has no such token.
    QString statusWords(const TokenId& token) const;

    /// The token of a visible row, whole.
    Token tokenAt(int row) const;
    TokenId idAt(int row) const;
    /// The tokens of these visible rows. The heading of a folded group stands for all under it, another one
    /// for none.
    ChosenTokens tokensAt(const std::vector<ShownRange>& ranges) const;
    int countAt(const std::vector<ShownRange>& ranges) const;
    /// The same as a mark for each of the table's rows, and back: ranges that stand for the marked ones.
    std::vector<std::uint8_t> marksAt(const std::vector<ShownRange>& ranges) const;
    std::vector<std::uint8_t> marksOf(const QList<TokenId>& ids) const;
    std::vector<ShownRange> rangesOf(const std::vector<std::uint8_t>& marks) const;
    /// Nothing if the list has no such token.
    std::optional<Token> token(const TokenId& id) const;
    /// The visible row of a token; -1 if it is filtered away, in a folded group or unknown.
    int rowOf(const TokenId& id) const;
    /// The first visible row from `from` on, and then from the top, whose name begins with a text, whatever
    /// its case, or that is the heading of a folded group and whose owner's does; -1 if there is none.
    int rowNamed(const QString& beginning, int from) const;
    OwnersTokens tokensOf(const OwnerId& owner) const;
    /// The same for many, in one pass over all tokens.
    QHash<OwnerId, OwnersTokens> tokensOf(const QSet<OwnerId>& owners) const;
    /// Every owner of the list once, by name.
    QList<Owner> owners() const;

    /// @name How TokenService fills it
    /// @{
    /// The table as it is, for others to read (on a worker, too); and what counts its changes.
    std::shared_ptr<const TokenTable> shareTable() const;
    quint64 tableVersion() const;
    /// The column that new tables are to come ordered by; nothing = as listed.
    std::optional<TokenColumn> sortColumn() const;
    /// Puts a new list in the place of the one before: what is the same token keeps its row, its selection
    /// and its persistent indexes, and only what has changed is signalled.
    void takeTable(TableUpdate update);
    /// The table's rows that are shown, from the first to the last, those of folded groups among them. They
    /// are not the visible rows: see tableRowAt().
    const ShownRows& shownRows() const;
    /// Changes a token, or adds it.
    void put(const Token& token);
    void remove(const TokenId& id);
    void clear();
    /// The thread on which tables are made, compared and sorted.
    Worker& worker();
    /// @}

Q_SIGNALS:
    /// The list, a number of days, the clock's minute or the zone have changed: all counts answer anew.
    void countsChanged();
    /// Another search or query: foundCounts() answers anew.
    void searchChanged();
    /// The token of a visible row was deleted, and is about to leave the rows …
    void rowAboutToBeDeleted(int row);
    /// … or has left them.
    void rowDeleted(int row);
    /// Headings come, move, go, are folded or count other tokens, in any number of steps …
    void groupsAboutToChange();
    /// … and have done so.
    void groupsChanged();
    void groupingChanged(bool grouped);

private:
    void showAgain();
    QVariant headingData(const QModelIndex& index, int role) const;
    void show(ShownRows next);
    void adopt(ShownRows next);
    void signalChanges(const std::vector<std::uint8_t>& changed);
    void signalColumns(TokenColumn first, TokenColumn last);
    void prepareOnWorker();
    void updateForTime();

    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace patdesk
