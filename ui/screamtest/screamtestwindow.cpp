// SPDX-License-Identifier: MIT
#include "screamtestwindow.h"

#include "datestylewatch.h"
#include "datetext.h"
#include "dialogbuttons.h"
#include "lifecycle.h"
#include "notelabel.h"
#include "plaindelegate.h"
#include "question.h"
#include "recordmenu.h"
#include "screamtext.h"
#include "tokenlinks.h"
#include "tokenservice.h"
#include "tokentext.h"
#include "windowsize.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace patdesk {

namespace {

using State = ScreamSubject::State;

constexpr int idRole = Qt::UserRole;
constexpr int stepRole = Qt::UserRole;

void setColumns(QTreeWidget* list, const QString& name, const QStringList& heads) {
    list->setAccessibleName(name);
    list->setHeaderLabels(heads);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    showPlain(list);
    list->setTextElideMode(Qt::ElideMiddle);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

/// Those that ask for something come first.
int rankOf(State state) {
    constexpr std::array ranks{3, 1, 2, 0, 4, 5, 6, 7};
    return ranks.at(static_cast<std::size_t>(state));
}

} // namespace

ScreamTestWindow::ScreamTestWindow(Lifecycle& lifecycle, TokenService& tokens, TokenLinks* links,
                                   QWidget* parent)
    : QDialog(parent)
    , m_lifecycle(lifecycle)
    , m_tokens(tokens)
    , m_links(links)
    , m_list(new QTreeWidget)
    , m_words(new QLabel)
    , m_doubts(new NoteLabel)
    , m_subjects(new QTreeWidget)
    , m_note(new NoteLabel) {
    setWindowTitle(tr("Scream tests"));
    setAccessibleName(windowTitle());
    setColumns(m_list, tr("Scream tests"), {tr("Tokens"), tr("Begun"), tr("Until"), tr("State")});
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_list->setMaximumHeight(m_list->fontMetrics().height() * 6);
    setColumns(m_subjects, tr("Tokens of the scream test"),
               {tr("Token"), tr("Owner"), tr("State"), tr("Heard"), tr("When")});
    m_subjects->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_subjects->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("What is known"));
    m_note->hide();

    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(m_words);
    column->addWidget(m_doubts);
    column->addWidget(m_subjects, 1);
    column->addWidget(m_note);
    addButtons();
    addMenus();

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ScreamTestWindow::showTest);
    connect(m_subjects, &QTreeWidget::itemSelectionChanged, this, &ScreamTestWindow::showActions);
    connect(&m_lifecycle.screamTests(), &ScreamKeeper::changed, this, &ScreamTestWindow::loadSoon);
    connect(&m_tokens, &TokenService::stateChanged, this, &ScreamTestWindow::loadSoon);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &ScreamTestWindow::loadSoon);
    load();
    m_list->setFocus();
    resizeOnScreen(this, {900, 560});
}

void ScreamTestWindow::addButtons() {
    auto* const buttons = new DialogButtons;
    buttons->addClose();
    m_more = buttons->addOther(tr("&More"), tr("More"));
    m_restore = buttons->addOther(tr("&Restore"), tr("Restore"));
    m_next = buttons->addOther(QString(), QString());
    auto* const menu = new QMenu(m_more);
    m_write = menu->addAction(tr("&Write to the owners…"));
    m_proof = menu->addAction(tr("Save &proof…"));
    m_stop = menu->addAction(tr("&Stop listening…"));
    m_more->setMenu(menu);
    layout()->addWidget(buttons);
    connect(buttons, &DialogButtons::rejected, this, &ScreamTestWindow::reject);
    connect(m_next, &QPushButton::clicked, this, &ScreamTestWindow::takeNextStep);
    connect(m_stop, &QAction::triggered, this, &ScreamTestWindow::askWhetherToStop);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const ScreamTest* const test = current())
            m_lifecycle.screamTests().restore(test->plan.id, selectedSteps());
    });
    connect(m_write, &QAction::triggered, this, [this] {
        if (const ScreamTest* const test = current())
            Q_EMIT messagesWanted(chosenTokens(*test));
    });
    connect(m_proof, &QAction::triggered, this, [this] {
        if (const ScreamTest* const test = current())
            Q_EMIT proofWanted(test->plan.id);
    });
}

