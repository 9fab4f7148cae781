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

/// Hands out the selected tokens or those that the table shows, in its order: to a file or to the clipboard,
/// as CSV, JSON or Markdown. Many take their time on a thread, with their progress shown and a way to cancel.
class ExportActions : public QObject {
    Q_OBJECT

public:
    /// Asked when the menu opens or an export begins.
    struct Source {
        Bound<int()> selectedCount;
        Bound<ChosenTokens()> selected;
        Bound<int()> shownCount;
        Bound<ChosenTokens()> shown;
        /// Of the tenant and of what the table shows, for the name of a file.
        Bound<QStringList()> words;
        Bound<ExportRules()> rules;
    };

    ExportActions(Source source, ClipboardGuard& clipboard, QWidget* window);

    QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    /// What was done, in words.
    void done(const QString& words);
    void failed(const patdesk::Error& error);

private:
    enum class Which { Selected, Shown };

    QMenu* addWhich(Which which);
    void addFormat(QMenu* menu, Which which, ExportFormat format);
    void showCounts();
    ChosenTokens tokens(Which which) const;
    void copy(Which which, ExportFormat format);
    void save(Which which, ExportFormat format);
    TokenExportJob* begin(const ChosenTokens& tokens, ExportFormat format);
    void end(TokenExportJob* job, const Result<QString>& exported, const QString& words);

    Source m_source;
    ClipboardGuard& m_clipboard;
    QWidget* m_window;
    QMenu* m_menu;
    QMenu* m_selected;
    QMenu* m_shown;
};

} // namespace patdesk
