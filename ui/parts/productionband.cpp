// SPDX-License-Identifier: MIT
#include "productionband.h"

#include "plaintext.h"
#include "tenant.h"
#include "tones.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace patdesk {

ProductionBand::ProductionBand(QWidget* parent) : QWidget(parent), m_edge(new QFrame), m_words(new QLabel) {
    m_edge->setFixedHeight(4);
    m_edge->setAutoFillBackground(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_edge);
    column->addWidget(m_words);
    applyColour();
    hide();
}

void ProductionBand::showTenant(const Tenant& tenant) {
    m_words->setText(tr("Production tenant: %1").arg(isolated(tenant.name)));
    setVisible(tenant.production);
}

void ProductionBand::applyColour() {
    const QColor colour = toneColour(Tone::Danger, palette().color(QPalette::Window));
    QPalette coloured = palette();
    coloured.setColor(QPalette::Window, colour);
    m_edge->setPalette(coloured);
    coloured = palette();
    coloured.setColor(QPalette::WindowText, colour);
    m_words->setPalette(coloured);
}

void ProductionBand::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
}

} // namespace patdesk
