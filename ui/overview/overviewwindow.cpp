// SPDX-License-Identifier: MIT
#include "overviewwindow.h"

#include "barpicture.h"
#include "bucketquery.h"
#include "changessince.h"
#include "changestree.h"
#include "datestyle.h"
#include "datestylewatch.h"
#include "datetext.h"
#include "dialogbuttons.h"
#include "errortext.h"
#include "exportfile.h"
#include "figurerow.h"
#include "notelabel.h"
#include "overviewpictures.h"
#include "overviewwords.h"
#include "plaindelegate.h"
#include "plaintext.h"
#include "productionband.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokenverdicts.h"
#include "windowsize.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr int pictureCount = 4;

QString wordsFor(const ListScope& scope) {
    switch (scope.whose) {
    case ListScope::Whose::WholeTenant:
        return OverviewWindow::tr("Whole tenant");
    case ListScope::Whose::Mine:
        return OverviewWindow::tr("My tokens");
    case ListScope::Whose::OneOwner:
        break;
    }
    return OverviewWindow::tr("Tokens of one owner");
}

} // namespace

OverviewWindow::OverviewWindow(TokenService& tokens, TokenVerdicts& verdicts, QWidget* parent)
    : QDialog(parent)
    , m_tokens(tokens)
    , m_verdicts(verdicts)
    , m_changes(new ChangesSince(tokens, verdicts, this))
    , m_band(new ProductionBand)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_figures(new FigureRow)
    , m_note(new NoteLabel)
    , m_done(new NoteLabel) {
    setWindowTitle(tr("Overview"));
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* const scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(buildContent());
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_band);
    column->addWidget(scrolled, 1);
    column->addWidget(m_done);
    column->addWidget(buildButtons());
    m_done->hide();
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &OverviewWindow::copy);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OverviewWindow::showAll);
    connect(&tokens, &TokenService::stateChanged, this, &OverviewWindow::showSoon);
    connect(&tokens, &TokenService::callerChanged, this, &OverviewWindow::showSoon);
    connect(&tokens.model(), &TokenModel::countsChanged, this, &OverviewWindow::showSoon);
    connect(&tokens.model(), &TokenModel::modelReset, this, &OverviewWindow::showSoon);
    connect(m_changes, &ChangesSince::changed, this, &OverviewWindow::showChanges);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, [this] {
        m_choices.clear();
        m_tree->showDifference({});
        showSoon();
    });
    showAll();
    m_figures->setFocus();
    resizeOnScreen(this, {980, 760});
}

OverviewWindow::~OverviewWindow() {
    // Its children are gone only after it, and until then they hear of the tokens.
    disconnect(&m_tokens, nullptr, this, nullptr);
    m_changes->disconnect(this);
}

// The parts

QWidget* OverviewWindow::buildContent() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    m_note->setWordWrap(true);
    connect(m_figures, &FigureRow::wanted, this, &OverviewWindow::leadTo);
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_figures);
    column->addWidget(m_note);
    column->addWidget(buildPictures());
    column->addWidget(buildChanges(), 1);
    return content;
}

QWidget* OverviewWindow::buildPictures() {
    m_pictureGrid = new QWidget;
    auto* const grid = new QGridLayout(m_pictureGrid);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(18);
    for (int i = 0; i < pictureCount; ++i) {
        auto* const picture = new BarPicture;
        picture->setOnlyAll();
        picture->setFocusPolicy(Qt::StrongFocus);
        picture->setMinimumHeight(fontMetrics().height() * 7);
        connect(picture, &BarPicture::taken, this,
                [this, picture](BucketRange range) { leadTo(queryFor(picture->distribution(), range)); });
        grid->addWidget(picture, i / 2, i % 2);
        m_pictures.append(picture);
    }
    return m_pictureGrid;
}

