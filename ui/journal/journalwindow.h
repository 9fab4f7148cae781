// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace patdesk {

class ChangeJournal;
class JournalModel;
class NoteLabel;
class RecordView;
struct JournaledChange;
struct JournalVerdict;

/// Every change that Patdesk has made: searched, checked, exported.
class JournalWindow : public QDialog {
    Q_OBJECT

public:
    explicit JournalWindow(ChangeJournal& journal, QWidget* parent = nullptr);

private:
    QWidget* buildButtons();
    /// What a row of the table shows.
    const JournaledChange& changeAt(int row) const;
    const JournaledChange* current() const;
    void load();
    void search(const QString& text);
    void showChange();
    void showVerdict(const JournalVerdict& verdict);
    void verify();
    void exportCsv();
    void exportJson();
    void exportShown(const QString& name, bool csv);
    void settle();

    ChangeJournal& m_journal;
    JournalModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    RecordView* m_changes;
    NoteLabel* m_note;
    QPushButton* m_settle;
    QTimer m_soon;
};

} // namespace patdesk
