// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace patdesk {

/// The search field above the table: Esc clears it, Down moves to the rows that it found.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// Takes the focus and selects the last search, so that typing replaces it.
    void enter();

Q_SIGNALS:
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void nameButtons(const QString& name);
};

} // namespace patdesk
