// SPDX-License-Identifier: MIT
#include "verdictbox.h"

#include "actionbutton.h"
#include "datestylewatch.h"
#include "datetext.h"
#include "tokenservice.h"
#include "tokenverdicts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace patdesk {

VerdictBox::VerdictBox(TokenVerdicts& verdicts, const TokenService& tokens, QWidget* parent)
    : QWidget(parent)
    , m_verdicts(verdicts)
    , m_tokens(tokens)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this)) {
    m_words->setAccessibleName(tr("Verdicts"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setAccessibleName(tr("Gathering evidence"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    m_row = new QHBoxLayout;
    m_row->addWidget(m_button, 1);
    column->addLayout(m_row);
    connect(m_button, &QPushButton::clicked, this, &VerdictBox::press);
    connect(&verdicts, &TokenVerdicts::stateChanged, this, &VerdictBox::refresh);
    connect(&verdicts, &TokenVerdicts::progressed, this, [this] {
        m_hasJustBegun = false;
        refresh();
    });
    connect(&verdicts, &TokenVerdicts::changed, this, &VerdictBox::refresh);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &VerdictBox::refresh);
    connect(&tokens, &TokenService::stateChanged, this, &VerdictBox::refresh);
    refresh();
}

void VerdictBox::offer(QAction* action) {
    auto* const button = new QToolButton(this);
    setAction(button, action);
    button->setAccessibleName(tr("Verdict policy"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(button);
}

void VerdictBox::press() {
    if (m_verdicts.state() == TokenVerdicts::State::Gathering) {
        m_verdicts.cancel();
    } else {
        m_hasJustBegun = true;
        m_verdicts.gather();
    }
}

void VerdictBox::refresh() {
    using State = TokenVerdicts::State;
    const bool gathering = m_verdicts.state() == State::Gathering;
    m_words->setText(words());
    m_words->setAccessibleDescription(m_words->text());
    m_words->setVisible(!m_words->text().isEmpty());
    m_progress->setVisible(gathering);
    const auto progress = m_verdicts.progress();
    const auto most = progress.events.value_or(0);
    m_progress->setRange(0, most > 0 ? 1000 : 0);
    m_progress->setValue(most > 0 ? static_cast<int>(progress.eventsRead * 1000 / most) : 0);
    m_button->setText(gathering                             ? tr("Cancel")
                      : m_verdicts.state() == State::Judged ? tr("Judge again")
                                                            : tr("Judge tokens"));
    m_button->setAccessibleName(gathering ? tr("Cancel judging") : tr("Judge tokens"));
    m_button->setToolTip(gathering
                             ? QString()
                             : tr("Gathers what the service knows about each token, and says which can be "
                                  "deleted. Nothing is changed."));
    m_button->setEnabled(gathering ? !m_hasJustBegun : m_tokens.state() == LoadState::Ready);
}

QString VerdictBox::words() const {
    const QLocale locale;
    if (m_verdicts.state() == TokenVerdicts::State::Gathering) {
        const auto progress = m_verdicts.progress();
        if (progress.events)
            return tr("Reading uses: %1 of %2")
                .arg(locale.toString(progress.eventsRead), locale.toString(*progress.events));
        return tr("Gathering evidence…");
    }
    const auto asOf = m_verdicts.asOf();
    if (!asOf)
        return {};
    QString text = tr("Judged at %1").arg(timeText(*asOf));
    if (m_verdicts.policyError())
        text += QLatin1Char('\n') + tr("By the standard policy, since yours cannot be read: %1")
                                        .arg(m_verdicts.policyError()->detail);
    return text;
}

} // namespace patdesk
