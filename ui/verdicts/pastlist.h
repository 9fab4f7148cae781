// SPDX-License-Identifier: MIT
#pragma once

#include "tokenpast.h"

#include <QWidget>

class QLabel;

namespace patdesk {

class ChangeJournal;
class TokenService;
class TokenVerdicts;

/// A token's past, the newest first: when and from where it was used, or tried in vain, and what was
/// different before, by the lists that Patdesk remembers and by its journal. Hidden where nothing is known.
class PastList : public QWidget {
    Q_OBJECT

public:
    /// All outlive this.
    PastList(const TokenVerdicts& verdicts, const TokenService& tokens, const ChangeJournal& journal,
             QWidget* parent = nullptr);

    /// An empty id shows nothing.
    void showToken(const TokenId& token);

private:
    void remember();
    void refresh();

    const TokenVerdicts& m_verdicts;
    const TokenService& m_tokens;
    const ChangeJournal& m_journal;
    TokenId m_token;
    /// Of the token, once it has been read.
    TokenPast m_past;
    QLabel* m_lines;
};

} // namespace patdesk
