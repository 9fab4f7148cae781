// SPDX-License-Identifier: MIT
#include "rownotes.h"

#include "rotationmarks.h"
#include "screammarks.h"
#include "tokenmodel.h"

namespace patdesk {

RowNotes::RowNotes(TokenModel& model, const RotationMarks& rotations, const ScreamMarks& screamTests,
                   QObject* parent)
    : QObject(parent), m_model(model), m_rotations(rotations), m_screamTests(screamTests) {
    connect(&rotations, &RotationMarks::changed, this, &RowNotes::update);
    connect(&screamTests, &ScreamMarks::changed, this, &RowNotes::update);
}

void RowNotes::update() {
    QHash<TokenId, QString> notes = m_screamTests.allWords();
    notes.insert(m_rotations.allWords());
    m_model.setNotes(notes);
}

} // namespace patdesk
