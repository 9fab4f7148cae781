// SPDX-License-Identifier: MIT
#include "formfield.h"

#include "windowsize.h"

#include <QFocusEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace patdesk {

FormField::FormField(QWidget* control, const QString& help, QWidget* described)
    : m_described(described ? described : control)
    , m_note(new NoteLabel)
    , m_line(new QHBoxLayout)
    , m_help(help) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(control);
    m_line->addWidget(m_note, 1);
    column->addLayout(m_line);
    setFocusProxy(m_described);
    m_note->installEventFilter(this);
    refresh();
}

void FormField::addBeside(QWidget* control) {
    m_line->addWidget(control, 0, Qt::AlignTop);
}

void FormField::setHelp(const QString& help) {
    m_help = help;
    refresh();
}

void FormField::setWarning(const QString& words) {
    m_warning = words;
    refresh();
}

void FormField::setProblem(const QString& words) {
    m_problem = words;
    refresh();
}

void FormField::bePatient() {
    m_holdsBack = true;
    m_described->installEventFilter(this);
    refresh();
}

bool FormField::complain() {
    m_holdsBack = false;
    refresh();
    return hasProblem();
}

/// A form layout does not ask again how high a note is at its width: a longer text would be cut off.
void FormField::reserveHeight() {
    const bool isEmpty = m_note->words().isEmpty();
    m_note->setMinimumHeight(isEmpty ? 0 : m_note->heightForWidth(m_note->width()));
}

bool FormField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::Resize)
        reserveHeight();
    if (watched == m_described && event->type() == QEvent::FocusOut) {
        // Left by the user, and not since a page was put in the place of another.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
            reason == Qt::MouseFocusReason || reason == Qt::ShortcutFocusReason)
            complain();
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::addTo(QFormLayout* form, const QString& label) {
    auto* const words = new QLabel(label);
    words->setBuddy(m_described);
    form->addRow(words, this);
}

void FormField::refresh() {
    if (!m_problem.isEmpty() && !m_holdsBack)
        m_note->showNote(NoteLabel::Kind::Problem, m_problem);
    else if (!m_warning.isEmpty())
        m_note->showNote(NoteLabel::Kind::Warning, m_warning);
    else
        m_note->showNote(NoteLabel::Kind::Help, m_help);
    reserveHeight();
    m_described->setAccessibleDescription(m_note->words());
}

QScrollArea* scrolling(QWidget* form) {
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(form);
    // As wide as the form asks for, since it does not scroll sideways.
    area->setMinimumWidth(form->minimumSizeHint().width() +
                          area->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return area;
}

void resizeToForm(QWidget* dialog, const QWidget* form) {
    constexpr int width = 720;
    constexpr int aroundForm = 90;
    const int formHeight =
        form->hasHeightForWidth() ? form->heightForWidth(width - 40) : form->sizeHint().height();
    resizeOnScreen(dialog, {width, formHeight + aroundForm});
}

QFormLayout* newFormLayout(QWidget* form) {
    auto* const column = new QVBoxLayout(form);
    auto* const layout = new QFormLayout;
    column->addLayout(layout);
    // Room to spare stays below the last row.
    column->addStretch();
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    layout->setLabelAlignment(Qt::AlignLeft);
    layout->setVerticalSpacing(10);
    layout->setHorizontalSpacing(14);
    return layout;
}

} // namespace patdesk
