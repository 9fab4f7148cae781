// SPDX-License-Identifier: MIT
#include "exportactions.h"

#include "clipboardguard.h"
#include "exportfile.h"

#include <QMenu>
#include <QWidget>

namespace patdesk {

namespace {

QString nameOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("CSV");
    case ExportFormat::Json:
        return QStringLiteral("JSON");
    case ExportFormat::Markdown:
        return QStringLiteral("Markdown");
    }
    return {};
}

QString suffixOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    }
    return {};
}

} // namespace

ExportActions::ExportActions(Bound<QList<Token>()> shown, ClipboardGuard& clipboard, QWidget* window)
    : QObject(window)
    , m_shown(std::move(shown))
    , m_clipboard(clipboard)
    , m_window(window)
    , m_menu(new QMenu(tr("Export"), window)) {
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Markdown})
        addFormat(format);
}

void ExportActions::addFormat(ExportFormat format) {
    connect(m_menu->addAction(tr("Save as %1…").arg(nameOf(format))), &QAction::triggered, this,
            [this, format] { save(format); });
    connect(m_menu->addAction(tr("Copy as %1").arg(nameOf(format))), &QAction::triggered, this,
            [this, format] { copy(format); });
}

void ExportActions::copy(ExportFormat format) const {
    m_clipboard.copyPlain(QString::fromUtf8(exported(m_shown(), format)));
}

void ExportActions::save(ExportFormat format) {
    const QByteArray bytes = exported(m_shown(), format); // what is shown now, not when a name is chosen
    saveExport(m_window, QStringLiteral("tokens.") + suffixOf(format), bytes,
               {this, [this](const Result<QString>& saved) {
                    if (!saved)
                        Q_EMIT failed(saved.error());
                }});
}

} // namespace patdesk
