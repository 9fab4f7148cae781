// SPDX-License-Identifier: MIT
#pragma once

#include "notelabel.h"

#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QScrollArea;

namespace patdesk {

/// A control and the line under it: help in grey, or what is wrong with the entry. The line is also the
/// control's accessible description.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes ownership of the control. `described` is the part of it that has the focus and the name, if that
    /// is not the control itself.
    FormField(QWidget* control, const QString& help, QWidget* described = nullptr);

    void setHelp(const QString& help);
    /// Worth knowing, but does not prevent saving.
    void setWarning(const QString& words);
    /// Prevents saving. Shown instead of a warning, which is shown instead of the help.
    void setProblem(const QString& words);

    /// A small control that belongs to this one, at the right of the line under it.
    void addBeside(QWidget* control);

    /// From now on a problem is not shown before the control has been left, or complain() was called: nobody
    /// is told that a field is wrong which they have not come to yet.
    void bePatient();
    /// Shows the problem, if there is one; answers whether there is.
    bool complain();

    bool hasProblem() const { return !m_problem.isEmpty(); }

    const NoteLabel& note() const { return *m_note; }

    /// Adds it as a row of a form, with a label as its buddy.
    void addTo(QFormLayout* form, const QString& label);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void reserveHeight();

    QWidget* m_described;
    NoteLabel* m_note;
    QHBoxLayout* m_line;
    QString m_help;
    QString m_warning;
    QString m_problem;
    bool m_holdsBack = false;
};

/// A form that scrolls where the window is too low for it.
QScrollArea* scrolling(QWidget* form);

/// Resizes a dialog so that all of such a form can be seen, as far as the screen has room.
void resizeToForm(QWidget* dialog, const QWidget* form);

/// The form layout that all dialogs share.
QFormLayout* newFormLayout(QWidget* form);

} // namespace patdesk
