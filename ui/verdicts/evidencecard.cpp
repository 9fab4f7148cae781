// SPDX-License-Identifier: MIT
#include "evidencecard.h"

#include "actionbutton.h"
#include "paragraph.h"
#include "plaintext.h"
#include "tokenverdicts.h"
#include "tones.h"
#include "usetimeline.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace patdesk {

namespace {

QLabel* paragraphs(const QString& name, QWidget* parent) {
    auto* const label = new QLabel(parent);
    label->setAccessibleName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void say(QLabel* label, const QString& words) {
    label->setText(words);
    label->setAccessibleDescription(words);
}

QString sentence(Verdict::Kind kind) {
    switch (kind) {
    case Verdict::Kind::Safe:
        return EvidenceCard::tr("✓ Safe to delete");
    case Verdict::Kind::InUse:
        return EvidenceCard::tr("● In use");
    case Verdict::Kind::CannotTell:
        break;
    }
    return EvidenceCard::tr("? Cannot tell");
}

Tone toneOf(Verdict::Kind kind) {
    switch (kind) {
    case Verdict::Kind::Safe:
        return Tone::Good;
    case Verdict::Kind::InUse:
        return Tone::Danger;
    case Verdict::Kind::CannotTell:
        break;
    }
    return Tone::Warning;
}

QString lines(const QStringList& sentences) {
    QStringList bullets;
    for (const QString& each : sentences)
        bullets.append(QStringLiteral("• ") + marked(each));
    return bullets.join(QLatin1Char('\n'));
}

} // namespace

EvidenceCard::EvidenceCard(const TokenVerdicts& verdicts, QWidget* parent)
    : QWidget(parent)
    , m_verdicts(verdicts)
    , m_verdict(paragraphs(tr("Verdict"), this))
    , m_timeline(new UseTimeline(this))
    , m_reasons(paragraphs(tr("Reasons"), this))
    , m_gapsTitle(new QLabel(tr("What is missing"), this))
    , m_gaps(paragraphs(tr("What is missing"), this)) {
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_gapsTitle->setForegroundRole(QPalette::PlaceholderText);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(4);
    column->addWidget(m_verdict);
    column->addWidget(m_timeline);
    column->addWidget(m_reasons);
    column->addWidget(m_gapsTitle);
    column->addWidget(m_gaps);
    connect(&verdicts, &TokenVerdicts::changed, this, &EvidenceCard::refresh);
    refresh();
}

void EvidenceCard::offer(QAction* action) {
    auto* const button = new QToolButton(this);
    setAction(button, action);
    button->setAccessibleName(tr("Add an exception for this token"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
}

void EvidenceCard::showToken(const TokenId& token) {
    m_token = token;
    refresh();
}

void EvidenceCard::refresh() {
    const auto known = m_verdicts.of(m_token);
    setVisible(known.has_value());
    if (!known)
        return;
    const Verdict& verdict = known->verdict;
    say(m_verdict, sentence(verdict.kind));
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText,
                      toneColour(toneOf(verdict.kind), palette().color(QPalette::Window)));
    m_verdict->setPalette(coloured);

    const Day from = known->by.seenFrom();
    m_timeline->setVisible(from > 0);
    if (from > 0)
        m_timeline->showUses(known->evidence.uses, known->evidence.failedUses, from, dayOf(known->by.now));
    QStringList reasons;
    for (const Reason& reason : verdict.reasons)
        reasons.append(reason.text);
    say(m_reasons, lines(reasons));
    m_reasons->setVisible(!reasons.isEmpty());
    QStringList gaps;
    for (const Gap& gap : verdict.gaps)
        gaps.append(paragraph({gap.text, gap.closes}));
    say(m_gaps, lines(gaps));
    m_gaps->setVisible(!gaps.isEmpty());
    m_gapsTitle->setVisible(!gaps.isEmpty());
}

void EvidenceCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_gaps)
        QMetaObject::invokeMethod(this, &EvidenceCard::refresh, Qt::QueuedConnection);
}

} // namespace patdesk
