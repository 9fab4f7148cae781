// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;

namespace patdesk {

class NoteLabel;

/// Chooses scopes. The text field holds the choice, one word a scope, and takes any scope; the list under it
/// ticks the known ones and is searched by name or by API call ("GET /roles"). Either follows the other. What
/// is ticked stands on top, and a search has the names before the calls; under the hands of who ticks,
/// nothing moves.
class ScopePicker : public QWidget {
    Q_OBJECT

public:
    explicit ScopePicker(QWidget* parent = nullptr);

    QStringList scopes() const;
    void setScopes(const QStringList& scopes);

    /// Worth knowing about the choice and no obstacle: scopes that are moot or unknown. Empty if all is well.
    QString remark() const;

    /// The text field: what is named `Scopes` and has the focus.
    QWidget* entry() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillList();
    void tickChosen();
    void arrange();
    void showSelectedCount();
    void applySearch();
    void toggled(const QListWidgetItem* item);
    void describeCurrent();
    bool searchKey(int key);

    QPlainTextEdit* m_entry;
    QLineEdit* m_search;
    QListWidget* m_known;
    NoteLabel* m_opens;
    QListWidgetItem* m_selected; ///< the line over those that are ticked
    QListWidgetItem* m_others;   ///< and that over the rest
    bool m_ticking = false;
    bool m_toggling = false; ///< by the user, in the list
};

} // namespace patdesk
