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

    /// A client secret, without what a paste may bring along at either end; nothing if that leaves nothing.
    std::optional<Secret> secret() const;
    /// A password, without white space at either end: quotes may be part of it. Nothing if that leaves
    /// nothing.
    std::optional<Secret> password() const;

    bool holdsSecret() const { return secret().has_value(); }

    /// The text contains something that no client secret contains: a space, a line end, a quotation mark.
    bool looksMispasted() const;
    /// Empties the field and wipes what was in it.
    void forget();
};

} // namespace patdesk