/// What the buttons do, where it is looked for.
void ScreamTestWindow::addMenus() {
    const auto fillForTest = [this](QMenu& menu, const QModelIndex& cell) {
        if (!m_next->isHidden())
            connect(menu.addAction(m_next->text()), &QAction::triggered, this,
                    &ScreamTestWindow::takeNextStep);
        menu.addActions({m_write, m_proof, m_stop});
        addCopying(menu, *m_list, cell);
    };
    const auto fillForToken = [this](QMenu& menu, const QModelIndex& cell) {
        const ScreamTest* const test = current();
        if (!test)
            return;
        connect(menu.addAction(m_restore->text().remove(u'&')), &QAction::triggered, m_restore,
                &QPushButton::click);
        menu.addAction(m_write);
        menu.addSeparator();
        const Token& token = test->plan.steps[cell.siblingAtColumn(0).data(stepRole).toInt()].preImage;
        if (m_links)
            m_links->addTo(menu, test->plan.tenantHost, token.id);
        addCopying(menu, *m_subjects, cell);
    };
    new RecordMenu(m_list, tr("Actions for the scream test"), {this, fillForTest});
    new RecordMenu(m_subjects, tr("Actions for the token"), {this, fillForToken});
}

// What is shown

/// Once for all that happens in one turn of the event loop: there may be thousands of tokens.
void ScreamTestWindow::loadSoon() {
    if (!std::exchange(m_isToBeLoaded, true))
        QMetaObject::invokeMethod(this, &ScreamTestWindow::load, Qt::QueuedConnection);
}

void ScreamTestWindow::load() {
    m_isToBeLoaded = false;
    const QString before =
        m_list->currentItem() ? m_list->currentItem()->data(0, idRole).toString() : QString();
    loadTests();
    choose(before);
    showTest();
}

void ScreamTestWindow::loadTests() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto tenant = m_tokens.tenant();
    if (!tenant)
        return;
    for (const ScreamTest* const test : m_lifecycle.screamTests().tests(tenant->baseUrl.authority())) {
        auto* const item =
            new QTreeWidgetItem(m_list, {titleOf(*test), exactText(test->begun), exactText(test->until),
                                         stateOf(*test, m_lifecycle.screamTests().counts(test->plan.id))});
        item->setData(0, idRole, test->plan.id);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ScreamTestWindow::choose(const QString& testId) {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, idRole).toString() == testId)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

const ScreamTest* ScreamTestWindow::current() const {
    const QTreeWidgetItem* const item = m_list->currentItem();
    return item ? m_lifecycle.screamTests().test(item->data(0, idRole).toString()) : nullptr;
}

void ScreamTestWindow::showTest() {
    const ScreamTest* const test = current();
    m_words->setText(
        test ? describe(*test, m_lifecycle.screamTests().counts(test->plan.id), m_tokens.clock()())
             : tr("Nothing is listened to. To find out who needs some tokens, select them in the "
                  "table and choose Change, Suspend and listen."));
    const QString doubts = test ? doubtsText(*test, m_lifecycle.refusalSeen()) : QString();
    m_doubts->setVisible(!doubts.isEmpty());
    m_doubts->showNote(NoteLabel::Kind::Warning, doubts);
    m_doubts->setAccessibleName(tr("What could not have been heard"));
    m_subjects->setVisible(test != nullptr);
    if (test)
        showTokens(*test);
    showActions();
}

