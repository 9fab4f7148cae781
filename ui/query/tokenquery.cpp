// SPDX-License-Identifier: MIT
#include "tokenquery.h"

#include "datestyle.h"
#include "datestylewatch.h"
#include "idquery.h"
#include "notelabel.h"
#include "paragraph.h"
#include "plaintext.h"
#include "querychange.h"
#include "querycompiler.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "searchfield.h"
#include "tokenmodel.h"

#include <QKeyEvent>

#include <algorithm>

namespace patdesk {

namespace {

/// More would be longer than a query may be.
constexpr qsizetype mostIds = 90;

/// Nothing but words, as there have always been.
bool isPlain(const Query& query) {
    return query.isEmpty() ||
           (query.kind == Query::Kind::Condition && query.condition.field == QueryField::Text);
}

QString wordsFor(const QueryError& error) {
    return error.suggestion.isEmpty()
               ? error.message
               : TokenQuery::tr("%1 Did you mean “%2”?").arg(error.message, isolated(error.suggestion));
}

} // namespace

TokenQuery::TokenQuery(SearchField& field, TokenModel& model, QObject* parent)
    : QObject(parent), m_field(field), m_model(model), m_note(new NoteLabel(field.window())) {
    m_note->setAutoFillBackground(true);
    m_note->setFrameShape(QFrame::StyledPanel);
    m_note->setMargin(4);
    m_note->setWordWrap(true);
    m_note->hide();
    field.installEventFilter(this);
    connect(&field, &SearchField::textChanged, this, &TokenQuery::read);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &TokenQuery::findAgain);
    connect(&model, &TokenModel::countsChanged, this, [this] {
        if (!readQuery(m_field.text()).error)
            tellOfVerdicts(); // they may have come
    });
}

void TokenQuery::read(const QString& text) {
    if (isListOfIds(text)) // pasted
        return askForIds(tokenIdsIn(text));
    QueryReading reading = readQuery(text);
    if (reading.error) {
        // While it is typed, nothing is wrong yet.
        return tell(reading.error->unfinished ? QString() : wordsFor(*reading.error));
    }
    m_query = std::move(reading.query);
    tellOfVerdicts();
    if (isPlain(m_query))
        m_model.setSearch(text);
    else
        m_model.setQuery(std::make_unique<CompiledQuery>(m_query, shownZone()), text);
    Q_EMIT asked();
}

/// By the days of another zone. What cannot be read yet leaves the rows of what could.
void TokenQuery::findAgain() {
    if (!isPlain(m_query))
        m_model.setQuery(std::make_unique<CompiledQuery>(m_query, shownZone()), m_model.search());
}

void TokenQuery::tellOfVerdicts() {
    const bool lacksVerdicts = asksForVerdicts(m_query) && !m_model.hasVerdicts();
    tell(lacksVerdicts ? tr("Nothing has been judged yet. Choose “Judge tokens” first.") : QString());
}

QStringList TokenQuery::conditions() const {
    QStringList texts;
    if (!isPlain(m_query)) {
        for (const Query& part : m_query.parts())
            texts.append(printQuery(part));
    }
    return texts;
}

QList<TokenFilter> TokenQuery::filters() const {
    QList<TokenFilter> asked;
    for (const TokenFilter filter : allFilters) {
        const Query part = queryOf(filter);
        if (!part.isEmpty() && hasParts(m_query, part))
            asked.append(filter);
    }
    return asked;
}

int TokenQuery::mostExcluding() const {
    if (m_query.parts().size() < 2 || m_model.shownCount() > 0 || m_model.totalCount() == 0)
        return -1;
    const auto excluded = excludedBy(m_query, shownZone(), m_model.facts());
    return static_cast<int>(std::max_element(excluded.begin(), excluded.end()) - excluded.begin());
}

void TokenQuery::ask(const Query& query) {
    m_field.setText(printQuery(query));
}

void TokenQuery::add(const Query& part) {
    ask(withPart(m_query, part));
}

void TokenQuery::toggle(const Query& part) {
    ask(hasParts(m_query, part) ? withoutParts(m_query, part) : withPart(m_query, part));
}

void TokenQuery::drop(int condition) {
    ask(withoutPart(m_query, static_cast<std::size_t>(condition)));
}

void TokenQuery::tell(const QString& words) {
    m_note->showNote(NoteLabel::Kind::Problem, words);
    m_field.setAccessibleDescription(words);
    m_note->setVisible(!words.isEmpty());
    placeNote();
}

void TokenQuery::placeNote() {
    if (!m_note->isVisible())
        return;
    m_note->setFixedWidth(m_field.width());
    m_note->adjustSize();
    m_note->move(m_field.mapTo(m_field.window(), QPoint(0, m_field.height() + 1)));
    m_note->raise();
}

void TokenQuery::askForIds(const QStringList& ids) {
    const QStringList there = idsOfTokens(ids, m_model.facts().table);
    // Where none is there, the query says which were looked for.
    ask(queryOfIds((there.isEmpty() ? ids : there).mid(0, mostIds)));
    const QString found =
        ids.size() > 1
            ? tr("Tokens of this tenant among the IDs: %1 of %2.").arg(there.size()).arg(ids.size())
        : there.isEmpty() ? tr("The ID is no token of this tenant.")
                          : tr("The ID is a token of this tenant.");
    Q_EMIT told(there.size() > mostIds
                    ? paragraph({found, tr("The first %1 of them are shown.").arg(mostIds)})
                    : found);
}

bool TokenQuery::eventFilter(QObject* watched, QEvent* event) {
    // Whoever wants the note away does not want to lose what was typed.
    if (watched == &m_field && event->type() == QEvent::KeyPress && m_note->isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        tell({});
        return true;
    }
    if (watched == &m_field && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeNote();
    if (watched == &m_field && event->type() == QEvent::Hide)
        m_note->hide();
    return false;
}

} // namespace patdesk
