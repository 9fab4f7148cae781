// SPDX-License-Identifier: MIT
#include "firstrunpage.h"

#include "centredpage.h"
#include "errortext.h"
#include "icons.h"
#include "notelabel.h"
#include "sailconfig.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace patdesk {

FirstRunPage::FirstRunPage(QWidget* parent) : QWidget(parent), m_problem(new NoteLabel(this)) {}

void FirstRunPage::showEvent(QShowEvent* event) {
    if (!layout())
        build();
    QWidget::showEvent(event);
}

void FirstRunPage::build() {
    auto* const picture = new QLabel(this);
    picture->setPixmap(programPixmap(64, devicePixelRatioF()));
    auto* const title = new QLabel(tr("Patdesk"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    auto* const about = new QLabel(tr("Manage the personal access tokens of your Identity Security Cloud "
                                      "tenants: find unused and risky ones, create, rotate and delete."),
                                   this);
    about->setWordWrap(true);

    const auto way = [this](const QString& words, const QString& help, Symbol symbol) {
        auto* const button = new QCommandLinkButton(words, help, this);
        button->setIcon(symbolIcon(symbol));
        button->setIconSize(QSize(24, 24));
        button->setAccessibleName(words);
        return button;
    };
    auto* const tenant =
        way(tr("Connect a tenant"), tr("With your own client ID and secret"), Symbol::Tenant);
    auto* const demo =
        way(tr("Explore the demo tenant"), tr("Sample data, on this computer only"), Symbol::Search);
    auto* const import = way(tr("Import from sail or an SDK"),
                             QFileInfo::exists(usualSailConfig())
                                 ? tr("sail's configuration was found: you choose what to import")
                                 : tr("From a configuration file: you choose what to import"),
                             Symbol::Copy);
    connect(import, &QCommandLinkButton::clicked, this, &FirstRunPage::importRequested);
    connect(tenant, &QCommandLinkButton::clicked, this, &FirstRunPage::connectRequested);
    connect(demo, &QCommandLinkButton::clicked, this, &FirstRunPage::demoRequested);

    QVBoxLayout* const column = newCentredColumn(this);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(about);
    column->addSpacing(12);
    column->addWidget(tenant);
    column->addWidget(import);
    column->addWidget(demo);
    column->addWidget(m_problem);
    setFocusProxy(tenant);
    // Made while the page is being shown: its children have been shown by then.
    column->parentWidget()->show();
}

void FirstRunPage::showProblem(const Error& error) {
    m_problem->showNote(NoteLabel::Kind::Problem, errorParagraph(error));
}

void FirstRunPage::showNote(const QString& words) {
    m_problem->showNote(NoteLabel::Kind::Warning, words);
}

} // namespace patdesk
