// SPDX-License-Identifier: MIT
#include "detailspane.h"

#include "icons.h"
#include "plaintext.h"
#include "scopelines.h"
#include "selectionpane.h"
#include "spantext.h"
#include "tokentext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace patdesk {

namespace {

QLabel* valueLabel(QWidget* parent) {
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QScrollArea(parent)
    , m_fields(new QWidget)
    , m_selection(new SelectionPane)
    , m_form(new QFormLayout)
    , m_name(valueLabel(m_fields)) {
    setAccessibleName(tr("Token details"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setAccessibleName(tr("Name of the token"));
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(2);
    m_status = addField(tr("Status"));
    m_clientId = addCopiedField(tr("Client ID"), tr("Copy client ID"));
    m_owner = addField(tr("Owner"));
    m_ownerId = addCopiedField(tr("Owner ID"), tr("Copy owner ID"));
    m_created = addField(tr("Created"));
    m_lastUsed = addField(tr("Last used"));
    m_expires = addField(tr("Expires"));
    m_lifetime = addField(tr("Access token lifetime"));
    m_managed = addField(tr("Managed"));
    m_scopes = new ScopeLines(m_fields);
    addCopied(m_scopes, tr("Scopes"), tr("Copy scopes"));

    auto* const column = new QVBoxLayout(m_fields);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_name);
    column->addLayout(m_form);
    column->addStretch();

    auto* const hint = new QLabel(tr("Select a token to see its details."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint = hint;
    auto* const both = new QWidget(this);
    auto* const stack = new QVBoxLayout(both);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_hint);
    stack->addWidget(m_fields);
    stack->addWidget(m_selection);
    setWidget(both);
    showToken({}, {}, {});
}

QLabel* DetailsPane::addField(const QString& name) {
    QLabel* const value = valueLabel(m_fields);
    value->setAccessibleName(name);
    auto* const title = new QLabel(name, m_fields);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setContentsMargins(0, 6, 0, 0);
    m_form->addRow(title, value);
    return value;
}

QLabel* DetailsPane::addCopiedField(const QString& name, const QString& copy) {
    QLabel* const value = valueLabel(m_fields);
    addCopied(value, name, copy);
    return value;
}

void DetailsPane::addCopied(QLabel* value, const QString& name, const QString& copy) {
    auto* const line = new QWidget(m_fields);
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    value->setAccessibleName(name);
    auto* const button = new QToolButton(line);
    button->setIcon(symbolIcon(Symbol::Copy));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(copy);
    button->setToolTip(copy);
    connect(button, &QToolButton::clicked, this,
            [this, value] { Q_EMIT copyRequested(value->property("exact").toString()); });
    row->addWidget(value, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    auto* const title = new QLabel(name, m_fields);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setContentsMargins(0, 6, 0, 0);
    m_form->addRow(title, line);
}

void DetailsPane::showSelection(const SelectionSummary& summary) {
    m_hint->hide();
    m_fields->hide();
    Q_EMIT tokenShown({});
    m_selection->showSummary(summary);
    m_selection->show();
}

void DetailsPane::setTies(QWidget* ties) {
    static_cast<QVBoxLayout*>(m_fields->layout())->insertWidget(1, ties);
}

void DetailsPane::setEvidence(QWidget* card) {
    auto* const column = static_cast<QVBoxLayout*>(m_fields->layout());
    column->insertWidget(column->indexOf(m_form), card);
}

void DetailsPane::setPast(QWidget* past) {
    auto* const column = static_cast<QVBoxLayout*>(m_fields->layout());
    column->insertWidget(column->indexOf(m_form) + 1, past);
}

void DetailsPane::offerForSelection(const QList<QAction*>& actions) {
    m_selection->offer(actions);
}

void DetailsPane::showToken(const std::optional<Token>& token, const QString& status, Instant now) {
    m_selection->hide();
    m_hint->setVisible(!token);
    m_fields->setVisible(token.has_value());
    Q_EMIT tokenShown(token ? token->id : TokenId());
    if (!token)
        return;
    // For copying there are buttons, which take the text as it is.
    const auto showAs = [](QLabel* label, const QString& text, const QString& shown) {
        label->setProperty("exact", text);
        label->setText(breakable(shown));
        label->setAccessibleDescription(shown);
    };
    const auto show = [&showAs](QLabel* label, const QString& text) { showAs(label, text, marked(text)); };
    show(m_name, token->name);
    show(m_status, status);
    show(m_clientId, token->id.text());
    show(m_owner, ownerText(token->owner));
    show(m_ownerId, token->owner.id.text());
    const auto showDate = [&](QLabel* label, Moment when) {
        show(label, distanceAndDateText(when, now));
        label->setToolTip(dateToolTip(when));
    };
    showDate(m_created, token->created);
    showDate(m_lastUsed, token->lastUsed);
    showDate(m_expires, token->expiry.at);
    show(m_lifetime, spanText(token->accessTokenLifetime));
    show(m_managed, token->managed ? tr("yes, by the service") : tr("no"));
    m_scopes->setProperty("exact", token->scopes.join(QLatin1Char('\n')));
    m_scopes->showScopes(token->scopes);
}

} // namespace patdesk
