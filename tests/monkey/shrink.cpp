// SPDX-License-Identifier: MIT
#include "shrink.h"

namespace monkey {

Script shrunk(const Script& script, const QString& summary, int tries,
              const std::function<void(const Script&)>& progress) {
    const auto fails = [&](const Script& candidate) {
        for (int i = 0; i < tries; ++i) {
            const Verdict verdict = playScript(candidate);
            if (!verdict.isClean && verdict.summary == summary)
                return true;
        }
        return false;
    };
    Script smallest = script;
    qsizetype parts = 2;
    while (smallest.steps.size() > 1) {
        const qsizetype size = smallest.steps.size();
        parts = std::min(parts, size);
        bool isSmaller = false;
        // From the front: what lies far behind is the least likely to matter.
        for (qsizetype part = 0; part < parts && !isSmaller; ++part) {
            const qsizetype from = part * size / parts;
            const qsizetype to = (part + 1) * size / parts;
            Script candidate = smallest;
            candidate.steps.remove(from, to - from);
            if (fails(candidate)) {
                smallest = candidate;
                parts = std::max<qsizetype>(2, parts - 1);
                progress(smallest);
                isSmaller = true;
            }
        }
        if (!isSmaller && parts == size)
            break;
        if (!isSmaller)
            parts *= 2;
    }
    return smallest;
}

} // namespace monkey
