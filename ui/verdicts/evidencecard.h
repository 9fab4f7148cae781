// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

#include <QWidget>

class QAction;
class QLabel;

namespace patdesk {

class TokenVerdicts;
class UseTimeline;

/// Whether a token can be deleted, as far as can be known: the verdict, its reasons with a picture of the
/// uses, and what is missing with what would close each gap. The sentences are the verdict's own. Hidden
/// until something was judged.
class EvidenceCard : public QWidget {
    Q_OBJECT

public:
    /// `verdicts` outlives this.
    explicit EvidenceCard(const TokenVerdicts& verdicts, QWidget* parent = nullptr);

    /// As a button at its end.
    void offer(QAction* action);

    /// An empty id shows nothing.
    void showToken(const TokenId& token);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const TokenVerdicts& m_verdicts;
    TokenId m_token;
    QLabel* m_verdict;
    UseTimeline* m_timeline;
    QLabel* m_reasons;
    QLabel* m_gapsTitle;
    QLabel* m_gaps;
};

} // namespace patdesk
