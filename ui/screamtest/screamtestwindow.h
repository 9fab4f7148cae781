// SPDX-License-Identifier: MIT
#pragma once

#include "screamtest.h"

#include <QDialog>

class QAction;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace patdesk {

class Lifecycle;
class NoteLabel;
class TokenLinks;
class TokenService;

/// The scream tests of the open tenant: what is listened to, who has missed what, and what is silent.
class ScreamTestWindow : public QDialog {
    Q_OBJECT

public:
    /// `links` lead to the tokens of its rows; nothing does without. All outlive this.
    ScreamTestWindow(Lifecycle& lifecycle, TokenService& tokens, TokenLinks* links = nullptr,
                     QWidget* parent = nullptr);

    void choose(const QString& testId);
    void showNote(const QString& words, bool isProblem);

Q_SIGNALS:
    /// What nobody has missed is to be deleted: a plan, for its review.
    void deletionWanted(const QList<patdesk::Token>& tokens);
    void messagesWanted(const QList<patdesk::Token>& tokens);
    void proofWanted(const QString& testId);

private:
    void addButtons();
    void addMenus();
    void load();
    void loadSoon();
    void loadTests();
    void showTest();
    void showTokens(const ScreamTest& test);
    void showActions();
    const ScreamTest* current() const;
    /// The steps of the tokens that are selected.
    QList<int> selectedSteps() const;
    QList<Token> chosenTokens(const ScreamTest& test) const;
    void takeNextStep();
    void planDeletion(const QString& testId);
    void askWhetherToStop();

    Lifecycle& m_lifecycle;
    TokenService& m_tokens;
    TokenLinks* m_links;
    QTreeWidget* m_list;
    QLabel* m_words;
    NoteLabel* m_doubts;
    QTreeWidget* m_subjects;
    NoteLabel* m_note;
    QPushButton* m_more;
    QPushButton* m_restore;
    QPushButton* m_next;
    QAction* m_write;
    QAction* m_proof;
    QAction* m_stop;
    bool m_isToBeLoaded = false;
};

} // namespace patdesk
