// SPDX-License-Identifier: MIT
#pragma once

#include <QMimeData>
#include <QPlainTextEdit>

namespace patdesk {

/// Where plain text is typed. Qt 6.4 takes the first format of what is pasted without looking whether there
/// is one, and an empty clipboard has none: it would crash.
class PlainEdit final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData* source) override {
        if (!source->formats().isEmpty())
            QPlainTextEdit::insertFromMimeData(source);
    }
};

} // namespace patdesk
