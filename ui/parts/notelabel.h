// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace patdesk {

/// A line or two of plain text whose kind is shown by a shape and a colour that fits the palette, light or
/// dark (contrast at least 4.5 : 1). Assistive technology reads the text without the shape.
class NoteLabel : public QLabel {
    Q_OBJECT

public:
    enum class Kind { Help, Good, Warning, Problem };

    explicit NoteLabel(QWidget* parent = nullptr);

    void showNote(Kind kind, const QString& words);

    Kind kind() const { return m_kind; }

    /// Without the shape.
    const QString& words() const { return m_words; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColour();

    Kind m_kind = Kind::Help;
    QString m_words;
};

} // namespace patdesk
