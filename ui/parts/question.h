// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>

namespace patdesk {

/// A question in plain text that deletes itself when it is answered. The caller adds the buttons.
QMessageBox* newQuestion(QWidget* parent, const QString& title, const QString& text, const QString& more);

} // namespace patdesk
