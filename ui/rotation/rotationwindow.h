// SPDX-License-Identifier: MIT
#pragma once

#include "lockable.h"
#include "rotation.h"
#include "secret.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace patdesk {

class DialogButtons;
class Lifecycle;
class NoteLabel;
class SecretEntry;
class TokenLinks;
class TokenService;

/// The rotations of the open tenant: what is under way, what is stuck, and the next step of each.
class RotationWindow : public QDialog, public Lockable {
    Q_OBJECT

public:
    /// `links` lead to the tokens of its rows; nothing does without. All outlive this.
    RotationWindow(Lifecycle& lifecycle, TokenService& tokens, TokenLinks* links = nullptr,
                   QWidget* parent = nullptr);

    void choose(const QString& rotationId);
    /// The answer to a step that was asked for.
    void showProblem(const QString& words);
    void showResult(const std::optional<Error>& error, const QString& good);
    /// The secret that was typed, if one was; the field forgets it.
    std::optional<Secret> takeTypedSecret();
    /// Wipes what was typed.
    std::optional<Token> lock() override;

Q_SIGNALS:
    void createAnewRequested(const QString& rotationId);
    /// With the secret that was typed.
    void verifyRequested(const QString& rotationId);
    void retireRequested(const QString& rotationId);

private:
    QList<Rotation> rotations() const;
    std::optional<Rotation> current() const;
    void load();
    void fillMenu(QMenu& menu, const QModelIndex& cell);
    void showRotation();
    void takeNextStep();
    void confirmRetiring(const Rotation& rotation);
    void askWhetherToStop();
    void stop(const QString& rotationId);

    Lifecycle& m_lifecycle;
    TokenService& m_tokens;
    TokenLinks* m_links;
    QTreeWidget* m_list;
    QLabel* m_steps;
    NoteLabel* m_words;
    SecretEntry* m_secret;
    QWidget* m_secretForm;
    NoteLabel* m_note;
    DialogButtons* m_buttons;
    QPushButton* m_next;
    QPushButton* m_stop;
};

} // namespace patdesk
