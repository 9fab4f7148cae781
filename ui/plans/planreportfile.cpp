// SPDX-License-Identifier: MIT
#include "planreportfile.h"

#include "exportfile.h"
#include "exportlines.h"
#include "planreport.h"
#include "worker.h"

#include <QFileInfo>
#include <QWidget>

namespace patdesk {

namespace {

const QString csv = QStringLiteral("csv");
const QString markdown = QStringLiteral("md");

QByteArray textOf(const PlanReportContent& content, TableFormat format) {
    const PlanReport report = reportOf(content.plan, content.records, content.order);
    const QByteArray table = exportedTable(report.heads, report.rows, format);
    if (format == TableFormat::Csv)
        return table;
    return QStringLiteral("# %1\n\n%2\n\n")
               .arg(markdownText(content.title), markdownText(content.headline))
               .toUtf8() +
           table;
}

Result<QString> written(const ExportPlace& place, const PlanReportContent& content) {
    const bool asMarkdown = QFileInfo(place.path).suffix().toLower() == markdown;
    return writeExport(place, textOf(content, asMarkdown ? TableFormat::Markdown : TableFormat::Csv));
}

} // namespace

PlanReportFile::PlanReportFile(QWidget* window) : QObject(window), m_window(window) {}

PlanReportFile::~PlanReportFile() = default;

void PlanReportFile::save(const PlanReportContent& content, Instant now, const Continuation<QString>& then) {
    const QString name = exportName({content.plan.tenantName, QStringLiteral("report")}, now, csv);
    askExportPlace(m_window, name,
                   {this,
                    [this, content, then](const Result<ExportPlace>& place) {
                        if (!place)
                            return;
                        if (!m_worker)
                            m_worker = std::make_unique<Worker>();
                        m_worker->run([this, place = *place, content, then] {
                            m_worker->handBack([then, result = written(place, content)] { then(result); });
                        });
                    }},
                   {markdown});
}

} // namespace patdesk
