// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace patdesk {

/// Asks for one of the owners in the list; typing a part of the name narrows it down.
class OwnerPicker : public QDialog {
    Q_OBJECT

public:
    explicit OwnerPicker(QList<Owner> owners, QWidget* parent = nullptr);

Q_SIGNALS:
    void picked(const patdesk::Owner& owner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);
    void pick();

    QList<Owner> m_owners;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_show;
};

} // namespace patdesk
