// SPDX-License-Identifier: MIT
#include "secretentry.h"

#include "pastedtext.h"
#include "securememory.h"

namespace patdesk {

SecretEntry::SecretEntry(QWidget* parent) : QLineEdit(parent) {
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
}

SecretEntry::~SecretEntry() {
    const QSignalBlocker quiet(this);
    forget();
}

std::optional<Secret> SecretEntry::secret() const {
    auto typed = password();
    if (!typed)
        return typed;
    Secret secret = withoutPasteMarks(*std::move(typed));
    return secret.isEmpty() ? std::nullopt : std::optional(std::move(secret));
}

std::optional<Secret> SecretEntry::password() const {
    QByteArray utf8 = text().toUtf8();
    const QByteArrayView bytes = QByteArrayView(utf8).trimmed();
    std::optional<Secret> typed;
    if (!bytes.isEmpty())
        typed.emplace(bytes);
    wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return typed;
}

bool SecretEntry::looksMispasted() const {
    const auto typed = secret();
    return typed && holdsPasteMarks(typed->reveal());
}

void SecretEntry::forget() {
    QString typed = text();
    // Not clear(): that keeps the text in the undo history. Afterwards `typed` is the only one to hold it.
    setText({});
    wipe(typed.data(), static_cast<std::size_t>(typed.size()) * sizeof(QChar));
}

} // namespace patdesk
