// SPDX-License-Identifier: MIT
#include "tokenties.h"

#include "datetext.h"
#include "lifecycle.h"
#include "ownermessagetext.h"
#include "plainbutton.h"
#include "plaintext.h"
#include "rotationmarks.h"
#include "screammarks.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace patdesk {

namespace {

QLabel* valueLabel(const QString& name) {
    auto* const label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setAccessibleName(name);
    return label;
}

/// A value under its title, as the details have them.
QWidget* titled(const QString& title, QLabel* value) {
    auto* const part = new QWidget;
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(2);
    auto* const head = new QLabel(title);
    head->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(head);
    column->addWidget(value);
    return part;
}

void showWords(QLabel* label, const QString& words) {
    label->setText(breakable(words));
    label->setAccessibleDescription(words);
}

} // namespace

TokenTies::TokenTies(TokenService& tokens, Lifecycle& lifecycle, const Marks& marks, QWidget* parent)
    : QWidget(parent)
    , m_tokens(tokens)
    , m_lifecycle(lifecycle)
    , m_marks(marks)
    , m_rotation(valueLabel(tr("Rotation")))
    , m_other(newButton(QString(), tr("Go to the other token of the rotation")))
    , m_open(newButton(tr("Show rotation"), tr("Show rotation")))
    , m_scream(valueLabel(tr("Scream test")))
    , m_openScream(newButton(tr("Show scream test"), tr("Show scream test")))
    , m_asked(valueLabel(tr("Owner asked"))) {
    m_rotationPart = titled(tr("Rotation"), m_rotation);
    m_rotationPart->layout()->addWidget(m_other);
    m_rotationPart->layout()->addWidget(m_open);
    m_screamPart = titled(tr("Scream test"), m_scream);
    m_screamPart->layout()->addWidget(m_openScream);
    m_askedPart = titled(tr("Owner asked"), m_asked);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rotationPart);
    column->addWidget(m_screamPart);
    column->addWidget(m_askedPart);
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT tokenWanted(part().other); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT rotationWanted(part().rotationId); });
    connect(m_openScream, &QPushButton::clicked, this,
            [this] { Q_EMIT screamTestWanted(m_marks.screamTests->testOf(m_token)); });
    connect(marks.rotations, &RotationMarks::changed, this, &TokenTies::refresh);
    connect(marks.screamTests, &ScreamMarks::changed, this, &TokenTies::refresh);
    refresh();
}

void TokenTies::showToken(const TokenId& token) {
    m_token = token;
    refresh();
}

/// Nothing is told by an empty rotation.
RotationPart TokenTies::part() const {
    return m_marks.rotations ? m_marks.rotations->parts().value(m_token) : RotationPart();
}

void TokenTies::refresh() {
    const RotationPart its = part();
    const bool rotated = !its.rotationId.isEmpty();
    m_rotationPart->setVisible(rotated);
    if (rotated) {
        showWords(m_rotation, m_marks.rotations->words(m_token));
        m_other->setText(its.role == RotationPart::Role::Old ? tr("Go to successor") : tr("Go to old token"));
        m_other->setVisible(!its.other.isEmpty());
        m_other->setEnabled(m_tokens.model().token(its.other).has_value());
    }
    const QString scream = m_marks.screamTests ? m_marks.screamTests->allWords().value(m_token) : QString();
    m_screamPart->setVisible(!scream.isEmpty());
    showWords(m_scream, scream);
    const auto tenant = m_tokens.tenant();
    const auto asked =
        tenant ? m_lifecycle.contacts().askedAt(tenant->baseUrl.authority(), m_token) : std::nullopt;
    m_askedPart->setVisible(asked.has_value());
    if (asked)
        showWords(m_asked, dayText(*asked));
    setVisible(rotated || asked || !scream.isEmpty());
}

} // namespace patdesk
