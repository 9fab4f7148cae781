// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

#include <QHash>
#include <QObject>

namespace patdesk {

class Lifecycle;
class TokenService;

/// What the table says of the tokens of scream tests, before their status. Main thread only.
class ScreamMarks : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    ScreamMarks(TokenService& tokens, Lifecycle& lifecycle, QObject* parent = nullptr);

    const QHash<TokenId, QString>& allWords() const { return m_words; }

    /// The test that a token is in now; empty where it is in none.
    QString testOf(const TokenId& token) const { return m_tests.value(token); }

Q_SIGNALS:
    void changed();

private:
    void updateSoon();
    void update();

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    QHash<TokenId, QString> m_words;
    QHash<TokenId, QString> m_tests;
    bool m_isToBeUpdated = false;
};

} // namespace patdesk
