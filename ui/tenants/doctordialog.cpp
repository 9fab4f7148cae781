// SPDX-License-Identifier: MIT
#include "doctordialog.h"

#include "clipboardguard.h"
#include "dialogbuttons.h"
#include "doctortext.h"
#include "errortext.h"
#include "icons.h"
#include "notelabel.h"
#include "plaindelegate.h"
#include "plaintext.h"
#include "tones.h"
#include "windowsize.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace patdesk {

namespace {

enum Column { CheckColumn, StateColumn, FoundColumn, ColumnCount };

/// In a row of several lines the shape stays beside its word.
class TopAligned final : public PlainDelegate {
public:
    explicit TopAligned(QObject* parent) : PlainDelegate(parent, Lines::Many) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        PlainDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignLeft | Qt::AlignTop;
    }
};

Symbol symbolOf(Health health) {
    switch (health) {
    case Health::Well:
        return Symbol::Check;
    case Health::Notable:
        return Symbol::Info;
    case Health::Wrong:
        return Symbol::Warning;
    case Health::NotChecked:
        break;
    }
    return Symbol::Wait;
}

Tone toneOf(Health health) {
    switch (health) {
    case Health::Well:
        return Tone::Good;
    case Health::Notable:
        return Tone::Warning;
    case Health::Wrong:
        return Tone::Danger;
    case Health::NotChecked:
        break;
    }
    return Tone::Quiet;
}

} // namespace

DoctorDialog::DoctorDialog(const QString& host, Examine examine, ClipboardGuard& clipboard, QWidget* parent)
    : QDialog(parent)
    , m_host(host)
    , m_examine(std::move(examine))
    , m_clipboard(clipboard)
    , m_checks(newTable())
    , m_note(new NoteLabel) {
    setWindowTitle(tr("Connection doctor"));
    setAccessibleName(windowTitle());
    auto* const buttons = new DialogButtons;
    m_copy = buttons->addOther(tr("Copy &report"), tr("Copy report"));
    m_copy->setToolTip(tr("Plain text for a colleague or for support. It contains no secret."));
    m_again = buttons->addOther(tr("Check &again"), tr("Check again"));
    buttons->addEnding(tr("&Close"), tr("Close"));
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_checks, 1);
    column->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_clipboard.copyPlain(reportText(*m_report));
        m_note->showNote(NoteLabel::Kind::Good,
                         tr("The report was copied to the clipboard. It contains no secret."));
    });
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::examine);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    resizeOnScreen(this, {720, 520});
    this->examine();
}

DoctorDialog::~DoctorDialog() = default;

QTableWidget* DoctorDialog::newTable() {
    auto* const table = new QTableWidget(doctorChecks, ColumnCount);
    table->setAccessibleName(tr("Checks"));
    table->setHorizontalHeaderLabels({tr("Check"), tr("State"), tr("Result")});
    table->setItemDelegate(new TopAligned(table));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionResizeMode(CheckColumn, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    for (int row = 0; row < doctorChecks; ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            auto* const item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            table->setItem(row, column, item);
        }
        table->item(row, CheckColumn)->setText(titleOf(static_cast<DoctorCheck>(row)));
    }
    return table;
}

void DoctorDialog::examine() {
    m_report.reset();
    m_copy->setEnabled(false);
    m_again->setEnabled(false);
    m_note->showNote(NoteLabel::Kind::Help, tr("Checking the connection to %1…").arg(isolated(m_host)));
    for (int row = 0; row < doctorChecks; ++row)
        showRow(row, Health::NotChecked, tr("Waiting"), {});
    m_run = std::make_unique<QObject>();
    m_examine({m_run.get(), [this](const DoctorFinding& finding) { showFinding(finding); }},
              {m_run.get(), [this](const Result<DoctorReport>& report) { ended(report); }});
}

void DoctorDialog::showFinding(const DoctorFinding& finding) {
    showRow(static_cast<int>(finding.check), finding.health, wordOf(finding.health), findingText(finding));
    fitRows();
}

void DoctorDialog::showRow(int row, Health health, const QString& state, const QString& found) {
    const QColor colour = toneColour(toneOf(health), palette().color(QPalette::Base));
    QTableWidgetItem* const stateItem = m_checks->item(row, StateColumn);
    stateItem->setData(Qt::UserRole, static_cast<int>(health));
    stateItem->setIcon(symbolIcon(symbolOf(health), colour));
    stateItem->setText(state);
    m_checks->item(row, FoundColumn)->setText(found);
}

void DoctorDialog::ended(const Result<DoctorReport>& report) {
    // Not deleted at once: this is the continuation of what runs in its name.
    m_run.release()->deleteLater();
    m_again->setEnabled(true);
    if (!report) {
        for (int row = 0; row < doctorChecks; ++row)
            showRow(row, Health::NotChecked, wordOf(Health::NotChecked), {});
        m_note->showNote(NoteLabel::Kind::Problem, errorParagraph(report.error(), ShownAt::Entry));
        return;
    }
    m_report = *report;
    m_copy->setEnabled(true);
    NoteLabel::Kind kind = NoteLabel::Kind::Good;
    for (const DoctorFinding& finding : report->findings) {
        showFinding(finding);
        if (finding.health == Health::Wrong)
            kind = NoteLabel::Kind::Problem;
        else if (finding.health == Health::Notable && kind == NoteLabel::Kind::Good)
            kind = NoteLabel::Kind::Warning;
    }
    m_note->showNote(kind, verdictText(*report));
}

void DoctorDialog::fitRows() {
    // Rows that grow would otherwise push the first one under the header.
    const bool atTop = m_checks->currentRow() <= 0;
    m_checks->resizeRowsToContents();
    if (atTop)
        m_checks->scrollToTop();
}

void DoctorDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    // Once the columns have their widths.
    QMetaObject::invokeMethod(this, &DoctorDialog::fitRows, Qt::QueuedConnection);
}

void DoctorDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int row = 0; row < doctorChecks; ++row) {
        QTableWidgetItem* const item = m_checks->item(row, StateColumn);
        const auto health = static_cast<Health>(item->data(Qt::UserRole).toInt());
        item->setIcon(
            symbolIcon(symbolOf(health), toneColour(toneOf(health), palette().color(QPalette::Base))));
    }
}

void openDoctor(HttpClient& http, const Tenant& tenant,
                const Bound<void(const Continuation<Secret>& then)>& secret, const Clock& clock,
                ClipboardGuard& clipboard, QWidget* parent) {
    const auto examine = [&http, tenant, secret, clock](const FoundByDoctor& each,
                                                        const Continuation<DoctorReport>& then) {
        secret({then.context(), [&http, tenant, clock, each, then](Result<Secret> found) {
                    if (!found)
                        return then(found.error());
                    examineConnection(http, tenant, std::move(*found), clock, each, then);
                }});
    };
    auto* const doctor = new DoctorDialog(tenant.baseUrl.host(), {parent, examine}, clipboard, parent);
    doctor->setAttribute(Qt::WA_DeleteOnClose);
    doctor->open();
}

} // namespace patdesk
