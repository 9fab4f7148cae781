// SPDX-License-Identifier: MIT
#pragma once

#include "rotationprogress.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace patdesk {

class Lifecycle;
class RotationMarks;
class ScreamMarks;
class TokenService;

/// What the service does not say of a token, for the details: the rotation that it takes part in, with a way
/// to the other token of it, the scream test, and when its owner was asked about it. Hidden where there is
/// nothing to say.
class TokenTies : public QWidget {
    Q_OBJECT

public:
    struct Marks {
        QPointer<const RotationMarks> rotations;
        QPointer<const ScreamMarks> screamTests;
    };

    /// Both but the marks outlive this.
    TokenTies(TokenService& tokens, Lifecycle& lifecycle, const Marks& marks, QWidget* parent = nullptr);

    /// An empty id shows nothing.
    void showToken(const TokenId& token);
    /// Somebody was asked, or a rotation has gone on.
    void refresh();

Q_SIGNALS:
    /// The other token of the rotation.
    void tokenWanted(const patdesk::TokenId& token);
    void rotationWanted(const QString& rotationId);
    void screamTestWanted(const QString& testId);

private:
    RotationPart part() const;

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    Marks m_marks; ///< of the same window: at its end they may be gone first
    TokenId m_token;
    QWidget* m_rotationPart;
    QLabel* m_rotation;
    QPushButton* m_other;
    QPushButton* m_open;
    QWidget* m_screamPart;
    QLabel* m_scream;
    QPushButton* m_openScream;
    QWidget* m_askedPart;
    QLabel* m_asked;
};

} // namespace patdesk
