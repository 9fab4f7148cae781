// SPDX-License-Identifier: MIT
#include "ownermessageswindow.h"

#include "clipboardguard.h"
#include "datestyle.h"
#include "datestylewatch.h"
#include "datetext.h"
#include "dialogbuttons.h"
#include "errortext.h"
#include "formfield.h"
#include "ownercontacts.h"
#include "ownermessagetext.h"
#include "plainbutton.h"
#include "plaindelegate.h"
#include "plainedit.h"
#include "plaintext.h"
#include "plural.h"
#include "question.h"
#include "settings.h"
#include "windowsize.h"

#include <QDateEdit>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patdesk {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int templatePlace = -1;
constexpr int daysToAnswer = 14;

enum Column { OwnerColumn, TokensColumn, StateColumn };

} // namespace

OwnerMessagesWindow::OwnerMessagesWindow(OwnerMessages messages, const Parts& parts, QWidget* parent)
    : QDialog(parent)
    , m_drafts(std::move(messages))
    , m_parts(parts)
    , m_deadline(new QDateEdit)
    , m_owners(new QTreeWidget)
    , m_to(new QLineEdit)
    , m_subject(new QLineEdit)
    , m_help(new NoteLabel)
    , m_text(new PlainEdit)
    , m_note(new NoteLabel)
    , m_buttons(new DialogButtons) {
    setWindowTitle(tr("Write to owners"));
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* const body = new QSplitter;
    body->addWidget(buildOwners());
    body->addWidget(buildMessage());
    body->setStretchFactor(0, 2);
    body->setStretchFactor(1, 3);
    body->setChildrenCollapsible(false);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(buildTop());
    column->addWidget(body, 1);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    m_note->hide();
    QPushButton* const all = m_buttons->addOther(tr("Copy &all"), tr("Copy all"));
    all->setToolTip(tr("Copies every message, one after the other"));
    connect(all, &QPushButton::clicked, this, &OwnerMessagesWindow::copyAll);
    m_buttons->addClose();
    connect(m_buttons, &DialogButtons::rejected, this, &OwnerMessagesWindow::reject);
    fill();
    m_owners->setFocus();
    resizeOnScreen(this, {900, 560});
}

// What it is made of

QWidget* OwnerMessagesWindow::buildTop() {
    auto* const top = new QWidget;
    auto* const row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    QString words = tr("%n owner(s)", nullptr, plural(m_drafts.messages().to.all.size()));
    if (m_drafts.messages().to.own > 0)
        words += tr(" · %n token(s) is/are your own", nullptr, m_drafts.messages().to.own);
    if (m_drafts.messages().to.ownerless > 0)
        words += tr(" · %n token(s) has/have no owner", nullptr, m_drafts.messages().to.ownerless);
    auto* const count = new QLabel(words);
    count->setTextFormat(Qt::PlainText);
    count->setWordWrap(true);
    count->setAccessibleName(tr("Who is written to"));
    count->setAccessibleDescription(words);
    auto* const label = new QLabel(tr("&Deadline"));
    label->setBuddy(m_deadline);
    m_deadline->setAccessibleName(tr("Deadline"));
    m_deadline->setCalendarPopup(true);
    const QDate today = shownDateTime(m_parts.clock()).date();
    m_deadline->setMinimumDate(today);
    m_deadline->setDate(lastDayToAnswer(today));
    connect(m_deadline, &QDateEdit::dateChanged, this, &OwnerMessagesWindow::showChosen);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &OwnerMessagesWindow::showDates);
    showDeadline();
    row->addWidget(count, 1);
    row->addWidget(label);
    row->addWidget(m_deadline);
    return top;
}

/// Before the first of the suspended tokens expires, an owner has to answer; else within two weeks.
QDate OwnerMessagesWindow::lastDayToAnswer(QDate today) const {
    QDate last = today.addDays(daysToAnswer);
    if (m_drafts.messages().reason != MessageReason::Suspended)
        return last;
    for (const Addressee& to : m_drafts.messages().to.all) {
        for (const Token& token : to.tokens) {
            if (const auto ends = token.expiry.at.known())
                last = std::min(last, shownDateTime(*ends).date());
        }
    }
    return std::max(last, today);
}

