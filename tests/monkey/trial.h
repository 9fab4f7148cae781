// SPDX-License-Identifier: MIT
#pragma once

#include "step.h"

namespace monkey {

/// What came of one life of the program.
struct Verdict {
    bool isClean = false;
    /// One line: which kind of end it was and, of a sanitizer, its own summary. Two ends of the same fault
    /// have the same.
    QString summary = {};
    /// What the program wrote: the report of a sanitizer stands in it.
    QString output = {};
    /// What was done, the last step being the one that it did not survive.
    Script script = {};
};

/// Plays in a process and a HOME of its own, which are gone afterwards.
Verdict playSeed(quint32 seed, int steps);
Verdict playScript(const Script& script);

/// For people: seed, number of the step, the last steps, and the report.
QString inWords(const Verdict& verdict);

} // namespace monkey
