// SPDX-License-Identifier: MIT
#include "secretentry.h"

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
    QByteArray utf8 = text().toUtf8();
    // A pasted secret may bring a line's end or a space along.
    const QByteArrayView bytes = QByteArrayView(utf8).trimmed();
    std::optional<Secret> secret;
    if (!bytes.isEmpty())
        secret.emplace(bytes);
    wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return secret;
}

void SecretEntry::forget() {
    QString typed = text();
    // Not clear(): that keeps the text in the undo history. Afterwards `typed` is the only one to hold it.
    setText({});
    wipe(typed.data(), static_cast<std::size_t>(typed.size()) * sizeof(QChar));
}

} // namespace patdesk
