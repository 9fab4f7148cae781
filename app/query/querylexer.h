// SPDX-License-Identifier: MIT
#pragma once

#include "queryerror.h"
#include "querytree.h"

#include <optional>
#include <vector>

namespace patdesk {

/// A value as it stands in the text, before anybody knows what it means.
struct RawValue {
    qsizetype at = 0;
    qsizetype end = 0;
    /// Without its quotation marks.
    QString text = {};
    bool isQuoted = false;
};

/// The smallest parts of a query. The lexer knows fields and brackets of values, and nothing of what belongs
/// together: that is the parser's.
struct Lexeme {
    enum class Kind { Open, Close, Dash, Word, Or, And, Not, Quoted, Condition, Fault };

    Kind kind = Kind::Word;
    qsizetype at = 0;
    qsizetype end = 0;
    /// Of Word and Quoted.
    QString text = {};
    /// Of Condition.
    QueryField field = QueryField::Text;
    QuerySign sign = QuerySign::Is;
    std::vector<RawValue> values = {};
    /// Of Fault.
    QueryError fault = {};
};

std::vector<Lexeme> lexemesOf(const QString& text);

/// Nothing of the grammar is in there: the text is one phrase, whatever its brackets.
bool isPlain(const std::vector<Lexeme>& lexemes);

/// The word has a * that stands for anything: not by itself.
bool isPattern(QStringView word);

/// A piece of a query for a message: cut, and without what is not seen.
QString excerpt(QStringView text);

} // namespace patdesk
