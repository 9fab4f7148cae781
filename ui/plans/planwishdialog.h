// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "chosentokens.h"
#include "clock.h"
#include "continuation.h"
#include "planreach.h"

#include <QDialog>

#include <optional>
#include <utility>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace patdesk {

class ExpiryField;
class FormField;
class ScopePicker;

/// The tokens that a plan could be about: the selected ones, or those that the table shows.
struct PlanChoice {
    ChosenTokens selected;
    int shownCount = 0;
    /// Asked only where they are wanted. Nothing: it can be about the selected ones alone.
    Bound<ChosenTokens()> shown = {};
    /// The filter and search that the shown ones pass, in words.
    QString shownAs = {};
    QString tenantName = {};
    /// What each kind of plan could do with tokens; `managed`: managed ones are included.
    Bound<void(const ChosenTokens& tokens, bool managed, Continuation<PlanReach>)> reach = {};
};

/// Asks what to do with several tokens. Nothing is sent: the answer becomes a plan, which is reviewed. Says
/// at once how many of the tokens could be changed, and why not the others; what would be pointless cannot be
/// chosen.
class PlanWishDialog : public QDialog {
    Q_OBJECT

public:
    PlanWishDialog(PlanChoice choice, PlanWish::Kind kind, ApiGeneration generation, Clock clock,
                   QWidget* parent = nullptr);

    PlanWish wish() const;
    const ChosenTokens& tokens() const;

    /// Asks first where something has been filled in.
    void reject() override;

Q_SIGNALS:
    void wished(const patdesk::PlanWish& wish, const patdesk::ChosenTokens& tokens);

private:
    void addRowsOf(PlanWish::Kind kind);
    /// `unit`: of QT_TRANSLATE_N_NOOP.
    QSpinBox* newNumber(int most, int value, const char* unit, const QString& name);
    void showKind();
    void check();
    void askForReach();
    void showReach();
    void showExample();
    QString problem() const;
    QSpinBox* delay(PlanWish::Kind kind) const;
    /// All that can be filled in, whatever the kind.
    std::tuple<PlanWish, int, int> entries() const;

    PlanChoice m_choice;
    Clock m_clock;
    /// Those that the table shows, once they were asked for.
    mutable std::optional<ChosenTokens> m_shown;
    std::optional<PlanReach> m_reach;
    quint64 m_reachAsked = 0; ///< counts the askings: an answer to an earlier one is void
    std::tuple<PlanWish, int, int> m_entriesBefore;
    QComboBox* m_which;
    QComboBox* m_kind;
    FormField* m_kindField;
    QWidget* m_body;
    QFormLayout* m_form;
    /// Of each kind's rows in the form; then the one behind them.
    QList<int> m_firstRow;
    QSpinBox* m_deleteAfter;
    QSpinBox* m_delay;
    QSpinBox* m_delayBeforeDelete;
    QSpinBox* m_delayBeforeListening;
    QSpinBox* m_listenFor;
    QSpinBox* m_extension;
    ExpiryField* m_expiry;
    ScopePicker* m_keep;
    QLineEdit* m_pattern;
    FormField* m_patternField;
    QCheckBox* m_managed;
    QPushButton* m_review;
};

} // namespace patdesk
