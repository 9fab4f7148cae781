// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QMenu;
class QModelIndex;
class QPushButton;

namespace patdesk {

class ChangeJournal;
class ConditionChips;
class JournalFilter;
class JournalModel;
class NoteLabel;
class RecordView;
class TokenLinks;
struct JournaledChange;
struct JournalVerdict;

/// Every change that Patdesk has made: searched, checked, exported.
class JournalWindow : public QDialog {
    Q_OBJECT

public:
    /// `links` lead to the tokens of its rows; nothing does without it. Both outlive this.
    explicit JournalWindow(ChangeJournal& journal, TokenLinks* links = nullptr, QWidget* parent = nullptr);

private:
    QWidget* buildButtons();
    /// What a row of the table shows.
    const JournaledChange& changeAt(int row) const;
    const JournaledChange* current() const;
    void load();
    void search(const QString& text);
    void fillMenu(QMenu& menu, const QModelIndex& cell);
    void addNarrowing(QMenu& menu, const JournaledChange& change);
    void narrowed();
    void showChange();
    void showVerdict(const JournalVerdict& verdict);
    void verify();
    void exportCsv();
    void exportJson();
    void exportShown(const QString& name, bool csv);
    void settle();

    ChangeJournal& m_journal;
    JournalModel* m_model;
    TokenLinks* m_links;
    JournalFilter* m_found;
    QLineEdit* m_search;
    ConditionChips* m_conditions;
    RecordView* m_changes;
    NoteLabel* m_note;
    QPushButton* m_settle;
    QTimer m_soon;
};

} // namespace patdesk
