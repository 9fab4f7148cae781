// SPDX-License-Identifier: MIT
#pragma once

#include "overviewmarkdown.h"
#include "querytree.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace patdesk {

class BarPicture;
class ChangesSince;
class ChangesTree;
class FigureRow;
class NoteLabel;
class ProductionBand;
class TokenService;
class TokenVerdicts;
struct SnapshotChoice;

/// The window "Overview": how the open tenant stands, in figures and pictures, and what has changed since a
/// snapshot. All of it leads to the table, for which the window makes room. It follows the list and the
/// tenant, and counts while it is shown.
class OverviewWindow : public QDialog {
    Q_OBJECT

public:
    /// Both outlive this.
    OverviewWindow(TokenService& tokens, TokenVerdicts& verdicts, QWidget* parent = nullptr);
    ~OverviewWindow() override;

Q_SIGNALS:
    void queryWanted(const patdesk::Query& query);
    /// Client IDs.
    void tokensWanted(const QStringList& tokens);
    void copyWanted(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildContent();
    QWidget* buildPictures();
    QWidget* buildChanges();
    QWidget* buildButtons();

    void showSoon();
    void showAll();
    void showHead();
    void showPictures();
    void showChanges();
    void showChoices();
    void leadTo(const Query& query);
    QString headline() const;
    QString markdown() const;
    void copy();
    void save();

    TokenService& m_tokens;
    TokenVerdicts& m_verdicts;
    ChangesSince* m_changes;
    ProductionBand* m_band;
    QLabel* m_title;
    QLabel* m_subtitle;
    FigureRow* m_figures;
    NoteLabel* m_note;
    QList<BarPicture*> m_pictures;
    QWidget* m_pictureGrid = nullptr;
    QComboBox* m_since = nullptr;
    NoteLabel* m_changesNote = nullptr;
    ChangesTree* m_tree = nullptr;
    QPushButton* m_show = nullptr;
    NoteLabel* m_done;
    /// What the box holds.
    std::vector<SnapshotChoice> m_choices;
    QTimer m_soon;
};

} // namespace patdesk
