// SPDX-License-Identifier: MIT
#include "policydialog.h"

#include "dialogbuttons.h"
#include "errortext.h"
#include "flipmodel.h"
#include "notelabel.h"
#include "plaindelegate.h"
#include "plainedit.h"
#include "plaintext.h"
#include "question.h"
#include "tableheader.h"
#include "tones.h"
#include "windowsize.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBlock>
#include <QVBoxLayout>

namespace patdesk {

namespace {

QString sentence(const PolicyFault& fault) {
    return fault.line == 0 ? fault.text : PolicyDialog::tr("Line %1: %2").arg(fault.line).arg(fault.text);
}

} // namespace

PolicyDialog::PolicyDialog(TokenVerdicts& verdicts, QWidget* parent)
    : QDialog(parent)
    , m_verdicts(verdicts)
    , m_ofDemo(verdicts.isDemo())
    , m_text(new PlainEdit)
    , m_note(new NoteLabel)
    , m_preview(new PolicyPreview(this))
    , m_flips(new FlipModel(*m_preview, this))
    , m_changes(new QLabel) {
    setWindowTitle(tr("Verdict policy"));
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_text->setAccessibleName(tr("Policy"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    auto* const editor = new QWidget;
    auto* const lines = new QVBoxLayout(editor);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_text, 1);
    lines->addWidget(m_note);
    auto* const parts = new QSplitter(Qt::Vertical);
    parts->addWidget(editor);
    parts->addWidget(buildPreview());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    column->addWidget(buildButtons());

    const Result<QByteArray> text = verdicts.policyText();
    m_saved = text ? *text : QByteArray();
    m_text->setPlainText(QString::fromUtf8(m_saved));
    m_atFirst = typed();
    m_text->setReadOnly(!text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PolicyDialog::check);
    connect(&verdicts, &TokenVerdicts::changed, this, &PolicyDialog::check);
    connect(m_preview, &PolicyPreview::progressed, this, &PolicyDialog::showProgress);
    connect(m_preview, &PolicyPreview::ended, this, &PolicyDialog::showProgress);
    check();
    if (!text)
        m_note->showNote(NoteLabel::Kind::Problem, errorText(text.error()).what);
    m_text->setFocus();
    resizeOnScreen(this, {860, 640});
}

QWidget* PolicyDialog::buildPreview() {
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    auto* const table = new QTableView;
    table->setModel(m_flips);
    keepHeaderApart(*table);
    showPlain(table);
    table->setAccessibleName(tr("Verdicts that change"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int section = 0;
    for (const int width : {26, 20, 24})
        table->setColumnWidth(section++, fontMetrics().averageCharWidth() * width);
    auto* const preview = new QWidget;
    auto* const column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_changes);
    column->addWidget(table, 1);
    return preview;
}

DialogButtons* PolicyDialog::buildButtons() {
    auto* const buttons = new DialogButtons;
    m_save = buttons->addPrimary(tr("&Save policy"), tr("Save policy"));
    buttons->addCancel();
    connect(buttons, &DialogButtons::accepted, this, &PolicyDialog::save);
    connect(buttons, &DialogButtons::rejected, this, &PolicyDialog::reject);
    return buttons;
}

QByteArray PolicyDialog::typed() const {
    return m_text->toPlainText().toUtf8();
}

void PolicyDialog::check() {
    const PolicyReading reading = readPolicy(typed());
    const bool isWhole = reading.faults.isEmpty();
    markLines(reading.faults);
    if (isWhole)
        m_note->showNote(NoteLabel::Kind::Help,
                         m_ofDemo
                             ? tr("One rule or exception a line. This policy is of the demo tenant, and is "
                                  "forgotten when you leave it.")
                             : tr("One rule or exception a line. It is the policy of all your tenants."));
    else
        m_note->showNote(NoteLabel::Kind::Problem, reading.faults.size() == 1
                                                       ? sentence(reading.faults.constFirst())
                                                       : tr("%1 (and %2 more)")
                                                             .arg(sentence(reading.faults.constFirst()))
                                                             .arg(reading.faults.size() - 1));
    m_save->setEnabled(isWhole && isChanged());
    m_preview->stop();
    m_flips->clear();
    const auto all = m_verdicts.all();
    if (isWhole && all)
        m_preview->begin(*all, reading.policy);
    showProgress();
    if (!isWhole)
        m_changes->setText(tr("What would change is shown when the policy can be read."));
    else if (!all)
        m_changes->setText(tr("No token has been judged yet, so that nothing can be compared."));
}

void PolicyDialog::markLines(const QList<PolicyFault>& faults) {
    QList<QTextEdit::ExtraSelection> marks;
    for (const PolicyFault& fault : faults) {
        const QTextBlock block = m_text->document()->findBlockByNumber(fault.line - 1);
        if (fault.line == 0 || !block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(toneColour(Tone::Danger, palette().color(QPalette::Base)));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void PolicyDialog::showProgress() {
    m_flips->grow();
    const auto changes = static_cast<int>(m_preview->flips().size());
    if (!m_preview->hasEnded())
        m_changes->setText(tr("Comparing verdicts…"));
    else if (changes == 0)
        m_changes->setText(tr("No verdict changes."));
    else
        m_changes->setText(tr("%n verdict(s) change(s):", nullptr, changes));
    m_changes->setAccessibleDescription(m_changes->text());
}

void PolicyDialog::save() {
    const Result<QByteArray> now = m_verdicts.policyText();
    // Another editor had the file, or Patdesk was locked and another tenant opened.
    if (m_ofDemo != m_verdicts.isDemo() || (now && *now != m_saved))
        return m_note->showNote(
            NoteLabel::Kind::Problem,
            tr("The policy has been changed elsewhere since you opened it. Copy your text, "
               "and open the policy anew."));
    const Result<Done> kept =
        m_verdicts.setPolicy(withVersionAbove(typed(), readPolicy(m_saved).policy.version));
    if (!kept)
        return m_note->showNote(NoteLabel::Kind::Problem, errorText(kept.error()).what);
    accept();
}

void PolicyDialog::reject() {
    if (!isChanged())
        return QDialog::reject();
    askToDiscard(this, {this, [this] { QDialog::reject(); }});
}

} // namespace patdesk
