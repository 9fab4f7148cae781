// SPDX-License-Identifier: MIT
#pragma once

#include "commandinput.h"
#include "createdtoken.h"
#include "handofftext.h"

#include <QDialog>
#include <QUrl>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace patdesk {

class FileField;
class FormField;
class NoteLabel;

/// Puts a new secret where it will be used, without the clipboard: the keychain, a `sail` environment, a
/// file, a command's standard input. Says where it is then. Stays open, so that it can go to more than one
/// place.
class HandOffDialog : public QDialog {
    Q_OBJECT

public:
    /// The token outlives the dialog.
    HandOffDialog(const CreatedToken& created, QUrl baseUrl, QWidget* parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// It is there now.
    void handedOver(const QString& words);

private:
    void addRows(QFormLayout* form);
    HandOff target() const;
    void targetChosen();
    void check();
    QString problem() const;

    void handOver();
    void runCommand();
    void ended(const Result<Done>& result);
    void commandEnded(const Result<int>& exitCode);
    void setBusy(bool busy);

    const CreatedToken& m_created;
    QUrl m_baseUrl;
    QFormLayout* m_form = nullptr;
    QComboBox* m_target;
    QLineEdit* m_name;
    QLineEdit* m_environment;
    FileField* m_filePlace;
    QLineEdit* m_file;
    QLineEdit* m_command;
    QComboBox* m_input;
    FormField* m_nameField = nullptr;
    FormField* m_environmentField = nullptr;
    FormField* m_fileField = nullptr;
    FormField* m_commandField = nullptr;
    FormField* m_inputField = nullptr;
    NoteLabel* m_shown;
    NoteLabel* m_warning;
    NoteLabel* m_note;
    QPushButton* m_accept;
    CommandInput m_run;
    bool m_busy = false;
};

} // namespace patdesk
