// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patdesk {

// Names and messages come from the service, from files and from other people: they are shown as the
// characters that they are, never as markup, and cannot reorder or break the words around them. A function is
// named for the place that its text goes to. Names that need none of it come back as they are; what is
// searched, copied, sorted and sent is never changed.
//
// Beside this, every QLabel that would tell by itself whether its text is HTML is told that it is plain:
// message boxes and tool tips are made of such labels. It happens where a label is first shown, for the whole
// program.

/// What is not seen as marks: ↵ for a line break, ⇥ for a tab, ␀ and the like for control characters, � for
/// what turns the direction of writing or has no width. Joiners stay: letters of some scripts and emoji are
/// made of them. So does an isolate that is closed: it changes nothing outside, and sentences of ours have
/// such.
QString marked(const QString& text);

/// As marked(), with its lines kept: for a text edit, or a label of several lines.
QString manyLines(const QString& text);

/// A cell, a list item, a line of a combo box. Longer texts are cut in the middle.
QString oneLine(const QString& text, qsizetype most = 400);

/// A name that is put into a sentence. One with letters that are written from right to left is isolated (FSI
/// … PDI), so that the sentence keeps its order.
QString isolated(const QString& name, qsizetype most = 120);

/// The words of a menu item or button: no letter becomes a shortcut.
QString actionText(const QString& name, qsizetype most = 60);

/// A window's title, in which Qt would replace "[*]".
QString titleText(const QString& text);

/// Lines of a bearable length, and no more of them than a screen has room for.
QString toolTipText(const QString& text);

/// Lets a long word be broken at the end of a line.
QString breakable(const QString& text);

} // namespace patdesk