QWidget* OverviewWindow::buildChanges() {
    m_since = new QComboBox;
    m_since->setAccessibleName(tr("Changes since"));
    m_since->setToolTip(tr("The snapshot to compare the list with"));
    m_since->setMaxVisibleItems(20);
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    showPlain(m_since->view());
    connect(m_since, &QComboBox::activated, this,
            [this](int index) { m_changes->choose(static_cast<std::size_t>(index)); });
    auto* const label = new QLabel(tr("Cha&nges since"));
    label->setBuddy(m_since);
    m_changesNote = new NoteLabel;
    m_changesNote->setWordWrap(true);
    m_tree = new ChangesTree;
    m_tree->setMinimumHeight(fontMetrics().height() * 9);
    connect(m_tree, &ChangesTree::tokensWanted, this, [this](const QStringList& tokens) {
        hide();
        Q_EMIT tokensWanted(tokens);
    });
    auto* const changes = new QWidget;
    auto* const column = new QVBoxLayout(changes);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_since);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_changesNote);
    column->addWidget(m_tree, 1);
    return changes;
}

QWidget* OverviewWindow::buildButtons() {
    auto* const buttons = new DialogButtons;
    m_show = buttons->addOther(tr("Show in &table"), tr("Show in table"));
    auto* const copying = buttons->addOther(tr("&Copy as Markdown"), tr("Copy as Markdown"));
    auto* const saving = buttons->addOther(tr("&Save as…"), tr("Save as"));
    buttons->addClose();
    m_show->setToolTip(tr("Shows the tokens of the chosen change in the table"));
    m_show->setEnabled(false);
    connect(m_show, &QPushButton::clicked, this,
            [this] { Q_EMIT m_tree->tokensWanted(m_tree->currentTokens()); });
    connect(m_tree, &ChangesTree::currentChangedTo, this,
            [this](const QStringList& tokens) { m_show->setEnabled(!tokens.isEmpty()); });
    connect(copying, &QPushButton::clicked, this, &OverviewWindow::copy);
    connect(saving, &QPushButton::clicked, this, &OverviewWindow::save);
    connect(buttons, &DialogButtons::rejected, this, &OverviewWindow::reject);
    return buttons;
}

// What they show

void OverviewWindow::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    m_done->hide();
    m_changes->setWatched(true);
    showAll();
}

void OverviewWindow::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    m_changes->setWatched(false);
}

/// Not with every part of a list that arrives, and after the table.
void OverviewWindow::showSoon() {
    if (!m_soon.isActive())
        m_soon.start();
}

void OverviewWindow::showAll() {
    showHead(); // names, in a hidden window too: of a tenant that is left none stay
    if (!isVisible() && m_tokens.tenant())
        return;
    showPictures();
    showChanges();
}

QString OverviewWindow::headline() const {
    const auto tenant = m_tokens.tenant();
    const auto refreshed = m_tokens.refreshedAt();
    if (!tenant)
        return tr("Open a tenant to see how it stands.");
    if (!refreshed)
        return m_tokens.state() == LoadState::Failed ? tr("The list could not be loaded.")
                                                     : tr("The list is being loaded.");
    return tr("%1 · refreshed %2").arg(wordsFor(m_tokens.listScope()), exactText(*refreshed));
}

void OverviewWindow::showHead() {
    const auto tenant = m_tokens.tenant();
    m_band->showTenant(tenant.value_or(Tenant{}));
    m_title->setText(tenant ? breakable(oneLine(tenant->name)) : windowTitle());
    m_subtitle->setText(headline());
    if (!isVisible() && tenant)
        return;
    const TokenModel& model = m_tokens.model();
    const bool isListed = m_tokens.refreshedAt().has_value();
    m_figures->showFigures(isListed ? headFigures(model.facts(), shownZone(), model.hasVerdicts())
                                    : unknownHeadFigures(),
                           model.staleDays());
    m_note->showNote(NoteLabel::Kind::Help,
                     tr("Whose owner has gone and what is safe to delete is known once tokens were judged: "
                        "choose “Judge tokens” beside the table."));
    m_note->setVisible(isListed && !model.hasVerdicts());
}

