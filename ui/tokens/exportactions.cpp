// SPDX-License-Identifier: MIT
#include "exportactions.h"

#include "clipboardguard.h"
#include "exportfile.h"
#include "plainbutton.h"
#include "tokenexportjob.h"

#include <QMenu>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QWidget>

namespace patdesk {

namespace {

/// Most exports are done before anybody could read that they are being made.
constexpr int shownAfterMs = 500;

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

ExportActions::ExportActions(Bound<ChosenTokens()> shown, ClipboardGuard& clipboard, QWidget* window)
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

void ExportActions::copy(ExportFormat format) {
    TokenExportJob* const job = begin(m_shown(), format);
    job->asText({this, [this, job](const Result<QString>& text) {
                     if (text)
                         m_clipboard.copyPlain(*text);
                     end(job, text);
                 }});
}

void ExportActions::save(ExportFormat format) {
    const ChosenTokens tokens = m_shown(); // what is shown now, not when a name is chosen
    askExportPlace(m_window, QStringLiteral("tokens.") + suffixOf(format),
                   {this, [this, tokens, format](const Result<ExportPlace>& place) {
                        if (!place)
                            return;
                        TokenExportJob* const job = begin(tokens, format);
                        job->writeTo(place->path, place->mark,
                                     {this, [this, job](const Result<QString>& path) { end(job, path); }});
                    }});
}

TokenExportJob* ExportActions::begin(const ChosenTokens& tokens, ExportFormat format) {
    auto* const job = new TokenExportJob(tokens, format, this);
    auto* const progress = new QProgressDialog(m_window);
    progress->setWindowTitle(tr("Export"));
    progress->setAccessibleName(progress->windowTitle());
    progress->setLabelText(tr("Exporting %1 tokens…").arg(job->size()));
    auto* const bar = new QProgressBar;
    bar->setAccessibleName(tr("Progress"));
    progress->setBar(bar);
    progress->setCancelButton(newButton(tr("Cancel"), tr("Cancel")));
    progress->setRange(0, job->size());
    progress->setAutoReset(false);
    progress->setMinimumDuration(shownAfterMs);
    connect(job, &TokenExportJob::progressed, progress, &QProgressDialog::setValue);
    connect(progress, &QProgressDialog::canceled, job, &TokenExportJob::cancel);
    connect(job, &QObject::destroyed, progress, &QObject::deleteLater);
    return job;
}

void ExportActions::end(TokenExportJob* job, const Result<QString>& exported) {
    job->deleteLater(); // it is still handing this result back
    if (!exported)
        Q_EMIT failed(exported.error());
}

} // namespace patdesk
