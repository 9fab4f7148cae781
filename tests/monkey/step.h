// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace monkey {

/// One thing that the hand or the world does, as a line of text that can be read and replayed:
///
///     click "Refresh" in "main" after 20
///     type "Base URL" in "Settings" with "http://127.0.0.1:1" after 0
///     world with "expire" after 5
struct Step {
    QString verb;
    QString target = {};
    QString window = {};
    QString detail = {};
    /// Milliseconds since the step before.
    int after = 0;

    QString text() const;
    static std::optional<Step> fromText(const QString& line);
};

/// What was done, and the seed of the world in which it was. The seed stands in the first line.
struct Script {
    quint32 seed = 0;
    QList<Step> steps = {};

    static std::optional<Script> read(const QString& file);
    bool write(const QString& file) const;
};

} // namespace monkey
