// SPDX-License-Identifier: MIT
#pragma once

#include "chosentokens.h"

#include <QList>
#include <QTableView>

#include <cstdint>
#include <vector>

namespace patdesk {

class Settings;
class TokenModel;

/// The table of tokens: whole rows, columns that can be sorted, moved and hidden and whose state is kept.
///
/// A selection can be as large as the table. Qt keeps it as ranges, and takes it apart into an index for each
/// of its cells whenever rows change their order, which takes seconds for a hundred thousand. So a large one
/// is put aside as a mark for each row while the order changes, and comes back as few ranges.
class TokenView : public QTableView {
    Q_OBJECT

public:
    TokenView(TokenModel& model, Settings& settings, QWidget* parent = nullptr);
    ~TokenView() override;

    int selectedCount() const;
    /// In the order of the rows.
    QList<TokenId> selectedTokens() const;
    ChosenTokens chosen() const;
    /// All that pass the filter and the search, in the order of the rows.
    ChosenTokens shown() const;
    /// The one that the keyboard is on; empty if there is none.
    TokenId currentToken() const;

    /// Selects the token's row and scrolls to it, if it is among the rows.
    void showToken(const TokenId& id);
    /// Selects the rows of those that are among the rows; the first one is current.
    void select(const QList<TokenId>& ids);
    /// After another search or filter: the current row, if it is still selected, else the first ones.
    void showAnew();
    /// Takes the focus, with a row selected.
    void enter();

    /// Shows, hides, sorts and moves columns: for the menu of the header, which the keyboard does not reach,
    /// and so for that of a row as well.
    void addColumnMenus(QMenu& menu);

    /// Words in the place of rows, where there are none.
    void setPlaceholder(const QString& words);

Q_SIGNALS:
    /// The selection or the current row has changed.
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    using Range = std::pair<int, int>;

    /// Rows that lie together, first and last, from the top.
    std::vector<Range> selectedRanges() const;
    QItemSelection selectionOf(const std::vector<int>& rows) const;
    void putSelectionAside();
    void bringSelectionBack();
    void arrangeColumns();
    void addShownMenu(QMenu& menu);
    void addSortMenu(QMenu& menu);
    void moveColumn(int column, int step);
    QString titleOf(int column) const;
    void showHeaderMenu(const QPoint& at);

    TokenModel& m_tokens;
    Settings& m_settings;
    QString m_placeholder;
    /// While the order changes: by the number of the model's row, whether it is selected.
    std::vector<std::uint8_t> m_aside;
};

} // namespace patdesk
