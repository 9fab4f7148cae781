// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;

namespace patdesk {

/// The name of a file to write to, with a button to browse for one. An existing file can be chosen without a
/// question, since Patdesk adds to it and does not replace it.
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
