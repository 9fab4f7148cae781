// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace patdesk {

class SecretEntry;
class SecretField;

/// A secret's entry, and a button that shows what was entered, below it. The entry itself stays masked: text
/// that is selected in a line edit goes into X11's PRIMARY, and its undo history keeps it. What is shown goes
/// after 20 s, when its window loses the focus, and when the entry changes.
class SecretReveal : public QWidget {
    Q_OBJECT

public:
    /// Takes ownership of the entry. `accessibleName` is what the shown secret is called.
    SecretReveal(SecretEntry* entry, const QString& accessibleName, QWidget* parent = nullptr);
    ~SecretReveal() override;

private:
    void setShown(bool shown);
    void refresh();

    SecretEntry* m_entry;
    QToolButton* m_button;
    QVBoxLayout* m_column;
    /// What m_field shows.
    Secret m_secret;
    SecretField* m_field = nullptr;
};

} // namespace patdesk
