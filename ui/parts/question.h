// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"

#include <QDialog>
#include <QMessageBox>

namespace patdesk {

/// A question in plain text that deletes itself when it is answered. The caller adds the buttons.
QMessageBox* newQuestion(QWidget* parent, const QString& title, const QString& text, const QString& more);

/// Asks whether what was entered into a form may be discarded, and calls `discard` if so. `text`: the
/// question in other words than "Discard what you have entered?".
void askToDiscard(QWidget* form, const Bound<void()>& discard, const QString& text = {});

} // namespace patdesk
