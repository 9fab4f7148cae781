// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patdesk {

// Names and messages come from the service, from files and from other people: they are shown as the
// characters that they are, never as markup, and cannot reorder or break the words around them. A function is
// named for the place that its text goes to. Names that need none of it come back as they are; what is
// searched, copied, sorted and sent is never changed.
//
// In addition, every QLabel that would detect HTML is set to plain text: message boxes and tool tips are made
// of such labels. This happens when a label is first shown, in the whole program.

/// What is not seen as marks: ↵ for a line break, ⇥ for a tab, ␀ and the like for control characters, � for
/// what turns the direction of writing or has no width. Joiners stay: letters of some scripts and emoji are
/// made of them. So does an isolate that is closed: it changes nothing outside, and sentences of ours have
/// such.
QString marked(const QString& text);

/// As marked(), with its lines kept: for a text edit, or a label of several lines.
QString manyLines(const QString& text);

/// For a cell, a list item, a line of a combo box. Longer texts are shortened in the middle.
QString oneLine(const QString& text, qsizetype most = 400);

/// A name that is put into a sentence. One with letters that are written from right to left is isolated (FSI
/// … PDI), so that the sentence keeps its order.
QString isolated(const QString& name, qsizetype most = 120);

/// For a menu item or button: no letter becomes a mnemonic.
QString actionText(const QString& name, qsizetype most = 60);

/// The words of an action or a button of ours as they are read aloud: without "&", and without a letter for
/// Alt that stands in brackets behind them, as in Japanese.
QString withoutMnemonic(const QString& words);

/// For a window's title, in which Qt would replace "[*]".
QString titleText(const QString& text);

/// For a tool tip: lines of limited length, and no more of them than fit on a screen.
QString toolTipText(const QString& text);

/// Lets a long word be broken at the end of a line.
QString breakable(const QString& text);

} // namespace patdesk
