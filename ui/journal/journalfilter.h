// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSortFilterProxyModel>

namespace patdesk {

struct JournaledChange;

/// The changes of the journal that have the searched text and share what a row was chosen for: its token, its
/// owner, its kind, its day.
class JournalFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class About { Token, Owner, Kind, Day };

    /// What a change must share.
    struct Condition {
        About about;
        QString value;
        /// "Owner: Ada", for whoever reads it.
        QString words;
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Empty where it is not known.
    static QString valueOf(const JournaledChange& change, About about);

    /// In the place of one about the same.
    void require(const Condition& condition);
    void drop(int number);

    const QList<Condition>& conditions() const { return m_conditions; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QList<Condition> m_conditions;
};

} // namespace patdesk
