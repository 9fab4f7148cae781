// SPDX-License-Identifier: MIT
#pragma once

#include "chosentokens.h"
#include "message.h"

#include <QElapsedTimer>
#include <QList>
#include <QTableView>

#include <cstdint>
#include <optional>
#include <vector>

class QAction;

namespace patdesk {

class EmptyNote;
class Settings;
class TableColumns;
class TableGroups;
class TokenModel;
class TokenSelection;
struct ShownRange;

/// The table of tokens: whole rows, which are selected and found by their names, and may stand in groups. How
/// many are selected and which they are is asked of the model by ranges of rows, since a row may be a
/// heading.
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

    TableColumns& columns() { return *m_columns; }

    TableGroups& groups() { return *m_groups; }

    /// "Compact rows": more of them at once. Kept for the next start.
    QAction* compactAction() const { return m_compact; }

    /// The context menu that is wanted now is asked for by a key.
    bool isMenuByKey() const { return m_menuByKey; }

    /// In the place of rows, where there are none: words, and at most two steps out of it.
    void setPlaceholder(const QString& words, const QList<MessageAction>& actions = {});

    /// Types ahead to a name, whichever cell is current.
    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    /// The selection or the current row has changed.
    void chosenChanged();
    /// A step of the placeholder's.
    void stepChosen(patdesk::MessageAction action);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    /// Rows that lie together, from the top.
    std::vector<ShownRange> selectedRanges() const;
    QItemSelection selectionOf(const std::vector<ShownRange>& ranges) const;
    void putSelectionAside();
    void bringSelectionBack();
    void changeGroups();
    void showGroups();
    void selectOnly(int row);
    int tokenNear(int row) const;
    bool isTyping() const;
    void selectAfterDeletion(int row);

    TokenModel& m_tokens;
    EmptyNote* m_empty;
    TokenSelection* m_selection = nullptr;
    TableColumns* m_columns = nullptr;
    TableGroups* m_groups = nullptr;
    QAction* m_compact;
    bool m_menuByKey = false;
    bool m_deletesSelected = false;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    /// While the order changes: by the number of the table's row, whether it is selected.
    std::vector<std::uint8_t> m_aside;
    /// So many were selected before the groups changed; nothing while they do not.
    std::optional<int> m_beforeGroups;
};

} // namespace patdesk