void ScreamTestWindow::showTokens(const ScreamTest& test) {
    const QList<int> selected = selectedSteps();
    const QSignalBlocker quiet(m_subjects);
    m_subjects->clear();
    QList<int> steps;
    for (int step = 0; step < test.plan.steps.size(); ++step) {
        if (test.plan.steps[step].isToBeApplied())
            steps.append(step);
    }
    std::stable_sort(steps.begin(), steps.end(), [&test](int a, int b) {
        return rankOf(test.subjects[a].state) < rankOf(test.subjects[b].state);
    });
    const QList<StepStanding> standings = m_lifecycle.screamTests().standings(test.plan.id);
    QList<QTreeWidgetItem*> items;
    for (const int step : std::as_const(steps)) {
        const ScreamSubject& subject = test.subjects[step];
        const Token& token = test.plan.steps[step].preImage;
        auto* const item = new QTreeWidgetItem({token.name, ownerText(token.owner),
                                                stateOf(subject, standings[step], test.isRunning()),
                                                subject.scream ? heardCell(*subject.scream) : QString(),
                                                subject.scream ? exactText(subject.scream->at) : QString()});
        item->setData(0, stepRole, step);
        items.append(item);
    }
    m_subjects->addTopLevelItems(items);
    for (QTreeWidgetItem* const item : std::as_const(items))
        item->setSelected(selected.contains(item->data(0, stepRole).toInt()));
}

void ScreamTestWindow::showActions() {
    const ScreamTest* const test = current();
    const bool runs = test && test->isRunning();
    const bool hasSilent = test && m_lifecycle.screamTests().counts(test->plan.id).silent > 0;
    m_restore->setEnabled(test && !selectedSteps().isEmpty());
    m_restore->setToolTip(m_restore->isEnabled() ? tr("Give the selected tokens their expiry back")
                                                 : tr("Select the tokens to be restored."));
    m_next->setVisible(runs || hasSilent);
    m_next->setText(runs ? tr("&Listen now") : tr("Plan &deletion of the silent…"));
    m_next->setAccessibleName(runs ? tr("Listen now") : tr("Plan deletion of the silent tokens"));
    m_more->setEnabled(test);
    m_stop->setEnabled(runs);
    m_write->setText(selectedSteps().isEmpty() ? tr("&Write to the owners…")
                                               : tr("&Write to the owners of the selected…"));
}

QList<int> ScreamTestWindow::selectedSteps() const {
    QList<int> steps;
    const QList<QTreeWidgetItem*> items = m_subjects->selectedItems();
    for (const QTreeWidgetItem* const item : items)
        steps.append(item->data(0, stepRole).toInt());
    return steps;
}

QList<Token> ScreamTestWindow::chosenTokens(const ScreamTest& test) const {
    const QList<int> selected = selectedSteps();
    QList<Token> tokens;
    for (int step = 0; step < test.plan.steps.size(); ++step) {
        const bool isMeant = selected.isEmpty() || selected.contains(step);
        if (test.plan.steps[step].isToBeApplied() && isMeant)
            tokens.append(test.plan.steps[step].preImage);
    }
    return tokens;
}

// What is done

void ScreamTestWindow::showNote(const QString& words, bool isProblem) {
    m_note->showNote(isProblem ? NoteLabel::Kind::Problem : NoteLabel::Kind::Good, words);
    m_note->show();
}

void ScreamTestWindow::takeNextStep() {
    const ScreamTest* const test = current();
    if (!test)
        return;
    m_note->hide();
    if (test->isRunning())
        m_lifecycle.listen();
    else
        planDeletion(test->plan.id);
}

void ScreamTestWindow::planDeletion(const QString& testId) {
    const QList<Token> silent = m_lifecycle.screamTests().silentTokens(testId);
    if (silent.isEmpty())
        showNote(tr("None of the silent tokens is in the list as it was suspended: they were changed or "
                    "deleted since, or the list does not hold them."),
                 true);
    else
        Q_EMIT deletionWanted(silent);
}

void ScreamTestWindow::askWhetherToStop() {
    const ScreamTest* const test = current();
    if (!test)
        return;
    auto* const question =
        newQuestion(this, tr("Stop listening"), tr("Stop listening to %1?").arg(titleOf(*test)),
                    m_lifecycle.screamTests().counts(test->plan.id).listening > 0
                        ? tr("The tokens stay suspended, and Patdesk no longer restores any of them. To give "
                             "tokens back, restore them first.")
                        : tr("None of its tokens is suspended any more."));
    const auto* const stop = question->addButton(tr("&Stop listening"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(stop, &QPushButton::clicked, this, [this, id = test->plan.id] {
        if (const Result<Done> stopped = m_lifecycle.screamTests().stop(id); !stopped)
            Q_EMIT m_lifecycle.screamTests().failed(stopped.error());
    });
    question->open();
}

} // namespace patdesk
