// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"

#include <QList>
#include <QString>

#include <optional>

namespace patdesk {

/// What was asked for in this window, one after the other. What is typed in one go is one question. Holds the
/// last hundred.
class QueryHistory {
public:
    struct Question {
        QString text;
        TokenFilter filter = TokenFilter::All;

        friend bool operator==(const Question&, const Question&) = default;
    };

    /// `typing`: with one key stroke more, so that it takes the place of the one before, if that was typed.
    void note(const Question& question, bool typing);

    /// The next key stroke begins another question.
    void endTyping() { m_typing = false; }

    bool hasBack() const { return m_at > 0; }

    bool hasForward() const { return m_at + 1 < m_questions.size(); }

    std::optional<Question> back();
    std::optional<Question> forward();

private:
    QList<Question> m_questions{Question()};
    qsizetype m_at = 0;
    bool m_typing = false;
};

} // namespace patdesk
