// SPDX-License-Identifier: MIT
#include "queryhistory.h"

#include <cstdlib>

namespace patdesk {

namespace {

constexpr qsizetype most = 100;

} // namespace

void QueryHistory::note(const Question& question, bool typing) {
    if (m_questions[m_at] == question)
        return;
    const QString before = m_questions[m_at].text;
    const bool isKeyStroke =
        question.text.startsWith(before) || std::abs(question.text.size() - before.size()) <= 1;
    const bool goesOn = typing && m_typing && isKeyStroke && !before.isEmpty() && !question.text.isEmpty();
    m_typing = typing;
    m_questions.resize(m_at + 1); // what was ahead is no more
    if (goesOn)
        m_questions.last() = question;
    else
        m_questions.append(question);
    if (m_questions.size() > most)
        m_questions.removeFirst();
    m_at = m_questions.size() - 1;
}

std::optional<QueryHistory::Question> QueryHistory::back() {
    endTyping();
    return hasBack() ? std::optional(m_questions[--m_at]) : std::nullopt;
}

std::optional<QueryHistory::Question> QueryHistory::forward() {
    endTyping();
    return hasForward() ? std::optional(m_questions[++m_at]) : std::nullopt;
}

} // namespace patdesk
