// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace patdesk {

class RotationMarks;
class ScreamMarks;
class TokenModel;

/// Puts before a token's status in the table what is under way with it: a rotation, a scream test. Main
/// thread only.
class RowNotes : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    RowNotes(TokenModel& model, const RotationMarks& rotations, const ScreamMarks& screamTests,
             QObject* parent = nullptr);

private:
    void update();

    TokenModel& m_model;
    const RotationMarks& m_rotations;
    const ScreamMarks& m_screamTests;
};

} // namespace patdesk
