// SPDX-License-Identifier: MIT
#pragma once

#include "notelabel.h"

#include <QWidget>

class QFormLayout;
class QScrollArea;

namespace patdesk {

/// A control and the line under it: help in grey, and in its place whatever is wrong with what was entered.
/// The line is the control's accessible description as well.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes the control over. `described` is the part of it that has the focus and the name, if not itself.
    FormField(QWidget* control, const QString& help, QWidget* described = nullptr);

    void setHelp(const QString& help);
    /// Worth knowing, no obstacle.
    void setWarning(const QString& words);
    /// An obstacle. It comes before a warning, a warning before the help.
    void setProblem(const QString& words);

    const NoteLabel& note() const { return *m_note; }

    /// As a row of a form, with a label that leads to it.
    void addTo(QFormLayout* form, const QString& label);

private:
    void refresh();

    QWidget* m_described;
    NoteLabel* m_note;
    QString m_help;
    QString m_warning;
    QString m_problem;
};

/// A form that scrolls where the window is too low for it.
QScrollArea* scrolling(QWidget* form);

/// A size for a dialog with such a form in it: all of the form, as far as the screen has room.
void resizeToForm(QWidget* dialog, const QWidget* form);

/// The form layout that all dialogs share.
QFormLayout* newFormLayout(QWidget* form);

} // namespace patdesk
