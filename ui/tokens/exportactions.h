// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "error.h"
#include "tokenexport.h"

#include <QObject>

class QMenu;
class QWidget;

namespace patdesk {

class ClipboardGuard;

/// Hands out the tokens that the table shows, in its order: to a file or to the clipboard, as CSV, JSON or
/// Markdown.
class ExportActions : public QObject {
    Q_OBJECT

public:
    ExportActions(Bound<QList<Token>()> shown, ClipboardGuard& clipboard, QWidget* window);

    QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void failed(const patdesk::Error& error);

private:
    void addFormat(ExportFormat format);
    void copy(ExportFormat format) const;
    void save(ExportFormat format);

    Bound<QList<Token>()> m_shown;
    ClipboardGuard& m_clipboard;
    QWidget* m_window;
    QMenu* m_menu;
};

} // namespace patdesk
