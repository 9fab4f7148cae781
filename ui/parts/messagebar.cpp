// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include "plaintext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

namespace patdesk {

namespace {

constexpr int mostActions = 2;

QToolButton* newButton(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_close(newButton(this)) {
    setAccessibleName(tr("Message"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setAccessibleName(tr("Loading progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(m_progress->fontMetrics().averageCharWidth() * 14);
    m_close->setIcon(symbolIcon(Symbol::Close));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismissed);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 3, 3);
    row->addWidget(m_picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    for (int i = 0; i < mostActions; ++i) {
        m_actions.append(newButton(this));
        row->addWidget(m_actions.last());
        connect(m_actions.last(), &QToolButton::clicked, this,
                [this, i] { Q_EMIT chosen(m_message->actions.at(i)); });
    }
    row->addWidget(m_close);
    hide();
}

void MessageBar::showMessage(const std::optional<Message>& message) {
    if (m_message == message)
        return;
    const bool sameKind = m_message && message && m_message->about == message->about;
    m_message = message;
    setVisible(message.has_value());
    if (!message)
        return;
    m_text->setText(message->text);
    m_text->setToolTip(toolTipText(message->detail));
    setAccessibleDescription(message->text);
    m_progress->setVisible(message->percent.has_value());
    m_progress->setRange(0, message->percent.value_or(0) < 0 ? 0 : 100);
    m_progress->setValue(message->percent.value_or(0));
    m_close->setVisible(message->closable);
    showActions(message->actions);
    applyColours();
    // A count-down or a progress is announced once, not every second.
    if (!sameKind || message->about == Message::About::Failure)
        announce();
}

void MessageBar::showActions(const QList<MessageAction>& actions) {
    for (int i = 0; i < mostActions; ++i) {
        const bool used = i < actions.size();
        m_actions.at(i)->setVisible(used);
        m_actions.at(i)->setText(used ? wordOf(actions.at(i)) : QString());
    }
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void MessageBar::applyColours() {
    if (!m_message)
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QColor colour = toneColour(m_message->tone, palette().color(QPalette::Window));
    m_picture->setPixmap(symbolIcon(m_message->symbol, colour).pixmap(QSize(size, size), devicePixelRatio()));
}

void MessageBar::announce() {
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace patdesk