QWidget* OwnerMessagesWindow::buildOwners() {
    m_owners->setAccessibleName(tr("Owners"));
    m_owners->setHeaderLabels({tr("Owner"), tr("Tokens"), tr("Message")});
    m_owners->setRootIsDecorated(false);
    m_owners->setUniformRowHeights(true);
    m_owners->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_owners->setTextElideMode(Qt::ElideMiddle);
    showPlain(m_owners);
    m_owners->header()->setStretchLastSection(false);
    m_owners->header()->setSectionResizeMode(OwnerColumn, QHeaderView::Stretch);
    m_owners->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    m_owners->header()->setSectionResizeMode(TokensColumn, QHeaderView::ResizeToContents);
    m_owners->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    connect(m_owners, &QTreeWidget::currentItemChanged, this, &OwnerMessagesWindow::showChosen);
    connect(m_owners, &QTreeWidget::itemSelectionChanged, this, &OwnerMessagesWindow::showButtons);
    return m_owners;
}

QWidget* OwnerMessagesWindow::buildMessage() {
    m_to->setAccessibleName(tr("To"));
    m_to->setPlaceholderText(tr("Address, or leave it to the mail program"));
    m_subject->setAccessibleName(tr("Subject"));
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_envelope = new QWidget;
    auto* const form = newFormLayout(m_envelope);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("Sub&ject"), m_subject);
    connect(m_to, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_drafts.editAddress(chosen(), text); });
    connect(m_subject, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_drafts.editSubject(chosen(), text); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &OwnerMessagesWindow::textEdited);
    auto* const part = new QWidget;
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_envelope);
    column->addWidget(m_help);
    column->addWidget(m_text, 1);
    column->addWidget(buildButtons());
    m_help->showNote(
        NoteLabel::Kind::Help,
        tr("{owner}, {tenant}, {tokens} and {deadline} are replaced in each message. Messages that you "
           "have edited stay as they are. Patdesk keeps the template for next time."));
    return part;
}

QWidget* OwnerMessagesWindow::buildButtons() {
    m_restore = newButton(tr("&Restore default"), this, &OwnerMessagesWindow::restoreTemplate);
    m_copy = newButton(tr("&Copy"), this, &OwnerMessagesWindow::copyChosen);
    m_mail = newButton(tr("&Open in mail program"), this, &OwnerMessagesWindow::openInMailProgram);
    m_sent = newButton(tr("&Mark as sent"), this, &OwnerMessagesWindow::markSent);
    m_sent->setAccessibleName(tr("Mark as sent"));
    auto* const buttons = new QWidget;
    auto* const row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_restore);
    row->addWidget(m_copy);
    row->addWidget(m_mail);
    row->addWidget(m_sent);
    row->addStretch();
    return buttons;
}

