// SPDX-License-Identifier: MIT
#include "rotationwindow.h"

#include "datestylewatch.h"
#include "datetext.h"
#include "dialogbuttons.h"
#include "errortext.h"
#include "formfield.h"
#include "lifecycle.h"
#include "plaindelegate.h"
#include "plaintext.h"
#include "question.h"
#include "recordmenu.h"
#include "rotationtext.h"
#include "secretentry.h"
#include "servicesender.h"
#include "tokenlinks.h"
#include "tokenservice.h"
#include "windowsize.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

RotationWindow::RotationWindow(Lifecycle& lifecycle, TokenService& tokens, TokenLinks* links, QWidget* parent)
    : QDialog(parent)
    , m_lifecycle(lifecycle)
    , m_tokens(tokens)
    , m_links(links)
    , m_list(new QTreeWidget)
    , m_steps(new QLabel)
    , m_words(new NoteLabel)
    , m_secret(new SecretEntry)
    , m_note(new NoteLabel)
    , m_buttons(new DialogButtons) {
    setWindowTitle(tr("Rotations"));
    setAccessibleName(windowTitle());
    m_list->setAccessibleName(tr("Rotations"));
    m_list->setHeaderLabels({tr("Token"), tr("Started"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    showPlain(m_list);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_secret->setAccessibleName(tr("Secret of the successor"));
    m_secretForm = new QWidget;
    auto* const form = newFormLayout(m_secretForm);
    form->setContentsMargins(0, 0, 0, 0);
    (new FormField(m_secret,
                   tr("Paste it to test it by requesting an access token. Patdesk does not store it.")))
        ->addTo(form, tr("Successor's se&cret"));

    m_steps->setTextFormat(Qt::PlainText);
    m_steps->setWordWrap(true);
    m_steps->setAccessibleName(tr("Steps of the rotation"));

    m_buttons->addClose();
    m_stop = m_buttons->addOther(tr("&Stop rotation…"), tr("Give up"));
    m_next = m_buttons->addOther(QString(), QString());
    connect(m_buttons, &DialogButtons::rejected, this, &RotationWindow::reject);
    connect(m_next, &QPushButton::clicked, this, &RotationWindow::takeNextStep);
    connect(m_stop, &QPushButton::clicked, this, &RotationWindow::askWhetherToStop);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RotationWindow::showRotation);
    new RecordMenu(m_list, tr("Actions for the rotation"),
                   {this, [this](QMenu& menu, const QModelIndex& cell) { fillMenu(menu, cell); }});
    connect(&m_lifecycle.rotations(), &RotationKeeper::changed, this, &RotationWindow::load);
    connect(&m_tokens, &TokenService::stateChanged, this, &RotationWindow::load);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &RotationWindow::load);

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_steps);
    column->addWidget(m_words);
    column->addWidget(m_secretForm);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    m_note->hide();
    load();
    m_list->setFocus();
    resizeOnScreen(this, {720, 400});
}

QList<Rotation> RotationWindow::rotations() const {
    const auto tenant = m_tokens.tenant();
    return tenant ? m_lifecycle.rotations().rotations(tenant->baseUrl.authority()) : QList<Rotation>();
}

std::optional<Rotation> RotationWindow::current() const {
    const QTreeWidgetItem* const item = m_list->currentItem();
    return item ? m_lifecycle.rotations().rotation(item->data(0, idRole).toString()) : std::nullopt;
}

void RotationWindow::load() {
    const auto before = current();
    m_list->clear();
    for (const Rotation& rotation : rotations()) {
        const QString state = listsOwnTokens(m_tokens)
                                  ? stateOf(rotation, m_lifecycle.rotations().view(rotation.id))
                                  : tr("… Loading");
        const QString started = dayText(rotation.started);
        auto* const item = new QTreeWidgetItem(m_list, {rotation.old.name, started, state});
        item->setData(0, idRole, rotation.id);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    if (before)
        choose(before->id);
    showRotation();
}

void RotationWindow::choose(const QString& rotationId) {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, idRole).toString() == rotationId)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

void RotationWindow::showRotation() {
    const auto rotation = current();
    const bool decided = rotation && listsOwnTokens(m_tokens);
    const RotationView view = decided ? m_lifecycle.rotations().view(rotation->id) : RotationView{};
    const bool over = rotation && (rotation->stage == RotationStage::Finished ||
                                   rotation->stage == RotationStage::Abandoned);
    const QString step = decided && !over ? nextStepOf(view) : QString();
    m_next->setVisible(!step.isEmpty());
    m_next->setText(step);
    m_next->setAccessibleName(step);
    // Nothing that deletes a token is one key away.
    const bool harmless = view.next == RotationView::Next::Verify || view.next == RotationView::Next::Rename;
    m_buttons->setPrimary(!step.isEmpty() && harmless ? m_next : nullptr);
    m_stop->setVisible(rotation && !over);
    m_secretForm->setVisible(decided && view.next == RotationView::Next::Verify);
    m_steps->setVisible(rotation && (decided || over));
    if (rotation)
        m_steps->setText(stepsText(progressOf(*rotation, view, m_lifecycle.clock()())));
    m_steps->setAccessibleDescription(m_steps->text());
    if (!rotation)
        m_words->showNote(
            NoteLabel::Kind::Help,
            tr("No token is being rotated. Select one of your own in the table, then choose Rotate."));
    else if (!decided)
        m_words->showNote(NoteLabel::Kind::Help, tr("Load your tokens to see the state of this rotation."));
    else
        m_words->showNote(view.isStuck() ? NoteLabel::Kind::Problem : NoteLabel::Kind::Help,
                          patdesk::describe(*rotation, view));
}

