// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "clock.h"
#include "token.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QToolButton;

namespace patdesk {

/// Asks when a token expires: at a time in the zone of dateStyle() at its making, with quick choices, or
/// never if the API generation allows that, which has to be confirmed.
class ExpiryField : public QWidget {
    Q_OBJECT

public:
    ExpiryField(ApiGeneration generation, Clock clock, QWidget* parent = nullptr);

    /// Exactly what was set as long as it was not changed, unreadable or not; the form itself has minutes
    /// only.
    Expiry expiry() const;
    bool acknowledged() const;
    void setExpiry(const Expiry& expiry, bool acknowledged);

    /// A sentence on what the generation allows.
    QString help() const;

    /// The date field: what is named `Expires` and has the focus.
    QWidget* entry() const;

Q_SIGNALS:
    void changed();

private:
    void addChoice(const QString& words, const QString& name, int days, int months);
    void refresh();

    ApiGeneration m_generation;
    Clock m_clock;
    QDateTimeEdit* m_at;
    QWidget* m_choices;
    QCheckBox* m_never;
    QCheckBox* m_understood;
    Expiry m_given;
    QDateTime m_shown; ///< for m_given; an unreadable one leaves what was there
};

} // namespace patdesk