void OverviewWindow::showPictures() {
    const TokenModel& model = m_tokens.model();
    const bool isListed = m_tokens.refreshedAt() && model.totalCount() > 0;
    const std::vector<Distribution> pictures =
        isListed ? overviewPictures(model.facts(), shownZone(), model.hasVerdicts())
                 : std::vector<Distribution>();
    for (int i = 0; i < pictureCount; ++i) {
        const bool isThere = static_cast<std::size_t>(i) < pictures.size();
        m_pictures[i]->showDistribution(isThere ? pictures[static_cast<std::size_t>(i)] : Distribution());
        m_pictures[i]->setVisible(isThere);
    }
    m_pictureGrid->setVisible(!pictures.empty());
}

void OverviewWindow::showChanges() {
    showChoices();
    const auto tenant = m_tokens.tenant();
    const QString note = tenant ? changesNote(*m_changes, m_verdicts.isDemo()) : QString();
    const bool isWrong = m_changes->state() == ChangesSince::State::Failed;
    m_changesNote->showNote(isWrong ? NoteLabel::Kind::Problem : NoteLabel::Kind::Help, note);
    m_changesNote->setVisible(!note.isEmpty());
    const bool isKnown = m_changes->state() == ChangesSince::State::Known;
    m_tree->showDifference(isKnown ? m_changes->difference() : SnapshotDifference());
    m_tree->setVisible(isKnown && !m_changes->difference().isEmpty());
}

void OverviewWindow::showChoices() {
    if (m_changes->choices() != m_choices) {
        m_choices = m_changes->choices();
        m_since->clear();
        for (const SnapshotChoice& choice : m_choices)
            m_since->addItem(choiceText(choice, m_verdicts.isDemo()));
    }
    m_since->setCurrentIndex(m_choices.empty() ? -1 : static_cast<int>(m_changes->chosen()));
    m_since->setEnabled(!m_choices.empty());
}

// What it leads to

void OverviewWindow::leadTo(const Query& query) {
    hide();
    Q_EMIT queryWanted(query);
}

QString OverviewWindow::markdown() const {
    const auto tenant = m_tokens.tenant();
    OverviewText text;
    text.title = tr("%1: overview").arg(tenant ? tenant->name : QString());
    text.notes.append(headline());
    if (tenant && tenant->production)
        text.notes.append(tr("Production tenant"));
    if (!m_tokens.refreshedAt())
        return overviewMarkdown(text);
    const TokenModel& model = m_tokens.model();
    OverviewText::Table figures{{tr("Figure"), tr("Tokens")}, {}};
    for (const HeadFigure& figure : headFigures(model.facts(), shownZone(), model.hasVerdicts()))
        figures.rows.append({captionOf(figure.kind, model.staleDays()), countText(figure.count)});
    text.tables.append(figures);
    for (const BarPicture* const picture : m_pictures) {
        if (picture->rows() > 0)
            text.tables.append(tableOf(picture->distribution()));
    }
    text.changesTitle =
        m_choices.empty()
            ? tr("Changes")
            : tr("Changes since %1").arg(choiceText(m_choices[m_changes->chosen()], m_verdicts.isDemo()));
    text.changesNote = changesNote(*m_changes, m_verdicts.isDemo());
    if (m_changes->state() == ChangesSince::State::Known)
        text.changes = changesOf(m_changes->difference());
    return overviewMarkdown(text);
}

void OverviewWindow::copy() {
    Q_EMIT copyWanted(markdown());
    m_done->showNote(NoteLabel::Kind::Good, tr("Copied as Markdown."));
    m_done->show();
}

void OverviewWindow::save() {
    const auto tenant = m_tokens.tenant();
    const QString name = exportName({tenant ? tenant->name : QString(), tr("Overview")},
                                    m_tokens.model().now(), QStringLiteral("md"));
    saveExport(this, name, markdown().toUtf8(),
               {this, [this](const Result<QString>& path) {
                    m_done->showNote(path ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem,
                                     path ? tr("Saved as %1.").arg(isolated(QFileInfo(*path).fileName()))
                                          : errorParagraph(path.error()));
                    m_done->show();
                }});
}

} // namespace patdesk
