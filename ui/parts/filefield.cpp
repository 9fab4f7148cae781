// SPDX-License-Identifier: MIT
#include "filefield.h"

#include "plainbutton.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace patdesk {

FileField::FileField(QWidget* parent) : QWidget(parent), m_file(new QLineEdit) {
    m_file->setAccessibleName(tr("File"));
    auto* const browse = newButton(tr("&Browse…"), tr("Browse for a file"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &FileField::choose);
}

void FileField::choose() {
    auto* const dialog = new QFileDialog(this, tr("File"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

} // namespace patdesk
