// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace patdesk {

class NoteLabel;

/// Asks for the name of a view, and whether it is for every tenant. Deletes itself when it is closed.
class ViewNameDialog : public QDialog {
    Q_OBJECT

public:
    struct Answer {
        QString name;
        bool forAll = false;
    };

    /// `isTaken`: another view has the name. `tenant`: whose view it is otherwise.
    ViewNameDialog(const QString& title, const QString& doing, const Answer& proposed, const QString& tenant,
                   const Bound<bool(const QString&)>& isTaken, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const patdesk::ViewNameDialog::Answer& answer);

private:
    void check();

    Bound<bool(const QString&)> m_isTaken;
    QLineEdit* m_name;
    QCheckBox* m_forAll;
    NoteLabel* m_note;
    QPushButton* m_primary = nullptr;
};

} // namespace patdesk
