// SPDX-License-Identifier: MIT
#include "exportactions.h"

#include "clipboardguard.h"
#include "exportfile.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "plural.h"
#include "sweepingaction.h"
#include "tokenexportjob.h"

#include <QFileInfo>
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
    case ExportFormat::Calendar:
        return ExportActions::tr("calendar of expiries");
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
    case ExportFormat::Calendar:
        return QStringLiteral("ics");
    }
    return {};
}

} // namespace

ExportActions::ExportActions(Source source, ClipboardGuard& clipboard, QWidget* window)
    : QObject(window)
    , m_source(std::move(source))
    , m_clipboard(clipboard)
    , m_window(window)
    , m_menu(new QMenu(tr("Export"), window))
    , m_selected(addWhich(Which::Selected))
    , m_shown(addWhich(Which::Shown)) {
    const QList<QAction*> sweeping = m_shown->actions();
    for (QAction* const action : sweeping)
        setSweeping(*action);
    connect(m_menu, &QMenu::aboutToShow, this, &ExportActions::showCounts);
    showCounts();
}

QMenu* ExportActions::addWhich(Which which) {
    QMenu* const menu = m_menu->addMenu(QString());
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Markdown})
        addFormat(menu, which, format);
    connect(menu->addAction(tr("Save expiries as calendar…")), &QAction::triggered, this,
            [this, which] { save(which, ExportFormat::Calendar); });
    return menu;
}

void ExportActions::addFormat(QMenu* menu, Which which, ExportFormat format) {
    connect(menu->addAction(tr("Save as %1…").arg(nameOf(format))), &QAction::triggered, this,
            [this, which, format] { save(which, format); });
    connect(menu->addAction(tr("Copy as %1").arg(nameOf(format))), &QAction::triggered, this,
            [this, which, format] { copy(which, format); });
}

void ExportActions::showCounts() {
    const int selected = m_source.selectedCount();
    const int shown = m_source.shownCount();
    m_selected->setTitle(tr("&Selected (%1)").arg(selected));
    m_selected->menuAction()->setEnabled(selected > 0);
    m_selected->menuAction()->setToolTip(selected > 0 ? QString() : tr("Select the tokens to be exported."));
    m_shown->setTitle(tr("&All shown (%1)").arg(shown));
    m_shown->menuAction()->setEnabled(shown > 0);
    m_shown->menuAction()->setToolTip(shown > 0 ? QString() : tr("No tokens are shown."));
    const QList<QAction*> sweeping = m_shown->actions();
    for (QAction* const action : sweeping)
        action->setToolTip(
            tr("All %Ln token(s) that is/are shown, selected or not.", nullptr, plural(shown)));
}

ChosenTokens ExportActions::tokens(Which which) const {
    return which == Which::Selected ? m_source.selected() : m_source.shown();
}

void ExportActions::copy(Which which, ExportFormat format) {
    const ChosenTokens chosen = tokens(which);
    TokenExportJob* const job = begin(chosen, format);
    const QString words = tr("Copied %n token(s) as %1.", nullptr, plural(chosen.size())).arg(nameOf(format));
    job->asText({this, [this, job, words](const Result<QString>& text) {
                     if (text)
                         m_clipboard.copyPlain(*text);
                     end(job, text, words);
                 }});
}

void ExportActions::save(Which which, ExportFormat format) {
    const ChosenTokens chosen = tokens(which); // what there is now, not when a name is chosen
    const QString name = exportName(m_source.words(), m_source.rules().now, suffixOf(format));
    askExportPlace(
        m_window, name,
        {this, [this, chosen, format](const Result<ExportPlace>& place) {
             if (!place)
                 return;
             TokenExportJob* const job = begin(chosen, format);
             const QString file = isolated(QFileInfo(place->path).fileName());
             const QString words =
                 format == ExportFormat::Calendar
                     ? tr("Saved the expiries in %1.").arg(file)
                     : tr("Saved %n token(s) in %1.", nullptr, plural(chosen.size())).arg(file);
             job->writeTo(place->path, place->mark,
                          {this, [this, job, words](const Result<QString>& path) { end(job, path, words); }});
         }});
}

TokenExportJob* ExportActions::begin(const ChosenTokens& tokens, ExportFormat format) {
    auto* const job = new TokenExportJob(tokens, format, m_source.rules(), this);
    auto* const progress = new QProgressDialog(m_window);
    progress->setWindowTitle(tr("Export"));
    progress->setAccessibleName(progress->windowTitle());
    progress->setLabelText(tr("Exporting %n token(s)…", nullptr, plural(job->size())));
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

void ExportActions::end(TokenExportJob* job, const Result<QString>& exported, const QString& words) {
    job->deleteLater(); // it is still handing this result back
    if (exported)
        Q_EMIT done(words);
    else
        Q_EMIT failed(exported.error());
}

} // namespace patdesk
