// SPDX-License-Identifier: MIT
#include "connectpage.h"

#include "dialogbuttons.h"
#include "plainbutton.h"
#include "question.h"
#include "tenanteditor.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

ConnectPage::ConnectPage(TenantRegistry& registry, HttpClient& http, ClipboardGuard& clipboard, Clock clock,
                         QWidget* parent)
    : QWidget(parent), m_editor(new TenantEditor(registry, http, clipboard, std::move(clock))) {
    setAccessibleName(tr("Connect a tenant"));
    auto* const title = new QLabel(tr("Connect a tenant"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto* const content = new QWidget;
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto* const column = new QVBoxLayout(content);
    column->addWidget(title);
    column->addWidget(m_editor, 1);
    column->addLayout(buildButtons());
    auto* const row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(content, 20);
    row->addStretch(1);
    connect(m_editor, &TenantEditor::changed, this, &ConnectPage::refresh);
    connect(m_editor, &TenantEditor::saved, this, &ConnectPage::connected);
    m_editor->add();
}

QLayout* ConnectPage::buildButtons() {
    auto* const import = newButton(tr("I&mport…"), tr("Import tenants"));
    import->setToolTip(tr("From the sail command line, an SDK's config.json or the environment"));
    auto* const demo = newButton(tr("Explore the &demo tenant"), tr("Explore the demo tenant"));
    auto* const buttons = new DialogButtons;
    m_saveAnyway = buttons->addOther(tr("&Save anyway"), tr("Save anyway"));
    // It comes up where nothing moves: not under the pointer that has just pressed Connect.
    QSizePolicy kept = m_saveAnyway->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_saveAnyway->setSizePolicy(kept);
    m_saveAnyway->setToolTip(tr("Saves the tenant although the connection does not work yet"));
    m_connect = buttons->addPrimary(tr("C&onnect"), tr("Connect"));
    m_connect->setToolTip(tr("Checks the connection, saves the tenant and opens it"));
    buttons->addEnding(tr("&Back"), tr("Back"));
    connect(import, &QPushButton::clicked, this, &ConnectPage::importRequested);
    connect(demo, &QPushButton::clicked, this, &ConnectPage::demoRequested);
    connect(m_saveAnyway, &QPushButton::clicked, m_editor, &TenantEditor::save);
    connect(buttons, &DialogButtons::accepted, m_editor, &TenantEditor::connectTenant);
    connect(buttons, &DialogButtons::rejected, this, &ConnectPage::leave);
    auto* const row = new QHBoxLayout;
    row->addWidget(import);
    row->addWidget(demo);
    row->addWidget(buttons, 1);
    return row;
}

void ConnectPage::refresh() {
    m_connect->setEnabled(!m_editor->isConnecting() && !m_editor->isSaving());
    m_connect->setText(m_editor->isConnecting() ? tr("Connecting…") : tr("C&onnect"));
    m_saveAnyway->setVisible(m_editor->hasFailed());
}

/// What was typed is not thrown away by one key.
void ConnectPage::leave() {
    if (m_editor->hasChanges())
        askToDiscard(this, {this, [this] { Q_EMIT left(); }});
    else
        Q_EMIT left();
}

void ConnectPage::enter() {
    m_editor->focusFirst();
}

void ConnectPage::forgetSecret() {
    m_editor->forgetSecret();
}

/// A page has no default button, so that Enter in a field comes here.
void ConnectPage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_connect->click();
    else if (key == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace patdesk
