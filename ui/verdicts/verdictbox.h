// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace patdesk {

class TokenService;
class TokenVerdicts;

/// Below the filters: begins the gathering of evidence, shows how far it is, and what was found.
class VerdictBox : public QWidget {
    Q_OBJECT

public:
    /// Both outlive this.
    VerdictBox(TokenVerdicts& verdicts, const TokenService& tokens, QWidget* parent = nullptr);

    /// As a button beside its own.
    void offer(QAction* action);

private:
    void refresh();
    QString words() const;
    void press();

    TokenVerdicts& m_verdicts;
    const TokenService& m_tokens;
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_button;
    QHBoxLayout* m_row = nullptr;
    /// The second click of an impatient hand is not meant to cancel.
    bool m_hasJustBegun = false;
};

} // namespace patdesk
