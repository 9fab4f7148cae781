// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace patdesk::bench {

/// The least and the middle of several runs, in milliseconds.
struct Timing {
    double median = 0;
    double least = 0;
    double most = 0;
};

/// Runs `work` once to warm up and `runs` times to measure. `prepare` runs before each and is not measured.
Timing measured(const std::function<void()>& work, const std::function<void()>& prepare = {}, int runs = 7);
Timing timingOf(std::vector<double> milliseconds);

/// One figure beside its goal.
struct Figure {
    QString what;
    double value = 0;
    QString unit; ///< "ms", "x", …
    /// Nothing = for information, a baseline say.
    std::optional<double> goal = {};
    bool moreIsBetter = false;
};

/// Collects figures and prints them as one table, which is Markdown, and as JSON.
class BenchTable {
public:
    void add(Figure figure);
    void print() const;
    /// False if the file cannot be written.
    bool writeJson(const QString& path) const;

private:
    std::vector<Figure> m_figures;
};

/// Processor, cores, kernel, compiler, Qt: the line without which no figure means anything.
QString machineLine();

} // namespace patdesk::bench
