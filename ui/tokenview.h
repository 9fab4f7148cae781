// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QList>
#include <QTableView>

namespace patdesk {

class Settings;
class TokenModel;

/// The table of tokens: whole rows, columns that can be sorted, moved and hidden and whose state is kept.
class TokenView : public QTableView {
    Q_OBJECT

public:
    TokenView(TokenModel& model, Settings& settings, QWidget* parent = nullptr);
    ~TokenView() override;

    /// In the order of the rows.
    QList<TokenId> selectedTokens() const;
    /// The same, whole.
    QList<Token> chosen() const;
    /// All that pass the filter and the search, in the order of the rows.
    QList<Token> shown() const;
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
    void arrangeColumns();
    void addShownMenu(QMenu& menu);
    void addSortMenu(QMenu& menu);
    void moveColumn(int column, int step);
    QString titleOf(int column) const;
    void showHeaderMenu(const QPoint& at);

    TokenModel& m_tokens;
    Settings& m_settings;
    QString m_placeholder;
};

} // namespace patdesk
