// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "chosentokens.h"
#include "result.h"
#include "tokenexport.h"

#include <QObject>

class QMenu;
class QWidget;

namespace patdesk {

class ClipboardGuard;
class TokenExportJob;

/// Hands out the tokens that the table shows, in its order: to a file or to the clipboard, as CSV, JSON or
/// Markdown. Many take their time on a thread, with their progress shown and a way to give it up.
class ExportActions : public QObject {
    Q_OBJECT

public:
    ExportActions(Bound<ChosenTokens()> shown, ClipboardGuard& clipboard, QWidget* window);

    QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void failed(const patdesk::Error& error);

private:
    void addFormat(ExportFormat format);
    void copy(ExportFormat format);
    void save(ExportFormat format);
    TokenExportJob* begin(const ChosenTokens& tokens, ExportFormat format);
    void end(TokenExportJob* job, const Result<QString>& exported);

    Bound<ChosenTokens()> m_shown;
    ClipboardGuard& m_clipboard;
    QWidget* m_window;
    QMenu* m_menu;
};

} // namespace patdesk
