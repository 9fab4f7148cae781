// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace patdesk {

/// The search over the table: Esc clears it, Down leads into what it has found.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// Takes the focus, with what was searched last selected, so that typing replaces it.
    void enter();

Q_SIGNALS:
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void nameButtons(const QString& name);
};

} // namespace patdesk
