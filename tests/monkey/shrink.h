// SPDX-License-Identifier: MIT
#pragma once

#include "trial.h"

#include <functional>

namespace monkey {

/// Takes steps out of a script for as long as the same end comes of it: delta debugging (Zeller and
/// Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002). `tries`: how often each is played
/// before it counts as harmless, since threads and the network keep a clock of their own.
Script shrunk(const Script& script, const QString& summary, int tries,
              const std::function<void(const Script&)>& progress);

} // namespace monkey