void OwnerMessagesWindow::fill() {
    auto* const first = new QTreeWidgetItem(m_owners, {tr("Template")});
    first->setData(OwnerColumn, placeRole, templatePlace);
    QFont slanted = m_owners->font();
    slanted.setItalic(true);
    first->setFont(OwnerColumn, slanted);
    QList<QTreeWidgetItem*> items;
    for (int place = 0; place < m_drafts.messages().to.all.size(); ++place) {
        const Addressee& one = m_drafts.messages().to.all.at(place);
        auto* const item =
            new QTreeWidgetItem({one.owner.name.isEmpty() ? one.owner.id.text() : one.owner.name,
                                 QLocale().toString(one.tokens.size())});
        item->setTextAlignment(TokensColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(OwnerColumn, placeRole, place);
        items.append(item);
    }
    m_owners->addTopLevelItems(items);
    for (int place = 0; place < items.size(); ++place)
        showState(place);
    m_owners->setCurrentItem(m_owners->topLevelItem(items.isEmpty() ? 0 : 1));
    showChosen();
}

// What is shown

int OwnerMessagesWindow::chosen() const {
    const QTreeWidgetItem* const item = m_owners->currentItem();
    return item ? item->data(OwnerColumn, placeRole).toInt() : templatePlace;
}

/// Of the owners, in their order.
QList<int> OwnerMessagesWindow::selected() const {
    QList<int> places;
    const QList<QTreeWidgetItem*> items = m_owners->selectedItems();
    for (const QTreeWidgetItem* const item : items) {
        if (const int place = item->data(OwnerColumn, placeRole).toInt(); place != templatePlace)
            places.append(place);
    }
    std::sort(places.begin(), places.end());
    return places;
}

void OwnerMessagesWindow::showChosen() {
    const int place = chosen();
    m_drafts.setTemplate(templateText());
    m_drafts.setDeadline(m_deadline->date());
    const bool isTemplate = place == templatePlace;
    m_loading = true;
    m_envelope->setVisible(!isTemplate);
    m_help->setVisible(isTemplate);
    m_to->setText(isTemplate ? QString() : m_drafts.address(place));
    m_subject->setText(isTemplate ? QString() : m_drafts.subject(place));
    m_text->setPlainText(isTemplate ? templateText() : m_drafts.text(place));
    m_loading = false;
    showButtons();
}

void OwnerMessagesWindow::showButtons() {
    keepNamesReadable();
    const QList<int> places = selected();
    const bool isTemplate = chosen() == templatePlace;
    m_restore->setVisible(isTemplate);
    m_restore->setEnabled(templateText() != defaultTemplate(m_drafts.messages().reason));
    for (QPushButton* const button : {m_copy, m_mail, m_sent})
        button->setVisible(!isTemplate || !places.isEmpty());
    m_mail->setEnabled(places.size() == 1);
    m_copy->setText(places.size() > 1 ? tr("&Copy %n message(s)", nullptr, plural(places.size()))
                                      : tr("&Copy"));
    const bool allSent =
        std::all_of(places.begin(), places.end(), [this](int place) { return isSent(place); });
    m_sent->setText(allSent && !places.isEmpty() ? tr("&Mark as not sent") : tr("&Mark as sent"));
    m_sent->setEnabled(!places.isEmpty());
    m_copy->setEnabled(!places.isEmpty());
}

void OwnerMessagesWindow::showDeadline() {
    m_deadline->setDisplayFormat(dateStyle().form == DateStyle::Form::Iso
                                     ? QStringLiteral("yyyy-MM-dd")
                                     : m_deadline->locale().dateFormat(QLocale::ShortFormat));
}

/// In another way than before. What was edited stays as it is.
void OwnerMessagesWindow::showDates() {
    showDeadline();
    for (int place = 0; place < m_drafts.messages().to.all.size(); ++place)
        showState(place);
    showChosen();
}

void OwnerMessagesWindow::showState(int place) {
    QString words;
    const auto& tokens = m_drafts.tokens(place);
    if (isSent(place))
        words = tr("✓ Asked on %1")
                    .arg(dayText(
                        *m_parts.contacts.askedAt(m_drafts.messages().tenantHost, tokens.constFirst().id)));
    else if (m_drafts.way(place) == MessageDrafts::Way::Drafted)
        words = tr("… Opened");
    else if (m_drafts.way(place) == MessageDrafts::Way::Copied)
        words = tr("… Copied");
    else
        words = tr("– Not sent");
    m_owners->topLevelItem(place + 1)->setText(StateColumn, words);
}

/// The names are what the list is for: it does not become so narrow that they are cut before the rest, up to
/// a usual length.
void OwnerMessagesWindow::keepNamesReadable() {
    const QAbstractItemView& list = *m_owners;
    int width = std::min(list.sizeHintForColumn(OwnerColumn), fontMetrics().averageCharWidth() * 26) +
                2 * m_owners->frameWidth() + m_owners->verticalScrollBar()->sizeHint().width();
    for (const int column : {TokensColumn, StateColumn})
        width += std::max(list.sizeHintForColumn(column), m_owners->header()->sectionSizeHint(column));
    m_owners->setMinimumWidth(width);
}

void OwnerMessagesWindow::textEdited() {
    if (m_loading)
        return;
    const QString text = m_text->toPlainText();
    if (chosen() != templatePlace)
        return m_drafts.editText(chosen(), text);
    m_parts.settings.setMessageTemplate(nameOf(m_drafts.messages().reason),
                                        text == defaultTemplate(m_drafts.messages().reason) ? QString()
                                                                                            : text);
    m_drafts.setTemplate(templateText());
    showButtons();
}

void OwnerMessagesWindow::restoreTemplate() {
    m_parts.settings.setMessageTemplate(nameOf(m_drafts.messages().reason), {});
    showChosen();
}

// The texts

QString OwnerMessagesWindow::templateText() const {
    const QString kept = m_parts.settings.messageTemplate(nameOf(m_drafts.messages().reason));
    return kept.isEmpty() ? defaultTemplate(m_drafts.messages().reason) : kept;
}

bool OwnerMessagesWindow::isSent(int place) const {
    const QList<Token>& tokens = m_drafts.tokens(place);
    return std::all_of(tokens.begin(), tokens.end(), [this](const Token& token) {
        return m_parts.contacts.askedAt(m_drafts.messages().tenantHost, token.id).has_value();
    });
}

// What is done with them

void OwnerMessagesWindow::copy(const QList<int>& places) {
    m_parts.clipboard.copyPlain(m_drafts.wholeText(places));
    for (const int place : places)
        setWay(place, MessageDrafts::Way::Copied);
    tell(NoteLabel::Kind::Good, tr("Copied %n message(s).", nullptr, plural(places.size())));
}

void OwnerMessagesWindow::copyChosen() {
    copy(selected());
}

void OwnerMessagesWindow::copyAll() {
    QList<int> all;
    for (int place = 0; place < m_drafts.messages().to.all.size(); ++place)
        all.append(place);
    copy(all);
}

void OwnerMessagesWindow::openInMailProgram() {
    const int place = selected().constFirst();
    const QString text = m_drafts.text(place);
    QUrl draft = mailDraft(m_drafts.address(place), m_drafts.subject(place), text);
    const bool tooLong = draft.toEncoded().size() > mostDraftBytes;
    if (tooLong)
        draft = mailDraft(m_drafts.address(place), m_drafts.subject(place), tr("(Paste the text here.)"));
    const bool opened = QDesktopServices::openUrl(draft);
    if (!opened || tooLong)
        m_parts.clipboard.copyPlain(text);
    setWay(place, opened ? MessageDrafts::Way::Drafted : MessageDrafts::Way::Copied);
    if (!opened)
        tell(NoteLabel::Kind::Warning,
             tr("No mail program is set up. The text was copied to the clipboard."));
    else if (tooLong)
        tell(NoteLabel::Kind::Warning, tr("The text is too long to be handed over and was copied to the "
                                          "clipboard. Paste it into the draft."));
    else
        tell(NoteLabel::Kind::Good, tr("Opened in the mail program. Mark it as sent when it is."));
}

void OwnerMessagesWindow::markSent() {
    const QList<int> places = selected();
    const bool allSent =
        std::all_of(places.begin(), places.end(), [this](int place) { return isSent(place); });
    const auto at = allSent ? std::nullopt : std::optional(m_parts.clock());
    const Result<Done> noted =
        m_parts.contacts.note(m_drafts.messages().tenantHost, m_drafts.tokenIds(places), at);
    if (!noted)
        return tell(NoteLabel::Kind::Problem, errorParagraph(noted.error()));
    m_note->hide();
    for (const int place : places) {
        if (!allSent)
            m_drafts.setSent(place);
        showState(place);
    }
    showButtons();
    Q_EMIT contactsChanged();
}

void OwnerMessagesWindow::setWay(int place, MessageDrafts::Way way) {
    m_drafts.setWay(place, way);
    showState(place);
    keepNamesReadable();
}

void OwnerMessagesWindow::tell(NoteLabel::Kind kind, const QString& words) {
    m_note->showNote(kind, words);
    m_note->show();
}

void OwnerMessagesWindow::reject() {
    const int unsaved = m_drafts.unsavedCount();
    if (unsaved == 0)
        return QDialog::reject();
    askToDiscard(this, {this, [this] { QDialog::reject(); }},
                 tr("You have edited %n message(s) and neither copied nor sent it/them. Close anyway?",
                    nullptr, unsaved));
}

} // namespace patdesk