/// What the buttons do, and the way to both tokens.
void RotationWindow::fillMenu(QMenu& menu, const QModelIndex& cell) {
    const auto rotation = current();
    if (!rotation)
        return;
    if (!m_next->isHidden()) {
        // No letter, as on the button: some of these delete a token.
        connect(menu.addAction(m_next->text().remove(u'&')), &QAction::triggered, this,
                &RotationWindow::takeNextStep);
    }
    if (!m_stop->isHidden())
        connect(menu.addAction(m_stop->text()), &QAction::triggered, this, &RotationWindow::askWhetherToStop);
    menu.addSeparator();
    if (m_links) {
        m_links->addTo(menu, tr("Show the &old token"), rotation->tenantHost, rotation->old.id);
        m_links->addTo(menu, tr("Show the s&uccessor"), rotation->tenantHost, rotation->successor);
    }
    addCopying(menu, *m_list, cell);
}

void RotationWindow::takeNextStep() {
    const auto rotation = current();
    if (!rotation)
        return;
    m_note->hide();
    switch (m_lifecycle.rotations().view(rotation->id).next) {
    case RotationView::Next::AskForSecret:
    case RotationView::Next::CreateAnew:
        Q_EMIT createAnewRequested(rotation->id);
        break;
    case RotationView::Next::Verify:
        if (m_secret->holdsSecret())
            Q_EMIT verifyRequested(rotation->id);
        else
            showProblem(tr("Enter the successor's secret."));
        break;
    case RotationView::Next::Wait:
    case RotationView::Next::MayRetire:
        confirmRetiring(*rotation);
        break;
    case RotationView::Next::DeleteOld:
    case RotationView::Next::Rename:
        Q_EMIT retireRequested(rotation->id);
        break;
    case RotationView::Next::Nothing:
    case RotationView::Next::SuccessorGone:
        break;
    }
}

void RotationWindow::confirmRetiring(const Rotation& rotation) {
    const RotationView view = m_lifecycle.rotations().view(rotation.id);
    const bool early = view.next == RotationView::Next::Wait;
    const QString standing = patdesk::describe(rotation, view);
    auto* const question = newQuestion(
        this, tr("Delete old token"),
        tr("Delete the old token “%1”? This cannot be undone. The successor takes its name.")
            .arg(isolated(rotation.old.name)),
        early ? tr("It is too early to be sure: something may still use it. ") + standing : standing);
    question->setIcon(QMessageBox::Warning);
    // No letter: two keys in a row are not enough.
    const auto* const retire = question->addButton(tr("Delete old token"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(retire, &QPushButton::clicked, this, [this, id = rotation.id] { Q_EMIT retireRequested(id); });
    question->open();
}

void RotationWindow::askWhetherToStop() {
    const auto rotation = current();
    if (!rotation)
        return;
    auto* const question =
        newQuestion(this, tr("Stop rotation"), tr("Stop rotating “%1”?").arg(isolated(rotation->old.name)),
                    stoppingText(*rotation));
    const auto* const stop = question->addButton(tr("&Stop rotation"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(stop, &QPushButton::clicked, this, [this, id = rotation->id] { this->stop(id); });
    question->open();
}

void RotationWindow::stop(const QString& rotationId) {
    const Result<Done> stopped = m_lifecycle.rotations().abandon(rotationId);
    showResult(stopped ? std::nullopt : std::optional(stopped.error()),
               tr("Stopped. Both tokens are unchanged: delete the one that you do not need."));
}

void RotationWindow::showProblem(const QString& words) {
    m_note->showNote(NoteLabel::Kind::Problem, words);
    m_note->show();
}

void RotationWindow::showResult(const std::optional<Error>& error, const QString& good) {
    m_note->showNote(error ? NoteLabel::Kind::Problem : NoteLabel::Kind::Good,
                     error ? errorParagraph(*error) : good);
    m_note->show();
}

std::optional<Token> RotationWindow::lock() {
    m_secret->forget();
    return std::nullopt;
}

std::optional<Secret> RotationWindow::takeTypedSecret() {
    std::optional<Secret> secret = m_secret->secret();
    m_secret->forget();
    return secret;
}

} // namespace patdesk
