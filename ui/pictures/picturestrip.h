// SPDX-License-Identifier: MIT
#pragma once

#include "barpicture.h"
#include "querytree.h"

#include <array>

class QAction;
class QToolButton;

namespace patdesk {

/// The pictures of a list side by side: as many as have room, and a button that leads to the others. Tab goes
/// to one of them, Left and Right from bar to bar and on to the next picture.
class PictureStrip : public QWidget {
    Q_OBJECT

public:
    explicit PictureStrip(QWidget* parent = nullptr);

    void showDistributions(const std::vector<Distribution>& distributions);
    /// What is typed into the search field: the bars that it asks for are marked.
    void showQuery(const Query& typed);
    /// At the end of the context menu of each picture.
    void offer(QAction* action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Empty: nothing any more.
    void conditionWanted(patdesk::PictureKind kind, const patdesk::Query& wanted);
    void copyWanted(const patdesk::GridPicture& picture);
    void saveWanted(const patdesk::GridPicture& picture, const QString& suffix);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPicture();
    void arrange();
    void turn();
    void showMenu(BarPicture& picture, const QPoint& at);
    void enter(int index, int direction);
    int room() const;

    std::vector<BarPicture*> m_pictures;
    QToolButton* m_more;
    int m_count = 0; ///< of the pictures that show something
    int m_first = 0; ///< of those in view
    int m_entry = 0; ///< the one that Tab goes to
    Query m_typed;
};

} // namespace patdesk
