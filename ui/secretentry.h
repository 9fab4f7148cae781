// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QLineEdit>

#include <optional>

namespace patdesk {

/// Where a secret is typed or pasted: never shown, and wiped when it is taken, forgotten or destroyed.
class SecretEntry : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretEntry(QWidget* parent = nullptr);
    ~SecretEntry() override;

    /// Without what a paste may bring along at either end; nothing if the field is empty.
    std::optional<Secret> secret() const;
    /// Empties the field and wipes what was in it.
    void forget();
};

} // namespace patdesk
