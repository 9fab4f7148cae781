// SPDX-License-Identifier: MIT
#include "rotationwindow.h"

#include "errortext.h"
#include "formfield.h"
#include "lifecycle.h"
#include "plaindelegate.h"
#include "plaintext.h"
#include "rotationtext.h"
#include "secretentry.h"
#include "servicesender.h"
#include "tokenservice.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

RotationWindow::RotationWindow(Lifecycle& lifecycle, TokenService& tokens, QWidget* parent)
    : QDialog(parent)
    , m_lifecycle(lifecycle)
    , m_tokens(tokens)
    , m_list(new QTreeWidget)
    , m_words(new NoteLabel)
    , m_secret(new SecretEntry)
    , m_note(new NoteLabel) {
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
    m_secretField = new FormField(m_secret, tr("Paste the successor's secret to verify it by requesting an "
                                               "access token. Patdesk does not store it."));

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    m_giveUp = buttons->addButton(tr("Stop rotation"), QDialogButtonBox::ResetRole);
    m_giveUp->setAccessibleName(tr("Give up"));
    m_giveUp->setToolTip(tr("Keeps both tokens unchanged"));
    m_giveUp->setAutoDefault(false);
    m_next = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_next->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &RotationWindow::reject);
    connect(m_next, &QPushButton::clicked, this, &RotationWindow::takeNextStep);
    connect(m_giveUp, &QPushButton::clicked, this, &RotationWindow::giveUp);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RotationWindow::showRotation);
    connect(&m_lifecycle.rotations(), &RotationKeeper::changed, this, &RotationWindow::load);
    connect(&m_tokens, &TokenService::stateChanged, this, &RotationWindow::load);

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addWidget(m_secretField);
    column->addWidget(m_note);
    column->addWidget(buttons);
    m_note->hide();
    load();
    m_list->setFocus();
    resize(720, 400);
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
        const QString started =
            QLocale().toString(utcDateTime(rotation.started).toLocalTime().date(), QLocale::ShortFormat);
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
    m_giveUp->setVisible(rotation && !over);
    m_secretField->setVisible(decided && view.next == RotationView::Next::Verify);
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
        Q_EMIT verifyRequested(rotation->id);
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
    auto* const question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("Delete old token"));
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Delete the old token “%1”? This cannot be undone. The successor takes its name.")
                          .arg(isolated(rotation.old.name)));
    question->setInformativeText(patdesk::describe(rotation, view));
    QPushButton* const retire = question->addButton(tr("Delete old token"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(retire, &QPushButton::clicked, this, [this, id = rotation.id] { Q_EMIT retireRequested(id); });
    question->open();
}

void RotationWindow::giveUp() {
    const auto rotation = current();
    if (!rotation)
        return;
    const Result<Done> given = m_lifecycle.rotations().abandon(rotation->id);
    showResult(given ? std::nullopt : std::optional(given.error()),
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
