// SPDX-License-Identifier: MIT
#include "question.h"

#include "plaintext.h"

namespace patdesk {

QMessageBox* newQuestion(QWidget* parent, const QString& title, const QString& text, const QString& more) {
    auto* const question = new QMessageBox(parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(titleText(title));
    question->setText(manyLines(text));
    question->setInformativeText(manyLines(more));
    return question;
}

} // namespace patdesk
