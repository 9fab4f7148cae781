// SPDX-License-Identifier: MIT
#include "tokenquery.h"

#include "notelabel.h"
#include "plaintext.h"
#include "querycompiler.h"
#include "queryparser.h"
#include "searchfield.h"
#include "tokenmodel.h"

#include <QEvent>
#include <QTimeZone>

namespace patdesk {

namespace {

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
    m_note->setAccessibleName(tr("Query"));
    m_note->setAutoFillBackground(true);
    m_note->setFrameShape(QFrame::StyledPanel);
    m_note->setMargin(4);
    m_note->setWordWrap(true);
    m_note->hide();
    field.installEventFilter(this);
    connect(&field, &SearchField::textChanged, this, &TokenQuery::ask);
}

void TokenQuery::ask(const QString& text) {
    QueryReading reading = readQuery(text);
    if (reading.error) {
        // While it is typed, nothing is wrong yet.
        return tell(reading.error->unfinished ? QString() : wordsFor(*reading.error));
    }
    const bool asksForVerdict = mentions(reading.query, QueryField::Verdict) && !m_model.hasVerdicts();
    tell(asksForVerdict ? tr("Nothing has been judged yet. Choose “Judge tokens” first.") : QString());
    if (isPlain(reading.query))
        m_model.setSearch(text);
    else
        m_model.setQuery(
            std::make_unique<CompiledQuery>(std::move(reading.query), QTimeZone::systemTimeZone()), text);
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

bool TokenQuery::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_field && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeNote();
    if (watched == &m_field && event->type() == QEvent::Hide)
        m_note->hide();
    return false;
}

} // namespace patdesk
