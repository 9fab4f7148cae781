// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

#include <QWidget>

class QLabel;

namespace patdesk {

class TokenVerdicts;
struct TokenPast;

/// What Patdesk remembers of a token: what was different when, and since when it is known. Hidden where
/// nothing is remembered.
class PastList : public QWidget {
    Q_OBJECT

public:
    /// `verdicts` outlives this.
    explicit PastList(const TokenVerdicts& verdicts, QWidget* parent = nullptr);

    /// An empty id shows nothing.
    void showToken(const TokenId& token);

private:
    void showPast(const TokenPast& past);

    const TokenVerdicts& m_verdicts;
    TokenId m_token;
    QLabel* m_lines;
};

} // namespace patdesk
