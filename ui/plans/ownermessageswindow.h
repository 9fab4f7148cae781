// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "messagedrafts.h"
#include "notelabel.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace patdesk {

class ClipboardGuard;
class DialogButtons;
class OwnerContacts;
class Settings;

/// Messages to the owners of tokens, each with a text of its own that can be edited, copied, handed to the
/// mail program, and marked as sent. Patdesk sends none itself. The texts come from a template, which is kept
/// in the settings; a message that was edited stays as it is.
class OwnerMessagesWindow : public QDialog {
    Q_OBJECT

public:
    /// All of them outlive it.
    struct Parts {
        OwnerContacts& contacts;
        Settings& settings;
        ClipboardGuard& clipboard;
        Clock clock;
    };

    OwnerMessagesWindow(OwnerMessages messages, const Parts& parts, QWidget* parent = nullptr);

    /// Asks before edited messages that went nowhere are lost.
    void reject() override;

Q_SIGNALS:
    /// Somebody was asked, or was not after all.
    void contactsChanged();

private:
    QWidget* buildTop();
    QDate lastDayToAnswer(QDate today) const;
    QWidget* buildOwners();
    QWidget* buildMessage();
    QWidget* buildButtons();
    void fill();

    /// -1 for the template.
    int chosen() const;
    QList<int> selected() const;
    void showChosen();
    void showButtons();
    void showState(int place);
    void keepNamesReadable();
    void showDeadline();
    void showDates();
    void textEdited();
    void restoreTemplate();

    QString templateText() const;
    bool isSent(int place) const;

    void copy(const QList<int>& places);
    void copyChosen();
    void copyAll();
    void openInMailProgram();
    void markSent();
    void setWay(int place, MessageDrafts::Way way);
    void tell(NoteLabel::Kind kind, const QString& words);

    MessageDrafts m_drafts;
    Parts m_parts;
    bool m_loading = false; ///< the text, which nobody edits then

    QDateEdit* m_deadline;
    QTreeWidget* m_owners;
    QWidget* m_envelope;
    QLineEdit* m_to;
    QLineEdit* m_subject;
    NoteLabel* m_help;
    QPlainTextEdit* m_text;
    NoteLabel* m_note;
    DialogButtons* m_buttons;
    QPushButton* m_restore;
    QPushButton* m_copy;
    QPushButton* m_mail;
    QPushButton* m_sent;
};

} // namespace patdesk
