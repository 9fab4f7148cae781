// SPDX-License-Identifier: MIT
#include "question.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

} // namespace

QMessageBox* newQuestion(QWidget* parent, const QString& title, const QString& text, const QString& more) {
    auto* const question = new QMessageBox(parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(titleText(title));
    question->setText(manyLines(text));
    question->setInformativeText(manyLines(more));
    // A title bar elides a title that is wider than the box without its own buttons.
    constexpr int besideTitle = 160;
    if (auto* const rows = qobject_cast<QGridLayout*>(question->layout()))
        rows->addItem(
            new QSpacerItem(question->fontMetrics().horizontalAdvance(question->windowTitle()) + besideTitle,
                            0, QSizePolicy::Minimum, QSizePolicy::Fixed),
            rows->rowCount(), 0, 1, rows->columnCount());
    return question;
}

void askToDiscard(QWidget* form, const Bound<void()>& discard, const QString& text) {
    QMessageBox* const question =
        newQuestion(form, tr("Discard"), text.isEmpty() ? tr("Discard what you have entered?") : text, {});
    const QPushButton* const yes = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* const no = question->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, form, [discard] { discard(); });
    question->open();
}

} // namespace patdesk
