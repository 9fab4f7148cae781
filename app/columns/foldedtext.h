// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace patdesk {

/// Text in the form in which it is searched: equal for texts that differ only in case or in how a character
/// is put together.
///
/// Compatibility composition (NFKC) and full case folding (Unicode, 3.13: ß = ss, Σ = σ = ς), so that Núñez
/// composed and decomposed are one. İ folds to a plain i: its dot is the one that i has anyway, and whoever
/// types "istanbul" means İstanbul. Accents count: "nunez" does not find Núñez. Zero bytes are left out.
std::string foldedText(QStringView text);
std::string foldedText(std::string_view utf8);

/// The same into `folded`, whose memory is used again.
void foldText(std::string_view utf8, std::string& folded);

/// A quick look: nothing but ASCII without capitals, which is its own folded form.
bool isPlainlyFolded(std::string_view utf8);

} // namespace patdesk
