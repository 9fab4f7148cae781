// SPDX-License-Identifier: MIT
#pragma once

#include "rotationprogress.h"

#include <QObject>

namespace patdesk {

class Lifecycle;
class TokenService;

/// What the table says of the tokens that take part in a rotation, before their status, and which of the two
/// is the other's. Main thread only.
class RotationMarks : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    RotationMarks(TokenService& tokens, Lifecycle& lifecycle, QObject* parent = nullptr);

    /// Of the open tenant.
    const QHash<TokenId, RotationPart>& parts() const { return m_parts; }

    /// "Being rotated · day 2 of 7"; empty for a token without a rotation.
    QString words(const TokenId& token) const { return m_words.value(token); }

    const QHash<TokenId, QString>& allWords() const { return m_words; }

Q_SIGNALS:
    void changed();

private:
    void update();

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    QHash<TokenId, RotationPart> m_parts;
    QHash<TokenId, QString> m_words;
};

} // namespace patdesk
