// SPDX-License-Identifier: MIT
#include "question.h"

namespace patdesk {

QMessageBox* newQuestion(QWidget* parent, const QString& title, const QString& text, const QString& more) {
    auto* const question = new QMessageBox(parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(title);
    question->setText(text);
    question->setInformativeText(more);
    return question;
}

} // namespace patdesk
