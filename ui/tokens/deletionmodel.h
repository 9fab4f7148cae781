// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "chosentokens.h"
#include "instant.h"

#include <QAbstractTableModel>

namespace patdesk {

/// The tokens that somebody is about to delete, each with what speaks against it. A cell is worded when it is
/// painted: there can be as many tokens as the list has.
class DeletionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, OwnerColumn, NoteColumn };

    DeletionModel(ChosenTokens tokens, Caller caller, Instant now, QObject* parent = nullptr);

    /// Managed tokens are kept until they are unlocked.
    void setUnlocked(bool unlocked);

    bool anyManaged() const { return m_managed > 0; }

    int deletableCount() const;
    ChosenTokens deletable() const;
    /// What is said of those that are deleted, in the place of what spoke against it.
    void setNote(const QString& note);
    /// The last of those; -1 if there is none.
    int lastDeletable() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isOwn(int row) const;
    bool isDeletable(int row) const;
    QString warningOf(const Token& token) const;

    ChosenTokens m_tokens;
    Caller m_caller;
    Instant m_now;
    std::vector<int> m_own; ///< the rows of the token that Patdesk is signed in with
    int m_managed = 0;      ///< those apart
    bool m_unlocked = false;
    QString m_note;
};

} // namespace patdesk
