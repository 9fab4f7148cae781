// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;

namespace patdesk {

/// The name of a file that is written to, with a button that looks for one. A file that exists is chosen
/// without a question: what is written is added to it and does not replace it.
class FileField : public QWidget {
    Q_OBJECT

public:
    explicit FileField(QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_file; }

private:
    void choose();

    QLineEdit* m_file;
};

} // namespace patdesk
