// SPDX-License-Identifier: MIT
#include "expiryfield.h"

#include "datestyle.h"
#include "paragraph.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace patdesk {

namespace {

bool isInUtc() {
    return dateStyle().zone == DateStyle::Zone::Utc;
}

/// The resolution of the form: an instant in the zone that is shown, without seconds.
QDateTime toMinutes(Instant at) {
    const QDateTime shown = shownDateTime(at);
    return shown.addMSecs(-(shown.time().msecsSinceStartOfDay() % 60'000));
}

} // namespace

ExpiryField::ExpiryField(ApiGeneration generation, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_generation(generation)
    , m_clock(std::move(clock))
    , m_at(new QDateTimeEdit)
    , m_choices(new QWidget)
    , m_never(new QCheckBox(tr("Never expires")))
    , m_understood(new QCheckBox(tr("I understand the risk"))) {
    m_at->setAccessibleName(tr("Expires"));
    m_at->setTimeSpec(isInUtc() ? Qt::UTC : Qt::LocalTime);
    // One form for all: what is typed as 03/04 would be another day elsewhere.
    m_at->setDisplayFormat(isInUtc() ? QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")
                                     : QStringLiteral("yyyy-MM-dd HH:mm"));
    m_at->setCalendarPopup(true);
    m_never->setAccessibleName(tr("Never expires"));
    m_understood->setAccessibleName(tr("I understand the risk"));
    m_never->setEnabled(traits(m_generation).neverExpiresWithAcknowledgement);
    m_never->setToolTip(m_never->isEnabled() ? QString() : help());
    m_understood->setToolTip(tr("Without an expiry, a leaked token works until somebody deletes it."));

    auto* const choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->setSpacing(4);
    addChoice(tr("30 days"), tr("Expires in 30 days"), 30, 0);
    addChoice(tr("90 days"), tr("Expires in 90 days"), 90, 0);
    addChoice(tr("6 months"), tr("Expires in 6 months"), 0, 6);
    addChoice(tr("1 year"), tr("Expires in 1 year"), 0, 12);

    auto* const when = new QHBoxLayout;
    when->addWidget(m_at);
    when->addWidget(m_choices);
    when->addStretch();
    auto* const never = new QHBoxLayout;
    never->addWidget(m_never);
    never->addWidget(m_understood);
    never->addStretch();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(when);
    column->addLayout(never);
    setFocusProxy(m_at);

    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &ExpiryField::changed);
    connect(m_understood, &QCheckBox::toggled, this, &ExpiryField::changed);
    connect(m_never, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    setExpiry({m_clock() + std::chrono::days(90)}, false);
    refresh();
}

QWidget* ExpiryField::entry() const {
    return m_at;
}

Expiry ExpiryField::expiry() const {
    if (m_never->isChecked())
        return {};
    if (!m_given.never() && m_at->dateTime() == m_shown)
        return m_given;
    return {instantOf(m_at->dateTime())};
}

bool ExpiryField::acknowledged() const {
    return m_never->isChecked() && m_understood->isChecked();
}

void ExpiryField::setExpiry(const Expiry& expiry, bool acknowledged) {
    m_given = expiry;
    if (const auto at = expiry.at.known())
        m_at->setDateTime(toMinutes(*at));
    m_shown = m_at->dateTime();
    m_never->setChecked(expiry.never());
    m_understood->setChecked(acknowledged);
}

QString ExpiryField::help() const {
    const GenerationTraits& allowed = traits(m_generation);
    const QString zone = m_at->timeSpec() == Qt::UTC ? tr("In UTC.") : tr("Your local time.");
    return paragraph({zone, allowed.maxExpiryMonths == 0
                                ? tr("Shorter is safer if the token leaks.")
                                : tr("API generation %1 requires an expiry, at most %2 months from now.")
                                      .arg(allowed.name)
                                      .arg(allowed.maxExpiryMonths)});
}

void ExpiryField::addChoice(const QString& words, const QString& name, int days, int months) {
    auto* const button = new QToolButton;
    button->setText(words);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    const int most = traits(m_generation).maxExpiryMonths;
    button->setEnabled(most == 0 || months <= most);
    m_choices->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, days, months] {
        m_at->setDateTime(toMinutes(instantOf(utcDateTime(m_clock()).addDays(days).addMonths(months))));
    });
}

void ExpiryField::refresh() {
    const bool never = m_never->isChecked();
    m_at->setEnabled(!never);
    m_choices->setEnabled(!never);
    m_understood->setVisible(never && traits(m_generation).neverExpiresWithAcknowledgement);
}

} // namespace patdesk
