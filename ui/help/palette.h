// SPDX-License-Identifier: MIT
#pragma once

#include "actionlist.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace patdesk {

class NoteLabel;

/// Finds what Patdesk can do by a few letters of its name: every action of the menus, with its keys, and
/// every button of the other windows, which it goes to. An action that cannot be used now says why, and
/// one that is about all tokens shown comes after those that are about the selected ones. Closes
/// itself when it loses the focus, and deletes itself then.
class Palette : public QDialog {
    Q_OBJECT

public:
    /// The actions as they are now, of a menu bar of `window`.
    Palette(const QList<ListedAction>& actions, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QString words;
        QString keys;
        QPointer<QAction> action;
        /// Of another window, in the place of an action.
        QPointer<QWidget> button;
        QString obstacle;
        bool usable = true;
        bool sweeping = false;
    };

    void addWindows();
    void showMatches();
    void showNote();
    void take();
    const Entry* current() const;

    QList<Entry> m_entries;
    QLineEdit* m_field;
    QListWidget* m_list;
    NoteLabel* m_note;
};

} // namespace patdesk
