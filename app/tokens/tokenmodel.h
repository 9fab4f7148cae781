// SPDX-License-Identifier: MIT
#pragma once

#include "chosentokens.h"
#include "clock.h"
#include "findingscolumn.h"
#include "rowfinder.h"
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

using ShownRows = std::vector<std::uint32_t>;

/// The tokens as a table of rows that pass the filter and the search, in the order asked for.
///
/// Qt::DisplayRole gives words ("3 d ago"), Qt::ToolTipRole the exact value, the roles below typed ones.
class TokenModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        TokenIdRole = Qt::UserRole, ///< QString
        StateRole,                  ///< int: TokenState, for the shape of the status
        UrgencyRole,                ///< int: StatusUrgency, for its colour
    };

    explicit TokenModel(Clock clock, QObject* parent = nullptr);
    ~TokenModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
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

    /// The token of a visible row, whole.
    Token tokenAt(int row) const;
    TokenId idAt(int row) const;
    /// The tokens of these visible rows, first and last of each range.
    ChosenTokens tokensAt(const std::vector<std::pair<int, int>>& ranges) const;
    /// Nothing if the list has no such token.
    std::optional<Token> token(const TokenId& id) const;
    /// The visible row of a token; -1 if it is filtered away or unknown.
    int rowOf(const TokenId& id) const;
    /// The first visible row from `from` on, and then from the top, whose name begins with a text, whatever
    /// its case; -1 if there is none.
    int rowNamed(const QString& beginning, int from) const;
    /// The visible rows of many tokens, in their order, in one pass over all rows.
    std::vector<int> rowsOf(const QList<TokenId>& ids) const;
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
    /// The table's rows that are shown, from the first to the last: what keeps a selection while they move.
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

private:
    void showAgain();
    void show(ShownRows next);
    void adopt(ShownRows next);
    void signalChanges(const std::vector<std::uint8_t>& changed);
    void signalColumns(TokenColumn first, TokenColumn last);
    void orderOnWorker();
    void updateForTime();

    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace patdesk
