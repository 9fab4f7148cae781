// SPDX-License-Identifier: MIT
#include "evidenceexport.h"

#include "exportfile.h"
#include "plaintext.h"
#include "tokenverdicts.h"
#include "worker.h"

#include <QMenu>

namespace patdesk {

namespace {

QString nameFor(ReportFormat format) {
    switch (format) {
    case ReportFormat::Html:
        return EvidenceExport::tr("web page");
    case ReportFormat::Json:
        return QStringLiteral("JSON");
    case ReportFormat::Csv:
        return QStringLiteral("CSV");
    case ReportFormat::Markdown:
        return QStringLiteral("Markdown");
    }
    return {};
}

} // namespace

EvidenceExport::EvidenceExport(const TokenVerdicts& verdicts, QWidget* window)
    : QObject(window)
    , m_verdicts(verdicts)
    , m_window(window)
    , m_menu(new QMenu(tr("&Evidence"), window))
    , m_worker(std::make_unique<Worker>()) {
    for (const ReportFormat format :
         {ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json, ReportFormat::Markdown})
        connect(m_menu->addAction(tr("Save as %1…").arg(nameFor(format))), &QAction::triggered, this,
                [this, format] { save(format); });
    connect(&verdicts, &TokenVerdicts::changed, this, &EvidenceExport::refresh);
    refresh();
}

EvidenceExport::~EvidenceExport() = default;

void EvidenceExport::refresh() {
    const VerdictCounts counts = m_verdicts.counts();
    const int judged = counts.safe + counts.inUse + counts.cannotTell;
    m_menu->setTitle(judged > 0 ? tr("&Evidence (%1)").arg(judged) : tr("&Evidence (not judged yet)"));
    m_menu->menuAction()->setEnabled(m_verdicts.asOf().has_value());
    m_menu->menuAction()->setToolTip(m_verdicts.asOf() ? QString() : tr("No token has been judged yet."));
}

void EvidenceExport::save(ReportFormat format) {
    const auto report = m_verdicts.report();
    if (!report)
        return;
    const QString name =
        exportName({report->tenant, QStringLiteral("evidence")}, report->asOf, nameOf(format));
    // A report of many tokens takes a while to write.
    m_worker->run([this, report = *report, format, name] {
        m_worker->handBack([this, name, bytes = written(report, format)] {
            saveExport(m_window, name, bytes,
                       {this, [this](const Result<QString>& file) {
                            if (file)
                                Q_EMIT done(tr("Saved the evidence in %1.").arg(isolated(*file)));
                            else
                                Q_EMIT failed(file.error());
                        }});
        });
    });
}

} // namespace patdesk
