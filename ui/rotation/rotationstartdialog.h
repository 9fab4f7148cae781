// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "rotation.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace patdesk {

class NoteLabel;

/// The first page of a rotation: what will be created, and whether it can be.
class RotationStartDialog : public QDialog {
    Q_OBJECT

public:
    /// `proposed` holds the token and the name that its successor gets for now; `successor` is what will be
    /// created. `successorProblem`: why it cannot be, in words; empty = it can.
    RotationStartDialog(const Rotation& proposed, const TokenDraft& successor,
                        std::optional<RotationObstacle> obstacle, const QString& successorProblem,
                        QWidget* parent = nullptr);

    /// Unused days after which the old token can be deleted; 0 = only when the user deletes it.
    int quietDays() const;
    /// Deletes the old token after these days without asking.
    bool retiresByItself() const;

    void showError(const Error& error);
    void setBusy(bool busy);

Q_SIGNALS:
    void createRequested();
    /// Offered where the token is somebody else's.
    void messageRequested();

private:
    QSpinBox* m_quietDays;
    QCheckBox* m_byItself;
    NoteLabel* m_note;
    QPushButton* m_create;
};

} // namespace patdesk
